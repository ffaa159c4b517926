import { z } from '@hono/zod-openapi';
import { type Selectable, sql } from 'kysely';
import type { Json } from '../../base/json.ts';
import { unixTime } from '../../base/time.ts';
import type { Database, WebhookDeliveriesTable } from '../../store/database/index.ts';
import { endpoint, notFound } from '../wire/endpoint.ts';
import { idParam } from '../wire/fields.ts';
import { findOwned } from '../wire/owned.ts';
import { page, pageQuery, pageReply, unknownCursor } from '../wire/page.ts';
import { EndpointParams } from './endpoint.ts';

const USUAL = 20;
const time = z.number().int();

/** Schema of an event on its way to an endpoint. */
const DeliveryReply = z
  .object({
    id: z.string(),
    object: z.literal('webhook_endpoint.delivery'),
    webhook_endpoint_id: z.string(),
    event: z.object({
      id: z.string().describe('Also the `webhook-id` of every attempt.'),
      object: z.literal('event'),
      type: z.string(),
      created_at: time,
      data: z.record(z.string(), z.unknown()),
    }),
    status: z.enum(['pending', 'delivered', 'failed']),
    attempts: z.number().int(),
    last_status_code: z.number().int().nullable(),
    last_error: z.string().nullable(),
    next_attempt_at: time.nullable(),
    created_at: time,
    delivered_at: time.nullable(),
  })
  .openapi('WebhookDelivery');

type Row = Selectable<WebhookDeliveriesTable> & {
  readonly event_type: string;
  readonly event_data: { readonly [field: string]: Json };
  readonly event_created_at: Date;
};

const deliveryReply = (row: Row): z.output<typeof DeliveryReply> => ({
  id: row.id,
  object: 'webhook_endpoint.delivery',
  webhook_endpoint_id: row.endpoint_id,
  event: {
    id: row.event_id,
    object: 'event',
    type: row.event_type,
    created_at: unixTime(row.event_created_at),
    data: row.event_data,
  },
  status: row.state,
  attempts: row.attempts,
  last_status_code: row.last_status,
  last_error: row.last_error,
  next_attempt_at: row.state === 'pending' ? unixTime(row.next_at) : null,
  created_at: unixTime(row.created_at),
  delivered_at: row.delivered_at && unixTime(row.delivered_at),
});

const deliveriesOf = ({ db }: Database, endpointId: string) =>
  db
    .selectFrom('webhook_deliveries as d')
    .innerJoin('webhook_events as v', 'v.id', 'd.event_id')
    .selectAll('d')
    .select(['v.type as event_type', 'v.data as event_data', 'v.created_at as event_created_at'])
    .where('d.endpoint_id', '=', endpointId);

export const listWebhookDeliveries = endpoint({
  method: 'get',
  path: '/webhook_endpoints/{webhook_endpoint_id}/deliveries',
  operation: 'listWebhookDeliveries',
  tag: 'Webhooks',
  summary: 'List what was sent to a webhook endpoint in the last 30 days, newest first.',
  params: EndpointParams,
  query: z.object(pageQuery(100, USUAL).pick({ after: true, limit: true }).shape),
  reply: pageReply(DeliveryReply, 'WebhookDeliveryList'),
  async handle({ deps: { database }, caller, params, query: { after, limit = USUAL } }) {
    const { id } = await findOwned({ database }, caller, 'webhook_endpoints', params.webhook_endpoint_id);
    let rows = deliveriesOf(database, id);
    if (after !== undefined) {
      const cursor = database.db
        .selectFrom('webhook_deliveries')
        .select(['created_at', 'id'])
        .where('id', '=', after)
        .where('endpoint_id', '=', id);
      if (!(await cursor.executeTakeFirst())) throw unknownCursor(after);
      rows = rows.where(sql<boolean>`(d.created_at, d.id) < (${cursor})`);
    }
    const found = await rows
      .orderBy('d.created_at', 'desc')
      .orderBy('d.id', 'desc')
      .limit(limit + 1)
      .execute();
    return page(found, limit, deliveryReply);
  },
});

export const resendWebhookDelivery = endpoint({
  method: 'post',
  path: '/webhook_endpoints/{webhook_endpoint_id}/deliveries/{delivery_id}/resend',
  operation: 'resendWebhookDelivery',
  tag: 'Webhooks',
  summary: 'Send an event to an endpoint again, with the same id, now and if need be for three more days.',
  params: EndpointParams.extend({ delivery_id: idParam('delivery_id', 'whd_123_1') }),
  reply: DeliveryReply,
  async handle({ deps: { database }, caller, params: { webhook_endpoint_id, delivery_id } }) {
    const { id } = await findOwned({ database }, caller, 'webhook_endpoints', webhook_endpoint_id);
    await database.db
      .updateTable('webhook_deliveries')
      .set({
        state: 'pending',
        next_at: sql<Date>`now()`,
        give_up_at: sql<Date>`now() + interval '72 hours'`,
      })
      .where('id', '=', delivery_id)
      .where('endpoint_id', '=', id)
      .execute();
    const row = await deliveriesOf(database, id).where('d.id', '=', delivery_id).executeTakeFirst();
    if (!row) throw notFound('delivery', delivery_id);
    return deliveryReply(row);
  },
});
