import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { postgresPrograms, startPostgres, type TestServer } from '../../../test/support/postgres.ts';
import { type Receiver, startReceiver } from '../../../test/support/receiver.ts';
import { type Database, openDatabase } from '../../store/database/index.ts';
import { recordEvent } from '../events.ts';
import { type Claimed, claimDeliveries } from './claim.ts';
import { type Deliverer, type DelivererOptions, startDeliverer } from './deliverer.ts';
import { settle } from './settle.ts';
import { newSecret } from './sign.ts';
import { sweepDeliveries } from './sweep.ts';

const programs = postgresPrograms();
if (programs === undefined) console.log('Skipped: deliveries on PostgreSQL, which is not on this machine.');
const kinds = programs === undefined ? ['embedded'] : ['embedded', 'PostgreSQL'];

describe.each(kinds)('deliveries on %s', (kind) => {
  let server: TestServer | undefined;
  let database: Database;
  const running: Deliverer[] = [];
  const receivers: Receiver[] = [];
  beforeAll(async () => {
    server = kind === 'PostgreSQL' ? await startPostgres() : undefined;
    database = await openDatabase(server ? { url: await server.database() } : { memory: true });
  });
  afterAll(async () => {
    await database?.close();
    server?.remove();
  });
  afterEach(async () => {
    for (const one of running.splice(0)) await one.stop();
    for (const one of receivers.splice(0)) await one.close();
    await database.db.deleteFrom('webhook_events').execute();
    await database.db.deleteFrom('webhook_endpoints').execute();
  });

  const start = (options: Partial<DelivererOptions> = {}): Deliverer => {
    const one = startDeliverer({
      db: database.db,
      targets: { allowPrivate: true },
      pollEvery: 20,
      random: () => 0,
      ...options,
    });
    running.push(one);
    return one;
  };
  const receive = async (): Promise<Receiver> => {
    const one = await startReceiver();
    receivers.push(one);
    return one;
  };
  let count = 0;
  const subscribe = async (url: string): Promise<string> => {
    const id = `whe_${count++}`;
    await database.db
      .insertInto('webhook_endpoints')
      .values({ id, owner: 'one', name: id, url, event_types: '["video.completed"]', secret: newSecret() })
      .execute();
    return id;
  };
  const tell = (endpoint: string, n = 1): Promise<string> =>
    recordEvent(database.db, { owner: 'one', type: 'video.completed', data: { id: `video_${n}` } }, [
      endpoint,
    ]);
  const rows = (endpoint: string) =>
    database.db
      .selectFrom('webhook_deliveries')
      .selectAll()
      .where('endpoint_id', '=', endpoint)
      .orderBy('created_at')
      .execute();
  const hurry = (): Promise<unknown> =>
    database.pool.query(`update webhook_deliveries set next_at = now() where state = 'pending'`);
  const until = (good: () => Promise<boolean> | boolean): Promise<void> =>
    expect.poll(async () => good(), { timeout: 20_000, interval: 20 }).toBe(true);

  it('are repeated under one id until they are taken', async () => {
    const receiver = await receive();
    const endpoint = await subscribe(receiver.url);
    const answers = [500, 302, 404, 429, 204];
    receiver.answer = () => ({
      status: answers[receiver.got.length - 1] ?? 599,
      headers: { location: '/elsewhere' },
    });
    const event = await tell(endpoint);
    start();
    for (let i = 1; i <= 5; i++) {
      await until(() => receiver.got.length === i);
      await until(async () => (await rows(endpoint))[0]?.last_status === answers[i - 1]);
      await hurry();
    }
    expect((await rows(endpoint))[0]).toMatchObject({ state: 'delivered', attempts: 5, last_error: null });
    expect(new Set(receiver.got.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([event]));
    expect(new Set(receiver.got.map(({ body }) => body)).size).toBe(1);
    // A redirect is an answer, not a way.
    expect(receiver.got.map(({ path }) => path)).toEqual(['/', '/', '/', '/', '/']);
  });

  it('wait before the next attempt, and say why', async () => {
    const receiver = await receive();
    const endpoint = await subscribe(receiver.url);
    receiver.answer = () => ({ status: 503, headers: { 'retry-after': '900' } });
    await tell(endpoint);
    start();
    await until(async () => (await rows(endpoint))[0]?.last_status === 503);
    const [row] = await rows(endpoint);
    expect(row).toMatchObject({ state: 'pending', attempts: 1, last_error: 'The server answered 503.' });
    expect((row?.next_at.getTime() ?? 0) - Date.now()).toBeGreaterThan(800_000);
  });

  it('are due by the clock of the database, whatever a node takes the time to be', async () => {
    const endpoint = await subscribe('http://127.0.0.1:9/');
    await tell(endpoint);
    const [claimed] = await claimDeliveries(database.db, { most: 1, busy: [], leaseSeconds: 60 });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 80 * 3_600_000 });
    await settle(database.db, claimed as Claimed, { status: 500 }, 0);
    vi.useRealTimers();
    const late = database.db
      .selectFrom('webhook_deliveries')
      .select(sql<number>`extract(epoch from next_at - now())::float8`.as('seconds'));
    const { seconds } = await late.executeTakeFirstOrThrow();
    // The embedded database has no other clock than its process.
    if (kind === 'PostgreSQL') expect(Math.round(seconds)).toBe(5);
    await database.pool.query(`update webhook_deliveries set give_up_at = now() + interval '2 s'`);
    await settle(database.db, claimed as Claimed, { status: 500 }, 0);
    // The last attempt is when the time ends.
    expect((await late.executeTakeFirstOrThrow()).seconds).toBeLessThan(2);
    expect((await rows(endpoint))[0]?.state).toBe('pending');
  });

  it('are given up when their time is over', async () => {
    const receiver = await receive();
    const endpoint = await subscribe(receiver.url);
    receiver.answer = () => ({ status: 500 });
    await tell(endpoint);
    await database.pool.query(`update webhook_deliveries set give_up_at = now() - interval '1 s'`);
    start();
    await until(async () => (await rows(endpoint))[0]?.state === 'failed');
    expect(receiver.got).toHaveLength(1);
  });

  it('to slow and dead servers hold up nobody', async () => {
    const slow = await receive();
    slow.answer = () => 'never';
    const good = await receive();
    const dead = await Promise.all(Array.from({ length: 6 }, (_, i) => subscribe(`${slow.url}/${i}`)));
    const nobody = await subscribe('http://127.0.0.1:9/');
    const fine = await subscribe(good.url);
    for (const endpoint of [...dead, nobody]) for (let i = 0; i < 5; i++) await tell(endpoint, i);
    start({ concurrency: 12, seconds: 60 });
    await until(() => slow.got.length >= 6);
    for (let i = 0; i < 20; i++) await tell(fine, i);
    await until(async () => (await rows(fine)).every(({ state }) => state === 'delivered'));
    // All that time nobody got more than one turn at the slow ones.
    expect(slow.got).toHaveLength(6);
  });

  it('end when the receiver takes too long, or sends without end', async () => {
    const slow = await receive();
    slow.answer = () => 'never';
    const endpoint = await subscribe(slow.url);
    await tell(endpoint);
    const hasty = start({ seconds: 0.3 });
    await until(async () => (await rows(endpoint))[0]?.last_error !== null);
    expect((await rows(endpoint))[0]).toMatchObject({ state: 'pending', attempts: 1, last_status: null });
    await hasty.stop();

    start();
    const endless = await receive();
    endless.answer = () => ({ status: 200, body: 'x'.repeat(5_000_000) });
    const second = await subscribe(endless.url);
    await tell(second);
    await until(async () => (await rows(second))[0]?.state === 'delivered');
  });

  it('of a node that died are taken over when its lease is over', async () => {
    const receiver = await receive();
    const endpoint = await subscribe(receiver.url);
    await tell(endpoint);
    const claimed = await claimDeliveries(database.db, { most: 10, busy: [], leaseSeconds: 60 });
    expect(claimed).toHaveLength(1);
    expect(await claimDeliveries(database.db, { most: 10, busy: [], leaseSeconds: 60 })).toEqual([]);
    await hurry();
    start();
    await until(async () => (await rows(endpoint))[0]?.state === 'delivered');
    // The dead one comes back: what it says counts no more.
    await settle(database.db, claimed[0] as (typeof claimed)[0], { status: 500 }, 0);
    expect((await rows(endpoint))[0]).toMatchObject({ state: 'delivered', attempts: 2, last_status: 200 });
  });

  it('under way are given back when a node stops', async () => {
    const slow = await receive();
    slow.answer = () => 'never';
    const endpoint = await subscribe(slow.url);
    await tell(endpoint);
    const one = start({ seconds: 60 });
    await until(() => slow.got.length === 1);
    await one.stop();
    const [row] = await rows(endpoint);
    expect(row).toMatchObject({ state: 'pending', attempts: 0 });
    expect(row?.next_at.getTime()).toBeLessThanOrEqual(Date.now() + 1000);
  });

  it('are each taken by one of several nodes', async () => {
    const receiver = await receive();
    const endpoints = await Promise.all(
      Array.from({ length: 8 }, (_, i) => subscribe(`${receiver.url}/${i}`)),
    );
    for (const endpoint of endpoints) for (let i = 0; i < 10; i++) await tell(endpoint, i);
    for (let i = 0; i < 3; i++) start();
    await until(() => receiver.got.length >= 80);
    await until(async () =>
      (await Promise.all(endpoints.map(rows))).flat().every(({ state }) => state === 'delivered'),
    );
    const seen = receiver.got.map(({ path, headers }) => `${path} ${headers['webhook-id']}`);
    expect(new Set(seen).size).toBe(80);
    expect(seen).toHaveLength(80);
  });

  it('refuse targets within the network unless that is allowed', async () => {
    const receiver = await receive();
    const urls = [
      receiver.url,
      receiver.url.replace('http:', 'https:'),
      'https://169.254.169.254/latest/meta-data',
    ];
    const endpoints = await Promise.all(urls.map(subscribe));
    for (const endpoint of endpoints) await tell(endpoint);
    start({ targets: { allowPrivate: false } });
    await until(async () =>
      (await Promise.all(endpoints.map(rows))).flat().every(({ last_error }) => last_error !== null),
    );
    expect(receiver.got).toEqual([]);
    const errors = (await Promise.all(endpoints.map(rows))).flat().map(({ last_error }) => last_error);
    expect(errors[0]).toMatch(/https/);
    expect(errors[1]).toMatch(/not found on the public internet/);
    expect(errors[2]).toMatch(/not found on the public internet/);
  });

  it('are swept after a month, and ended where their endpoint was switched off', async () => {
    const endpoint = await subscribe('http://127.0.0.1:9/');
    const old = await tell(endpoint);
    await tell(endpoint);
    await database.pool.query(
      `update webhook_deliveries set state = 'delivered', created_at = now() - interval '31 days' where event_id = $1`,
      [old],
    );
    await database.pool.query(
      `update webhook_events set created_at = now() - interval '31 days' where id = $1`,
      [old],
    );
    await sweepDeliveries(database.db);
    expect((await rows(endpoint)).map(({ state }) => state)).toEqual(['pending']);
    expect(
      await database.db.selectFrom('webhook_events').selectAll().where('id', '=', old).execute(),
    ).toEqual([]);
    await database.pool.query(`update webhook_endpoints set disabled_at = now()`);
    await sweepDeliveries(database.db);
    expect((await rows(endpoint)).map(({ state }) => state)).toEqual(['pending']);
    await database.pool.query(`update webhook_deliveries set give_up_at = now() - interval '1 s'`);
    await sweepDeliveries(database.db);
    expect((await rows(endpoint)).map(({ state }) => state)).toEqual(['failed']);
  });
});
