import { type Kysely, sql } from 'kysely';
import type { Database, Tables } from '../store/database/index.ts';
import { fail } from './finish.ts';

/** A worker as others see it. */
export interface Registration {
  readonly id: string;
  readonly queue: string;
  readonly host: string;
  readonly pid: number;
  readonly slots: number;
}

/** What a worker holds, as the database has it. */
export interface Held {
  readonly id: string;
  readonly attempts: number;
  /** Deleted by its owner: to be aborted and removed. */
  readonly deleted: boolean;
}

const until = (seconds: number) => sql<Date>`now() + make_interval(secs => ${seconds})`;

/** Makes a worker known for `lease` seconds. */
export async function register(db: Kysely<Tables>, worker: Registration, lease: number): Promise<void> {
  await db
    .insertInto('workers')
    .values({ ...worker, lease_until: until(lease) })
    .execute();
}

/**
 * Renews a worker's lease, even one that has run out, as long as nobody has taken its jobs.
 * @returns what it holds, or undefined when it was given up and must come back as another
 */
export async function renew(db: Kysely<Tables>, worker: string, lease: number): Promise<Held[] | undefined> {
  const { numUpdatedRows } = await db
    .updateTable('workers')
    .set({ lease_until: until(lease) })
    .where('id', '=', worker)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return undefined;
  return db
    .selectFrom('videos')
    .where('worker', '=', worker)
    .select(['id', 'attempts', sql<boolean>`deleted_at is not null`.as('deleted')])
    .execute();
}

/** Gives a worker's jobs back, uncounted, and takes its name off the list. */
export async function release(db: Kysely<Tables>, worker: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('workers').where('id', '=', worker).execute();
    await trx
      .updateTable('videos')
      .set({ worker: null, begun: sql<number>`greatest(begun - 1, 0)` })
      .where('worker', '=', worker)
      .execute();
  });
}

/**
 * Takes the jobs of workers whose lease has run out away from them, so that others may claim them, and fails those
 * whose workers have died too often without getting any further.
 * @param options.all also of workers with a lease: of a database that this process has alone, no other lives
 * @param options.losses deaths in a row that a job outlives
 * @returns the workers that are given up
 */
export async function reap(
  { db }: Database,
  options: { readonly losses: number; readonly all?: boolean },
): Promise<string[]> {
  return db.transaction().execute(async (trx) => {
    const dead = await trx
      .deleteFrom('workers')
      .$if(options.all !== true, (query) => query.where('lease_until', '<', sql<Date>`now()`))
      .returning('id')
      .execute();
    await sql`
      update videos set worker = null
      where worker is not null and not exists (select from workers where workers.id = videos.worker)`.execute(
      trx,
    );
    const hopeless = await trx
      .selectFrom('videos')
      .where('status', '=', 'in_progress')
      .where('worker', 'is', null)
      .where('deleted_at', 'is', null)
      .where('begun', '>', options.losses)
      .select(['id', 'begun'])
      .forUpdate()
      .skipLocked()
      .execute();
    for (const { id, begun } of hopeless) {
      await fail(trx, id, {
        code: 'attempts_exhausted',
        message: `The server stopped ${begun} times while making this video, each time at the same place. Change the prompt or the settings, or create it again.`,
      });
    }
    return dead.map((worker) => worker.id);
  });
}
