import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
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
  /** Objects that nobody needs any more. */
  readonly orphans: number;
  /** Leftovers of crashes, in the store and in the data folder. */
  readonly leftovers: number;
}

/** What nobody has named for this long is nobody's: milliseconds. Objects are put a moment before the row that names them. */
const DAY = 86_400_000;
/** Seconds that quick sweeps look back: more than twice as far as they are apart, so that one that was missed is made up for. */
const RECENT = 600;
/** Milliseconds that a sweep under way has when a node stops. */
const STOPPING = 2000;
/** Rows and keys that are looked at together. */
const BATCH = 500;

/** A video whose time has come, and that no unfinished job is made from. */
const expired = sql<boolean>`
  expires_at is not null and expires_at <= now() and completed_at is not null and not exists (
    select from videos made
    where made.source_id = videos.id and made.completed_at is null and made.deleted_at is null)`;

/** Rows whose objects nobody needs: of a failed job nothing is shown. */
const unneeded = { videos: sql<boolean>`status = 'failed' or (${expired})`, files: sql<boolean>`false` };

/**
 * Remove the objects of videos that expired in the last `within` seconds, and files that expired. A video itself stays,
 * so that it can still be retrieved; one that an unfinished job is made from keeps its objects until that has ended.
 * Quick enough for every minute.
 */
export async function sweepExpired(
  { db, objects }: Omit<SweptLibrary, 'folder'>,
  within: number,
  signal?: AbortSignal,
): Promise<Pick<Swept, 'videos' | 'files'>> {
  const videos = await db
    .selectFrom('videos')
    .where(expired)
    .where('expires_at', '>', sql<Date>`now() - make_interval(secs => ${within})`)
    .select('id')
    .execute();
  let emptied = 0;
  for (const { id } of videos) {
    signal?.throwIfAborted();
    emptied += Number((await removeAll(objects, `videos/${id}/`)) > 0);
  }
  const files = await db
    .selectFrom('files')
    .where('expires_at', '<=', sql<Date>`now()`)
    .select(['id', 'object'])
    .execute();
  for (const { id, object } of files) {
    signal?.throwIfAborted();
    await objects.delete(object);
    await db.deleteFrom('files').where('id', '=', id).execute();
  }
  return { videos: emptied, files: files.length };
}

/**
 * Remove everything that is nobody's: objects of videos that expired, whenever that was, and of such as failed; objects of
 * videos and files that are gone, a day after they were put; what crashes left in store and data folder. Safe beside
 * jobs, requests and other sweeps. Goes over all objects; made for every few hours.
 */
export async function sweepLibrary(library: SweptLibrary, signal?: AbortSignal): Promise<Swept> {
  const { objects, folder } = library;
  const gone = await sweepExpired(library, RECENT, signal);
  let orphans = 0;
  for (const table of ['videos', 'files'] as const) orphans += await sweepOrphans(library, table, signal);
  let leftovers = await objects.tidy();
  leftovers += await removeOld(folder.uploads, () => true);
  leftovers += await removeOld(folder.scratch, (name) => /^(?:export|import)-/.test(name));
  return { ...gone, orphans, leftovers };
}

/** Sweep as long as a node runs: what expired each minute, everything at first after ten minutes and then every six hours. */
export function keepSwept(
  library: SweptLibrary,
  told: { swept(what: Swept): void; failed(error: unknown): void },
): { stop(): Promise<void> } {
  let current: Promise<void> = Promise.resolve();
  let busy = false;
  const stopping = new AbortController();
  const { signal } = stopping;
  const sometimes = (work: () => Promise<void>): void => {
    if (busy) return;
    busy = true;
    current = work()
      .catch((error: unknown) => {
        if (!signal.aborted) told.failed(error);
      })
      .finally(() => {
        busy = false;
      });
  };
  const whole = async (): Promise<void> => told.swept(await sweepLibrary(library, signal));
  const timers = [
    setInterval(() => {
      sometimes(async () => {
        const swept = await sweepExpired(library, RECENT, signal);
        if (swept.videos + swept.files > 0) told.swept({ ...swept, orphans: 0, leftovers: 0 });
      });
    }, 60_000),
    setTimeout(() => sometimes(whole), 600_000),
    setInterval(() => sometimes(whole), 6 * 3_600_000),
  ];
  for (const timer of timers) timer.unref();
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
      stopping.abort();
      // A store that is silent would hold up the end; what is left is swept another time.
      await Promise.race([current, sleep(STOPPING, undefined, { ref: false })]);
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

/** Remove objects below `videos/` or `files/` whose row does not need them, and old ones whose second word is the id of no row. */
async function sweepOrphans(
  { db, objects }: SweptLibrary,
  table: 'videos' | 'files',
  signal: AbortSignal | undefined,
): Promise<number> {
  let removed = 0;
  let batch: { key: string; id: string; old: boolean }[] = [];
  const judge = async (): Promise<void> => {
    const ids = [...new Set(batch.map(({ id }) => id))];
    const rows =
      ids.length === 0
        ? []
        : await db
            .selectFrom<'videos' | 'files'>(table)
            .where('id', 'in', ids)
            .select(['id', unneeded[table].as('unneeded')])
            .execute();
    const known = new Map(rows.map((row) => [row.id, row.unneeded]));
    for (const { key, id, old } of batch) {
      if (known.has(id) ? known.get(id) !== true : !old) continue;
      signal?.throwIfAborted();
      await objects.delete(key);
      removed++;
    }
    batch = [];
  };
  for await (const { key, modified } of objects.list(`${table}/`)) {
    signal?.throwIfAborted();
    const old = Date.now() - modified.getTime() >= DAY;
    batch.push({ key, id: key.split('/')[1] as string, old });
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
