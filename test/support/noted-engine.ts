import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Engine } from '../../src/engines/engine.ts';

/** A line of an engine's diary: a step was begun, or its result was kept. */
export interface Entry {
  readonly id: string;
  readonly step: string;
  readonly what: 'begun' | 'kept';
  readonly pid: number;
}

/** The same engine, which writes down when its steps begin and when their results are kept. */
export function noted(engine: Engine, diary: string): Engine {
  return {
    ...engine,
    run(order, context) {
      const note = (step: string, what: Entry['what']): void =>
        appendFileSync(diary, `${JSON.stringify({ id: context.id, step, what, pid: process.pid })}\n`);
      return engine.run(order, {
        ...context,
        async step(name, work) {
          const result = await context.step(name, (signal) => {
            note(name, 'begun');
            return work(signal);
          });
          note(name, 'kept');
          return result;
        },
      });
    },
  };
}

/** What noted engines of all processes did, in order. */
export function diaryOf(file: string): Entry[] {
  if (!existsSync(file)) return [];
  // The last line of a process that was killed may be cut short.
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => (line.endsWith('}') ? [JSON.parse(line) as Entry] : []));
}

/** Steps that were begun again after their result had been kept; there must be none. */
export function repeats(entries: readonly Entry[]): string[] {
  const kept = new Set<string>();
  const wrong: string[] = [];
  for (const { id, step, what } of entries) {
    if (what === 'kept') kept.add(`${id} ${step}`);
    else if (kept.has(`${id} ${step}`)) wrong.push(`${id} ${step}`);
  }
  return wrong;
}
