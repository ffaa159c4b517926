import type { Server } from 'node:http';
import { checkBind, guard, guardedServer, isLoopback } from '../api/guard/index.ts';
import { createApi } from '../api/index.ts';
import { policyHook } from '../api/policy/index.ts';
import { hash } from '../base/random.ts';
import type { Engine } from '../engines/engine.ts';
import { startDeliverer } from '../jobs/deliveries/index.ts';
import { keepSwept } from '../store/sweep.ts';
import { answerCommands, libraryOperations } from './control/index.ts';
import { healthRoutes } from './health.ts';
import { keyStore } from './keys.ts';
import { openLibrary } from './library.ts';
import { listen, stopListening } from './listen.ts';
import { createLogger } from './logging.ts';
import { createMetrics } from './metrics.ts';
import { modelsOf } from './models.ts';
import { observe } from './observe.ts';
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
 * Start a node: library, worker, webhooks and API, in this order, and listen. Throws a `Fault` that says what cannot be
 * used; what was started before is stopped again.
 * @param engines what makes clips; of an ephemeral node only the first
 */
export async function startServing(
  settings: ServeSettings,
  engines: readonly Engine[],
): Promise<ServingNode> {
  const log = createLogger(settings.log);
  const closers: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const one of closers.splice(0).reverse()) await one();
  };
  try {
    const library = await openLibrary(settings.library, 'shotwright serve', log);
    closers.push(library.close);
    const { database, objects } = library;
    if (library.lock)
      answerCommands(library.lock, libraryOperations(library), (operation, error) =>
        log.error({ err: error, operation }, 'a command failed'),
      );
    const sweeping = keepSwept(
      { db: database.db, objects, folder: library.folder },
      {
        swept: (what) => log.info(what, 'swept'),
        failed: (error) => log.warn({ err: error }, 'the library could not be swept'),
      },
    );
    closers.push(() => sweeping.stop());
    const keys = keyStore(database);
    checkBind({ ...settings, keys: await keys.any() });
    const metrics = createMetrics(database);
    let stopping = false;
    const health = healthRoutes(
      [
        { name: 'database', check: () => database.check() },
        { name: 'objects', check: () => objects.check() },
      ],
      metrics,
      () => stopping,
      log,
    );
    const privateTargets = settings.privateWebhooks || isLoopback(settings.host);
    const webhooks = { allowPrivate: privateTargets };
    const deliverer = startDeliverer({
      db: database.db,
      targets: webhooks,
      onTrouble: (error) => log.warn({ err: error }, 'webhooks wait for the database'),
    });
    closers.push(() => deliverer.stop());
    for (const engine of engines) closers.push(async () => engine.close?.());
    if (settings.work.slots > 0) {
      const worker = await startWork(library, engines, settings.work, settings.config, metrics, log);
      closers.push(() => worker.close({ drain: settings.work.drain / 1000 }));
    }
    const { ephemeral = false } = settings.library;
    const { limits, policy } = settings.config;
    const ids = engines.map((engine) => engine.id);
    const app = createApi({
      database,
      objects,
      temporary: library.folder.uploads,
      models: modelsOf(settings.config, ids, ephemeral ? ids[0] : undefined),
      // The same request gives the same clip, so that tests of apps can compare.
      ...(ephemeral ? { drawSeed: (prompt: string) => hash(prompt) } : {}),
      webhooks,
      ...(policy
        ? {
            policy: policyHook({
              ...policy,
              onTrouble: (error) => log.error({ err: error }, 'the policy hook failed'),
            }),
          }
        : {}),
      ...(limits.uploadBytes === undefined ? {} : { uploadBytes: limits.uploadBytes }),
      log: (err, facts) => log.error({ err, ...facts }, 'a request failed'),
      guard: [
        observe(metrics, log),
        ...guard({
          database: database.db,
          keys,
          requireKeys: !isLoopback(settings.host),
          cors: settings.cors,
          trustProxy: settings.trustProxy,
          ...(limits.jobsPerKey === undefined ? {} : { queueLimit: limits.jobsPerKey }),
        }),
      ],
    });
    app.route('/', health);
    const open = async (server: Server, host: string, port: number): Promise<string> => {
      const url = await listen(server, host, port);
      closers.push(() => stopListening(server, GRACE));
      return url;
    };
    const url = await open(
      guardedServer(app.fetch, { trustProxy: settings.trustProxy }),
      settings.host,
      settings.port,
    );
    const { operations } = settings;
    const operationsUrl =
      operations && (await open(guardedServer(health.fetch), operations.host, operations.port));
    closers.push(async () => {
      stopping = true;
      log.info('stopping');
    });
    log.info({ url }, 'ready');
    return { url, operations: operationsUrl, close };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}
