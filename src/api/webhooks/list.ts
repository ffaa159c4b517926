import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { endpoint } from '../wire/endpoint.ts';
import { isId } from '../wire/ids.ts';
import { page, pageQuery, pageReply, unknownCursor } from '../wire/page.ts';
import { EndpointReply, endpointReply } from './endpoint.ts';

const USUAL = 20;

export const listWebhookEndpoints = endpoint({
  method: 'get',
  path: '/webhook_endpoints',
  operation: 'listWebhookEndpoints',
  tag: 'Webhooks',
  summary: 'List the webhook endpoints of the project, newest first.',
  query: z.object(pageQuery(100, USUAL).pick({ after: true, limit: true }).shape),
  reply: pageReply(EndpointReply, 'WebhookEndpointList'),
  async handle({ deps, caller, query: { after, limit = USUAL } }) {
    const { db } = deps.database;
    let rows = db.selectFrom('webhook_endpoints').selectAll().where('owner', '=', caller.project);
    if (after !== undefined) {
      const cursor = db
        .selectFrom('webhook_endpoints')
        .select(['created_at', 'id'])
        .where('id', '=', after)
        .where('owner', '=', caller.project);
      if (!isId(after) || !(await cursor.executeTakeFirst())) throw unknownCursor(after);
      rows = rows.where(sql<boolean>`(created_at, id) < (${cursor})`);
    }
    const found = await rows
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute();
    return page(found, limit, endpointReply);
  },
});
