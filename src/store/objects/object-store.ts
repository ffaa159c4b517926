/** What is known of an object without reading it. */
export interface ObjectInfo {
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  /** Strong entity tag, with its quotes. */
  readonly etag: string;
  /** Media type. */
  readonly type: string;
  readonly modified: Date;
}

/** Bytes of an object as they come; `range` as asked, clipped to the object. */
export interface ObjectBody {
  readonly info: ObjectInfo;
  /** First and last byte of `stream`, both included. */
  readonly range: readonly [number, number];
  readonly stream: ReadableStream<Uint8Array>;
}

/**
 * A place for clips and pictures. Keys are `/`-separated words of `[A-Za-z0-9._-]`, never `.` or `..`; others are
 * refused with a `Fault`. Writes are whole or not there; nothing is held whole in memory.
 */
export interface ObjectStore {
  /** Keep a file's bytes under a key, replacing what was there. `move` lets the store take the file itself. */
  putFile(key: string, file: string, options: { type: string; move?: boolean }): Promise<ObjectInfo>;
  /** Keep a stream's bytes under a key; over `limit` bytes it is refused and nothing is kept. */
  put(
    key: string,
    body: AsyncIterable<Uint8Array>,
    options: { type: string; limit?: number },
  ): Promise<ObjectInfo>;
  /** Undefined when there is no such object. */
  head(key: string): Promise<ObjectInfo | undefined>;
  /** `range`: first and last byte, both included. Undefined when there is no such object. */
  get(
    key: string,
    options?: { range?: readonly [number, number]; signal?: AbortSignal },
  ): Promise<ObjectBody | undefined>;
  /** Copy an object into a file of this machine. Throws a `Fault` when there is none. */
  fetch(key: string, file: string): Promise<ObjectInfo>;
  /** Deleting what is not there is no error. */
  delete(key: string): Promise<void>;
  /** Objects whose keys begin with a prefix, in any order. */
  list(prefix: string): AsyncIterable<ObjectInfo>;
  /** Throws a `StoreDown` fault when the store cannot be written. */
  check(): Promise<void>;
}
