import { z } from '@hono/zod-openapi';
import { endpoint } from '../wire/endpoint.ts';
import { choiceField, parsedText } from '../wire/fields.ts';

/** Everything that this server tells. */
export const EVENT_TYPES = ['video.completed', 'video.failed'] as const;

/** A type of event. */
export const eventTypeField = choiceField(EVENT_TYPES);

/** A set of event types; said twice is said once. */
export const eventTypesField = z
  .preprocess(
    (value) => (typeof value === 'string' && !value.startsWith('[') ? [value] : parsedText(value)),
    z
      .array(eventTypeField, { error: 'it must be a list of event types.' })
      .min(1, { error: 'it is empty. Name at least one event type.' })
      .max(100, { error: 'it names too many event types.' })
      .transform((types) => [...new Set(types)]),
  )
  .openapi({ type: 'array', items: { type: 'string', enum: [...EVENT_TYPES] } });

export const listEventTypes = endpoint({
  method: 'get',
  path: '/webhook_event_types',
  operation: 'listWebhookEventTypes',
  tag: 'Webhooks',
  summary: 'List the types of events that webhooks can be told of.',
  reply: z.object({ object: z.literal('list'), data: z.array(z.string()) }).openapi('WebhookEventTypeList'),
  handle: async () => ({ object: 'list', data: EVENT_TYPES }),
});
