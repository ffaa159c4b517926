import type { Engine } from '../engines/engine.ts';
import type { ServerConfig } from './config.ts';
import { openLibrary } from './library.ts';
import { createLogger, type LogSettings } from './logging.ts';
import { createMetrics } from './metrics.ts';
import { opening } from './opening.ts';
import { healthOf, openOperations } from './operations.ts';
import type { LibrarySettings, OperationsSettings, WorkSettings } from './settings.ts';
import { startWork } from './work.ts';

/** All that a node which only works at jobs is started with. */
export interface WorkerSettings {
  readonly library: LibrarySettings;
  readonly work: WorkSettings;
  readonly operations?: OperationsSettings;
  readonly log: LogSettings;
  readonly config: ServerConfig;
}

/** A node that works at jobs and serves nobody. */
export interface WorkerNode {
  /** Where health and metrics are, when they were asked for. */
  readonly operations: string | undefined;
  close(): Promise<void>;
}

/** Start a node that takes jobs of a shared library. Throws a `Fault` that says what cannot be used. */
export function startWorking(settings: WorkerSettings, engines: readonly Engine[]): Promise<WorkerNode> {
  const log = createLogger(settings.log);
  return opening(async (onClose) => {
    const library = await openLibrary(settings.library, 'shotwright work', log);
    onClose(library.close);
    const metrics = createMetrics(library.database);
    for (const engine of engines) onClose(() => engine.close?.());
    const worker = await startWork(library, engines, settings.work, settings.config, metrics, log);
    onClose(() => worker.close({ drain: settings.work.drain / 1000 }));
    let stopping = false;
    const health = healthOf(library, metrics, () => stopping, log);
    const operations = await openOperations(settings.operations, health, onClose);
    onClose(() => {
      stopping = true;
      log.info('stopping');
    });
    log.info({ queue: settings.work.queue, slots: settings.work.slots }, 'ready');
    return { operations };
  });
}
