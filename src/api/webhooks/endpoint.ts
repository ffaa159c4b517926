import { z } from '@hono/zod-openapi';
import type { Selectable } from 'kysely';
import { unixTime } from '../../base/time.ts';
import type { WebhookEndpointsTable } from '../../store/database/index.ts';
import { idParam } from '../wire/fields.ts';

/** A row of `webhook_endpoints`. */
export type WebhookEndpoint = Selectable<WebhookEndpointsTable>;

/** Path of everything that belongs to one endpoint. */
export const EndpointParams = z.object({
  webhook_endpoint_id: idParam('webhook_endpoint_id', 'whe_123'),
});

const fields = {
  id: z.string(),
  object: z.literal('webhook_endpoint'),
  name: z.string(),
  url: z.string(),
  event_types: z.array(z.string()),
  signing_secret_hint: z.string().nullable().describe('The end of the signing secret.'),
  created_at: z.number().int(),
  updated_at: z.number().int(),
  disabled_at: z
    .number()
    .int()
    .nullable()
    .describe('When its server answered 410 Gone; updating it switches it on again. Not in OpenAI’s API.'),
};

/** Schema of an endpoint. */
export const EndpointReply = z.object(fields).openapi('WebhookEndpoint');

/** Schema of an endpoint at the two moments when its secret is shown. */
export const EndpointWithSecretReply = z
  .object({ ...fields, signing_secret: z.string() })
  .openapi('WebhookEndpointWithSecret');

/** An endpoint as the API prints it. */
export const endpointReply = (row: WebhookEndpoint): z.output<typeof EndpointReply> => ({
  id: row.id,
  object: 'webhook_endpoint',
  name: row.name,
  url: row.url,
  event_types: row.event_types,
  signing_secret_hint: `whsec_...${row.secret.slice(-4)}`,
  created_at: unixTime(row.created_at),
  updated_at: unixTime(row.updated_at),
  disabled_at: row.disabled_at && unixTime(row.disabled_at),
});
