import { type Kysely, sql } from 'kysely';
import type { Json } from '../base/json.ts';
import type { Tables } from '../store/database/index.ts';
import { newId } from '../store/ids.ts';

/** Something to tell the owner's webhook endpoints. */
export interface Happening {
  readonly owner: string;
  /** 'video.completed', 'video.failed' … */
  readonly type: string;
  readonly data: { readonly [field: string]: Json };
}

/**
 * Writes an event, and a delivery for every endpoint of its owner that wants events of its type. Call it in the
 * transaction that makes the event true: then it is told exactly if it is true.
 * @param endpoints only these, whatever they subscribed to
 * @returns id of the event
 */
export async function recordEvent(
  db: Kysely<Tables>,
  { owner, type, data }: Happening,
  endpoints?: readonly string[],
): Promise<string> {
  const id = newId('evt_');
  await db
    .insertInto('webhook_events')
    .values({ id, owner, type, data: JSON.stringify(data) })
    .execute();
  await db
    .insertInto('webhook_deliveries')
    .columns(['id', 'owner', 'event_id', 'endpoint_id'])
    .expression((eb) => {
      const query = eb
        .selectFrom('webhook_endpoints')
        .where('owner', '=', owner)
        .select([
          // Ids of deliveries are shown to their owner alone; what cannot be guessed is the event's part of it.
          sql<string>`${`whd_${id.slice(4)}_`} || row_number() over (order by created_at, id)`.as('id'),
          'owner',
          eb.val(id).as('event_id'),
          'id as endpoint_id',
        ]);
      return endpoints === undefined
        ? query.where('disabled_at', 'is', null).where(sql<boolean>`event_types ? ${type}`)
        : query.where('id', 'in', endpoints.length === 0 ? [''] : [...endpoints]);
    })
    .execute();
  return id;
}
