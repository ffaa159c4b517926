import { type Kysely, sql, type Transaction } from 'kysely';
import type { Take } from '../engines/engine.ts';
import type { Database, Tables } from '../store/database/index.ts';
import { recordEvent } from './events.ts';

/** Why a video could not be made, as the API shows it. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** How a job ended. */
export type Outcome = { readonly take: Take } | { readonly failure: Failure };

/** Says which taking up of a job writes: none but the last may. */
export interface Fence {
  readonly id: string;
  readonly worker: string;
  readonly attempts: number;
}

/**
 * Writes how a job ended, once, and the event about it.
 * @param retain seconds after which a completed clip may be removed; undefined keeps it
 * @returns false when the job is no longer the writer's: deleted, or taken up by another
 */
export async function finish(
  { db }: Database,
  fence: Fence,
  outcome: Outcome,
  retain: number | undefined,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await holds(trx, fence, true))) return false;
    if ('failure' in outcome) {
      await fail(trx, fence.id, outcome.failure);
      return true;
    }
    const { take } = outcome;
    const { owner } = await trx
      .updateTable('videos')
      .set({
        status: 'completed',
        progress: 100,
        stage: null,
        seconds: take.seconds,
        take: JSON.stringify(take),
        worker: null,
        completed_at: sql<Date>`clock_timestamp()`,
        ...(retain === undefined
          ? {}
          : { expires_at: sql<Date>`clock_timestamp() + make_interval(secs => ${retain})` }),
      })
      .where('id', '=', fence.id)
      .returning('owner')
      .executeTakeFirstOrThrow();
    await recordEvent(trx, { owner, type: 'video.completed', data: { id: fence.id } });
    return true;
  });
}

/** Writes that a job failed, and the event about it. The caller holds the row. */
export async function fail(trx: Transaction<Tables>, id: string, failure: Failure): Promise<void> {
  const { owner } = await trx
    .updateTable('videos')
    .set({
      status: 'failed',
      stage: null,
      error: JSON.stringify(failure),
      worker: null,
      completed_at: sql<Date>`clock_timestamp()`,
    })
    .where('id', '=', id)
    .returning('owner')
    .executeTakeFirstOrThrow();
  await recordEvent(trx, { owner, type: 'video.failed', data: { id } });
}

/** What a fence lets through: the row of a job that is still its own. */
const own = ({ id, worker, attempts }: Fence) =>
  sql<boolean>`id = ${id} and worker = ${worker} and attempts = ${attempts}
    and status = 'in_progress' and deleted_at is null`;

/** Whether a job is still the fence's; with `lock` it stays so until the transaction ends. */
export async function holds(db: Kysely<Tables>, fence: Fence, lock = false): Promise<boolean> {
  const row = await db
    .selectFrom('videos')
    .where(own(fence))
    .select('id')
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Counts that work on a job begins, so that one that takes its worker down each time is found out.
 * @returns false when the job is no longer the fence's
 */
export async function countBegun(db: Kysely<Tables>, fence: Fence): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('videos')
    .set({ begun: sql<number>`begun + 1` })
    .where(own(fence))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Forgets what `countBegun` counted: the job gets on. */
export async function gotOn(db: Kysely<Tables>, fence: Fence): Promise<void> {
  await db.updateTable('videos').set({ begun: 0 }).where(own(fence)).execute();
}
