import { type Kysely, sql } from 'kysely';
import type { Json } from '../../base/json.ts';
import type { Tables } from '../../store/database/index.ts';

/** A delivery that this node tries now, with all that it needs. */
export interface Claimed {
  readonly id: string;
  /** This attempt's number, from 1; also the fence: who has a lower one lost its lease. */
  readonly attempts: number;
  readonly give_up_at: Date;
  readonly endpoint_id: string;
  readonly url: string;
  readonly secret: string;
  readonly previous_secret: string | null;
  readonly previous_secret_until: Date | null;
  readonly event_id: string;
  readonly event_type: string;
  readonly event_data: { readonly [field: string]: Json };
  readonly event_created_at: Date;
}

/**
 * Take due deliveries, longest due first and at most one of each endpoint, so that an endpoint with thousands of them
 * gets no more turns than one with a single one. Rows are leased: until `leaseSeconds` have passed nobody else takes
 * them, and after that anybody does, should this node have died.
 * @param most how many at most
 * @param busy endpoints that are to get no further one now
 */
export async function claimDeliveries(
  db: Kysely<Tables>,
  { most, busy, leaseSeconds }: { most: number; busy: readonly string[]; leaseSeconds: number },
): Promise<Claimed[]> {
  const { rows } = await sql<Claimed>`
    WITH due AS MATERIALIZED (
      SELECT next.id
      FROM webhook_endpoints e
      CROSS JOIN LATERAL (
        SELECT d.id, d.next_at FROM webhook_deliveries d
        WHERE d.endpoint_id = e.id AND d.state = 'pending' AND d.next_at <= now()
        ORDER BY d.next_at LIMIT 1
        FOR UPDATE SKIP LOCKED
      ) next
      WHERE e.disabled_at IS NULL AND e.id <> ALL(${[...busy]}::text[])
      ORDER BY next.next_at
      LIMIT ${most}
    )
    UPDATE webhook_deliveries d
    SET attempts = d.attempts + 1, next_at = now() + make_interval(secs => ${leaseSeconds})
    FROM due, webhook_endpoints e, webhook_events v
    WHERE d.id = due.id AND e.id = d.endpoint_id AND v.id = d.event_id
    RETURNING d.id, d.attempts, d.give_up_at, d.endpoint_id, e.url, e.secret, e.previous_secret,
      e.previous_secret_until, v.id AS event_id, v.type AS event_type, v.data AS event_data,
      v.created_at AS event_created_at
  `.execute(db);
  return rows;
}
