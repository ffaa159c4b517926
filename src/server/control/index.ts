export type { KeyRow } from './key-operations.ts';
export { answerCommands } from './listener.ts';
export { libraryOperations } from './operations.ts';
export type { ReachedLibrary } from './reach.ts';
