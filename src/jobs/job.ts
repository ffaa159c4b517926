import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import type { Json } from '../base/json.ts';
import { type Engine, type EngineContext, EngineFailure, type Take } from '../engines/engine.ts';
import type { Database, Video } from '../store/database/index.ts';
import type { ObjectStore } from '../store/objects/object-store.ts';
import { countBegun, type Failure, type Fence, gotOn, holds, type Outcome } from './finish.ts';
import { jobObjects } from './objects.ts';
import type { Limits, Log, Report } from './options.ts';
import { patiently, pause } from './patience.ts';
import { progressOf } from './progress.ts';
import { type Steps, Suspended } from './runtime.ts';

/** Why a job is told to stop. `Suspended` leaves it to be taken up again; the others end it. */
export class Deleted extends Error {
  override readonly name = 'Deleted';
}

/** What a job needs around it. */
export interface Surroundings {
  readonly database: Database;
  readonly objects: ObjectStore;
  readonly engines: ReadonlyMap<string, Engine>;
  /** Folder for the jobs' own folders. */
  readonly scratch: string;
  readonly limits: Limits;
  readonly log: Log;
  readonly report: Report;
}

/** Milliseconds that an engine has to settle after it was aborted; then it is left alone. */
const GRACE = 1500;

/**
 * Makes one clip: the body of a job's workflow. It gives an outcome for everything that ends the job, and throws only
 * `Suspended`.
 */
export async function make(
  video: Video,
  fence: Fence,
  steps: Steps,
  around: Surroundings,
  stop: AbortSignal,
): Promise<Outcome> {
  const { limits, log } = around;
  const late = new AbortController();
  const clock = limitTo(limits.seconds, () =>
    late.abort(
      new EngineFailure(
        'timed_out',
        `Making this video took longer than the ${limits.seconds} seconds it may take.`,
      ),
    ),
  );
  const signal = AbortSignal.any([stop, late.signal]);
  const progress = progressOf(around.database, fence, video.progress);
  try {
    const engine = around.engines.get(video.engine);
    if (engine === undefined) {
      throw new EngineFailure('engine_unavailable', `This server has no engine ${video.engine}.`);
    }
    if (!(await patiently(() => countBegun(around.database.db, fence), { signal }))) {
      throw new Suspended('the job is no longer this worker’s');
    }
    const scratch = join(around.scratch, video.id);
    await mkdir(scratch, { recursive: true });
    const context = contextOf(video, fence, steps, around, {
      signal,
      scratch,
      tell: progress.tell,
      waited: clock.more,
    });
    const take: Take = await settled(engine.run(video.order, context), signal);
    signal.throwIfAborted();
    return { take };
  } catch (error) {
    // After an abort its reason counts, whatever the engine made of it.
    const cause: unknown = signal.aborted ? signal.reason : error;
    if (cause instanceof Suspended) throw cause;
    const failure = failureOf(cause);
    if (failure.code === 'server_error') {
      log.error({ job: video.id, err: cause }, 'a job failed for an unknown reason');
    }
    return { failure };
  } finally {
    clock.stop();
    progress.stop();
  }
}

function contextOf(
  video: Video,
  fence: Fence,
  steps: Steps,
  around: Surroundings,
  {
    signal,
    scratch,
    tell,
    waited,
  }: {
    signal: AbortSignal;
    scratch: string;
    tell: EngineContext['progress'];
    waited(milliseconds: number): void;
  },
): EngineContext {
  const { database, limits, log, report } = around;
  const { id } = video;
  let again = video.begun > 0;
  /** Nothing is begun by one whose job has gone to another, however long it slept. */
  const check = (): Promise<void> =>
    patiently(
      async () => {
        if (!(await holds(database.db, fence))) throw new Suspended('the job is no longer this worker’s');
      },
      { signal, onWait: (_error, milliseconds) => waited(milliseconds) },
    );
  const guard = async <T>(call: () => Promise<T>): Promise<T> => {
    await check();
    return patiently(call, {
      signal,
      onWait(error, milliseconds) {
        log.warn({ job: id, err: error }, 'the store is away; the job waits');
        waited(milliseconds);
      },
    });
  };
  const order = video.order;
  return {
    id,
    objects: jobObjects(around.objects, id, order, guard),
    scratch,
    signal,
    progress: tell,
    log: (message, facts) => log.info({ job: id, ...facts }, message),
    step: (name, work) => {
      let worked = false;
      return steps
        .step<Kept>(name, async () => {
          worked = true;
          const began = performance.now();
          const kept = await tried(name, work, { signal, limits, check, log, id });
          report({
            event: 'step',
            id,
            step: name,
            seconds: (performance.now() - began) / 1000,
            ok: !('failure' in kept),
          });
          return kept;
        })
        .then(async (kept) => {
          if (again && worked) {
            again = false;
            await gotOn(database.db, fence).catch(() => undefined);
          }
          if ('failure' in kept) throw revived(kept.failure);
          return kept.value as never;
        });
    },
  };
}

/** Calls after some seconds, and later by the time that was spent waiting for others. */
function limitTo(seconds: number, over: () => void): { more(milliseconds: number): void; stop(): void } {
  let extra = 0;
  let timer: NodeJS.Timeout;
  const arm = (milliseconds: number): void => {
    timer = setTimeout(() => {
      if (extra === 0) return over();
      const rest = extra;
      extra = 0;
      arm(rest);
    }, milliseconds);
  };
  arm(seconds * 1000);
  return {
    more(milliseconds) {
      extra += milliseconds;
    },
    stop: () => clearTimeout(timer),
  };
}

/** What is kept of a step: what it gave, or why it failed in a form that any process can read. */
type Kept = { readonly value: Json } | { readonly failure: { readonly [field: string]: Json | undefined } };

async function tried(
  name: string,
  work: (signal: AbortSignal) => Promise<Json>,
  {
    signal,
    limits,
    check,
    log,
    id,
  }: { signal: AbortSignal; limits: Limits; check(): Promise<void>; log: Log; id: string },
): Promise<Kept> {
  for (let attempt = 1, wait = limits.stepWait; ; attempt++, wait *= 2) {
    try {
      await check();
      return { value: (await settled(work(signal), signal)) ?? null };
    } catch (error) {
      const cause: unknown = signal.aborted ? signal.reason : error;
      if (cause instanceof Suspended) throw cause;
      if (signal.aborted || !worthAnother(cause) || attempt >= limits.stepAttempts)
        return { failure: stored(cause) };
      log.warn({ job: id, step: name, attempt, err: cause }, 'a step failed and is tried again');
      await pause(wait * 1000, signal);
    }
  }
}

/** What a person must put right, and what an engine knows to be final, is not tried again. */
const worthAnother = (error: unknown): boolean =>
  error instanceof EngineFailure ? error.transient : !(error instanceof Fault) || error.exit !== EXIT.input;

/** Waits for work, but after an abort no longer than its grace. */
async function settled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let abandon: () => void = () => undefined;
  const abandoned = new Promise<never>((_, reject) => {
    abandon = () => {
      timer = setTimeout(() => reject(signal.reason), GRACE);
    };
  });
  if (signal.aborted) abandon();
  else signal.addEventListener('abort', abandon, { once: true });
  try {
    return await Promise.race([work, abandoned]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abandon);
  }
}

/** An error as it is kept with a step, and as it is thrown again when the job is taken up. */
function stored(error: unknown): { readonly [field: string]: Json | undefined } {
  if (error instanceof EngineFailure) return { is: 'engine', code: error.code, message: error.message };
  if (error instanceof Fault) {
    return {
      is: 'fault',
      message: error.message,
      exit: error.exit,
      remedy: error.remedy,
      where: error.where,
    };
  }
  if (error instanceof Deleted) return { is: 'deleted', message: error.message };
  return { is: 'unknown', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

function revived(kept: { readonly [field: string]: Json | undefined }): Error {
  const message = String(kept.message);
  if (kept.is === 'engine') return new EngineFailure(String(kept.code), message);
  if (kept.is === 'deleted') return new Deleted(message);
  if (kept.is !== 'fault') return new Error(message);
  const { exit, remedy, where } = kept as { exit: Fault['exit']; remedy?: string; where?: string };
  return new Fault(message, {
    exit,
    ...(remedy === undefined ? {} : { remedy }),
    ...(where === undefined ? {} : { where }),
  });
}

/** What the API says of an error. A defect of ours, or of the machine, says nothing of our insides. */
function failureOf(error: unknown): Failure {
  if (error instanceof Deleted) return { code: 'deleted', message: error.message };
  if (error instanceof EngineFailure) return { code: error.code, message: error.message };
  if (error instanceof Fault && error.exit === EXIT.input) {
    const { message, remedy } = error;
    return { code: 'invalid_request', message: remedy === undefined ? message : `${message} ${remedy}` };
  }
  return {
    code: 'server_error',
    message:
      'The server failed while making this video. Create it again; if that fails too, its log tells why by the id.',
  };
}
