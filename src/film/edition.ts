import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders whose code decides what bodies, baked light and pictures that were seen look like. */
const folders = ['base', 'vision', 'stage', 'film/picture'].map((name) =>
  fileURLToPath(new URL(`../${name}`, import.meta.url)),
);

/**
 * A name for the code that makes what is cached, from the names, sizes and times of its files: after a change
 * nothing that the old code made is found again. Eight hexadecimal digits.
 */
export function edition(): string {
  const hash = createHash('sha256');
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (/\.[jt]s$/.test(entry.name)) {
        const { size, mtimeMs } = statSync(path);
        hash.update(`${path} ${size} ${mtimeMs}\n`);
      }
    }
  };
  for (const folder of folders) visit(folder);
  return hash.digest('hex').slice(0, 8);
}
