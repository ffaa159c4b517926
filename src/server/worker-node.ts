import { guardedServer } from '../api/guard/index.ts';
import type { Engine } from '../engines/engine.ts';
import type { ServerConfig } from './config.ts';
import { healthRoutes } from './health.ts';
import { openLibrary } from './library.ts';
import { listen, stopListening } from './listen.ts';
import { createLogger, type LogSettings } from './logging.ts';
import { createMetrics } from './metrics.ts';
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
export async function startWorking(
  settings: WorkerSettings,
  engines: readonly Engine[],
): Promise<WorkerNode> {
  const log = createLogger(settings.log);
  const closers: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const one of closers.splice(0).reverse()) await one();
  };
  try {
    const library = await openLibrary(settings.library, 'shotwright work', log);
    closers.push(library.close);
    const metrics = createMetrics(library.database);
    for (const engine of engines) closers.push(async () => engine.close?.());
    const worker = await startWork(library, engines, settings.work, settings.config, metrics, log);
    let stopping = false;
    closers.push(() => worker.close({ drain: settings.work.drain / 1000 }));
    const { operations } = settings;
    let url: string | undefined;
    if (operations) {
      const { database, objects } = library;
      const dependencies = [
        { name: 'database', check: () => database.check() },
        { name: 'objects', check: () => objects.check() },
      ];
      const server = guardedServer(healthRoutes(dependencies, metrics, () => stopping, log).fetch);
      url = await listen(server, operations.host, operations.port);
      closers.push(() => stopListening(server, 1000));
    }
    closers.push(async () => {
      stopping = true;
      log.info('stopping');
    });
    log.info({ queue: settings.work.queue, slots: settings.work.slots }, 'ready');
    return { operations: url, close };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}
