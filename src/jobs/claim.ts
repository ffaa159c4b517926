import { sql } from 'kysely';
import type { Database, Video } from '../store/database/index.ts';

/** Key of the advisory lock that claims take one after the other: `shotwrig` in ASCII. */
const CLAIMS = '8316019257950497127';

/** What waits: the predicate of the index `videos_waiting`. */
const waiting = sql`worker is null and deleted_at is null and status in ('queued', 'in_progress')`;

/** Who claims. */
export interface Claimant {
  /** Id of a registered worker. */
  readonly worker: string;
  readonly queue: string;
  /** Ids of its engines. */
  readonly engines: readonly string[];
}

/**
 * Takes the fairest waiting job for a worker, of those that its engines make: of the highest priority; of those, of the key that has the fewest running;
 * of those, of the key whose last turn is longest ago; of one key the job that waits longest. Keys at their limit of
 * concurrent jobs are passed over. Jobs whose worker is gone wait with the others and are taken up again.
 *
 * It looks at the first job of each waiting key and engine, by index, so it costs keys, not jobs. Claims of all workers follow one
 * another, which makes the shares and limits exact; each takes a few milliseconds.
 * @returns the job with its new fence (`worker`, `attempts`), or undefined when none may run now
 */
export async function claim(
  { db }: Database,
  { worker, queue, engines }: Claimant,
): Promise<Video | undefined> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(CLAIMS)}::bigint)`.execute(trx);
    const { rows } = await sql<Video>`
      with recursive keys (engine, api_key) as (
        select able.engine, (
          select api_key from videos
          where ${waiting} and queue = ${queue} and videos.engine = able.engine order by api_key limit 1)
        from unnest(${engines}::text[]) as able (engine)
        union all
        select keys.engine, (
          select next.api_key from videos next
          where ${waiting} and queue = ${queue} and next.engine = keys.engine and next.api_key > keys.api_key
          order by next.api_key limit 1)
        from keys where keys.api_key is not null
      ), fairest as (
        select first.id
        from keys
        cross join lateral (
          select id, priority, ordinal from videos
          where ${waiting} and queue = ${queue} and engine = keys.engine and api_key = keys.api_key
          order by priority desc, ordinal limit 1) first
        cross join lateral (
          select count(*) as running from videos where api_key = keys.api_key and worker is not null) share
        cross join lateral (
          select max(started_at) as last from videos
          where api_key = keys.api_key and started_at is not null) turn
        left join api_keys on api_keys.id = keys.api_key
        where api_keys.concurrency is null or running < api_keys.concurrency
        order by first.priority desc, running, turn.last nulls first, first.ordinal
        limit 1
      )
      update videos set
        status = 'in_progress', worker = ${worker}, attempts = attempts + 1,
        started_at = coalesce(started_at, clock_timestamp())
      from fairest
      -- Not in the index's words, or a planner without statistics walks the index instead of going by the id.
      where videos.id = fairest.id and worker is null and deleted_at is null
        and status <> 'completed' and status <> 'failed'
        and exists (select from workers where workers.id = ${worker} and lease_until > now())
      returning videos.*`.execute(trx);
    return rows[0];
  });
}
