import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { type Kysely, sql } from 'kysely';
import type { Tables, Video } from '../database/index.ts';
import { onDisk } from '../objects/disk.ts';
import type { ObjectStore } from '../objects/index.ts';
import { INDEX, type Stored, Thing } from './lines.ts';
import { type TarFile, writeTar } from './tar.ts';

/** A library as it is exported and imported. */
export interface ArchivedLibrary {
  readonly db: Kysely<Tables>;
  readonly objects: ObjectStore;
}

/** What an export has in it, and what it has not. */
export interface Exported {
  readonly videos: number;
  readonly files: number;
  readonly characters: number;
  readonly webhook_endpoints: number;
  /** Videos that were not finished, or whose clip is gone. */
  readonly left_out: number;
}

const PAGE = 200;

/**
 * Write the library into a tar file: finished videos with what belongs to them, files, characters, webhook endpoints.
 * Neither API keys nor jobs. `secrets`: the endpoints' signing secrets too. Everything is read once and streamed; the
 * file is whole or not there.
 */
export async function exportLibrary(
  { db, objects }: ArchivedLibrary,
  file: string,
  options: { secrets: boolean; signal: AbortSignal; progress(done: number, total: number): void },
): Promise<Exported> {
  const counts = { videos: 0, files: 0, characters: 0, webhook_endpoints: 0 };
  const finished = db
    .selectFrom('videos')
    .where('deleted_at', 'is', null)
    .where('completed_at', 'is not', null)
    .where(({ or, eb }) => or([eb('expires_at', 'is', null), eb('expires_at', '>', sql<Date>`now()`)]));
  const kept = db
    .selectFrom('files')
    .where(({ or, eb }) => or([eb('expires_at', 'is', null), eb('expires_at', '>', sql<Date>`now()`)]));
  const all = await db
    .selectFrom('videos')
    .where('deleted_at', 'is', null)
    .select(sql<string>`count(*)`.as('n'))
    .executeTakeFirstOrThrow();
  const more = await kept.select(sql<string>`count(*)`.as('n')).executeTakeFirstOrThrow();
  const total = Number(all.n) + Number(more.n);
  let passed = 0;

  const indexFile = `${file}.index`;
  const index = await onDisk(indexFile, () => open(indexFile, 'wx', 0o600));
  let entries = 0;
  const write = (line: object): Promise<void> =>
    onDisk(indexFile, () => index.appendFile(`${JSON.stringify(line)}\n`));
  const keep = async (kind: Thing['kind'], row: object, stored?: Stored[]): Promise<void> => {
    // What an archive does not speak of is left away here; and nothing is written that could not be read.
    await write(Thing.parse({ kind, row: plain(row), ...(stored && { objects: stored }) }));
    counts[`${kind}s`]++;
  };
  const step = (): void => {
    options.signal.throwIfAborted();
    options.progress(++passed, total);
  };

  try {
    await writeTar(file, async (tar) => {
      await write({ kind: 'shotwright.library', schema: 1, created: new Date().toISOString() });
      for (let after = '0'; ; ) {
        const rows = await finished
          .where('ordinal', '>', after)
          .selectAll()
          .orderBy('ordinal')
          .limit(PAGE)
          .execute();
        for (const row of rows) {
          const stored = await storeObjects(
            objects,
            tar,
            namesOf(row),
            (name) => `videos/${row.id}/${name}`,
            () => ++entries,
          );
          // Deleted while we came to it, or damaged.
          if (row.take === null || stored.some(({ name }) => name === row.take?.clip))
            await keep('video', row, stored);
          step();
        }
        if (rows.length < PAGE) break;
        after = rows.at(-1)?.ordinal as string;
      }
      for (let after = ''; ; ) {
        const rows = await kept.where('id', '>', after).selectAll().orderBy('id').limit(PAGE).execute();
        for (const { object, ...row } of rows) {
          const stored = await storeObjects(
            objects,
            tar,
            [''],
            () => object,
            () => ++entries,
          );
          if (stored.length > 0) await keep('file', row, stored);
          step();
        }
        if (rows.length < PAGE) break;
        after = rows.at(-1)?.id as string;
      }
      for (const row of await db.selectFrom('characters').selectAll().orderBy('created_at').execute())
        await keep('character', row);
      for (const row of await db.selectFrom('webhook_endpoints').selectAll().orderBy('created_at').execute())
        await keep('webhook_endpoint', options.secrets ? row : { ...row, secret: undefined });
      const things = Object.values(counts).reduce((sum, n) => sum + n, 0);
      await write({ kind: 'end', things });
      await index.sync();
      await tar.add(INDEX, (await index.stat()).size, createReadStream(indexFile));
    });
    return { ...counts, left_out: Number(all.n) - counts.videos };
  } finally {
    await index.close();
    await rm(indexFile, { force: true });
  }
}

/** Put objects into the archive; those that are not there are left out. */
async function storeObjects(
  objects: ObjectStore,
  tar: TarFile,
  names: readonly string[],
  keyOf: (name: string) => string,
  next: () => number,
): Promise<Stored[]> {
  const stored: Stored[] = [];
  for (const name of names) {
    const body = await objects.get(keyOf(name));
    if (body === undefined) continue;
    const hash = createHash('sha256');
    const entry = `objects/${next()}`;
    const hashed = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of body.stream) {
        hash.update(chunk);
        yield chunk;
      }
    };
    const { size, type } = body.info;
    try {
      await tar.add(entry, size, hashed());
    } catch (error) {
      // It may have failed before it read anything.
      await body.stream.cancel().catch(() => undefined);
      throw error;
    }
    stored.push({ name, entry, size, sha256: hash.digest('hex'), type });
  }
  return stored;
}

/** The objects that a take names. */
const namesOf = ({ take }: Video): string[] =>
  take === null
    ? []
    : [take.clip, take.thumbnail, take.spritesheet, take.captions, take.manifest].filter(
        (name) => name !== undefined,
      );

/** A row as JSON has it, times as text. */
const plain = (row: object): unknown => JSON.parse(JSON.stringify(row));
