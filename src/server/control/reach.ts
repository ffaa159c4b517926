import { openDatabase } from '../../store/database/index.ts';
import { FolderHeld, lockFolder, makeDataFolder, meetHolder } from '../../store/folder/index.ts';
import { openObjects } from '../../store/objects/index.ts';
import type { LibrarySettings } from '../settings.ts';
import { callerOf } from './caller.ts';
import { type Call, runOperation } from './operation.ts';
import { type LibraryOperations, libraryOperations } from './operations.ts';

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
  const closers: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const one of closers.splice(0).reverse()) await one();
  };
  try {
    if (settings.databaseUrl === undefined) {
      const lock = await lockFolder(folder.path, command).catch((error: unknown) => {
        if (error instanceof FolderHeld && error.holder?.control) return undefined;
        throw error;
      });
      if (lock === undefined) {
        const met = await meetHolder(folder.path);
        if (!met?.greeting?.control) {
          met?.socket.destroy();
          throw new FolderHeld(folder.path, met?.greeting);
        }
        closers.push(async () => met.socket.destroy());
        return { call: callerOf<LibraryOperations>(met.socket), scratch: folder.scratch, close };
      }
      closers.push(() => lock.release());
    }
    const database = await openDatabase(
      settings.databaseUrl === undefined ? { dataFolder: folder.path } : { url: settings.databaseUrl },
    );
    closers.push(() => database.close());
    const objects = await openObjects(folder.objects, {
      environment: settings.environment,
      alone: database.kind === 'embedded',
    });
    const table = libraryOperations({ database, objects, scratch: folder.scratch });
    const call: Call<typeof table> = async (name, input, options = {}) =>
      (await runOperation(table, name, input, {
        signal: options.signal ?? new AbortController().signal,
        progress: (event) => options.onProgress?.(event),
      })) as never;
    return { call, scratch: folder.scratch, close };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}
