// The server that bench/api.ts measures, in a process of its own: the whole API with an engine that only waits, and
// beside it a bare Hono route that reads one row by its key through the same pool. Prints its addresses as JSON.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { guardedServer } from '../../src/api/guard/index.ts';
import type { Engine } from '../../src/engines/engine.ts';
import { startDeliverer } from '../../src/jobs/deliveries/index.ts';
import { appOf } from '../../src/server/app.ts';
import { NO_CONFIG } from '../../src/server/index.ts';
import { openLibrary } from '../../src/server/library.ts';
import { listen } from '../../src/server/listen.ts';
import { createLogger } from '../../src/server/logging.ts';
import { createMetrics } from '../../src/server/metrics.ts';
import { startWork } from '../../src/server/work.ts';

/** Waits 50 ms in place of rendering. */
const waiting: Engine = {
  id: 'embedded',
  async run(order, context) {
    await context.step('wait', async () => {
      await sleep(50);
      return null;
    });
    const { seconds, seed } = order;
    return { seconds, seed, clip: 'clip.mp4', thumbnail: 'clip.webp', spritesheet: 'clip.jpg', report: {} };
  },
};

const [folder, slots] = [process.argv[2] as string, Number(process.argv[3] ?? 4)];
const log = createLogger({ level: 'warn', prompts: false });
const url = process.env['DATABASE_URL'];
const library = await openLibrary(
  { folder, environment: {}, ...(url ? { databaseUrl: url } : {}) },
  'bench',
  log,
);
const { database } = library;
const metrics = createMetrics(database);
const work = { slots, queue: 'default', drain: 0, cache: folder };
const worker = slots > 0 ? await startWork(library, [waiting], work, NO_CONFIG, metrics, log) : undefined;
const deliverer = startDeliverer({ db: database.db, targets: { allowPrivate: true } });
const settings = {
  library: { folder, environment: {} },
  work,
  log: { level: 'warn', prompts: false },
  config: { ...NO_CONFIG, limits: { ...NO_CONFIG.limits, jobsPerKey: 1e6 } },
  host: '127.0.0.1',
  port: 0,
  privateWebhooks: true,
  cors: [],
  trustProxy: [],
} as const;
const app = appOf(library, settings, [waiting], true, metrics, log);
const api = await listen(guardedServer(app.fetch), '127.0.0.1', 0);

const bare = new Hono();
bare.get('/videos/:id', async (c) => {
  const { rows } = await database.pool.query('select * from videos where id = $1', [c.req.param('id')]);
  return c.json(rows[0]);
});
const peer = createServer(getRequestListener(bare.fetch));
await new Promise<void>((resolve) => peer.listen(0, '127.0.0.1', resolve));

console.log(
  JSON.stringify({ api: `${api}/v1`, peer: `http://127.0.0.1:${(peer.address() as AddressInfo).port}` }),
);
process.on('message', (message) => {
  if (message === 'memory') process.send?.({ rss: process.memoryUsage.rss() });
});
process.once('SIGTERM', async () => {
  await deliverer.stop();
  await worker?.close();
  await library.close();
  process.exit(0);
});
