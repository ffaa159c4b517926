export { noObject, ObjectTooLarge, type Outage, StoreUnavailable } from './faults.ts';
export { FileStore } from './files/store.ts';
export { isKey, wordsOf } from './key.ts';
export type { ListedObject, ObjectBody, ObjectInfo, ObjectStore } from './object-store.ts';
export { openObjects, s3Settings } from './open.ts';
