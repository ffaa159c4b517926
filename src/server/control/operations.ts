import type { Database } from '../../store/database/index.ts';
import type { DataFolder } from '../../store/folder/index.ts';
import type { ObjectStore } from '../../store/objects/index.ts';
import { archiveOperations } from './archive-operations.ts';
import { keyOperations } from './key-operations.ts';

/** An opened library, as operations need it. */
export interface OpenLibrary {
  readonly database: Database;
  readonly objects: ObjectStore;
  readonly folder: DataFolder;
}

/** All that commands ask of a library. */
export const libraryOperations = (library: OpenLibrary) => ({
  ...keyOperations(library.database),
  ...archiveOperations(library),
});
export type LibraryOperations = ReturnType<typeof libraryOperations>;
