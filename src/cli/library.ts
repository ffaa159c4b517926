import { resolve } from 'node:path';
import { Option } from 'commander';
import type { ReachedLibrary } from '../server/control/index.ts';
import { usualDataFolder } from '../store/folder/index.ts';

/** Flags of every command that reaches into a library. */
export interface LibraryFlags {
  readonly data?: string;
  readonly json?: boolean;
}

/** Options of every command that reaches into a library. */
export const libraryOptions = (): Option[] => [
  new Option(
    '--data <folder>',
    'where the library is kept (default: SHOTWRIGHT_DATA, else this user’s data folder)',
  ),
  new Option('--json', 'the result as JSON'),
];

/**
 * Do something with the library: through the server that holds its folder, through the database that DATABASE_URL names,
 * or with the folder itself. Throws a `Fault` (exit status 3) when neither can be reached.
 * @param command what others are told who want the folder meanwhile
 */
export async function withLibrary<T>(
  flags: LibraryFlags,
  command: string,
  work: (library: ReachedLibrary) => Promise<T>,
): Promise<T> {
  const { reachLibrary } = await import('../server/control/reach.ts');
  const { DATABASE_URL: databaseUrl } = process.env;
  const library = await reachLibrary(
    {
      folder: resolve(flags.data ?? usualDataFolder(process.env)),
      ...(databaseUrl ? { databaseUrl } : {}),
      environment: process.env,
    },
    `shotwright ${command}`,
  );
  try {
    return await work(library);
  } finally {
    await library.close();
  }
}
