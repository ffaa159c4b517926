import { endpoint } from '../wire/endpoint.ts';
import { isId } from '../wire/ids.ts';
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
      const cursor = isId(after)
        ? await db
            .selectFrom('videos')
            .select('ordinal')
            .where('id', '=', after)
            .where('owner', '=', caller.project)
            .executeTakeFirst()
        : undefined;
      if (!cursor) throw unknownCursor(after);
      rows = rows.where('ordinal', order === 'asc' ? '>' : '<', cursor.ordinal);
    }
    const found = await rows
      .where('deleted_at', 'is', null)
      .orderBy('ordinal', order)
      .limit(limit + 1)
      .execute();
    return page(found, limit, (row) => videoReply(row, false));
  },
});
