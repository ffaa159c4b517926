import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Span } from '@opentelemetry/api';
import type { Video } from '../store/database/index.ts';
import { Deleted, failureOf } from './failures.ts';
import { type Fence, finish, type Outcome } from './finish.ts';
import { make, type Surroundings } from './job.ts';
import type { JobEvent } from './options.ts';
import { isOutage, patiently } from './patience.ts';
import { letGo, purge } from './remove.ts';
import { type JobRuntime, type Steps, Suspended } from './runtime.ts';
import { inJobSpan, inThisContext, markFailed } from './tracing.ts';

/** What taking up a job needs. */
export interface Tools extends Surroundings {
  readonly runtime: JobRuntime;
  /** Seconds after which a completed clip may be removed; undefined keeps it. */
  readonly retain: number | undefined;
}

type Ended = Extract<JobEvent, { event: 'ended' }>;

/**
 * Takes a job up and brings it to its end, if it can: completed or failed, once and under the fence; removed when it was
 * deleted; given back as it is when it was suspended.
 */
export function attempt(video: Video, fence: Fence, stop: AbortSignal, tools: Tools): Promise<void> {
  const { id, kind, engine, queue } = video;
  const attributes = {
    'shotwright.job.id': id,
    'shotwright.job.attempt': fence.attempts,
    'shotwright.engine': engine,
    'shotwright.queue': queue,
  };
  return inJobSpan(`job ${kind}`, video.trace, attributes, (span) =>
    carryOut(video, fence, stop, tools, span),
  );
}

async function carryOut(
  video: Video,
  fence: Fence,
  stop: AbortSignal,
  tools: Tools,
  span: Span,
): Promise<void> {
  const { database, objects, log, report } = tools;
  const { id, engine } = video;
  const began = performance.now();
  const waited = Math.max(0, (Date.now() - video.created_at.getTime()) / 1000);
  report({ event: 'started', id, waited, attempts: fence.attempts });
  const end = await outcomeOf(video, fence, stop, tools);
  const seconds = (performance.now() - began) / 1000;
  const ended = (as: Ended['as'], more: Partial<Ended> = {}): void => {
    span.setAttribute('shotwright.job.ended', as);
    if (more.code !== undefined) markFailed(span, more.code);
    report({ event: 'ended', id, as, seconds, engine, ...more });
  };
  if (typeof end === 'string') ended(end);
  else if ('take' in end) ended('completed', { report: end.take.report });
  else ended('failed', { code: end.failure.code });

  if (end === 'suspended') return letGo(database, fence);
  await clean(id, tools).catch((error: unknown) =>
    log.warn({ job: id, err: error }, 'a job that ended was not cleaned; that is done at the next start'),
  );
  if (end === 'deleted') {
    await letGo(database, fence);
    await purge(database, objects, id);
  }
}

/** Removes what a job that has ended leaves on this machine and in the runtime. */
export async function clean(
  id: string,
  { scratch, runtime }: Pick<Tools, 'scratch' | 'runtime'>,
): Promise<void> {
  await rm(join(scratch, id), { recursive: true, force: true });
  await runtime.forget(id);
}

/** How this taking up ended; an outcome is written when it is returned. */
async function outcomeOf(
  video: Video,
  fence: Fence,
  stop: AbortSignal,
  tools: Tools,
): Promise<Outcome | 'deleted' | 'suspended'> {
  const { runtime, database, retain, log } = tools;
  const write = async (outcome: Outcome): Promise<Outcome | 'suspended'> => {
    const written = await patiently(() => finish(database, fence, outcome, retain), { signal: stop });
    // Else it is another's now, whose workflow must not be touched; or it was deleted, and is swept.
    return written ? outcome : 'suspended';
  };
  try {
    // The runtime may begin it in the course of something else.
    const body = inThisContext((steps: Steps) => make(video, fence, steps, tools, stop));
    const outcome = await runtime.run(video.id, body);
    return await write(outcome);
  } catch (error) {
    const reason: unknown = stop.aborted ? stop.reason : error;
    if (reason instanceof Deleted) return 'deleted';
    if (reason instanceof Suspended || isOutage(reason)) return 'suspended';
    log.error({ job: video.id, err: reason }, 'a job ended for an unknown reason');
    return write({ failure: failureOf(reason) });
  }
}
