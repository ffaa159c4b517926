import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { type Database, openDatabase } from '../store/database/index.ts';
import { type DataFolder, type FolderLock, lockFolder, makeDataFolder } from '../store/folder/index.ts';
import { type ObjectStore, openObjects } from '../store/objects/index.ts';
import { opening } from './opening.ts';
import type { LibrarySettings } from './settings.ts';

/** A node's opened library. */
export interface Library {
  readonly database: Database;
  readonly objects: ObjectStore;
  readonly folder: DataFolder;
  /** Held where this process has the library alone. */
  readonly lock: FolderLock | undefined;
  close(): Promise<void>;
}

/**
 * Open the library of a node: its folder, database and objects. With an embedded database the folder is this process's
 * alone. Throws a `Fault` (exit status 3) that names what cannot be used or who holds it; what was opened before is
 * closed again.
 * @param command what others are told of this process: 'shotwright serve'
 */
export function openLibrary(settings: LibrarySettings, command: string, log: Logger): Promise<Library> {
  const { environment, ephemeral = false, databaseUrl } = settings;
  const onTrouble = (message: string): void => log.warn({ from: 'database' }, message);
  return opening(async (onClose) => {
    const path = ephemeral ? await mkdtemp(join(tmpdir(), 'shotwright-')) : settings.folder;
    if (ephemeral) onClose(() => rm(path, { recursive: true, force: true }));
    const folder = await makeDataFolder(path);
    // With a database server, nodes share what is shared there, and each uses names of its own in the folder.
    const alone = databaseUrl === undefined || ephemeral;
    const lock = alone ? await lockFolder(folder.path, command) : undefined;
    if (lock) onClose(() => lock.release());
    const database = await openDatabase(
      ephemeral
        ? { memory: true, onTrouble }
        : databaseUrl === undefined
          ? { dataFolder: folder.path, onTrouble }
          : { url: databaseUrl, onTrouble },
    );
    onClose(() => database.close());
    const objects = await openObjects(folder.objects, { environment: ephemeral ? {} : environment, alone });
    return { database, objects, folder, lock };
  });
}
