import type { Logger } from 'pino';
import type { Engine } from '../engines/engine.ts';
import { startWorker, type Worker } from '../jobs/index.ts';
import type { ServerConfig } from './config.ts';
import { jobMetrics } from './job-metrics.ts';
import type { Library } from './library.ts';
import type { Metrics } from './metrics.ts';
import type { WorkSettings } from './settings.ts';

/** Start taking jobs from a library's queue. */
export function startWork(
  library: Library,
  engines: readonly Engine[],
  settings: WorkSettings,
  { limits }: ServerConfig,
  metrics: Metrics,
  log: Logger,
): Promise<Worker> {
  const { database, objects, folder } = library;
  const { slots, queue, retain } = settings;
  const measure = jobMetrics(metrics);
  return startWorker({
    database,
    objects,
    engines,
    slots,
    scratch: folder.scratch,
    queue,
    limits: limits.jobSeconds === undefined ? {} : { seconds: limits.jobSeconds },
    ...(retain === undefined ? {} : { retain: retain / 1000 }),
    log,
    onEvent(event) {
      measure(event);
      if (event.event === 'started')
        log.info({ job: event.id, waited: event.waited, attempts: event.attempts }, 'job started');
      if (event.event === 'ended')
        log.info(
          { job: event.id, code: event.code, engine: event.engine, seconds: event.seconds },
          `job ${event.as}`,
        );
    },
  });
}
