import { parentPort, workerData } from 'node:worker_threads';
import type { BakeJob, BakeSlice } from '../stage/light/job.ts';
import { Baker } from '../stage/light/slice.ts';

/** One thread of the light bake: works on slices until it is ended. */
const baker = new Baker(workerData as BakeJob);
parentPort?.on('message', (slice: BakeSlice) => {
  baker.run(slice);
  parentPort?.postMessage('done');
});
