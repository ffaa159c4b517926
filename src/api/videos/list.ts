import type { Kysely } from 'kysely';
import type { Tables } from '../../store/database/index.ts';
import { isId } from '../../store/ids.ts';
import { endpoint } from '../wire/endpoint.ts';
import { page, pageQuery, pageReply, unknownCursor } from '../wire/page.ts';
import { VideoReply, videoReply } from './video.ts';

const USUAL = 20;

export const listVideos = endpoint({
  method: 'get',
  path: '/videos',
  operation: 'listVideos',
  tag: 'Videos',
  summary: 'List the videos of the project.',
  query: pageQuery(100, USUAL),
  reply: pageReply(VideoReply, 'VideoList'),
  async handle({
    deps: {
      database: { db },
    },
    caller,
    query: { after, limit = USUAL, order = 'desc' },
  }) {
    let rows = db.selectFrom('videos').selectAll().where('owner', '=', caller.project);
    if (after !== undefined) {
      const ordinal = isId(after) ? await ordinalOf(db, caller.project, after) : undefined;
      if (ordinal === undefined) throw unknownCursor(after);
      rows = rows.where('ordinal', order === 'asc' ? '>' : '<', ordinal);
    }
    const found = await rows
      .where('deleted_at', 'is', null)
      .orderBy('ordinal', order)
      .limit(limit + 1)
      .execute();
    return page(found, limit, (row) => videoReply(row, false));
  },
});

/** Where a video stands, or stood before it was deleted. */
async function ordinalOf(db: Kysely<Tables>, owner: string, id: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('videos')
    .select('ordinal')
    .where('id', '=', id)
    .where('owner', '=', owner)
    .unionAll((query) =>
      query.selectFrom('former_videos').select('ordinal').where('id', '=', id).where('owner', '=', owner),
    )
    .executeTakeFirst();
  return found?.ordinal;
}
