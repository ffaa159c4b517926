import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Fault } from '../../base/fault.ts';
import { jsonLines } from '../json-lines.ts';
import { within } from '../objects/bytes.ts';
import { saveTo } from '../objects/disk.ts';
import type { ArchivedLibrary } from './export.ts';
import { Closing, INDEX, keyOf, LINE, Opening, type Stored, Thing } from './lines.ts';
import { readTar } from './tar.ts';

/** How many of a kind were new, and how many were there before and left as they were. */
export type Counted = { added: number; present: number };

/** What an import did. */
export interface Imported {
  readonly videos: Counted;
  readonly files: Counted;
  readonly characters: Counted;
  readonly webhook_endpoints: Counted;
  /** Endpoints that came without their secrets and got new ones, which their owners have to fetch by rotating them. */
  readonly new_secrets: readonly string[];
}

/** Bytes of an index at most. */
const LONGEST_INDEX = 4_294_967_296;
/** Entries at most; about 200 bytes of memory each. */
const MOST_ENTRIES = 2_000_000;
/** Rows that are looked up or written together. */
const BATCH = 100;

/**
 * Bring an archive into the library. The whole archive is read and checked before anything is written: every line,
 * every checksum. Then bytes are put, then rows are written, so that what can be seen is whole. What is there already,
 * by its id, stays as it is; importing again, also after a crash, adds what is missing. Throws a `Fault` that says what
 * is wrong with the archive.
 */
export async function importLibrary(
  { db, objects }: ArchivedLibrary,
  file: string,
  options: { newSecret(): string; signal: AbortSignal; progress(done: number, total: number): void },
): Promise<Imported> {
  const indexFile = `${file}.index`;
  try {
    await check(file, indexFile, options.signal);
    const things = (): AsyncGenerator<Thing> => thingsOf(file, indexFile);

    const counts = { videos: none(), files: none(), characters: none(), webhook_endpoints: none() };
    const wanted = new Map<string, Stored & { key: string }>();
    const missing = new Set<string>();
    for await (const batch of batches(things())) {
      for (const kind of ['video', 'file', 'character', 'webhook_endpoint'] as const) {
        const ours = batch.filter((thing) => thing.kind === kind);
        if (ours.length === 0) continue;
        const ids = ours.map(({ row }) => row.id);
        const known = await db.selectFrom(`${kind}s`).where('id', 'in', ids).select('id').execute();
        const present = new Set(known.map(({ id }) => id));
        counts[`${kind}s`].present += ours.filter(({ row }) => present.has(row.id)).length;
        for (const thing of ours) {
          if (present.has(thing.row.id)) continue;
          missing.add(`${kind} ${thing.row.id}`);
          if ('objects' in thing)
            for (const stored of thing.objects)
              wanted.set(stored.entry, { ...stored, key: keyOf(thing, stored) });
        }
      }
    }

    let done = 0;
    await readTar(file, async ({ name, body }) => {
      options.signal.throwIfAborted();
      const want = wanted.get(name);
      if (!want) return;
      await objects.put(want.key, checked(file, body, want), { type: want.type, limit: want.size });
      options.progress(++done, wanted.size);
    });

    const newSecrets: string[] = [];
    for await (const batch of batches(things())) {
      options.signal.throwIfAborted();
      await db.transaction().execute(async (trx) => {
        for (const thing of batch) {
          if (!missing.has(`${thing.kind} ${thing.row.id}`)) continue;
          const secret = thing.kind === 'webhook_endpoint' ? (thing.row.secret ?? options.newSecret()) : '';
          const written = await trx
            .insertInto(`${thing.kind}s`)
            .values(valuesOf(thing, secret) as never)
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirst();
          const added = Number(written.numInsertedOrUpdatedRows);
          counts[`${thing.kind}s`].added += added;
          counts[`${thing.kind}s`].present += 1 - added;
          if (added && thing.kind === 'webhook_endpoint' && thing.row.secret === undefined)
            newSecrets.push(thing.row.id);
        }
      });
    }
    return { ...counts, new_secrets: newSecrets };
  } finally {
    await rm(indexFile, { force: true });
  }
}

/** Read a whole archive and compare it with its index, which is copied out. */
async function check(file: string, indexFile: string, signal: AbortSignal): Promise<void> {
  const found = new Map<string, { size: number; sha256: string }>();
  let indexed = false;
  await readTar(file, async ({ name, size, body }) => {
    signal.throwIfAborted();
    if (found.has(name) || (name === INDEX && indexed) || found.size >= MOST_ENTRIES)
      throw wrong(file, `its entry ${JSON.stringify(name.slice(0, 80))} is one too many`);
    if (name === INDEX) {
      indexed = true;
      await saveTo(indexFile, within(body, LONGEST_INDEX));
    } else if (/^objects\/\d{1,9}$/.test(name)) {
      const hash = createHash('sha256');
      for await (const chunk of body) hash.update(chunk);
      found.set(name, { size, sha256: hash.digest('hex') });
    } else throw wrong(file, `it has the entry ${JSON.stringify(name.slice(0, 80))}`);
  });
  if (!indexed) throw wrong(file, `it has no ${INDEX}`);
  const ids = new Set<string>();
  for await (const thing of thingsOf(file, indexFile)) {
    const id = `${thing.kind} ${thing.row.id}`;
    if (ids.has(id)) throw wrong(file, `its ${id} is there twice`);
    ids.add(id);
    if (!('objects' in thing)) continue;
    if (new Set(thing.objects.map(({ name }) => name)).size < thing.objects.length)
      throw wrong(file, `an object of its ${id} is there twice`);
    for (const { entry, size, sha256 } of thing.objects) {
      const real = found.get(entry);
      if (real === undefined) throw wrong(file, `${entry} is missing or used twice`);
      if (real.size !== size || real.sha256 !== sha256)
        throw wrong(file, `${entry} has other bytes than it had`);
      found.delete(entry);
    }
  }
}

/** The things of an index; throws a `Fault` for one that is not as we write it, or is cut off. */
async function* thingsOf(file: string, indexFile: string): AsyncGenerator<Thing> {
  let line = 0;
  let closed = false;
  try {
    for await (const value of jsonLines(createReadStream(indexFile), LINE, storable)) {
      line++;
      if (closed) throw wrong(file, `${INDEX} goes on after its end`);
      if (line === 1) {
        Opening.parse(value);
        continue;
      }
      const closing = Closing.safeParse(value);
      if (!closing.success) {
        yield Thing.parse(value);
        continue;
      }
      if (closing.data.things !== line - 2) throw wrong(file, `${INDEX} lacks lines`);
      closed = true;
    }
  } catch (error) {
    if (error instanceof Fault) throw error;
    const issue = (error as { issues?: { path: PropertyKey[]; message: string }[] }).issues?.[0];
    if (!issue && !(error instanceof SyntaxError)) throw error;
    const why = issue ? `: ${issue.path.join('.')} ${issue.message}` : '';
    throw wrong(file, `line ${Math.max(1, line)} of ${INDEX} is not valid${why}`, error);
  }
  if (!closed) throw wrong(file, `${INDEX} is cut off`);
}

/** Refuses text that a database cannot keep: NUL, and halves of characters. */
function storable(key: string, value: unknown): unknown {
  for (const text of [key, value])
    if (typeof text === 'string' && (text.includes('\0') || /\p{Surrogate}/u.test(text)))
      throw new SyntaxError('There is text that cannot be kept.');
  return value;
}

/** A body, as long as it is the one that was checked before. */
async function* checked(
  file: string,
  body: AsyncIterable<Uint8Array>,
  want: Stored,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of body) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== want.sha256) throw wrong(file, 'it changed while it was read');
}

/** A thing as its table takes it. */
function valuesOf(thing: Thing, secret: string): object {
  switch (thing.kind) {
    case 'video': {
      const { order, take, error, ...row } = thing.row;
      const json = (value: object | null): string | null => value && JSON.stringify(value);
      return { ...row, order: json(order), take: json(take), error: json(error) };
    }
    case 'file':
      return { ...thing.row, object: `files/${thing.row.id}` };
    case 'character':
      return { ...thing.row, look: JSON.stringify(thing.row.look) };
    case 'webhook_endpoint':
      return { ...thing.row, event_types: JSON.stringify(thing.row.event_types), secret };
  }
}

async function* batches<T>(things: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const thing of things) {
    batch.push(thing);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const none = (): Counted => ({ added: 0, present: 0 });

const wrong = (file: string, why: string, cause?: unknown): Fault =>
  new Fault(`${file} is no archive of a library that can be imported: ${why}.`, {
    where: file,
    remedy: 'Nothing was imported. Copy it again, or export again.',
    ...(cause !== undefined && { cause }),
  });
