import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../store/database/index.ts';

/** Days for which deliveries can be looked at and sent again. */
const KEPT_DAYS = 30;
/** Rows of one statement, so that none holds up others for long. */
const BATCH = 1000;

/**
 * Remove deliveries and events that are older than 30 days, and end those that could not be tried in their time
 * because their endpoint was switched off. Any number of nodes may sweep at once.
 */
export async function sweepDeliveries(db: Kysely<Tables>): Promise<void> {
  await untilNone(() =>
    sql`
      UPDATE webhook_deliveries SET state = 'failed', last_error = coalesce(last_error, 'The endpoint was switched off.')
      WHERE id IN (
        SELECT d.id FROM webhook_deliveries d JOIN webhook_endpoints e ON e.id = d.endpoint_id
        WHERE d.state = 'pending' AND e.disabled_at IS NOT NULL AND d.give_up_at < now()
        LIMIT ${BATCH} FOR UPDATE OF d SKIP LOCKED)`.execute(db),
  );
  await untilNone(() =>
    sql`
      DELETE FROM webhook_deliveries WHERE id IN (
        SELECT id FROM webhook_deliveries
        WHERE state <> 'pending' AND created_at < now() - make_interval(days => ${KEPT_DAYS})
        LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)`.execute(db),
  );
  await untilNone(() =>
    sql`
      DELETE FROM webhook_events WHERE id IN (
        SELECT v.id FROM webhook_events v
        WHERE v.created_at < now() - make_interval(days => ${KEPT_DAYS})
          AND NOT EXISTS (SELECT FROM webhook_deliveries d WHERE d.event_id = v.id)
        LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)`.execute(db),
  );
}

async function untilNone(statement: () => Promise<{ numAffectedRows?: bigint }>): Promise<void> {
  for (;;) if (((await statement()).numAffectedRows ?? 0n) < BigInt(BATCH)) return;
}
