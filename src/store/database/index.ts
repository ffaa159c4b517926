export type { Stop } from './connections.ts';
export { type Database, type DatabaseOptions, openDatabase } from './database.ts';
export type * from './schema.ts';
