import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { Engine } from '../engines/engine.ts';
import type { Database, Stop, Video } from '../store/database/index.ts';
import type { ObjectStore } from '../store/objects/object-store.ts';
import { attempt, clean, type Tools } from './attempt.ts';
import { claim } from './claim.ts';
import { openDbos } from './dbos.ts';
import { Deleted } from './failures.ts';
import type { Fence } from './finish.ts';
import { reap, register, release, renew } from './lease.ts';
import { removeLeftovers } from './leftovers.ts';
import { LIMITS, type Limits, type Log, type Report } from './options.ts';
import { deleted, letGo, purge } from './remove.ts';
import { type Repeated, repeated } from './repeated.ts';
import { Suspended } from './runtime.ts';

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

/** Milliseconds that aborted jobs, and what is being removed, have to settle when a worker is closed. */
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
  const executor = randomBytes(8).toString('hex');
  const runtime = await openDbos({
    pool: database.pool,
    shared: database.kind === 'server',
    executor,
    onMessage: (message) => log.debug({ from: 'dbos' }, message),
  });
  const tools: Tools = {
    database,
    objects,
    engines: new Map(options.engines.map((engine) => [engine.id, engine])),
    scratch: options.scratch,
    limits,
    log,
    report: (event) => options.onEvent?.(event),
    runtime,
    retain: options.retain,
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

  const begin = (video: Video): void => {
    const fence: Fence = { id: video.id, worker, attempts: video.attempts };
    const stop = new AbortController();
    // One that was given up and has not stopped yet works in the same folder.
    const former = running.get(video.id);
    former?.stop.abort(new Suspended('the job was taken up again'));
    const ended = Promise.resolve(former?.ended)
      .then(() => attempt(video, fence, stop.signal, tools))
      // The heartbeat gives back what still seems to be held here.
      .catch((error: unknown) => log.warn({ job: video.id, err: error }, 'a job was not let go of'))
      .finally(() => {
        if (running.get(video.id)?.fence === fence) running.delete(video.id);
        work.poke();
      });
    running.set(video.id, { fence, stop, ended });
  };

  /** Shows that we live, and learns which jobs are no longer ours. */
  const heart = repeated(`a worker's heartbeat`, log, async () => {
    const before = { claims, jobs: new Map(running) };
    const held = await renew(database.db, worker, limits.lease);
    if (held === undefined) {
      log.warn({ worker }, 'this worker was given up; its jobs go on elsewhere');
      for (const { stop } of before.jobs.values()) stop.abort(new Suspended('this worker was given up'));
      await comeBack();
      return;
    }
    const rows = new Map(held.map((row) => [row.id, row]));
    for (const [id, { fence, stop }] of before.jobs) {
      const row = rows.get(id);
      // Gone when it has just ended, too; then the abort comes to nothing.
      if (row?.attempts !== fence.attempts) stop.abort(new Suspended('the job is no longer this worker’s'));
      else if (row.deleted) stop.abort(new Deleted('The video was deleted.'));
    }
    // Ours by a claim whose answer was lost on its way: let it go, to be claimed again.
    if (claiming || before.claims !== claims) return;
    for (const { id, attempts } of held) {
      if (!running.has(id)) await letGo(database, { id, worker, attempts });
    }
  });

  /** Claims while there is room. */
  const work: Repeated = repeated('taking jobs', log, async () => {
    while (!closing && running.size < options.slots) {
      claims++;
      claiming = true;
      const video = await claim(database, { worker, queue, engines: [...tools.engines.keys()] }).finally(
        () => {
          claiming = false;
        },
      );
      if (video === undefined) break;
      begin(video);
    }
  });

  /** Takes their jobs away from dead workers; of a database in this process no other can be alive. */
  const reaping = repeated('looking after other workers', log, async () => {
    if (database.kind === 'embedded') return;
    const dead = await reap(database, { losses: limits.losses });
    if (dead.length === 0) return;
    log.warn({ workers: dead }, 'workers gave no sign of life; their jobs are given to others');
    tools.report({ event: 'reaped', workers: dead });
    work.poke();
    for (const id of dead) await runtime.bury(id.split('.')[0] as string);
  });

  /** Removes what was deleted. By itself, since it waits for the store of objects. */
  const tidying = repeated('tidying up', log, async () => {
    for (const id of await deleted(database)) {
      if (closing) return;
      await clean(id, tools);
      await purge(database, objects, id);
    }
  });

  const hear = (payload: string | undefined): void => {
    const [what, id] = payload?.split(' ') ?? [];
    const job = what === 'deleted' && id !== undefined ? running.get(id) : undefined;
    if (job) job.stop.abort(new Deleted('The video was deleted.'));
    else if (what !== 'in_progress') work.poke();
  };

  /** Makes this worker known; gives how it stops listening. */
  const join = async (): Promise<Stop> => {
    if (database.kind === 'embedded') await reap(database, { losses: limits.losses, all: true });
    await comeBack();
    return database.listen('shotwright_videos', hear);
  };
  const stopListening = await join().catch(async (error: unknown) => {
    await release(database.db, worker).catch(() => undefined);
    // What runs of it would keep the process alive.
    await runtime.close().catch(() => undefined);
    throw error;
  });
  await removeLeftovers(database, runtime, options.scratch).catch((error: unknown) =>
    log.warn({ err: error }, 'what former jobs left was not removed'),
  );
  const beat = setInterval(heart.poke, limits.lease * 100);
  const look = setInterval(() => {
    work.poke();
    reaping.poke();
    tidying.poke();
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
      await Promise.all([work.idle(), reaping.idle(), within(CLOSING, tidying.idle())]);
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
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const time = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, time]);
  clearTimeout(timer);
}
