import { createHash } from 'node:crypto';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes that every system takes as the path of a Unix domain socket; Linux ends at 107, macOS at 103. */
const LONGEST = 100;

/**
 * Do something with the path of a socket in a folder. Where the path is too long for a socket, it leads through a link
 * that is there meanwhile.
 */
export async function atSocketPath<T>(
  folder: string,
  name: string,
  work: (path: string) => Promise<T>,
): Promise<T> {
  const path = join(folder, name);
  if (Buffer.byteLength(path) <= LONGEST) return work(path);
  const temporary = await mkdtemp(join(tmpdir(), 'sw-'));
  try {
    const link = join(temporary, 'd');
    await symlink(folder, link);
    return await work(join(link, name));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** The named pipe that stands for a folder on Windows. */
export const pipeOf = (folder: string): string =>
  `\\\\.\\pipe\\shotwright-${createHash('sha256').update(folder.toLowerCase()).digest('hex').slice(0, 32)}`;
