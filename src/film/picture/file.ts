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

/**
 * Read a file that a person named, at most `mostBytes` of it. Only regular files are opened: a pipe or a device might
 * never end. Throws a `Fault` (exit status 2) that names the file.
 */
export async function readSource(name: string, { role, mostBytes }: SourceLimits): Promise<SourceFile> {
  const refuse = (why: string, cause?: unknown, remedy = `Name a file for ${role}.`): Fault =>
    new Fault(`Cannot read ${role} ${name}: ${why}.`, { exit: EXIT.input, where: name, remedy, cause });
  try {
    const kind = await stat(name);
    if (kind.isDirectory()) throw refuse('it is a folder');
    if (!kind.isFile()) throw refuse('it is no regular file');
    // Should it become a pipe in between, opening must not wait for a writer.
    const handle = await open(name, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const { size } = await handle.stat();
      if (size > mostBytes)
        throw refuse(
          `it has ${megabytes(size)}, and at most ${megabytes(mostBytes)} are read`,
          undefined,
          'Give a smaller file.',
        );
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
    if (error instanceof Fault) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw refuse(WHY[code] ?? (code || (error as Error).message), error);
  }
}
