import {
  type DataFolder,
  FolderHeld,
  lockFolder,
  makeDataFolder,
  meetHolder,
} from '../../store/folder/index.ts';
import { opening } from '../opening.ts';
import type { LibrarySettings } from '../settings.ts';
import { callerOf } from './caller.ts';
import { type Call, runOperation } from './operation.ts';
import type { LibraryOperations } from './operations.ts';

/** A library as a command reaches it. */
export interface ReachedLibrary {
  readonly call: Call<LibraryOperations>;
  /** Its folder for files on their way in and out; what is there is ours to move. */
  readonly scratch: string;
  close(): Promise<void>;
}

/**
 * Reach a library for a command: through the server that holds its data folder, else by opening the folder, which is
 * locked meanwhile; with a database server by connecting to it. Throws `FolderHeld` when the folder is held by something
 * that takes no commands.
 * @param command told to others who want the folder meanwhile
 */
export async function reachLibrary(settings: LibrarySettings, command: string): Promise<ReachedLibrary> {
  const folder = await makeDataFolder(settings.folder);
  if (settings.databaseUrl !== undefined) return openHere(settings, folder, async () => undefined);
  const lock = await lockFolder(folder.path, command).catch((error: unknown) => {
    if (error instanceof FolderHeld && error.holder?.control) return undefined;
    throw error;
  });
  if (lock) return openHere(settings, folder, () => lock.release());
  const met = await meetHolder(folder.path);
  if (!met?.greeting?.control) {
    met?.socket.destroy();
    throw new FolderHeld(folder.path, met?.greeting);
  }
  return {
    call: callerOf<LibraryOperations>(met.socket),
    scratch: folder.scratch,
    close: async () => void met.socket.destroy(),
  };
}

/** Open a library in this process; what is opened is closed again when something fails. */
function openHere(
  settings: LibrarySettings,
  folder: DataFolder,
  release: () => Promise<void>,
): Promise<ReachedLibrary> {
  return opening(async (onClose) => {
    onClose(release);
    // A command that goes through a server needs neither database nor store in its own process.
    const [{ openDatabase }, { openObjects }, { libraryOperations }] = await Promise.all([
      import('../../store/database/index.ts'),
      import('../../store/objects/index.ts'),
      import('./operations.ts'),
    ]);
    const { databaseUrl, environment } = settings;
    const database = await openDatabase(
      databaseUrl === undefined ? { dataFolder: folder.path } : { url: databaseUrl },
    );
    onClose(() => database.close());
    const alone = database.kind === 'embedded';
    const objects = await openObjects(folder.objects, { environment, alone });
    const table = libraryOperations({ database, objects, folder });
    const call: Call<typeof table> = async (name, input, { signal, onProgress } = {}) =>
      (await runOperation(table, name, input, {
        signal: signal ?? new AbortController().signal,
        progress: (event) => onProgress?.(event),
      })) as never;
    return { call, scratch: folder.scratch };
  });
}
