import type { BakeJob, BakeSlice } from '../stage/light/job.ts';

/** Placeholder. */
export async function bakeOnThreads(_job: BakeJob, _slices: readonly BakeSlice[]): Promise<void> {
  throw new Error('not yet');
}
