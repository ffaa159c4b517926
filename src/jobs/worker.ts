import { randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../engines/engine.ts';
import type { Database, Video } from '../store/database/index.ts';
import type { ObjectStore } from '../store/objects/object-store.ts';
import { claim } from './claim.ts';
import { openDbos } from './dbos.ts';
import { type Fence, finish, type Outcome } from './finish.ts';
import { Deleted, make, type Surroundings } from './job.ts';
import { reap, register, release, renew } from './lease.ts';
import { type JobEvent, LIMITS, type Limits, type Log, type Report } from './options.ts';
import { isOutage, patiently } from './patience.ts';
import { deleted, letGo, purge } from './remove.ts';
import { type JobRuntime, Suspended } from './runtime.ts';

/** What a worker works with. */
export interface WorkerOptions {
  readonly database: Database;
  readonly objects: ObjectStore;
  readonly engines: readonly Engine[];
  /** Jobs that it may run at once. */
  readonly slots: number;
  /** A folder of this machine for what jobs need while they run. */
  readonly scratch: string;
  /** Whose jobs it takes; 'default' when absent. */
  readonly queue?: string;
  readonly limits?: Partial<Limits>;
  /** Seconds after which a completed clip may be removed; absent keeps it. */
  readonly retain?: number;
  readonly log: Log;
  readonly onEvent?: Report;
}

/** A running worker. */
export interface Worker {
  /** Jobs that it runs now. */
  readonly running: number;
  /**
   * Ends it: takes no more jobs, lets those that run go on for `drain` seconds, and gives the others back as they are,
   * with their finished steps, for any worker to take up.
   */
  close(options?: { readonly drain?: number }): Promise<void>;
}

/** Milliseconds that aborted jobs have to settle when a worker is closed. */
const CLOSING = 5000;

interface Running {
  readonly fence: Fence;
  readonly stop: AbortController;
  readonly ended: Promise<void>;
}

/**
 * Starts taking jobs and making clips of them, until it is closed. One at a time in a process. It survives the loss of
 * its database and of the store of objects: it waits, and goes on.
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { database, objects, log } = options;
  const limits: Limits = { ...LIMITS, ...options.limits };
  const queue = options.queue ?? 'default';
  const report: Report = (event: JobEvent) => options.onEvent?.(event);
  const executor = randomBytes(8).toString('hex');
  const runtime = await openDbos({
    pool: database.pool,
    executor,
    onMessage: (message) => log.debug({ from: 'dbos' }, message),
  });
  const around: Surroundings = {
    database,
    objects,
    engines: new Map(options.engines.map((engine) => [engine.id, engine])),
    scratch: options.scratch,
    limits,
    log,
    report,
  };
  const running = new Map<string, Running>();
  /** One process may be given up and come back as another worker; the executor's part of the name stays. */
  let generation = 0;
  let worker = '';
  let closing = false;
  let claims = 0;
  let claiming = false;

  const comeBack = async (): Promise<void> => {
    const id = `${executor}.${++generation}`;
    await register(
      database.db,
      { id, queue, host: hostname(), pid: process.pid, slots: options.slots },
      limits.lease,
    );
    worker = id;
  };

  const run = async (video: Video, fence: Fence, stop: AbortController): Promise<void> => {
    const began = performance.now();
    const { id, engine } = video;
    const ended = (as: 'completed' | 'failed' | 'deleted' | 'suspended', outcome?: Outcome): void =>
      report({
        event: 'ended',
        id,
        as,
        seconds: (performance.now() - began) / 1000,
        engine,
        ...(outcome !== undefined && 'failure' in outcome ? { code: outcome.failure.code } : {}),
        ...(outcome !== undefined && 'take' in outcome ? { report: outcome.take.report } : {}),
      });
    const waited = (Date.now() - video.created_at.getTime()) / 1000;
    report({ event: 'started', id, waited, attempts: fence.attempts });
    try {
      const outcome = await runtime.run(id, (steps) => make(video, fence, steps, around, stop.signal));
      const written = await patiently(() => finish(database, fence, outcome, options.retain), {
        signal: stop.signal,
      });
      if (written) ended('take' in outcome ? 'completed' : 'failed', outcome);
      else await letGo(database, fence);
    } catch (error) {
      const reason: unknown = stop.signal.aborted ? stop.signal.reason : error;
      if (!(reason instanceof Deleted)) {
        if (!(reason instanceof Suspended) && !isOutage(reason)) {
          log.error(
            { job: id, err: reason },
            'a job stopped for an unknown reason and will be taken up again',
          );
        }
        ended('suspended');
        await letGo(database, fence).catch(() => undefined);
        return;
      }
    }
    await clean(id);
    if (stop.signal.reason instanceof Deleted) {
      await letGo(database, fence);
      await purge(database, objects, id);
      ended('deleted');
    }
  };

  /** Removes what a job that has ended leaves on this machine and in the runtime. */
  const clean = async (id: string): Promise<void> => {
    await rm(join(options.scratch, id), { recursive: true, force: true });
    await runtime.forget(id);
  };

  const begin = (video: Video): void => {
    const fence: Fence = { id: video.id, worker, attempts: video.attempts };
    const stop = new AbortController();
    // One that was given up and has not stopped yet works in the same folder.
    const former = running.get(video.id);
    former?.stop.abort(new Suspended('the job was taken up again'));
    const ended = Promise.resolve(former?.ended)
      .then(() => run(video, fence, stop))
      // What could not be cleaned now is swept later.
      .catch((error: unknown) => log.warn({ job: video.id, err: error }, 'a job that ended was not cleaned'))
      .finally(() => {
        if (running.get(video.id)?.fence === fence) running.delete(video.id);
        work.poke();
      });
    running.set(video.id, { fence, stop, ended });
  };

  const abort = (id: string, reason: Error): void => running.get(id)?.stop.abort(reason);

  /** Shows that we live, and learns which jobs are no longer ours. */
  const heart = repeated(async () => {
    const before = { claims, jobs: new Map(running) };
    const held = await renew(database.db, worker, limits.lease);
    if (held === undefined) {
      log.warn({ worker }, 'this worker was given up; its jobs go on elsewhere');
      for (const id of before.jobs.keys()) abort(id, new Suspended('this worker was given up'));
      await comeBack();
      return;
    }
    const rows = new Map(held.map((row) => [row.id, row]));
    for (const [id, { fence }] of before.jobs) {
      const row = rows.get(id);
      // Gone when it has just ended, too; then the abort comes to nothing.
      if (row?.attempts !== fence.attempts) abort(id, new Suspended('the job is no longer this worker’s'));
      else if (row.deleted) abort(id, new Deleted('The video was deleted.'));
    }
    // Ours by a claim whose answer was lost on its way: let it go, to be claimed again.
    if (claiming || before.claims !== claims) return;
    for (const { id, attempts } of held) {
      if (!running.has(id)) await letGo(database, { id, worker, attempts });
    }
  }, `a worker's heartbeat`);

  /** Claims while there is room. */
  const work = repeated(async () => {
    while (!closing && running.size < options.slots) {
      claims++;
      claiming = true;
      const video = await claim(database, worker, queue).finally(() => {
        claiming = false;
      });
      if (video === undefined) break;
      begin(video);
    }
  }, 'taking jobs');

  /** Takes their jobs away from dead workers, and removes what was deleted. */
  const sweep = repeated(async () => {
    const dead = database.kind === 'server' ? await reap(database, { losses: limits.losses }) : [];
    if (dead.length > 0) {
      log.warn({ workers: dead }, 'workers gave no sign of life; their jobs are given to others');
      report({ event: 'reaped', workers: dead });
      work.poke();
      for (const id of dead) await runtime.bury(id.split('.')[0] as string);
    }
    for (const id of await deleted(database)) {
      await clean(id);
      await purge(database, objects, id);
    }
  }, 'tidying up');

  // Of a database in this process no other worker can be alive.
  if (database.kind === 'embedded') await reap(database, { losses: limits.losses, all: true });
  await comeBack();
  const stopListening = await database.listen('shotwright_videos', (payload) => {
    const [what, id] = payload?.split(' ') ?? [];
    if (what === 'deleted' && id !== undefined && running.has(id))
      abort(id, new Deleted('The video was deleted.'));
    else if (what !== 'in_progress') work.poke();
  });
  await sweepOld(database, runtime, options.scratch).catch((error: unknown) =>
    log.warn({ err: error }, 'what former jobs left was not removed'),
  );
  const beat = setInterval(heart.poke, limits.lease * 100);
  const look = setInterval(() => {
    work.poke();
    sweep.poke();
  }, limits.lease * 100);
  work.poke();

  return {
    get running() {
      return running.size;
    },
    async close({ drain = 0 } = {}) {
      closing = true;
      clearInterval(look);
      await stopListening();
      await Promise.all([work.idle(), sweep.idle()]);
      const jobs = [...running.values()];
      await within(drain * 1000, Promise.all(jobs.map((job) => job.ended)));
      for (const job of jobs) job.stop.abort(new Suspended('this worker is closing'));
      // While the database is away this may never come; then the lease frees the jobs.
      await within(CLOSING, Promise.all(jobs.map((job) => job.ended)));
      clearInterval(beat);
      await heart.idle();
      await release(database.db, worker).catch((error: unknown) =>
        log.warn(
          { err: error },
          'this worker could not say goodbye; its jobs go on when its lease has run out',
        ),
      );
      await runtime.close();
    },
  };

  /** Runs one thing at a time, again when it was asked for meanwhile; an outage is said once. */
  function repeated(act: () => Promise<void>, what: string): { poke(): void; idle(): Promise<void> } {
    let current: Promise<void> | undefined;
    let again = false;
    let away = false;
    const loop = async (): Promise<void> => {
      do {
        again = false;
        try {
          await act();
          if (away) log.info({}, `${what}: goes on`);
          away = false;
        } catch (error) {
          if (!isOutage(error)) log.error({ err: error }, `${what} failed and is tried again`);
          else if (!away) log.warn({ err: error }, `${what} waits: the database or the store is away`);
          away = isOutage(error);
          break;
        }
      } while (again);
      current = undefined;
    };
    return {
      poke() {
        again = true;
        current ??= loop();
      },
      idle: async () => current,
    };
  }
}

/** Removes what is kept of jobs that have ended: by processes that died before they could. */
async function sweepOld({ db }: Database, runtime: JobRuntime, scratch: string): Promise<void> {
  const folders = (await readdir(scratch).catch(() => [])).filter((name) => name.startsWith('video_'));
  const known = await runtime.known();
  const candidates = [...new Set([...folders, ...known])];
  if (candidates.length === 0) return;
  const open = await db
    .selectFrom('videos')
    .where('id', 'in', candidates)
    .where('completed_at', 'is', null)
    .select('id')
    .execute();
  const alive = new Set(open.map((video) => video.id));
  for (const id of known) if (!alive.has(id)) await runtime.forget(id);
  for (const name of folders) {
    if (!alive.has(name)) await rm(join(scratch, name), { recursive: true, force: true });
  }
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const time = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, time]);
  clearTimeout(timer);
}
