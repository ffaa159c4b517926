import type { Hono } from 'hono';
import type { Logger } from 'pino';
import { guardedServer } from '../api/guard/index.ts';
import { healthRoutes } from './health.ts';
import type { Library } from './library.ts';
import { listen, stopListening } from './listen.ts';
import type { Metrics } from './metrics.ts';
import type { OnClose } from './opening.ts';
import type { OperationsSettings } from './settings.ts';

/** Milliseconds that a scrape under way has when a node stops. */
const GRACE = 1000;

/** Health and numbers of a node over its library. `stopping` tells whether the node has begun to close. */
export const healthOf = (
  { database, objects }: Library,
  metrics: Metrics,
  stopping: () => boolean,
  log: Logger,
): Hono =>
  healthRoutes(
    [
      { name: 'database', check: () => database.check() },
      { name: 'objects', check: () => objects.check() },
    ],
    metrics,
    stopping,
    log,
  );

/** Answer health and numbers at a port of their own, where one is set, and give its URL. */
export async function openOperations(
  settings: OperationsSettings | undefined,
  health: Hono,
  onClose: OnClose,
): Promise<string | undefined> {
  if (!settings) return undefined;
  const server = guardedServer(health.fetch);
  const url = await listen(server, settings.host, settings.port);
  onClose(() => stopListening(server, GRACE));
  return url;
}
