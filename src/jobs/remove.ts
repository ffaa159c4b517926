import { type ExpressionBuilder, sql } from 'kysely';
import type { Database, Tables, Video } from '../store/database/index.ts';
import type { ObjectStore } from '../store/objects/object-store.ts';
import type { Fence } from './finish.ts';
import { removeObjects } from './objects.ts';

/** Whether nothing works on a deleted video, and no unfinished job is made from it. */
const unneeded = ({ and, not, exists, eb, selectFrom }: ExpressionBuilder<Tables, 'videos'>) =>
  and([
    eb('deleted_at', 'is not', null),
    eb('worker', 'is', null),
    not(
      exists(
        selectFrom('videos as made')
          .whereRef('made.source_id', '=', 'videos.id')
          .where('made.completed_at', 'is', null)
          .where('made.deleted_at', 'is', null)
          .select('made.id'),
      ),
    ),
  ]);

/**
 * Deletes a video: from this moment nobody sees it. What works on it is aborted; its objects and its row go when that
 * has stopped and no accepted job is made from it any more, at once when there is nothing of the kind.
 * @returns the video as it was; undefined when the owner has none of that id
 */
export async function remove(
  database: Database,
  objects: ObjectStore,
  { id, owner }: { readonly id: string; readonly owner: string },
): Promise<Video | undefined> {
  const video = await database.db
    .with('gone', (query) =>
      query
        .updateTable('videos')
        .set({ deleted_at: sql<Date>`now()` })
        .where('id', '=', id)
        .where('owner', '=', owner)
        .where('deleted_at', 'is', null)
        .returningAll(),
    )
    // A request that is repeated is not answered with what nobody sees.
    .with('forgotten', (query) =>
      query.deleteFrom('idempotency').where('video_id', 'in', query.selectFrom('gone').select('id')),
    )
    .selectFrom('gone')
    .selectAll()
    .executeTakeFirst();
  // Of what was never begun or has ended nothing is left in the runtime. Should this fail, a worker does it later.
  if (video !== undefined && video.worker === null && (video.attempts === 0 || video.completed_at !== null)) {
    await purge(database, objects, id).catch(() => undefined);
  }
  return video === undefined ? undefined : { ...video, deleted_at: null };
}

/**
 * Removes the objects and the row of a deleted video that nobody needs any more; others stay. Where it stood is
 * remembered for a day, for clients that delete while they page.
 */
export async function purge({ db }: Database, objects: ObjectStore, id: string): Promise<void> {
  const gone = await db
    .selectFrom('videos')
    .where('id', '=', id)
    .where(unneeded)
    .select('id')
    .executeTakeFirst();
  if (gone === undefined) return;
  await removeObjects(objects, id);
  await db
    .with('gone', (query) =>
      query.deleteFrom('videos').where('id', '=', id).where(unneeded).returning(['id', 'owner', 'ordinal']),
    )
    .insertInto('former_videos')
    .columns(['id', 'owner', 'ordinal'])
    .expression((query) => query.selectFrom('gone').select(['id', 'owner', 'ordinal']))
    .execute();
  await db
    .deleteFrom('former_videos')
    .where('deleted_at', '<', sql<Date>`now() - interval '1 day'`)
    .execute();
}

/** Deleted videos that nobody needs any more. */
export async function deleted({ db }: Database): Promise<string[]> {
  const rows = await db.selectFrom('videos').where(unneeded).select('id').limit(100).execute();
  return rows.map((row) => row.id);
}

/** Gives a job back as it is, for any worker to take up. */
export async function letGo({ db }: Database, { id, worker, attempts }: Fence): Promise<void> {
  await db
    .updateTable('videos')
    .set({ worker: null, begun: sql<number>`greatest(begun - 1, 0)` })
    .where('id', '=', id)
    .where('worker', '=', worker)
    .where('attempts', '=', attempts)
    .execute();
}
