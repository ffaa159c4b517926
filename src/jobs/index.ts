export { accept, type Idempotency, IdempotencyMismatch, type NewVideo } from './accept.ts';
export { type Happening, recordEvent } from './events.ts';
export type { Failure } from './finish.ts';
export { objectKey, videoPrefix } from './objects.ts';
export { type JobEvent, LIMITS, type Limits, type Log, type Report } from './options.ts';
export { isOutage, patiently } from './patience.ts';
export { remove } from './remove.ts';
export { startWorker, type Worker, type WorkerOptions } from './worker.ts';
