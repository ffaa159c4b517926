import { access, constants, mkdir, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';

/** The folders of a node. */
export interface DataFolder {
  /** The whole, without links. */
  readonly path: string;
  /** The embedded database. */
  readonly database: string;
  /** Clips and pictures, where no bucket has them. */
  readonly objects: string;
  /** Work in progress of jobs, and files on their way in and out of the library. */
  readonly scratch: string;
  /** Files of requests. */
  readonly uploads: string;
}

/** Where data lies when nobody says: `SHOTWRIGHT_DATA`, else the place that the system has for it. */
export function usualDataFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const { SHOTWRIGHT_DATA, XDG_DATA_HOME, LOCALAPPDATA } = environment;
  if (SHOTWRIGHT_DATA) return SHOTWRIGHT_DATA;
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'Shotwright');
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support/Shotwright');
  return join(XDG_DATA_HOME || join(homedir(), '.local/share'), 'shotwright');
}

/** Make a data folder, for its owner alone, or use one that is there. Throws a `Fault` (exit 3) when it cannot be used. */
export async function makeDataFolder(folder: string): Promise<DataFolder> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = await realpath(folder);
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
    const inside = (name: string): string => join(path, name);
    const made = {
      path,
      database: inside('database'),
      objects: inside('objects'),
      scratch: inside('scratch'),
      uploads: inside('uploads'),
    };
    for (const each of [made.objects, made.scratch, made.uploads])
      await mkdir(each, { recursive: true, mode: 0o700 });
    return made;
  } catch (cause) {
    throw new Fault(`The data folder ${folder} cannot be used (${(cause as NodeJS.ErrnoException).code}).`, {
      exit: EXIT.environment,
      where: folder,
      remedy: 'Name a folder that this user may write, or give this one to the user.',
      cause,
    });
  }
}
