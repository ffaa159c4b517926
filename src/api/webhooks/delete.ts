import { z } from '@hono/zod-openapi';
import { endpoint } from '../wire/endpoint.ts';
import { findOwned } from '../wire/owned.ts';
import { EndpointParams } from './endpoint.ts';

export const deleteWebhookEndpoint = endpoint({
  method: 'delete',
  path: '/webhook_endpoints/{webhook_endpoint_id}',
  operation: 'deleteWebhookEndpoint',
  tag: 'Webhooks',
  summary: 'Delete a webhook endpoint and its deliveries.',
  params: EndpointParams,
  reply: z
    .object({ id: z.string(), object: z.literal('webhook_endpoint.deleted'), deleted: z.boolean() })
    .openapi('DeletedWebhookEndpoint'),
  async handle({ deps, caller, params }) {
    const { id } = await findOwned(deps, caller, 'webhook_endpoints', params.webhook_endpoint_id);
    await deps.database.db.deleteFrom('webhook_endpoints').where('id', '=', id).execute();
    return { id, object: 'webhook_endpoint.deleted', deleted: true };
  },
});
