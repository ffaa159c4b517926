import { cpus } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BakeJob, BakeSlice } from '../stage/light/job.ts';

/** Threads do not inherit the loader that runs TypeScript from source, so it is started in each. */
const fromSource = (file: URL): string =>
  `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); });`;

/**
 * Runs a light bake on one thread per core (8 at most), each phase when the one before is done. The job's
 * arrays are shared memory, so the threads write results in place. Throws what a thread throws.
 */
export async function bakeOnThreads(job: BakeJob, phases: readonly (readonly BakeSlice[])[]): Promise<void> {
  const here = import.meta.url;
  const source = here.endsWith('.ts');
  const file = new URL(source ? './bake-worker.ts' : './bake-worker.js', here);
  const threads = Math.max(1, Math.min(8, cpus().length));
  const workers = Array.from({ length: threads }, () =>
    source
      ? new Worker(fromSource(file), { eval: true, workerData: job })
      : new Worker(file, { workerData: job }),
  );
  try {
    for (const slices of phases) {
      const queue = [...slices];
      await Promise.all(
        workers.map(
          (worker) =>
            new Promise<void>((resolve, reject) => {
              const next = (): void => {
                const slice = queue.shift();
                if (slice) {
                  worker.postMessage(slice);
                  return;
                }
                worker.off('message', next);
                worker.off('error', reject);
                resolve();
              };
              worker.on('message', next);
              worker.on('error', reject);
              next();
            }),
        ),
      );
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
