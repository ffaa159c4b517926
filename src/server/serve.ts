import { checkBind, guardedServer, isLoopback } from '../api/guard/index.ts';
import type { Engine } from '../engines/engine.ts';
import { startDeliverer } from '../jobs/deliveries/index.ts';
import { keepSwept } from '../store/sweep.ts';
import { appOf } from './app.ts';
import { answerCommands, libraryOperations } from './control/index.ts';
import { keyStore } from './keys.ts';
import { openLibrary } from './library.ts';
import { listen, stopListening } from './listen.ts';
import { createLogger } from './logging.ts';
import { createMetrics } from './metrics.ts';
import { opening } from './opening.ts';
import { healthOf, openOperations } from './operations.ts';
import type { ServeSettings } from './settings.ts';
import { startWork } from './work.ts';

/** A node that serves the API. */
export interface ServingNode {
  /** Where it is reached: 'http://127.0.0.1:4780'. */
  readonly url: string;
  /** Of the operations port, when there is one. */
  readonly operations: string | undefined;
  /** Stop: take no requests, let jobs reach their next checkpoint, put everything away. */
  close(): Promise<void>;
}

/** Milliseconds that requests under way have when a node stops. */
const GRACE = 5000;

/**
 * Start a node: library, webhooks, worker and API, in this order, and listen. Throws a `Fault` that says what cannot be
 * used; what was started before is stopped again.
 * @param engines what makes clips; of an ephemeral node only the first
 */
export function startServing(settings: ServeSettings, engines: readonly Engine[]): Promise<ServingNode> {
  const { host, port, work, trustProxy } = settings;
  const log = createLogger(settings.log);
  return opening(async (onClose) => {
    const library = await openLibrary(settings.library, 'shotwright serve', log);
    onClose(library.close);
    const { database, objects, folder, lock } = library;
    checkBind({ ...settings, keys: await keyStore(database).any() });
    if (lock)
      answerCommands(lock, libraryOperations(library), (operation, err) =>
        log.error({ err, operation }, 'a command failed'),
      );
    const sweeping = keepSwept(
      { db: database.db, objects, folder },
      {
        swept: (what) => log.info(what, 'swept'),
        failed: (err) => log.warn({ err }, 'the library could not be swept'),
      },
    );
    onClose(() => sweeping.stop());
    const privateWebhooks = settings.privateWebhooks || isLoopback(host);
    const deliverer = startDeliverer({
      db: database.db,
      targets: { allowPrivate: privateWebhooks },
      onTrouble: (err) => log.warn({ err }, 'webhooks wait for the database'),
    });
    onClose(() => deliverer.stop());
    const metrics = createMetrics(database);
    for (const engine of engines) onClose(() => engine.close?.());
    if (work.slots > 0) {
      const worker = await startWork(library, engines, work, settings.config, metrics, log);
      onClose(() => worker.close({ drain: work.drain / 1000 }));
    }
    let stopping = false;
    const health = healthOf(library, metrics, () => stopping, log);
    const app = appOf(library, settings, engines, privateWebhooks, metrics, log);
    app.route('/', health);
    const server = guardedServer(app.fetch, { trustProxy });
    const url = await listen(server, host, port);
    onClose(() => stopListening(server, GRACE));
    const operations = await openOperations(settings.operations, health, onClose);
    onClose(() => {
      stopping = true;
      log.info('stopping');
    });
    log.info({ url }, 'ready');
    return { url, operations };
  });
}
