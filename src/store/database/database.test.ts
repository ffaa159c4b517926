import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresPrograms, startPostgres, type TestServer } from '../../../test/support/postgres.ts';
import { type Database, type DatabaseOptions, openDatabase } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'shotwright-database-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let server: TestServer | undefined;
const hasServer = postgresPrograms() !== undefined;
if (!hasServer) console.log('skipped: the database on PostgreSQL (no initdb and pg_ctl on this machine)');
beforeAll(async () => {
  if (hasServer) server = await startPostgres();
});
afterAll(() => server?.remove());

const row = (id: string) => ({
  id,
  owner: 'o',
  api_key: 'k',
  kind: 'create' as const,
  model: 'sora-2',
  prompt: 'p',
  engine: 'embedded',
  seconds: 4,
  width: 720,
  height: 1280,
  order: JSON.stringify({ kind: 'create', prompt: 'p' }),
});

const kinds: [string, () => Promise<DatabaseOptions>][] = [
  ['in a folder', async () => ({ dataFolder: folder })],
  ['in memory', async () => ({ memory: true })],
];
if (hasServer) kinds.push(['on PostgreSQL', async () => ({ url: await (server as TestServer).database() })]);

describe.each(kinds)('the database %s', (_name, options) => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(await options());
  });
  afterAll(() => database.close());

  it('gives numbers, times and objects as pg gives them', async () => {
    await database.db.insertInto('videos').values(row('v1')).execute();
    const video = await database.db.selectFrom('videos').selectAll().executeTakeFirstOrThrow();
    expect(video.created_at).toBeInstanceOf(Date);
    expect(video.ordinal).toMatch(/^\d+$/);
    expect(video.seconds).toBe(4);
    expect(video.order).toEqual({ kind: 'create', prompt: 'p' });
    expect(video).toMatchObject({ status: 'queued', progress: 0, attempts: 0, begun: 0, worker: null });
  });

  it('keeps a transaction whole while others ask', async () => {
    const seen: number[] = [];
    const count = async (): Promise<void> => {
      const { n } = await database.db
        .selectFrom('videos')
        .where('owner', '=', 'whole')
        .select((eb) => eb.fn.countAll<string>().as('n'))
        .executeTakeFirstOrThrow();
      seen.push(Number(n));
    };
    const writing = database.db.transaction().execute(async (trx) => {
      for (let i = 0; i < 5; i++) {
        await trx
          .insertInto('videos')
          .values({ ...row(`w${i}`), owner: 'whole' })
          .execute();
      }
    });
    await Promise.all([writing, ...Array.from({ length: 8 }, count)]);
    await count();
    expect(new Set(seen.filter((n) => n !== 0))).toEqual(new Set([5]));
  });

  it('undoes a transaction that fails, and works on', async () => {
    const failing = database.db.transaction().execute(async (trx) => {
      await trx.insertInto('videos').values(row('undone')).execute();
      await trx.insertInto('videos').values(row('v1')).execute();
    });
    await expect(failing).rejects.toMatchObject({ code: '23505' });
    const left = await database.db.selectFrom('videos').where('id', '=', 'undone').selectAll().execute();
    expect(left).toEqual([]);
  });

  it('undoes what a dropped client left open', async () => {
    const client = await database.pool.connect();
    await client.query('begin');
    await client.query(`update videos set owner = 'nobody' where id = 'v1'`);
    client.release(true);
    const { owner } = await database.db
      .selectFrom('videos')
      .where('id', '=', 'v1')
      .select('owner')
      .executeTakeFirstOrThrow();
    expect(owner).toBe('o');
  });

  it('takes queries in pg’s callback form', async () => {
    const rows = await new Promise((resolve, reject) => {
      database.pool.query('select 1::int as one', (error, result) =>
        error ? reject(error) : resolve(result.rows),
      );
    });
    expect(rows).toEqual([{ one: 1 }]);
  });

  it('tells of changes to a video until one stops listening', async () => {
    const heard: (string | undefined)[] = [];
    const stop = await database.listen('shotwright_videos', (payload) => heard.push(payload));
    const update = (set: object) =>
      database.db.updateTable('videos').set(set).where('id', '=', 'v1').execute();
    await update({ status: 'in_progress' });
    await update({ progress: 7 });
    await update({ progress: 7, worker: 'w' });
    await update({ deleted_at: new Date() });
    await expect.poll(() => heard).toEqual(['in_progress v1', 'in_progress v1', 'deleted v1']);
    await stop();
    await update({ deleted_at: null });
    await database.check();
    expect(heard).toHaveLength(3);
  });

  it('removes what hangs on a removed row', async () => {
    const { db } = database;
    await db.insertInto('videos').values(row('gone')).execute();
    await db
      .insertInto('idempotency')
      .values({ owner: 'o', key: 'k', request: 'r', video_id: 'gone' })
      .execute();
    await db.deleteFrom('videos').where('id', '=', 'gone').execute();
    expect(await db.selectFrom('idempotency').selectAll().execute()).toEqual([]);
  });

  it.each([
    [
      'a page',
      `select * from videos where owner = 'o' and deleted_at is null order by ordinal desc limit 20`,
      'videos_page',
    ],
    [
      'due deliveries',
      `select * from webhook_deliveries where state = 'pending' and next_at <= now() order by next_at limit 10`,
      'webhook_deliveries_due',
    ],
    ['a worker’s jobs', `select * from videos where worker = 'w'`, 'videos_worker'],
    [
      'how many of a key wait',
      `select id from videos where api_key = 'k' and status = 'queued' and deleted_at is null offset 4999 limit 1`,
      'videos_unfinished',
    ],
    [
      'the depth of queues',
      `select queue, status, count(*) from videos
       where status in ('queued', 'in_progress') and deleted_at is null group by queue, status`,
      'videos_unfinished',
    ],
    [
      'unfinished jobs that are made from a video',
      `select id from videos where source_id = 'v' and completed_at is null and deleted_at is null`,
      'videos_made',
    ],
    [
      'old events',
      `select id from webhook_events where created_at < now() - interval '30 days'`,
      'webhook_events_age',
    ],
  ])('finds %s by an index', async (_what, query, index) => {
    // Without a library to choose from, one index is as good as another.
    await sql`
      insert into videos (id, owner, api_key, kind, model, prompt, engine, seconds, width, height, "order", completed_at)
      select 'many' || i, 'p' || i % 20, 'k', 'create', 'm', 'p', 'e', 4, 2, 2, '{}', now() from generate_series(1, 2000) i
      on conflict do nothing`.execute(database.db);
    await sql`analyze videos`.execute(database.db);
    const plan = await database.db.connection().execute(async (db) => {
      await sql`set enable_seqscan = off`.execute(db);
      const { rows } = await sql.raw(`explain ${query}`).execute(db);
      await sql`reset enable_seqscan`.execute(db);
      return JSON.stringify(rows);
    });
    expect(plan).toContain(index);
  });
});

it('refuses a library that a newer version has changed, and leaves it alone', async () => {
  const dataFolder = mkdtempSync(join(folder, 'newer-'));
  const first = await openDatabase({ dataFolder });
  await first.pool.query(`insert into shotwright_migration values ('999_future', now()::text)`);
  await first.close();
  for (const _time of [1, 2])
    await expect(openDatabase({ dataFolder })).rejects.toMatchObject({
      message: 'The library was brought to a newer version of Shotwright (999_future).',
      exit: 3,
    });
});

it('keeps what was written when a folder is opened again', async () => {
  const first = await openDatabase({ dataFolder: folder });
  await first.db.insertInto('videos').values(row('kept')).execute();
  await first.close();
  const again = await openDatabase({ dataFolder: folder });
  const kept = await again.db.selectFrom('videos').where('id', '=', 'kept').select('id').execute();
  await again.close();
  expect(kept).toEqual([{ id: 'kept' }]);
});

describe.skipIf(!hasServer)('a PostgreSQL server', () => {
  it('is brought up to date once by many that start at once', async () => {
    const url = await (server as TestServer).database();
    const all = await Promise.all(Array.from({ length: 4 }, () => openDatabase({ url })));
    await Promise.all(all.map((one) => one.close()));
  });

  it('that is lost and found again is used again, and listeners are told to look', async () => {
    const postgres = server as TestServer;
    const trouble: string[] = [];
    const database = await openDatabase({
      url: await postgres.database(),
      onTrouble: (message) => trouble.push(message),
    });
    const heard: (string | undefined)[] = [];
    await database.listen('shotwright_videos', (payload) => heard.push(payload));
    postgres.stop();
    await expect(database.check()).rejects.toThrow('The database cannot be used');
    postgres.start();
    await expect.poll(() => heard).toEqual([undefined]);
    await database.db.insertInto('videos').values(row('after')).execute();
    await expect.poll(() => heard).toEqual([undefined, 'queued after']);
    expect(trouble).not.toEqual([]);
    await database.close();
  });

  it('that cannot be reached is a fault that says so, without the password', async () => {
    const opening = openDatabase({ url: 'postgres://tests:secret@127.0.0.1:1/none' });
    await expect(opening).rejects.toThrow(/^The database cannot be used: (?!.*secret)/);
  });
});
