export { FolderHeld, type Greeting } from './holder.ts';
export { type DataFolder, makeDataFolder, usualDataFolder } from './layout.ts';
export { type FolderLock, lockFolder, meetHolder } from './lock.ts';
