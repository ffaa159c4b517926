import type { Transaction } from 'kysely';
import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import type { Order } from '../engines/engine.ts';
import type { Database, Tables, Video } from '../store/database/index.ts';
import { traceParent } from './tracing.ts';

/** A video that is asked for. */
export interface NewVideo {
  readonly id: string;
  readonly owner: string;
  /** 'local' without keys. */
  readonly api_key: string;
  readonly engine: string;
  readonly order: Order;
  /** Higher goes first; 0 when absent. */
  readonly priority?: number;
  /** The video of ours that it is made from. */
  readonly source_id?: string | null;
  /** How many extensions lie between it and a created clip. */
  readonly extensions?: number;
  /** Name of the workers' queue; 'default' when absent. */
  readonly queue?: string;
}

/** What a client's Idempotency-Key stands for: the SHA-256 of its request. */
export interface Idempotency {
  readonly key: string;
  readonly request: string;
}

/** An Idempotency-Key that came before with another request. */
export class IdempotencyMismatch extends Fault {
  constructor() {
    super('This Idempotency-Key was used before with another request.', {
      exit: EXIT.input,
      remedy: 'Send a new key with a new request, and the same key only to repeat one.',
      where: 'Idempotency-Key',
    });
    this.name = 'IdempotencyMismatch';
  }
}

/**
 * Accepts videos of one owner, all or none, in their order: once this has returned, their jobs are done whatever happens
 * to this process. The same idempotency key with the same request gives the videos that the first one made, as they are
 * now. Throws `IdempotencyMismatch` for the same key with another request, and a `Fault` for a source that was deleted.
 */
export async function accept(
  { db }: Database,
  videos: readonly NewVideo[],
  { idempotency }: { readonly idempotency?: Idempotency | undefined } = {},
): Promise<Video[]> {
  const owner = videos[0]?.owner;
  if (owner === undefined) return [];
  if (idempotency === undefined) return db.transaction().execute((trx) => insert(trx, videos));
  for (;;) {
    try {
      return await db.transaction().execute(async (trx) => {
        const earlier = await accepted(trx, owner, idempotency);
        if (earlier.length > 0) return earlier;
        const rows = await insert(trx, videos);
        await trx
          .insertInto('idempotency')
          .values(videos.map(({ id }, take) => ({ owner, ...idempotency, take, video_id: id })))
          .execute();
        return rows;
      });
    } catch (error) {
      // Two at once with one key: the other has committed, so now it is found.
      if ((error as { constraint?: unknown }).constraint !== 'idempotency_pkey') throw error;
    }
  }
}

/** What was accepted before under a key. */
async function accepted(
  trx: Transaction<Tables>,
  owner: string,
  { key, request }: Idempotency,
): Promise<Video[]> {
  const rows = await trx
    .selectFrom('idempotency')
    .innerJoin('videos', 'videos.id', 'idempotency.video_id')
    .where('idempotency.owner', '=', owner)
    .where('key', '=', key)
    .orderBy('idempotency.take')
    .selectAll('videos')
    .select('idempotency.request as earlier')
    .execute();
  return rows.map(({ earlier, ...video }) => {
    if (earlier !== request) throw new IdempotencyMismatch();
    return video;
  });
}

/** Keeps what videos are made from until this is committed: who deletes it then finds them, and leaves its objects. */
async function holdSources(trx: Transaction<Tables>, videos: readonly NewVideo[]): Promise<void> {
  const ids = [...new Set(videos.map((video) => video.source_id ?? ''))].filter((id) => id !== '');
  if (ids.length === 0) return;
  const held = await trx
    .selectFrom('videos')
    .where('id', 'in', ids)
    .where('deleted_at', 'is', null)
    .select('id')
    .forShare()
    .execute();
  const gone = ids.find((id) => !held.some((video) => video.id === id));
  if (gone !== undefined)
    throw new Fault(`The video '${gone}' was deleted a moment ago.`, {
      where: 'video',
      remedy: 'Start from another one.',
    });
}

async function insert(trx: Transaction<Tables>, videos: readonly NewVideo[]): Promise<Video[]> {
  await holdSources(trx, videos);
  const parent = traceParent();
  return trx
    .insertInto('videos')
    .values(
      videos.map(({ order, ...video }) => ({
        ...video,
        kind: order.kind,
        model: order.model,
        prompt: order.prompt,
        seconds: order.kind === 'extend' ? order.seconds + (order.source?.seconds ?? 0) : order.seconds,
        width: order.width,
        height: order.height,
        order: JSON.stringify(order),
        trace: parent,
      })),
    )
    .returningAll()
    .execute();
}
