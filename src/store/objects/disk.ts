import { constants, createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, realpath, rename, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Fault } from '../../base/fault.ts';
import { StoreUnavailable } from './faults.ts';

/** Errors of the disk that pass: what is told of them, by their code. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const REFUSED = new Set(['EACCES', 'EPERM', 'EROFS']);
const BROKEN = new Set(['EIO', 'EMFILE', 'ENFILE', 'ESTALE', 'ENODEV', 'ENXIO', 'ETIMEDOUT']);

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | null)?.code;

/** Whether an error says that a file or folder is not there. */
export const isMissing = (error: unknown): boolean =>
  codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';

/** Do something with the disk; what goes wrong with the disk itself becomes `StoreUnavailable`. */
export async function onDisk<T>(root: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    const options = { cause: error };
    if (FULL.has(code))
      throw new StoreUnavailable('full', `The disk of ${root} is full.`, {
        ...options,
        remedy: 'Delete videos or give the data folder more room; what waits goes on by itself.',
      });
    if (REFUSED.has(code))
      throw new StoreUnavailable('refused', `${root} cannot be written (${code}).`, {
        ...options,
        remedy: 'Give the folder to the user that runs Shotwright.',
      });
    if (BROKEN.has(code))
      throw new StoreUnavailable('unreachable', `${root} cannot be read or written (${code}).`, options);
    throw error;
  }
}

/** Make a folder's entries last through a crash of the machine. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows has no folders that can be opened.
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Open a file for reading that is a file, and no link to one. Undefined when there is none. */
export async function openPlain(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    if (isMissing(error)) return undefined;
    if (codeOf(error) === 'ELOOP') throw leaves(path);
    throw error;
  }
}

/**
 * A folder below `root` (a real path), made when `create` says so; undefined when it is not there. Throws a `Fault` when
 * a link on the way leads elsewhere.
 */
export async function realFolder(folder: string, create: boolean): Promise<string | undefined> {
  if (create) await mkdir(folder, { recursive: true, mode: 0o700 });
  let real: string;
  try {
    real = await realpath(folder);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  if (real !== folder) throw leaves(folder);
  return folder;
}

/** Rename a file of ours into a folder that another may remove while it is empty. */
export async function renameInto(from: string, folder: string, name: string): Promise<void> {
  for (let left = 5; ; left--) {
    await realFolder(folder, true);
    try {
      await rename(from, `${folder}/${name}`);
      return;
    } catch (error) {
      if (left === 0 || !isMissing(error)) throw error;
    }
  }
}

/** Write a body into a file of this machine, for its owner alone; when it fails there is no file. */
export async function saveTo(file: string, body: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    await onDisk(dirname(file), () => writeFile(file, body, { mode: 0o600 }));
  } catch (error) {
    await unlinkQuietly(file);
    throw error;
  }
}

/** Do something with the bytes of a file, which is closed after that though nobody has asked for them. */
export async function reading<T>(
  file: string,
  work: (body: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<T> {
  const body = createReadStream(file);
  try {
    return await work(body);
  } finally {
    body.destroy();
  }
}

/** Remove a file; that it is gone already is no error. */
export async function unlinkQuietly(path: string): Promise<boolean> {
  try {
    await unlink(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

const leaves = (path: string): Fault =>
  new Fault(`${path} is a link; links inside a store of objects are not followed.`, {
    remedy: 'Move the whole store, or name another folder for it.',
    where: path,
  });
