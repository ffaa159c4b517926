import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { endpoint, notFound } from '../wire/endpoint.ts';
import { findOwned } from '../wire/owned.ts';
import { EndpointParams, EndpointReply, endpointReply } from './endpoint.ts';
import { eventTypesField } from './event-types.ts';
import { checkUrl, nameField, urlField } from './fields.ts';
import { targetsOf } from './targets.ts';

export const updateWebhookEndpoint = endpoint({
  method: 'post',
  path: '/webhook_endpoints/{webhook_endpoint_id}',
  operation: 'updateWebhookEndpoint',
  tag: 'Webhooks',
  summary: 'Change a webhook endpoint; one that was switched off is switched on again.',
  params: EndpointParams,
  body: z
    .object({
      name: nameField.optional(),
      url: urlField.optional(),
      event_types: eventTypesField.optional(),
    })
    .openapi('UpdateWebhookEndpoint'),
  reply: EndpointReply,
  async handle({ deps, caller, params: { webhook_endpoint_id: id }, body }) {
    const before = await findOwned(deps, caller, 'webhook_endpoints', id);
    const { name = before.name, url = before.url, event_types = before.event_types } = body;
    if (body.url !== undefined) await checkUrl(url, targetsOf(deps));
    const changed =
      name !== before.name ||
      url !== before.url ||
      JSON.stringify(event_types) !== JSON.stringify(before.event_types);
    const row = await deps.database.db
      .updateTable('webhook_endpoints')
      .set({
        name,
        url,
        event_types: JSON.stringify(event_types),
        disabled_at: null,
        ...(changed ? { updated_at: sql<Date>`now()` } : {}),
      })
      .where('id', '=', id)
      .where('owner', '=', caller.project)
      .returningAll()
      .executeTakeFirst();
    if (!row) throw notFound('webhook endpoint', id);
    return endpointReply(row);
  },
});
