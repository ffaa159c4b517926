import type { Coverage } from './evidence.ts';

/** How many phrases have each status. */
export type Tally = Readonly<Record<Coverage['status'], number>>;

/** Count the rows of a coverage report by their status. */
export function tally(coverage: readonly Coverage[]): Tally {
  const counts = { depicted: 0, approximated: 0, omitted: 0, undirected: 0 };
  for (const row of coverage) counts[row.status]++;
  return counts;
}

/** Fewer than one phrase in five is understood. */
export function hardlyRead(coverage: readonly Coverage[]): boolean {
  const { depicted, approximated, omitted } = tally(coverage);
  const all = depicted + approximated + omitted;
  return all > 0 && (depicted + approximated) / all < 0.2;
}

/** What is said of a clip that shows hardly anything of its brief. */
export const HARDLY_READ = 'Less than a fifth of this brief was understood; the clip shows little of it.';
