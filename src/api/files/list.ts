import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { endpoint } from '../wire/endpoint.ts';
import { comesAfter } from '../wire/owned.ts';
import { page, pageQuery, pageReply } from '../wire/page.ts';
import { FileReply, fileReply } from './file.ts';

/** OpenAI's. */
const MOST = 10_000;

export const listFiles = endpoint({
  method: 'get',
  path: '/files',
  operation: 'listFiles',
  tag: 'Files',
  summary: 'List the files of the project.',
  query: pageQuery(MOST, MOST).extend({
    purpose: z.string().optional().openapi({ description: 'Only files that were uploaded for this.' }),
  }),
  reply: pageReply(FileReply, 'FileList'),
  async handle({
    deps: {
      database: { db },
    },
    caller,
    query: { after, limit = MOST, order = 'desc', purpose },
  }) {
    let rows = db
      .selectFrom('files')
      .selectAll()
      .where('owner', '=', caller.project)
      .where((is) => is.or([is('expires_at', 'is', null), is('expires_at', '>', sql<Date>`now()`)]));
    if (purpose !== undefined) rows = rows.where('purpose', '=', purpose);
    if (after !== undefined) rows = rows.where(await comesAfter(db, caller, 'files', after, order));
    const found = await rows
      .orderBy('created_at', order)
      .orderBy('id', order)
      .limit(limit + 1)
      .execute();
    return page(found, limit, fileReply);
  },
});
