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

/** What a listing tells of an object. */
export type ListedObject = Omit<ObjectInfo, 'type'>;

/** Bytes of an object as they come; `range` as asked, clipped to the object. */
export interface ObjectBody {
  readonly info: ObjectInfo;
  /** First and last byte of `stream`, both included; `[0, -1]` of an empty object. */
  readonly range: readonly [number, number];
  readonly stream: ReadableStream<Uint8Array>;
}

/**
 * A place for clips and pictures. Keys are as `wordsOf` takes them; others are refused with a `Fault`. Writes are whole
 * or not there; nothing is held whole in memory. Every method throws `StoreUnavailable` while the store cannot do its
 * work: then nothing was changed, and trying again later makes sense.
 *
 * An entity tag changes whenever the bytes do. It is the store's own: of files the SHA-256, of S3 what S3 gives. Tags of
 * two stores are not compared.
 */
export interface ObjectStore {
  /** Keep a file's bytes under a key, replacing what was there. `move` lets the store take the file itself. */
  putFile(key: string, file: string, options: { type: string; move?: boolean }): Promise<ObjectInfo>;
  /** Keep a stream's bytes under a key; over `limit` bytes `ObjectTooLarge` is thrown and nothing is kept. */
  put(
    key: string,
    body: AsyncIterable<Uint8Array>,
    options: { type: string; limit?: number },
  ): Promise<ObjectInfo>;
  /** Undefined when there is no such object. */
  head(key: string): Promise<ObjectInfo | undefined>;
  /**
   * `range`: first and last byte, both included; a `Fault` when it begins after the end. Undefined when there is no such
   * object. The stream must be read to its end or cancelled. An object that is replaced or deleted meanwhile is still
   * read as it was, or the stream fails.
   */
  get(
    key: string,
    options?: { range?: readonly [number, number]; signal?: AbortSignal },
  ): Promise<ObjectBody | undefined>;
  /** Copy an object into a file of this machine. Throws a `Fault` when there is none. */
  fetch(key: string, file: string): Promise<ObjectInfo>;
  /** Deleting what is not there is no error. */
  delete(key: string): Promise<void>;
  /** Objects whose keys begin with a prefix, in any order. */
  list(prefix: string): AsyncIterable<ListedObject>;
  /** Throws `StoreUnavailable` when the store cannot be written. */
  check(): Promise<void>;
  /** Remove what crashes left behind, and tell how many files that were. Safe beside readers and writers. */
  tidy(): Promise<number>;
}
