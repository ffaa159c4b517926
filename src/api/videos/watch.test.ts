import { Kysely, PostgresDialect } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Order } from '../../engines/engine.ts';
import { accept } from '../../jobs/accept.ts';
import { type Database, openDatabase, type Tables, type Video } from '../../store/database/index.ts';
import { newId } from '../../store/ids.ts';
import { VideoWatch } from './watch.ts';

let database: Database;
/** The same database, which counts what it is asked. */
let counted: Kysely<Tables>;
let looks = 0;

beforeAll(async () => {
  database = await openDatabase({ memory: true });
  counted = new Kysely({ dialect: new PostgresDialect({ pool: database.pool }), log: () => void looks++ });
});
afterAll(() => database?.close());

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function queued(): Promise<string> {
  const format = { seconds: 4, width: 720, height: 1280, fps: 24, seed: 1 };
  const order: Order = { kind: 'create', prompt: 'A fox', model: 'sora-2', quality: 'draft', ...format };
  const id = newId('video_');
  await accept(database, [{ id, owner: 'local', api_key: 'local', engine: 'embedded', order }]);
  return id;
}

it('tells everybody who watches, with one look for all, and looks no more when they have gone', async () => {
  const watch = new VideoWatch(counted);
  const ids = [await queued(), await queued()];
  const seen = new Map<number, (Video | undefined)[]>();
  const stops = Array.from({ length: 40 }, (_, i) => {
    const rows: (Video | undefined)[] = [];
    seen.set(i, rows);
    return watch.watch(ids[i % 2] as string, (row) => rows.push(row));
  });
  await expect.poll(() => [...seen.values()].every((rows) => rows.length >= 2)).toBe(true);
  const rounds = Math.max(...[...seen.values()].map((rows) => rows.length));
  expect(looks).toBeLessThanOrEqual(rounds + 1);
  for (const [i, rows] of seen) for (const row of rows) expect(row?.id).toBe(ids[i % 2]);

  await database.db
    .updateTable('videos')
    .set({ deleted_at: new Date() })
    .where('id', '=', ids[0] as string)
    .execute();
  await expect.poll(() => seen.get(0)?.at(-1)).toBeUndefined();
  expect(seen.get(1)?.at(-1)?.id).toBe(ids[1]);

  for (const stop of stops) stop();
  await pause(900);
  const before = looks;
  await pause(900);
  expect(looks).toBe(before);
  // And begins anew for who comes later.
  const later: unknown[] = [];
  const stop = watch.watch(ids[1] as string, (row) => later.push(row?.id));
  await expect.poll(() => later[0]).toBe(ids[1]);
  stop();
});
