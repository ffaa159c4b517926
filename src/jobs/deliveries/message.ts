import type { Json } from '../../base/json.ts';
import { unixTime } from '../../base/time.ts';

/** An event as a row tells it. */
export interface EventRow {
  readonly id: string;
  readonly type: string;
  readonly data: { readonly [field: string]: Json };
  readonly created_at: Date;
}

/** The body of a delivery, OpenAI's form: `{id, object: 'event', created_at, type, data}`, times in whole seconds. */
export const messageOf = ({ id, type, data, created_at }: EventRow): string =>
  JSON.stringify({
    id,
    object: 'event',
    created_at: unixTime(created_at),
    type,
    data,
  });
