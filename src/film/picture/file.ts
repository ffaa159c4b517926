import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';

/** A file of the user in memory. */
export interface SourceFile {
  /** As the user named it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string;
}

/** What a file is to be: for its sentences, and how large it may be. */
export interface SourceLimits {
  /** 'the image', 'the depth map'. */
  readonly role: string;
  readonly mostBytes: number;
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  EACCES: 'reading it is not permitted',
  EPERM: 'reading it is not permitted',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
  ENXIO: 'it is no regular file',
  ERR_INVALID_ARG_VALUE: 'the name holds a NUL character',
};

/** Bytes for a sentence, in decimal megabytes. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e5) / 10} MB`;

/** A file that cannot be read: `why` is the system's error, its code, or the end of a sentence. */
export function unreadable(name: string, role: string, why: unknown, remedy?: string): Fault {
  const code = typeof why === 'string' ? why : ((why as NodeJS.ErrnoException).code ?? String(why));
  return new Fault(`Cannot read ${role} ${name}: ${WHY[code] ?? code}.`, {
    exit: EXIT.input,
    where: name,
    remedy: remedy ?? `Name a file for ${role}.`,
    ...(typeof why === 'string' ? {} : { cause: why }),
  });
}

/** Throws a `Fault` unless a path leads to a regular file: a pipe or a device might never end. Gives its size. */
export async function regularFile(name: string, role: string): Promise<number> {
  try {
    const kind = await stat(name);
    if (!kind.isFile()) throw unreadable(name, role, kind.isDirectory() ? 'EISDIR' : 'ENXIO');
    return kind.size;
  } catch (error) {
    throw error instanceof Fault ? error : unreadable(name, role, error);
  }
}

/**
 * Read a regular file that a person named, at most `mostBytes` of it. Throws a `Fault` (exit status 2) that names the
 * file.
 */
export async function readSource(name: string, { role, mostBytes }: SourceLimits): Promise<SourceFile> {
  await regularFile(name, role);
  try {
    // Should it become a pipe in between, opening must not wait for a writer.
    const handle = await open(name, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const { size } = await handle.stat();
      if (size > mostBytes) {
        const why = `it has ${megabytes(size)}, and at most ${megabytes(mostBytes)} are read`;
        throw unreadable(name, role, why, 'Give a smaller file.');
      }
      const bytes = new Uint8Array(size);
      let filled = 0;
      while (filled < size) {
        const { bytesRead } = await handle.read(bytes, filled, size - filled, filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      const read = bytes.subarray(0, filled);
      return { name, bytes: read, digest: createHash('sha256').update(read).digest('hex') };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof Fault ? error : unreadable(name, role, error);
  }
}
