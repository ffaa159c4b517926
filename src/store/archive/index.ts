export { type ArchivedLibrary, type Exported, exportLibrary } from './export.ts';
export { type Counted, type Imported, importLibrary } from './import.ts';
