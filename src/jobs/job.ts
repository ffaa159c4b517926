import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import type { Json } from '../base/json.ts';
import { type Engine, type EngineContext, EngineFailure, type Take } from '../engines/engine.ts';
import type { Database, Video } from '../store/database/index.ts';
import type { ObjectStore } from '../store/objects/object-store.ts';
import { failureOf } from './failures.ts';
import { countBegun, type Fence, gotOn, holds, type Outcome } from './finish.ts';
import { type Kept, revived, stored } from './kept.ts';
import { jobObjects } from './objects.ts';
import { type Limits, type Log, type Report, stageOf } from './options.ts';
import { isRoomless, patiently, pause } from './patience.ts';
import { progressOf } from './progress.ts';
import { type Steps, Suspended } from './runtime.ts';
import { limitTo, settled } from './time.ts';
import { inStepSpan, markFailed } from './tracing.ts';

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
  /** Aborted from within: out of time, or found out that the job is no longer ours. */
  const own = new AbortController();
  const clock = limitTo(limits.seconds, () =>
    own.abort(
      new EngineFailure(
        'timed_out',
        `Making this video took longer than the ${limits.seconds} seconds it may take.`,
      ),
    ),
  );
  const signal = AbortSignal.any([stop, own.signal]);
  const progress = progressOf(around.database, fence, video.progress);
  try {
    const engine = around.engines.get(video.engine);
    if (engine === undefined) throw new Error(`a job of ${video.engine} was claimed without that engine`);
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
      leave: (reason) => own.abort(reason),
    });
    const take: Take = await settled(engine.run(video.order, context), signal);
    signal.throwIfAborted();
    return { take };
  } catch (error) {
    // After an abort its reason counts, whatever the engine made of it.
    const cause: unknown = signal.aborted ? signal.reason : error;
    if (cause instanceof Suspended) throw cause;
    if (isRoomless(cause)) await giveBack(cause, { signal: stop, limits, log, id: video.id });
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
    leave,
  }: {
    signal: AbortSignal;
    scratch: string;
    tell: EngineContext['progress'];
    waited(milliseconds: number): void;
    /** An engine may make what it wants of a failed step; that the job is left, it cannot change. */
    leave(reason: Suspended): void;
  },
): EngineContext {
  const { database, limits, log, report } = around;
  const { id } = video;
  let again = video.begun > 0;
  /** Nothing is begun by one whose job has gone to another, however long it slept. */
  const check = (): Promise<void> =>
    patiently(
      async () => {
        if (await holds(database.db, fence)) return;
        leave(new Suspended('the job is no longer this worker’s'));
        signal.throwIfAborted();
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
          const attributes = { 'shotwright.step': name };
          const kept = await inStepSpan(`step ${stageOf(name)}`, attributes, async (span) => {
            const result = await tried(name, work, { signal, limits, check, log, id });
            if ('failure' in result) markFailed(span, failureOf(revived(result.failure)).code);
            return result;
          });
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
        })
        .catch((error: unknown) => {
          if (error instanceof Suspended) leave(error);
          throw error;
        });
    },
  };
}

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
      if (isRoomless(cause)) await giveBack(cause, { signal, limits, log, id });
      if (signal.aborted || !worthAnother(cause) || attempt >= limits.stepAttempts)
        return { failure: stored(cause) };
      log.warn({ job: id, step: name, attempt, err: cause }, 'a step failed and is tried again');
      await pause(wait * 1000, signal);
    }
  }
}

/** Leaves a job that has no room on this machine, after a while: whoever takes it up next goes on where it stands. */
async function giveBack(
  cause: unknown,
  { signal, limits, log, id }: { signal: AbortSignal; limits: Limits; log: Log; id: string },
): Promise<never> {
  log.warn({ job: id, err: cause }, 'the disk of this machine is full; the job is given back');
  await pause(limits.stepWait * ROOM * 1000, signal);
  throw new Suspended('this machine has no room for the job', { cause });
}

/** Waits before a second try that a machine without room holds a job. */
const ROOM = 5;

/** What a person must put right, and what an engine knows to be final, is not tried again. */
const worthAnother = (error: unknown): boolean =>
  error instanceof EngineFailure ? error.transient : !(error instanceof Fault) || error.exit !== EXIT.input;
