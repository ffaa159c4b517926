import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, copyFile, mkdir, open, readdir, realpath, rename, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { clip, streamOf, within } from '../bytes.ts';
import {
  isMissing,
  onDisk,
  openPlain,
  reading,
  realFolder,
  renameInto,
  saveTo,
  syncFolder,
  unlinkQuietly,
} from '../disk.ts';
import { noObject } from '../faults.ts';
import { prefixOf, wordsOf } from '../key.ts';
import type { ListedObject, ObjectBody, ObjectInfo, ObjectStore } from '../object-store.ts';
import { bytesName, type Card, cardName, damaged, infoOf, isBytes, readCard, wordOfCard } from './card.ts';
import { Turns } from './turns.ts';

/** Where files grow before they are whole. No key has a tilde. */
const GROWING = '~growing';
/** Nobody writes at one file for longer without a byte, in milliseconds. */
const STALE = 3_600_000;
const CHUNK = 262_144;

/** Where an object lies. */
interface Place {
  readonly folder: string;
  readonly word: string;
}

/** Objects as files below one folder; how they lie there is told at `Card`. Several processes may share it. */
export class FileStore implements ObjectStore {
  readonly #root: string;
  readonly #turns = new Turns();

  private constructor(root: string) {
    this.#root = root;
  }

  /**
   * Open the store below a folder, which is made when it is not there. What a crash left half-written is removed: all
   * of it when nobody else uses the folder (`alone`), else what nobody has touched for an hour.
   */
  static async open(root: string, options: { alone?: boolean } = {}): Promise<FileStore> {
    return onDisk(root, async () => {
      await mkdir(join(root, GROWING), { recursive: true, mode: 0o700 });
      const store = new FileStore(await realpath(root));
      await store.#sweepGrowing(options.alone ? 0 : STALE);
      return store;
    });
  }

  async putFile(key: string, file: string, options: { type: string; move?: boolean }): Promise<ObjectInfo> {
    const place = this.#place(key);
    if (!options.move) return reading(file, (body) => this.put(key, body, options));
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) {
      hash.update(chunk as Uint8Array);
      size += (chunk as Uint8Array).byteLength;
    }
    const grown = this.#growing();
    const back = await onDisk(this.#root, () => take(file, grown));
    return this.#commit(
      key,
      place,
      grown,
      { size, hash: hash.digest('base64url'), type: options.type },
      back,
    );
  }

  async put(
    key: string,
    body: AsyncIterable<Uint8Array>,
    options: { type: string; limit?: number },
  ): Promise<ObjectInfo> {
    const place = this.#place(key);
    const grown = this.#growing();
    const hash = createHash('sha256');
    let size = 0;
    const file = await onDisk(this.#root, () => open(grown, 'wx', 0o600));
    try {
      try {
        for await (const chunk of within(body, options.limit)) {
          hash.update(chunk);
          size += chunk.byteLength;
          await onDisk(this.#root, () => file.writeFile(chunk));
        }
        await onDisk(this.#root, () => file.sync());
      } finally {
        await file.close();
      }
    } catch (error) {
      await unlinkQuietly(grown);
      throw error;
    }
    return this.#commit(key, place, grown, { size, hash: hash.digest('base64url'), type: options.type });
  }

  async head(key: string): Promise<ObjectInfo | undefined> {
    const place = this.#place(key);
    return onDisk(this.#root, async () => {
      const card = await this.#card(place);
      return card && infoOf(key, card);
    });
  }

  async get(
    key: string,
    options: { range?: readonly [number, number]; signal?: AbortSignal } = {},
  ): Promise<ObjectBody | undefined> {
    const place = this.#place(key);
    options.signal?.throwIfAborted();
    const opened = await onDisk(this.#root, () => this.#openBytes(place));
    if (opened === undefined) return undefined;
    const { card, handle } = opened;
    try {
      const range = clip(options.range, card.size, key);
      const root = this.#root;
      const chunks = (async function* () {
        let at = range[0];
        while (at <= range[1]) {
          options.signal?.throwIfAborted();
          const buffer = new Uint8Array(Math.min(CHUNK, range[1] + 1 - at));
          const { bytesRead } = await onDisk(root, () => handle.read(buffer, 0, buffer.length, at));
          if (bytesRead === 0) throw damaged(key);
          at += bytesRead;
          yield buffer.subarray(0, bytesRead);
        }
      })();
      return { info: infoOf(key, card), range, stream: streamOf(chunks, () => handle.close()) };
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  async fetch(key: string, file: string): Promise<ObjectInfo> {
    const body = await this.get(key);
    if (body === undefined) throw noObject(key);
    await saveTo(file, body.stream);
    return body.info;
  }

  async delete(key: string): Promise<void> {
    const place = this.#place(key);
    await this.#turns.take(key, () =>
      onDisk(this.#root, async () => {
        const card = await this.#card(place);
        if (card === undefined) return;
        await unlinkQuietly(join(place.folder, cardName(place.word)));
        await unlinkQuietly(join(place.folder, card.file));
        await this.#prune(place.folder);
      }),
    );
  }

  async *list(prefix: string): AsyncGenerator<ListedObject> {
    const { folders, start } = prefixOf(prefix);
    const folder = await onDisk(this.#root, () => realFolder(join(this.#root, ...folders), false));
    if (folder !== undefined) yield* this.#walk(folder, folders, start);
  }

  async check(): Promise<void> {
    const probe = this.#growing();
    await onDisk(this.#root, async () => {
      const file = await open(probe, 'wx', 0o600);
      try {
        await file.writeFile('shotwright');
        await file.sync();
      } finally {
        await file.close();
        await unlinkQuietly(probe);
      }
    });
  }

  async tidy(): Promise<number> {
    return onDisk(
      this.#root,
      async () => (await this.#sweepGrowing(STALE)) + (await this.#sweepBytes(this.#root)),
    );
  }

  #place(key: string): Place {
    const words = wordsOf(key);
    const word = words.pop() as string;
    return { folder: join(this.#root, ...words), word };
  }

  #growing(): string {
    return join(this.#root, GROWING, randomUUID());
  }

  async #card({ folder, word }: Place): Promise<Card | undefined> {
    return (await realFolder(folder, false)) === undefined ? undefined : readCard(folder, word);
  }

  /** The bytes that a card names may be removed between reading the card and opening them; then there is a new card. */
  async #openBytes(place: Place) {
    for (let before: string | undefined; ; ) {
      const card = await this.#card(place);
      if (card === undefined) return undefined;
      const handle = await openPlain(join(place.folder, card.file));
      if (handle === undefined) {
        if (card.file === before) throw damaged(join(place.folder, card.file));
        before = card.file;
        continue;
      }
      if ((await handle.stat()).size === card.size) return { card, handle };
      await handle.close();
      throw damaged(join(place.folder, card.file));
    }
  }

  /** Give grown bytes their place and a card. When that fails nothing has changed, and `back` gets its file again. */
  async #commit(
    key: string,
    place: Place,
    grown: string,
    { size, hash, type }: { size: number; hash: string; type: string },
    back?: string,
  ): Promise<ObjectInfo> {
    const card: Card = {
      schema: 1,
      file: bytesName(place.word),
      size,
      etag: `"${hash}"`,
      type,
      modified: new Date().toISOString(),
    };
    const bytes = join(place.folder, card.file);
    const drawn = this.#growing();
    return this.#turns.take(key, () =>
      onDisk(this.#root, async () => {
        let old: Card | undefined;
        try {
          await writeSynced(drawn, JSON.stringify(card));
          await renameInto(grown, place.folder, card.file);
          old = await readCard(place.folder, place.word).catch(() => undefined);
          await renameInto(drawn, place.folder, cardName(place.word));
        } catch (error) {
          await unlinkQuietly(drawn);
          if (back !== undefined)
            await rename(bytes, back).catch(() => rename(grown, back).catch(() => undefined));
          await unlinkQuietly(grown);
          await unlinkQuietly(bytes);
          throw error;
        }
        await syncFolder(place.folder);
        if (old !== undefined) await unlinkQuietly(join(place.folder, old.file));
        return infoOf(key, card);
      }),
    );
  }

  /** Remove a folder and those around it as long as they are empty. */
  async #prune(folder: string): Promise<void> {
    for (let at = folder; at !== this.#root; at = dirname(at)) {
      try {
        await rmdir(at);
      } catch {
        return;
      }
    }
  }

  async *#walk(folder: string, words: readonly string[], start: string): AsyncGenerator<ListedObject> {
    for (const entry of await entriesOf(folder)) {
      if (!entry.name.startsWith(start)) continue;
      if (entry.isDirectory()) {
        if (!entry.name.includes('~'))
          yield* this.#walk(join(folder, entry.name), [...words, entry.name], '');
        continue;
      }
      const word = wordOfCard(entry.name);
      if (word === undefined || !word.startsWith(start)) continue;
      const card = await onDisk(this.#root, () => readCard(folder, word));
      if (card === undefined) continue;
      const { type: _, ...listed } = infoOf([...words, word].join('/'), card);
      yield listed;
    }
  }

  async #sweepGrowing(age: number): Promise<number> {
    let removed = 0;
    for (const { name } of await entriesOf(join(this.#root, GROWING))) {
      const path = join(this.#root, GROWING, name);
      if (await isOlder(path, age)) removed += Number(await unlinkQuietly(path));
    }
    return removed;
  }

  /** Remove bytes that no card names: a crash came between the two, or between a new card and removing the old bytes. */
  async #sweepBytes(folder: string): Promise<number> {
    let removed = 0;
    const entries = await entriesOf(folder);
    const loose = new Set(entries.filter((e) => e.isFile() && isBytes(e.name)).map((e) => e.name));
    const words = entries.map((e) => wordOfCard(e.name)).filter((word) => word !== undefined);
    // As many bytes as cards: none is loose, and reading every card of a large library is spared.
    if (loose.size <= words.length) loose.clear();
    else
      for (const word of words) {
        const card = await readCard(folder, word).catch(() => undefined);
        if (card) loose.delete(card.file);
      }
    for (const name of loose) {
      const path = join(folder, name);
      if (await isOlder(path, STALE)) removed += Number(await unlinkQuietly(path));
    }
    for (const entry of entries)
      if (entry.isDirectory() && !entry.name.includes('~'))
        removed += await this.#sweepBytes(join(folder, entry.name));
    return removed;
  }
}

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Move a file of a caller to a path of ours, over the border of file systems when need be. Gives where it came from. */
async function take(file: string, path: string): Promise<string | undefined> {
  try {
    await rename(file, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    try {
      await copyFile(file, path);
      await syncFile(path);
    } catch (failure) {
      await unlinkQuietly(path);
      throw failure;
    }
    await unlinkQuietly(file);
    return undefined;
  }
  await syncFile(path);
  return file;
}

async function syncFile(path: string): Promise<void> {
  await chmod(path, 0o600);
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Whether nothing happened to a file for longer than `age` milliseconds; moving it here counts as something. */
async function isOlder(path: string, age: number): Promise<boolean> {
  try {
    const { mtimeMs, ctimeMs } = await stat(path);
    return Date.now() - Math.max(mtimeMs, ctimeMs) >= age;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
