import type { Kysely, Updateable } from 'kysely';
import type { Tables, WebhookDeliveriesTable } from '../../store/database/index.ts';
import type { Outcome } from './attempt.ts';
import { nextAttempt } from './backoff.ts';
import type { Claimed } from './claim.ts';

/** The receiver's word for "never again" (Standard Webhooks). */
const GONE = 410;

/**
 * Write down what came of an attempt: delivered on 2xx; on anything else due again, or failed when the time is up.
 * 410 ends the delivery and switches its endpoint off until it is updated. An attempt whose lease was lost changes
 * nothing.
 * @returns whether it was delivered
 */
export async function settle(
  db: Kysely<Tables>,
  claimed: Claimed,
  outcome: Outcome,
  random: number,
  now = new Date(),
): Promise<boolean> {
  const status = 'status' in outcome ? outcome.status : null;
  const delivered = status !== null && status >= 200 && status < 300;
  const next =
    delivered || status === GONE
      ? undefined
      : nextAttempt(
          claimed.attempts,
          claimed.give_up_at,
          now,
          random,
          'retryAfter' in outcome ? outcome.retryAfter : 0,
        );
  const set: Updateable<WebhookDeliveriesTable> = {
    last_status: status,
    last_error: 'error' in outcome ? outcome.error : delivered ? null : `The server answered ${status}.`,
    ...(delivered
      ? { state: 'delivered', delivered_at: now }
      : next
        ? { next_at: next }
        : { state: 'failed' }),
  };
  await db
    .updateTable('webhook_deliveries')
    .set(set)
    .where('id', '=', claimed.id)
    .where('state', '=', 'pending')
    .where('attempts', '=', claimed.attempts)
    .execute();
  if (status === GONE)
    await db
      .updateTable('webhook_endpoints')
      .set({ disabled_at: now })
      .where('id', '=', claimed.endpoint_id)
      .where('url', '=', claimed.url)
      .execute();
  return delivered;
}

/** Give a claimed delivery back as if it had not been tried: the node stops. */
export async function release(db: Kysely<Tables>, { id, attempts }: Claimed): Promise<void> {
  await db
    .updateTable('webhook_deliveries')
    .set({ next_at: new Date(), attempts: attempts - 1 })
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .where('attempts', '=', attempts)
    .execute();
}
