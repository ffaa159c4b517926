import { z } from '@hono/zod-openapi';
import { messageOf, secretsAt, send } from '../../jobs/deliveries/index.ts';
import { newId } from '../../store/ids.ts';
import { endpoint } from '../wire/endpoint.ts';
import { ApiError } from '../wire/errors.ts';
import { findOwned } from '../wire/owned.ts';
import { EndpointParams } from './endpoint.ts';
import { eventTypeField } from './event-types.ts';
import { targetsOf } from './targets.ts';

/** Seconds that a receiver has for its answer, as with real deliveries. */
const SECONDS = 15;

export const testWebhookEndpoint = endpoint({
  method: 'post',
  path: '/webhook_endpoints/{webhook_endpoint_id}/test',
  operation: 'testWebhookEndpoint',
  tag: 'Webhooks',
  summary: 'Send a sample event now and say what the receiver answered.',
  description: 'The event is of no video and is not kept. The id of its video is `video_sample`.',
  params: EndpointParams,
  body: z.object({ event_type: eventTypeField }).openapi('TestWebhookEndpoint'),
  reply: z
    .object({
      object: z.literal('webhook_endpoint.test'),
      webhook_endpoint_id: z.string(),
      event_type: z.string(),
      success: z.literal(true),
      status_code: z.number().int(),
    })
    .openapi('WebhookEndpointTestResult'),
  async handle({ context, deps, caller, params, body: { event_type: type } }) {
    const row = await findOwned(deps, caller, 'webhook_endpoints', params.webhook_endpoint_id);
    const id = newId('evt_');
    const now = new Date();
    const outcome = await send(
      {
        url: row.url,
        id,
        body: messageOf({ id, type, data: { id: 'video_sample' }, created_at: now }),
        secrets: secretsAt(row, now),
      },
      targetsOf(deps),
      SECONDS,
      context.req.raw.signal,
    );
    // Not a 5xx: the SDKs would send the test again by themselves.
    if ('error' in outcome)
      throw new ApiError('invalid', `The test event could not be delivered. ${outcome.error}`, {
        code: 'webhook_test_failed',
      });
    return {
      object: 'webhook_endpoint.test',
      webhook_endpoint_id: row.id,
      event_type: type,
      success: true,
      status_code: outcome.status,
    };
  },
});
