import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../store/database/index.ts';
import type { Outcome } from './attempt.ts';
import { waitAfter } from './backoff.ts';
import type { Claimed } from './claim.ts';

/** The receiver's word for "never again" (Standard Webhooks). */
const GONE = 410;

/**
 * Write down what came of an attempt: delivered on 2xx; on anything else due again, the last time when its time ends, or
 * failed when that has passed. 410 ends the delivery and switches its endpoint off until it is updated. An attempt whose
 * lease was lost changes nothing. Times are the database's, since nodes may disagree about them.
 * @returns whether it was delivered
 */
export async function settle(
  db: Kysely<Tables>,
  claimed: Claimed,
  outcome: Outcome,
  random: number,
): Promise<boolean> {
  const status = 'status' in outcome ? outcome.status : null;
  const delivered = status !== null && status >= 200 && status < 300;
  const wait = waitAfter(claimed.attempts, random, 'retryAfter' in outcome ? outcome.retryAfter : 0);
  const over = status === GONE ? sql.lit(true) : sql<boolean>`give_up_at <= now()`;
  await db
    .updateTable('webhook_deliveries')
    .set({
      last_status: status,
      last_error: 'error' in outcome ? outcome.error : delivered ? null : `The server answered ${status}.`,
      ...(delivered
        ? { state: 'delivered', delivered_at: sql<Date>`now()` }
        : {
            state: sql<'pending' | 'failed'>`case when ${over} then 'failed' else 'pending' end`,
            next_at: sql<Date>`least(now() + make_interval(secs => ${wait}), give_up_at)`,
          }),
    })
    .where('id', '=', claimed.id)
    .where('state', '=', 'pending')
    .where('attempts', '=', claimed.attempts)
    .execute();
  if (status === GONE)
    await db
      .updateTable('webhook_endpoints')
      .set({ disabled_at: sql<Date>`now()` })
      .where('id', '=', claimed.endpoint_id)
      .where('url', '=', claimed.url)
      .execute();
  return delivered;
}

/** Give a claimed delivery back as if it had not been tried: the node stops. */
export async function release(db: Kysely<Tables>, { id, attempts }: Claimed): Promise<void> {
  await db
    .updateTable('webhook_deliveries')
    .set({ next_at: sql<Date>`now()`, attempts: attempts - 1 })
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .where('attempts', '=', attempts)
    .execute();
}
