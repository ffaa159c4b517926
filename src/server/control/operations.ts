import type { Database } from '../../store/database/index.ts';
import type { ObjectStore } from '../../store/objects/index.ts';
import { keyOperations } from './key-operations.ts';

/** An opened library, as operations need it. */
export interface OpenLibrary {
  readonly database: Database;
  readonly objects: ObjectStore;
  /** Folder for files on their way in and out. */
  readonly scratch: string;
}

/** All that commands ask of a library. */
export const libraryOperations = (library: OpenLibrary) => ({
  ...keyOperations(library.database),
});
export type LibraryOperations = ReturnType<typeof libraryOperations>;
