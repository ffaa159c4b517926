import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { diskCache } from '../../film/disk-cache.ts';
import { cacheFolder } from '../../film/places.ts';

/**
 * The files of a database in which nothing is yet, kept from the first one that was made on this machine: making them
 * takes seconds, unpacking them a tenth of that. They are the same for everybody who has this release of PGlite.
 */
export interface NewCluster {
  /** As `PGlite.create` loads it; undefined while none is kept. */
  files(): Promise<Blob | undefined>;
  /** Keeps the files of one that was just made. Never throws: without them the next one only takes longer. */
  keep(made: PGlite): Promise<void>;
}

const digest = (data: Uint8Array): Buffer => createHash('sha256').update(data).digest();
const DIGEST = 32;

/** The new database of this machine and this release of PGlite with these settings. */
export async function newCluster(settings: readonly string[]): Promise<NewCluster> {
  const library = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
  const { version } = JSON.parse(await readFile(join(library, '..', 'package.json'), 'utf8'));
  const key = `database-${version}-${digest(Buffer.from(settings.join('\n')))
    .toString('hex')
    .slice(0, 16)}`;
  const cache = diskCache(cacheFolder());
  return {
    async files() {
      const kept = await cache.get(key);
      if (kept === undefined) return undefined;
      // A power cut may leave less than was written.
      const [told, data] = [kept.subarray(0, DIGEST), kept.subarray(DIGEST)];
      return digest(data).equals(told) ? new Blob([data as BlobPart]) : undefined;
    },
    async keep(made) {
      try {
        const data = new Uint8Array(await (await made.dumpDataDir('none')).arrayBuffer());
        await cache.set(key, Buffer.concat([digest(data), data]));
      } catch {
        // As in `cache.set`.
      }
    },
  };
}
