import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { Tables } from './database/index.ts';
import type { DataFolder } from './folder/index.ts';
import type { ObjectStore } from './objects/index.ts';

/** What a sweep goes over. */
export interface SweptLibrary {
  readonly db: Kysely<Tables>;
  readonly objects: ObjectStore;
  readonly folder: DataFolder;
}

/** What a sweep removed. */
export interface Swept {
  /** Videos whose files expired. */
  readonly videos: number;
  /** Files that expired. */
  readonly files: number;
  /** Objects that nothing names any more. */
  readonly orphans: number;
  /** Leftovers of crashes, in the store and in the data folder. */
  readonly leftovers: number;
}

/** What nobody has named for this long is nobody's: milliseconds. Objects are put a moment before the row that names them. */
const DAY = 86_400_000;
/** Rows and keys that are looked at together. */
const BATCH = 500;

/**
 * Remove the objects of videos that expired in the last `within` seconds, and files that expired. A video itself stays,
 * so that it can still be retrieved; one that an unfinished job is made from keeps its objects until that has ended.
 * Quick enough for every minute.
 */
export async function sweepExpired(
  { db, objects }: Omit<SweptLibrary, 'folder'>,
  within: number,
): Promise<Pick<Swept, 'videos' | 'files'>> {
  const videos = await db
    .selectFrom('videos as v')
    .where('v.expires_at', '<=', sql<Date>`now()`)
    .where('v.expires_at', '>', sql<Date>`now() - make_interval(secs => ${within})`)
    .where('v.completed_at', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('videos as made')
            .whereRef('made.source_id', '=', 'v.id')
            .where('made.completed_at', 'is', null)
            .where('made.deleted_at', 'is', null)
            .select('made.id'),
        ),
      ),
    )
    .select('v.id')
    .execute();
  let emptied = 0;
  for (const { id } of videos) emptied += Number((await removeAll(objects, `videos/${id}/`)) > 0);
  const files = await db
    .selectFrom('files')
    .where('expires_at', '<=', sql<Date>`now()`)
    .select(['id', 'object'])
    .execute();
  for (const { id, object } of files) {
    await objects.delete(object);
    await db.deleteFrom('files').where('id', '=', id).execute();
  }
  return { videos: emptied, files: files.length };
}

/**
 * Remove everything that is nobody's: what expired, whenever that was; objects of videos and files that are gone, a day
 * after they were put; what crashes left in store and data folder. Safe beside jobs, requests and other sweeps. Goes over
 * all objects; made for every few hours.
 */
export async function sweepLibrary(library: SweptLibrary): Promise<Swept> {
  const { objects, folder } = library;
  const expired = await sweepExpired(library, Number.MAX_SAFE_INTEGER / 1e6);
  const orphans = (await sweepOrphans(library, 'videos')) + (await sweepOrphans(library, 'files'));
  let leftovers = await objects.tidy();
  leftovers += await removeOld(folder.uploads, () => true);
  leftovers += await removeOld(folder.scratch, (name) => /^(?:export|import)-/.test(name));
  return { ...expired, orphans, leftovers };
}

/** Sweep as long as a node runs: what expired each minute, everything at first after ten minutes and then every six hours. */
export function keepSwept(
  library: SweptLibrary,
  told: { swept(what: Swept): void; failed(error: unknown): void },
): { stop(): Promise<void> } {
  let current: Promise<void> = Promise.resolve();
  let busy = false;
  const sometimes = (work: () => Promise<void>): void => {
    if (busy) return;
    busy = true;
    current = work()
      .catch(told.failed)
      .finally(() => {
        busy = false;
      });
  };
  const whole = async (): Promise<void> => told.swept(await sweepLibrary(library));
  const timers = [
    setInterval(() => {
      sometimes(async () => {
        // Twice as far back as sweeps are apart, and more: one that was missed is made up for.
        const expired = await sweepExpired(library, 600);
        if (expired.videos + expired.files > 0) told.swept({ ...expired, orphans: 0, leftovers: 0 });
      });
    }, 60_000),
    setTimeout(() => sometimes(whole), 600_000),
    setInterval(() => sometimes(whole), 6 * 3_600_000),
  ];
  for (const timer of timers) timer.unref();
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await current;
    },
  };
}

async function removeAll(objects: ObjectStore, prefix: string): Promise<number> {
  let removed = 0;
  for await (const { key } of objects.list(prefix)) {
    await objects.delete(key);
    removed++;
  }
  return removed;
}

/** Remove objects below `videos/` or `files/` whose second word is the id of no row. */
async function sweepOrphans({ db, objects }: SweptLibrary, table: 'videos' | 'files'): Promise<number> {
  let removed = 0;
  let batch: { key: string; id: string }[] = [];
  const judge = async (): Promise<void> => {
    const ids = [...new Set(batch.map(({ id }) => id))];
    const rows =
      ids.length === 0 ? [] : await db.selectFrom(table).where('id', 'in', ids).select('id').execute();
    const known = new Set(rows.map(({ id }) => id));
    for (const { key, id } of batch) {
      if (known.has(id)) continue;
      await objects.delete(key);
      removed++;
    }
    batch = [];
  };
  for await (const { key, modified } of objects.list(`${table}/`)) {
    if (Date.now() - modified.getTime() < DAY) continue;
    batch.push({ key, id: key.split('/')[1] as string });
    if (batch.length === BATCH) await judge();
  }
  await judge();
  return removed;
}

/** Remove entries of a folder that nobody has touched for a day. */
async function removeOld(folder: string, which: (name: string) => boolean): Promise<number> {
  let removed = 0;
  for (const name of (await readdir(folder).catch(() => [])).filter(which)) {
    const path = join(folder, name);
    const known = await stat(path).catch(() => undefined);
    if (known === undefined || Date.now() - Math.max(known.mtimeMs, known.ctimeMs) < DAY) continue;
    await rm(path, { recursive: true, force: true });
    removed++;
  }
  return removed;
}
