import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI, { toFile } from 'openai';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testPicture } from '../api/engine.ts';
import { replyFaults } from '../api/facts.ts';
import { postgresPrograms, startPostgres, type TestServer } from '../support/postgres.ts';
import { type Receiver, startReceiver } from '../support/receiver.ts';
import { startS3, type TestS3 } from '../support/s3.ts';
import { runCommand, type ServerProcess, startServer } from '../support/server-process.ts';
import { download, isClip, Traffic } from '../support/traffic.ts';

const programs = postgresPrograms();
if (!programs) console.log('Skipped: no PostgreSQL server here to lose.');

/** Nothing here depends on how fast the machine is; this long nothing takes. */
const LONG = 600_000;
const eventually = <T>(look: () => T) => expect.poll(look, { timeout: LONG / 3, interval: 50 });

/** What an error of the SDK says, or that there was no answer. */
function told(error: unknown): string {
  if (error instanceof OpenAI.APIConnectionTimeoutError) return 'timeout';
  if (error instanceof OpenAI.APIConnectionError) return 'no connection';
  if (!(error instanceof OpenAI.APIError)) return String(error);
  const faults = replyFaults('error', { error: error.error });
  const again = Number(error.headers?.get('retry-after'));
  const { message } = error.error as { message: string };
  return [error.status, error.code, again > 0 ? 'come back' : 'stay away', message, ...faults].join(' | ');
}
const kinds = (errors: readonly unknown[]): string[] => [...new Set(errors.map(told))];

const DATABASE_AWAY = /^503 \| database_unavailable \| come back \| [^|]*database[^|]*try again[^|]*$/;
const STORE_AWAY = /^503 \| store_unavailable \| come back \| [^|]*store[^|]*try again[^|]*$/;

describe.runIf(programs)('a fleet in the middle of traffic', () => {
  let folder: string;
  let env: Record<string, string>;
  let postgres: TestServer;
  let s3: TestS3;
  let receiver: Receiver;
  let database: pg.Pool;
  let server: ServerProcess;
  let workers: ServerProcess[];
  let traffic: Traffic;
  /** A client whose every error is seen, and one that is as patient as the SDK can be told to be. */
  let strict: OpenAI;
  let patient: OpenAI;
  /** Videos that were asked for beside the traffic. */
  const others: string[] = [];

  const serve = (port = '0'): Promise<ServerProcess> =>
    startServer(
      [
        ...['serve', '--no-workers', '--port', port, '--data', join(folder, 'server'), '--metrics-port', '0'],
        ...['--config', join(folder, 'server.json')],
      ],
      env,
    );
  const work = (name: string): Promise<ServerProcess> =>
    startServer(['work', '--slots', '3', '--data', join(folder, name), '--metrics-port', '0'], env);
  const operations = (node: ServerProcess, path: string): Promise<Response> =>
    fetch((node.ready['metrics'] as string).replace('metrics', path));
  const readiness = async (node: ServerProcess): Promise<unknown> =>
    (await operations(node, 'readyz')).json();
  const ready = { status: 'ok', database: 'ok', objects: 'ok' };

  /** How an ordinary client gets a clip: it asks, looks and downloads, and leaves errors to the SDK. */
  const ordinary = async (): Promise<Buffer> => {
    const headers = { 'Idempotency-Key': randomUUID() };
    const { id } = await patient.videos.create({ prompt: 'A boat.' }, { headers });
    others.push(id);
    for (;;) {
      const { status } = await patient.videos.retrieve(id);
      if (status === 'completed') return download(patient, id);
      expect(['queued', 'in_progress']).toContain(status);
      await sleep(200);
    }
  };
  /** Until the traffic has got further: something new was accepted and made. */
  const flows = async (): Promise<void> => {
    const { length } = traffic.accepted;
    await eventually(() => traffic.completed.some((id) => traffic.accepted.indexOf(id) > length)).toBe(true);
  };
  /** Videos that a worker process holds. */
  const held = async ({ child }: ServerProcess): Promise<string[]> => {
    const { rows } = await database.query<{ id: string }>(
      'select v.id from videos v join workers w on w.id = v.worker where w.pid = $1',
      [child.pid],
    );
    return rows.map(({ id }) => id);
  };
  /** Stops a process in the middle of jobs, and gives these. */
  const freeze = async (worker: ServerProcess): Promise<string[]> => {
    for (;;) {
      while ((await held(worker)).length === 0) await sleep(10);
      worker.child.kill('SIGSTOP');
      // What it had sent before comes to its end.
      await sleep(200);
      const jobs = await held(worker);
      if (jobs.length > 0) return jobs;
      worker.child.kill('SIGCONT');
    }
  };

  /** One stage goes on where another has ended; after a failure there is nothing to go on from. */
  let broken = false;
  beforeEach(({ skip }) => skip(broken, 'an earlier stage has failed'));
  afterEach(({ task }) => {
    broken ||= task.result?.state === 'fail';
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shotwright-outages-'));
    postgres = await startPostgres();
    s3 = await startS3({ folder: join(folder, 's3') });
    receiver = await startReceiver();
    const url = await postgres.database();
    const { endpoint, bucket, accessKeyId, secretAccessKey } = s3.settings;
    env = {
      DATABASE_URL: url,
      SHOTWRIGHT_S3_ENDPOINT: endpoint,
      SHOTWRIGHT_S3_BUCKET: bucket,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      SHOTWRIGHT_CACHE: join(folder, 'cache'),
    };
    await writeFile(join(folder, 'server.json'), '{"models":{"sora-2":{"engine":"instant"}}}');
    server = await serve();
    workers = await Promise.all([work('one'), work('two')]);
    database = new pg.Pool({ connectionString: url, max: 2 });
    database.on('error', () => undefined);
    const options = { baseURL: server.ready['url'] as string, apiKey: 'local', timeout: LONG / 3 };
    strict = new OpenAI({ ...options, maxRetries: 0 });
    patient = new OpenAI({ ...options, maxRetries: 100 });
    await strict.webhooks.create({
      name: 'outages',
      url: receiver.url,
      event_types: ['video.completed', 'video.failed'],
    });
    traffic = new Traffic(strict);
  }, LONG);

  afterAll(async () => {
    traffic?.cut();
    for (const node of [server, ...(workers ?? [])]) await node?.end('SIGKILL');
    await database?.end();
    await receiver?.close();
    await s3?.close();
    postgres?.remove();
    if (folder) await rm(folder, { recursive: true, force: true });
  }, LONG);

  it(
    'says that the database is away, waits for it and goes on',
    async () => {
      await flows();
      expect(kinds(traffic.errors())).toEqual([]);
      postgres.stop();
      const clip = ordinary();
      for (const call of ['retrieve', 'download'] as const)
        await eventually(() => traffic.failed(call)).toBeGreaterThan(0);
      for (const call of [() => strict.videos.create({ prompt: 'A bus.' }), () => strict.videos.list()])
        await expect(call()).rejects.toSatisfy((error) => DATABASE_AWAY.test(told(error)));
      const away = { status: 'unavailable', database: 'unavailable', objects: 'ok' };
      for (const node of [server, ...workers]) {
        expect((await operations(node, 'readyz')).status).toBe(503);
        expect(await readiness(node)).toEqual(away);
        expect((await operations(node, 'healthz')).status).toBe(200);
        expect(await (await operations(node, 'metrics')).text()).toMatch(/^process_cpu_seconds_total /m);
      }
      const another = await runCommand(['serve', '--no-workers', '--port', '0', '--data', folder], env);
      expect(another.status).toBe(3);
      expect(another.err).toContain('DATABASE_URL');

      postgres.start();
      for (const node of [server, ...workers]) await eventually(() => readiness(node)).toEqual(ready);
      await flows();
      expect(isClip(await clip)).toBe(true);
      for (const error of kinds(traffic.errors())) expect(error).toMatch(DATABASE_AWAY);
    },
    LONG,
  );

  it(
    'says that the store is away, accepts what needs none, waits for it and goes on',
    async () => {
      await s3.close();
      const clip = ordinary();
      await eventually(() => traffic.failed('download')).toBeGreaterThan(0);
      const { id } = await strict.videos.create({ prompt: 'A train.' });
      others.push(id);
      await eventually(async () => (await strict.videos.retrieve(id)).status).toBe('in_progress');
      const picture = await toFile(await testPicture(720, 1280), 'a.png', { type: 'image/png' });
      await expect(
        strict.videos.create({ prompt: 'It moves.', size: '720x1280', input_reference: picture }),
      ).rejects.toSatisfy((error) => STORE_AWAY.test(told(error)));
      for (const node of [server, ...workers])
        expect(await readiness(node)).toEqual({
          status: 'unavailable',
          database: 'ok',
          objects: 'unavailable',
        });

      s3 = await startS3({ folder: join(folder, 's3'), port: Number(new URL(s3.settings.endpoint).port) });
      for (const node of [server, ...workers]) await eventually(() => readiness(node)).toEqual(ready);
      await flows();
      expect(isClip(await clip)).toBe(true);
      expect(isClip(await download(strict, id))).toBe(true);
      // A download that was under way may have been cut off, and nothing but downloads noticed.
      for (const error of kinds(traffic.errors()))
        if (error !== 'TypeError: terminated') expect(error).toMatch(STORE_AWAY);
    },
    LONG,
  );

  it(
    'takes the jobs of a worker that is killed, and of one that stands still, and clients notice nothing',
    async () => {
      const [killed, still] = workers as [ServerProcess, ServerProcess];
      const lost = await freeze(killed);
      expect(await killed.end('SIGKILL')).toBe('SIGKILL');
      lost.push(...(await freeze(still)));
      workers[0] = await work('three');
      await eventually(() => lost.filter((id) => !traffic.completed.includes(id))).toEqual([]);
      still.child.kill('SIGCONT');
      // It was given up, comes back under another name and does its part.
      await eventually(() => held(still)).not.toEqual([]);
      await flows();
      const { rows } = await database.query<{ attempts: number }>(
        'select attempts from videos where id = any($1)',
        [lost],
      );
      expect(rows.map(({ attempts }) => attempts >= 2)).toEqual(lost.map(() => true));
      expect(kinds(traffic.errors())).toEqual([]);
    },
    LONG,
  );

  it(
    'goes on at the next node when one that serves is stopped',
    async () => {
      const { port } = new URL(server.ready['url'] as string);
      const stopped = server.end('SIGTERM');
      const clip = ordinary();
      expect(await stopped).toBe(0);
      await eventually(() => traffic.failed('create') + traffic.failed('retrieve')).toBeGreaterThan(0);
      server = await serve(port);
      await flows();
      expect(isClip(await clip)).toBe(true);
      expect(kinds(traffic.errors())).toEqual(['no connection']);
    },
    LONG,
  );

  it(
    'has lost nothing then, and done nothing twice',
    async () => {
      await traffic.end();
      expect(traffic.wrong).toEqual([]);
      const accepted = [...traffic.accepted, ...others].toSorted();
      const { rows } = await database.query<{ id: string; status: string; worker: string | null }>(
        'select id, status, worker from videos order by id collate "C"',
      );
      expect(rows).toEqual(accepted.map((id) => ({ id, status: 'completed', worker: null })));
      const events = await database.query<{ type: string; id: string }>(
        `select type, data->>'id' as id from webhook_events order by data->>'id' collate "C"`,
      );
      expect(events.rows).toEqual(accepted.map((id) => ({ type: 'video.completed', id })));
      const heard = (): string[] => [
        ...new Set(receiver.got.map(({ body }) => (JSON.parse(body) as { data: { id: string } }).data.id)),
      ];
      await eventually(() => heard().toSorted()).toEqual(accepted);
    },
    LONG,
  );
});
