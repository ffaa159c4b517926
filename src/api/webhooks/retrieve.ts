import { endpoint } from '../wire/endpoint.ts';
import { findOwned } from '../wire/owned.ts';
import { EndpointParams, EndpointReply, endpointReply } from './endpoint.ts';

export const retrieveWebhookEndpoint = endpoint({
  method: 'get',
  path: '/webhook_endpoints/{webhook_endpoint_id}',
  operation: 'retrieveWebhookEndpoint',
  tag: 'Webhooks',
  summary: 'Look up a webhook endpoint.',
  params: EndpointParams,
  reply: EndpointReply,
  handle: async ({ deps, caller, params }) =>
    endpointReply(await findOwned(deps, caller, 'webhook_endpoints', params.webhook_endpoint_id)),
});
