import { z } from '@hono/zod-openapi';
import { endpoint } from '../wire/endpoint.ts';
import { comesAfter } from '../wire/owned.ts';
import { page, pageQuery, pageReply } from '../wire/page.ts';
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
    if (after !== undefined)
      rows = rows.where(await comesAfter(db, caller, 'webhook_endpoints', after, 'desc'));
    const found = await rows
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute();
    return page(found, limit, endpointReply);
  },
});
