import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { newSecret } from '../../jobs/deliveries/index.ts';
import { endpoint, notFound } from '../wire/endpoint.ts';
import { findOwned } from '../wire/owned.ts';
import { EndpointParams, EndpointWithSecretReply, endpointReply } from './endpoint.ts';

/** A yes or no, also as text of a form. */
const flagField = z
  .preprocess(
    (value) => (value === 'true' ? true : value === 'false' ? false : value),
    z.boolean({ error: 'it must be true or false.' }),
  )
  .openapi({ type: 'boolean', default: false });

export const rotateWebhookSecret = endpoint({
  method: 'post',
  path: '/webhook_endpoints/{webhook_endpoint_id}/rotate_secret',
  operation: 'rotateWebhookSecret',
  tag: 'Webhooks',
  summary: 'Give a webhook endpoint a new signing secret, shown this once.',
  params: EndpointParams,
  body: z
    .object({
      keep_old_secret_active_for_24_hours: flagField
        .optional()
        .describe('Sign with the old secret as well for a day, so that receivers can change over.'),
    })
    .openapi('RotateWebhookSecret'),
  reply: EndpointWithSecretReply,
  async handle({ deps, caller, params, body: { keep_old_secret_active_for_24_hours: keep = false } }) {
    const { id } = await findOwned(deps, caller, 'webhook_endpoints', params.webhook_endpoint_id);
    const secret = newSecret();
    const row = await deps.database.db
      .updateTable('webhook_endpoints')
      .set((old) => ({
        secret,
        previous_secret: keep ? old.ref('secret') : null,
        previous_secret_until: keep ? sql<Date>`now() + interval '24 hours'` : null,
        updated_at: sql<Date>`now()`,
      }))
      .where('id', '=', id)
      .where('owner', '=', caller.project)
      .returningAll()
      .executeTakeFirst();
    if (!row) throw notFound('webhook endpoint', id);
    return { ...endpointReply(row), signing_secret: secret };
  },
});
