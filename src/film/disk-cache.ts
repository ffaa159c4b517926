import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes kept between runs under keys made of their content's inputs: bodies, baked light. */
export interface Cache {
  /** The bytes of a key, or undefined. Never throws: what cannot be read is made anew. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** Keep bytes. Never throws: a cache that cannot be written only costs time. */
  set(key: string, data: Uint8Array): Promise<void>;
}

/** Most bytes that the folder holds; the entries unused for longest go first. */
const MOST = 1024 ** 3;

/** Options of `diskCache`. */
export interface CacheOptions {
  /** Names the code that makes the entries (`edition()`), so that another edition does not find them. */
  readonly edition?: string;
  /** Most bytes that the folder may hold; 1 GiB when absent. */
  readonly most?: number;
}

/**
 * A cache in a folder, which is made when it is missing. Several processes may share it. In keys letters, digits,
 * dot, dash and underscore count; anything else is replaced.
 */
export function diskCache(folder: string, { edition, most = MOST }: CacheOptions = {}): Cache {
  const prefix = edition === undefined ? '' : `${edition}-`;
  const path = (key: string): string =>
    join(folder, `${prefix}${key.replace(/[^\w.-]/g, '_').slice(0, 200)}.bin`);
  return {
    async get(key) {
      try {
        const data = await readFile(path(key));
        const now = new Date();
        await utimes(path(key), now, now).catch(() => undefined);
        return data;
      } catch {
        return undefined;
      }
    },
    async set(key, data) {
      const part = join(folder, `${randomUUID()}.part`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(part, data);
        await rename(part, path(key));
        await prune(folder, most);
      } catch {
        await rm(part, { force: true }).catch(() => undefined);
      }
    },
  };
}

async function prune(folder: string, most: number): Promise<void> {
  const entries = await Promise.all(
    (await readdir(folder))
      .filter((name) => name.endsWith('.bin'))
      .map(async (name) => ({ name, info: await stat(join(folder, name)) })),
  );
  let total = entries.reduce((sum, e) => sum + e.info.size, 0);
  for (const { name, info } of entries.sort((a, b) => a.info.mtimeMs - b.info.mtimeMs)) {
    if (total <= most) return;
    await rm(join(folder, name), { force: true });
    total -= info.size;
  }
}
