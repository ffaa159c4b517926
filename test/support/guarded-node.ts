import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import type { ApiEnv } from '../../src/api/caller.ts';
import {
  type GuardedServerOptions,
  type GuardOptions,
  guard,
  guardedServer,
} from '../../src/api/guard/index.ts';
import { toApiError } from '../../src/api/wire/errors.ts';
import { keyStore } from '../../src/server/keys.ts';
import type { Database } from '../../src/store/database/index.ts';

/** A server behind the guard, whose routes note who came through. */
export interface GuardedNode {
  readonly port: number;
  readonly url: string;
  /** 'METHOD path' of what reached a route. */
  readonly reached: string[];
  close(): Promise<void>;
}

/**
 * Starts the guard and the HTTP server as `serve` does, in front of routes that only answer; `GET /v1/videos/big` sends
 * without end.
 */
export async function startGuarded(
  database: Database,
  options: Partial<GuardOptions> = {},
  serverOptions: GuardedServerOptions = {},
): Promise<GuardedNode> {
  const reached: string[] = [];
  const app = new Hono<ApiEnv>({ strict: false });
  app.onError((error, c) => {
    const refusal = toApiError(error);
    return c.json(refusal.body, refusal.status, refusal.headers);
  });
  for (const middleware of guard({ database: database.db, keys: keyStore(database), ...options }))
    app.use(middleware);
  app.get('/v1/videos/big', (c) => {
    reached.push(`${c.req.method} ${c.req.path}`);
    const chunk = new Uint8Array(64 * 1024);
    return c.body(new ReadableStream({ pull: (controller) => controller.enqueue(chunk) }));
  });
  app.all('*', async (c) => {
    const size = (await c.req.arrayBuffer()).byteLength;
    reached.push(`${c.req.method} ${c.req.path}`);
    return c.json({ caller: c.get('caller') ?? null, size });
  });
  const server: Server = guardedServer(app.fetch, serverOptions);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    reached,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
