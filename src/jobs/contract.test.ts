import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Library, newVideoId, openLibrary } from '../../test/support/library.ts';
import { repeats } from '../../test/support/noted-engine.ts';
import { postgresPrograms, startPostgres, type TestServer } from '../../test/support/postgres.ts';
import { scripted, scriptedEngine } from '../../test/support/scripted-engine.ts';
import { random } from '../base/random.ts';
import type { Engine } from '../engines/engine.ts';
import { accept, IdempotencyMismatch, objectKey, remove } from './index.ts';

let server: TestServer | undefined;
const hasServer = postgresPrograms() !== undefined;
if (!hasServer) console.log('skipped: video jobs on PostgreSQL (no initdb and pg_ctl on this machine)');
beforeAll(async () => {
  if (hasServer) server = await startPostgres();
});
afterAll(() => server?.remove());

const onServer = async (): Promise<Library> => {
  const url = await (server as TestServer).database();
  return openLibrary(() => ({ url }));
};
const KINDS: [string, () => Promise<Library>][] = [
  ['on PGlite', () => openLibrary((folder) => ({ dataFolder: folder }))],
];
if (hasServer) KINDS.push(['on PostgreSQL', onServer]);

/** Waits for what has no limit of its own: long, since a busy machine starts processes slowly. */
const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 120_000, interval: 20 });

const DONE = ['completed', 'failed'];
const ended = (library: Library, id: string) => eventually(async () => (await library.row(id))?.status);
const allEnded = (library: Library, ids: readonly string[]) =>
  expect
    .poll(
      async () => {
        const rows = await Promise.all(ids.map((id) => library.row(id)));
        return rows.filter((row) => !DONE.includes(row?.status ?? '')).length;
      },
      { timeout: 120_000, interval: 100 },
    )
    .toBe(0);
const begun = (library: Library, id: string) =>
  library.diary().filter((e) => e.id === id && e.what === 'begun');
const eventsOf = async (library: Library, id: string): Promise<string[]> => {
  const rows = await library.database.db.selectFrom('webhook_events').selectAll().execute();
  return rows.filter((row) => row.data.id === id).map((row) => row.type);
};

describe.each(KINDS)('video jobs %s', (_name, open) => {
  let library: Library;
  beforeAll(async () => {
    library = await open();
  });
  afterAll(() => library.remove());

  it('do their steps once and in order, keep the clip and tell it once', async () => {
    const { worker, events } = await library.work();
    const id = await library.add({ steps: [5, 5, 5] });
    await ended(library, id).toBe('completed');
    await worker.close();
    const row = await library.row(id);
    expect(row).toMatchObject({ progress: 100, stage: null, worker: null, error: null, attempts: 1 });
    expect(row?.take).toMatchObject({ clip: 'clip.mp4', seconds: 4 });
    expect(row?.completed_at).toBeInstanceOf(Date);
    expect(begun(library, id).map((e) => e.step)).toEqual(['step-0', 'step-1', 'step-2']);
    expect((await library.objects.head(objectKey(id, 'clip.mp4')))?.size).toBeGreaterThan(0);
    expect(await eventsOf(library, id)).toEqual(['video.completed']);
    expect(events.map((e) => e.event)).toEqual(['started', 'step', 'step', 'step', 'ended']);
  });

  it('are delivered to the endpoints of their owner that want them, and to no other', async () => {
    const endpoint = (id: string, owner: string, types: string[], disabled: Date | null = null) => ({
      id,
      owner,
      name: id,
      url: 'https://example.com/',
      event_types: JSON.stringify(types),
      secret: 's',
      disabled_at: disabled,
    });
    await library.database.db
      .insertInto('webhook_endpoints')
      .values([
        endpoint('wants', 'told', ['video.completed', 'video.failed']),
        endpoint('wants-too', 'told', ['video.completed']),
        endpoint('other-type', 'told', ['video.failed']),
        endpoint('gone', 'told', ['video.completed'], new Date()),
        endpoint('other-owner', 'else', ['video.completed']),
      ])
      .execute();
    const { worker } = await library.work();
    const id = await library.add({ steps: [1] }, { owner: 'told' });
    await ended(library, id).toBe('completed');
    await worker.close();
    const rows = await library.database.db
      .selectFrom('webhook_deliveries')
      .where('owner', '=', 'told')
      .select(['endpoint_id', 'state'])
      .orderBy('endpoint_id')
      .execute();
    expect(rows).toEqual([
      { endpoint_id: 'wants', state: 'pending' },
      { endpoint_id: 'wants-too', state: 'pending' },
    ]);
  });

  it('show whole percents that never go back', async () => {
    const { worker } = await library.work();
    const id = await library.add({ steps: Array.from({ length: 12 }, () => 60) });
    const seen: number[] = [];
    // One look after the other: two at once may be answered in any order.
    let looking = Promise.resolve();
    const look = async (): Promise<void> => {
      const row = await library.row(id);
      if (row) seen.push(row.progress);
    };
    const stop = await library.database.listen('shotwright_videos', () => {
      looking = looking.then(look);
    });
    await ended(library, id).toBe('completed');
    await stop();
    await looking;
    await worker.close();
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.every((percent) => Number.isInteger(percent))).toBe(true);
    expect(seen.filter((percent) => percent > 0 && percent < 100).length).toBeGreaterThan(0);
  });

  it.each([
    ['an engine’s own failure', 'final', { code: 'engine_failed', message: 'The script failed for good.' }],
    [
      'what the caller can put right',
      'fault',
      { code: 'invalid_request', message: 'The prompt asks for what cannot be. Ask for less.' },
    ],
    ['a defect, without our insides', 'defect', { code: 'server_error' }],
  ] as const)('fail with %s', async (_what, as, error) => {
    const { worker } = await library.work();
    const id = await library.add({ steps: [1, 1, 1], failAt: 1, fail: { as } });
    await ended(library, id).toBe('failed');
    await worker.close();
    const row = await library.row(id);
    expect(row?.error).toMatchObject(error);
    expect(JSON.stringify(row)).not.toContain('secret internals');
    expect(begun(library, id).filter((e) => e.step === 'step-1')).toHaveLength(as === 'defect' ? 3 : 1);
    expect(await eventsOf(library, id)).toEqual(['video.failed']);
  });

  it('try a step again that may do better, a counted number of times', async () => {
    const { worker } = await library.work();
    const fail = { as: 'transient' as const };
    const better = await library.add({ steps: [1, 1], failAt: 0, fail: { ...fail, times: 2 } });
    const never = await library.add({ steps: [1, 1], failAt: 0, fail });
    await allEnded(library, [better, never]);
    await worker.close();
    expect(await library.row(better)).toMatchObject({ status: 'completed' });
    expect(begun(library, better).map((e) => e.step)).toEqual(['step-0', 'step-0', 'step-0', 'step-1']);
    expect(await library.row(never)).toMatchObject({ status: 'failed', error: { code: 'engine_failed' } });
    expect(begun(library, never)).toHaveLength(3);
  });

  it.each([
    ['an engine that listens', false],
    ['an engine that does not', true],
  ])('stop when they are deleted, with %s', async (_what, deaf) => {
    const { worker } = await library.work();
    const id = await library.add({ steps: [1, 600_000], deaf });
    await eventually(() => begun(library, id).length).toBe(2);
    const hidden = await remove(library.database, library.objects, { id, owner: 'project' });
    expect(hidden?.status).toBe('in_progress');
    expect(await remove(library.database, library.objects, { id, owner: 'project' })).toBeUndefined();
    await eventually(() => worker.running).toBe(0);
    await eventually(() => library.row(id)).toBeUndefined();
    await worker.close();
    expect(await eventsOf(library, id)).toEqual([]);
  });

  it('vanish with their objects when they are deleted, waiting or completed', async () => {
    const { worker } = await library.work({ slots: 1 });
    const done = await library.add({ steps: [1] });
    await ended(library, done).toBe('completed');
    const busy = await library.add({ steps: [600_000] });
    await ended(library, busy).toBe('in_progress');
    const waits = await library.add({ steps: [1] });
    const owner = 'project';
    expect(await remove(library.database, library.objects, { id: waits, owner: 'stranger' })).toBeUndefined();
    for (const id of [done, waits]) {
      expect((await remove(library.database, library.objects, { id, owner }))?.id).toBe(id);
      expect(await library.row(id)).toBeUndefined();
    }
    expect(await library.objects.head(objectKey(done, 'clip.mp4'))).toBeUndefined();
    await remove(library.database, library.objects, { id: busy, owner });
    await eventually(() => library.row(busy)).toBeUndefined();
    await worker.close();
    expect(begun(library, waits)).toEqual([]);
  });

  it('fail when they take too long', async () => {
    const { worker } = await library.work({ limits: { seconds: 0.2 } });
    const id = await library.add({ steps: [600_000] });
    await ended(library, id).toBe('failed');
    await worker.close();
    expect((await library.row(id))?.error?.code).toBe('timed_out');
  });

  it('go by priority, then in the order in which they were accepted', async () => {
    const ids: string[] = [];
    for (const priority of [0, 0, 5, 1, 5]) ids.push(await library.add({ steps: [1] }, { priority }));
    const { worker, events } = await library.work({ slots: 1 });
    await allEnded(library, ids);
    await worker.close();
    const order = events.flatMap((e) => (e.event === 'started' ? [ids.indexOf(e.id)] : []));
    expect(order).toEqual([2, 4, 3, 0, 1]);
  });

  it.each([
    ['queue', 'gpu', 'scripted'],
    ['engine', 'default', 'another'],
  ])('wait for the workers of their %s', async (_what, queue, engine) => {
    const elsewhere = await library.add({ steps: [1] }, { queue, engine });
    const here = await library.add({ steps: [1] });
    const { worker } = await library.work();
    await ended(library, here).toBe('completed');
    await worker.close();
    expect((await library.row(elsewhere))?.status).toBe('queued');
    const able = { ...scriptedEngine(join(library.folder, 'diary')), id: engine };
    const other = await library.work({ engines: [able], queue });
    await ended(library, elsewhere).toBe('completed');
    await other.worker.close();
  });

  it('keep to the number that a key may run at once', async () => {
    await library.database.db
      .insertInto('api_keys')
      .values({
        id: 'narrow',
        name: 'n',
        project: 'project',
        hash: 'h',
        hint: 'sk',
        scopes: '["*"]',
        concurrency: 2,
        requests_per_minute: null,
      })
      .execute();
    const ids: string[] = [];
    for (let i = 0; i < 8; i++) ids.push(await library.add({ steps: [30] }, { api_key: 'narrow' }));
    const other = await library.add({ steps: [30] });
    const { worker, events } = await library.work({ slots: 4 });
    await allEnded(library, [...ids, other]);
    await worker.close();
    let now = 0;
    let most = 0;
    for (const event of events) {
      if (!('id' in event) || !ids.includes(event.id)) continue;
      if (event.event === 'started') most = Math.max(most, ++now);
      if (event.event === 'ended') now--;
    }
    expect(most).toBe(2);
    // It was not kept waiting by the eight before it.
    const started = events.flatMap((e) => (e.event === 'started' ? [e.id] : []));
    expect(started.indexOf(other)).toBeLessThan(4);
  });

  it('are shared out equally among keys, however much one of them asks for', async () => {
    const keys = Array.from({ length: 20 }, (_, i) => `share-${i}`);
    const ids: string[] = [];
    const add = async (api_key: string, count: number): Promise<void> => {
      const videos = Array.from({ length: count }, () => ({
        id: newVideoId(),
        owner: 'project',
        api_key,
        engine: 'scripted',
        order: scripted({ steps: [5] }),
      }));
      ids.push(...(await accept(library.database, videos)).map((video) => video.id));
    };
    await add(keys[0] as string, 120);
    for (const key of keys.slice(1)) await add(key, 12);
    const keyOf = new Map(
      (await library.database.db.selectFrom('videos').select(['id', 'api_key']).execute()).map((row) => [
        row.id,
        row.api_key,
      ]),
    );
    const { worker, events } = await library.work({ slots: 4 });
    const started = () => events.flatMap((e) => (e.event === 'started' ? [keyOf.get(e.id) as string] : []));
    // While all of them wait, each of the twenty gets its tenth of two hundred turns.
    await eventually(() => started().length).toBeGreaterThanOrEqual(200);
    await worker.close({ drain: 5 });
    const first = started().slice(0, 200);
    for (const key of keys) {
      const share = first.filter((k) => k === key).length;
      expect(share, key).toBeGreaterThanOrEqual(8);
      expect(share, key).toBeLessThanOrEqual(12);
    }
    await library.database.db.deleteFrom('videos').where('id', 'in', ids).execute();
  }, 600_000);

  it('are accepted once for one idempotency key, also of many requests at once', async () => {
    const ask = (key: string, request: string, takes = 1) =>
      accept(
        library.database,
        Array.from({ length: takes }, () => ({
          id: newVideoId(),
          owner: 'project',
          api_key: 'key',
          engine: 'scripted',
          queue: 'nobody',
          order: scripted({ steps: [] }),
        })),
        { idempotency: { key, request } },
      );
    const answers = await Promise.all(Array.from({ length: 6 }, () => ask('once', 'hash')));
    expect(new Set(answers.map(([video]) => video?.id)).size).toBe(1);
    await expect(ask('once', 'other')).rejects.toThrow(IdempotencyMismatch);
    const three = await ask('three', 'hash', 3);
    expect((await ask('three', 'hash', 3)).map((v) => v.id)).toEqual(three.map((v) => v.id));
    const owned = await library.database.db
      .selectFrom('videos')
      .where('queue', '=', 'nobody')
      .select('id')
      .execute();
    expect(owned).toHaveLength(4);
  });

  it('end in peace when their worker is closed with time to drain', async () => {
    const { worker } = await library.work();
    const id = await library.add({ steps: [100, 100] });
    const waits = await library.add({ steps: [1] }, { priority: -1 });
    await eventually(() => begun(library, id).length).toBeGreaterThan(0);
    await worker.close({ drain: 20 });
    expect((await library.row(id))?.status).toBe('completed');
    await remove(library.database, library.objects, { id: waits, owner: 'project' });
  });

  it('are given back when their worker is closed, and go on where they were', async () => {
    const first = await library.work();
    const id = await library.add({ steps: [1, 1, 1500, 1] });
    await eventually(() => begun(library, id).length).toBe(3);
    await first.worker.close();
    expect(await library.row(id)).toMatchObject({ status: 'in_progress', worker: null, begun: 0 });
    const second = await library.work();
    await ended(library, id).toBe('completed');
    await second.worker.close();
    expect(begun(library, id).map((e) => e.step)).toEqual(['step-0', 'step-1', 'step-2', 'step-2', 'step-3']);
    expect(repeats(library.diary())).toEqual([]);
    expect(second.events.find((e) => e.event === 'started')).toMatchObject({ attempts: 2 });
  });

  it('are begun anew when an upgrade has changed their steps', async () => {
    const done: string[] = [];
    const engine = (names: readonly string[]): Engine => ({
      id: 'scripted',
      async run(order, context) {
        for (const name of names) {
          await context.step(name, async (signal) => {
            if (name === 'long') await sleep(600_000, undefined, { signal });
            done.push(name);
            return null;
          });
        }
        const { seconds, seed } = order;
        return { seconds, seed, clip: 'c', thumbnail: 't', spritesheet: 's', report: {} };
      },
    });
    const before = await library.work({ engines: [engine(['plan', 'long'])] });
    const id = await library.add({ steps: [] });
    await eventually(() => done).toEqual(['plan']);
    await before.worker.close();
    const after = await library.work({ engines: [engine(['direct', 'draw'])] });
    await ended(library, id).toBe('completed');
    await after.worker.close();
    expect(done).toEqual(['plan', 'direct', 'draw']);
  });

  it('leave nothing in the runtime or on this machine when they have ended', async () => {
    const { rows } = await library.database.pool.query(
      'select workflow_uuid from shotwright_jobs.workflow_status',
    );
    const open = await library.database.db
      .selectFrom('videos')
      .where('completed_at', 'is', null)
      .select('id')
      .execute();
    const alive = open.map((row) => row.id);
    expect(rows.filter((row: { workflow_uuid: string }) => !alive.includes(row.workflow_uuid))).toEqual([]);
  });
});

describe.each(KINDS)('video jobs %s outlive their process', (_name, open) => {
  it('and end exactly once after six kills at random moments, with no kept step done again', async () => {
    // However quick the kills are: that a job is given up in the end is another test’s.
    const patient = { limits: { losses: 100 } };
    const draw = random(20_261_123);
    const library = await open();
    const ids: string[] = [];
    for (let i = 0; i < 18; i++) {
      ids.push(await library.add({ steps: [150, 50, 250, 100, 150] }, { api_key: `key-${i % 3}` }));
    }
    await library.outside(async () => {
      for (let kill = 0; kill < 6; kill++) {
        const worker = await library.spawn(patient);
        const before = library.diary().length;
        // Not before it has begun something, so that each kill meets work.
        await eventually(() => library.diary().length).toBeGreaterThan(before);
        await sleep(draw.next() * 900);
        await worker.kill();
      }
      const last = await library.spawn(patient);
      await eventually(() => last.owed()).toBe(0);
      await last.close(0);
    });
    for (const id of ids) {
      expect(await library.row(id)).toMatchObject({ status: 'completed', worker: null });
      expect(await eventsOf(library, id)).toEqual(['video.completed']);
      expect((await library.objects.head(objectKey(id, 'clip.mp4')))?.size).toBeGreaterThan(0);
    }
    expect(repeats(library.diary())).toEqual([]);
    expect(new Set(library.diary().map((e) => e.pid)).size).toBe(7);
    await library.remove();
  }, 600_000);

  it('but not for ever: one that takes its worker down each time fails', async () => {
    const library = await open();
    const id = await library.add({ steps: [1, 1], dieAt: 1 });
    await library.outside(async () => {
      for (let death = 0; death < 3; death++) {
        const worker = await library.spawn({ limits: { losses: 2 } });
        await eventually(() => worker.child.signalCode).toBe('SIGKILL');
      }
      const last = await library.spawn({ limits: { losses: 2 } });
      // Of an embedded database it sees to that before it is ready.
      if (library.database.kind === 'server') await ended(library, id).toBe('failed');
      await last.close(0);
    });
    expect(await library.row(id)).toMatchObject({ status: 'failed', error: { code: 'attempts_exhausted' } });
    expect(await eventsOf(library, id)).toEqual(['video.failed']);
    expect(begun(library, id).filter((e) => e.step === 'step-0')).toHaveLength(1);
    await library.remove();
  }, 600_000);
});

describe.skipIf(!hasServer)('workers that share a PostgreSQL server', () => {
  it('take over from one that is killed', async () => {
    const library = await onServer();
    const ids: string[] = [];
    const one = await library.spawn();
    const two = await library.spawn();
    for (let i = 0; i < 12; i++) ids.push(await library.add({ steps: [200, 200, 200] }));
    const pids = () => new Set(library.diary().map((e) => e.pid));
    await eventually(() => pids().size).toBe(2);
    await one.kill();
    await allEnded(library, ids);
    await two.close(5);
    for (const id of ids) expect(await eventsOf(library, id)).toEqual(['video.completed']);
    expect(repeats(library.diary())).toEqual([]);
    await library.remove();
  }, 600_000);

  it('are safe from one that was stopped past its lease and wakes up', async () => {
    const library = await onServer();
    const ids: string[] = [];
    for (let i = 0; i < 3; i++) ids.push(await library.add({ steps: [50, 2500, 50, 400, 50] }));
    const zombie = await library.spawn();
    await eventually(() => library.diary().filter((e) => e.step === 'step-1').length).toBe(3);
    zombie.child.kill('SIGSTOP');
    const heir = await library.spawn();
    const heirs = () => library.diary().filter((e) => e.pid === heir.child.pid);
    await eventually(() => heirs().length).toBeGreaterThan(0);
    zombie.child.kill('SIGCONT');
    await allEnded(library, ids);
    await heir.close(5);
    await zombie.close(0);
    for (const id of ids) {
      expect(await library.row(id)).toMatchObject({ status: 'completed', attempts: 2 });
      expect(await eventsOf(library, id)).toEqual(['video.completed']);
      const kept = library.diary().filter((e) => e.id === id && e.what === 'kept');
      // What the stopped one had kept is handed to the heir, which notes it as kept too; the rest is the heir’s alone.
      const zombies = kept.filter((e) => e.pid === zombie.child.pid).map((e) => e.step);
      expect(zombies).toEqual(['step-0']);
    }
    expect(repeats(library.diary())).toEqual([]);
    await library.remove();
  }, 600_000);

  it('wait when it is lost in the middle of a job, and go on', async () => {
    const postgres = await startPostgres();
    const url = await postgres.database();
    const library = await openLibrary(() => ({ url }));
    const { worker } = await library.work();
    const running = await library.add({ steps: [1, 700, 1, 1] });
    const waits = await library.add({ steps: [1] });
    await eventually(() => begun(library, running).length).toBe(2);
    postgres.stop();
    await sleep(1500);
    expect(worker.running).toBeGreaterThan(0);
    postgres.start();
    await allEnded(library, [running, waits]);
    const later = await library.add({ steps: [1] });
    await ended(library, later).toBe('completed');
    await worker.close();
    expect(await library.row(running)).toMatchObject({ status: 'completed' });
    expect(await eventsOf(library, running)).toEqual(['video.completed']);
    expect(repeats(library.diary())).toEqual([]);
    await library.remove();
    postgres.remove();
  }, 600_000);
});
