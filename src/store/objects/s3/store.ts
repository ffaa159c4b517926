import { unlink } from 'node:fs/promises';
import { clip, streamOf, within } from '../bytes.ts';
import { reading, saveTo } from '../disk.ts';
import { noObject, noRange, StoreUnavailable } from '../faults.ts';
import { isKey, prefixOf, wordsOf } from '../key.ts';
import type { ListedObject, ObjectBody, ObjectInfo, ObjectStore } from '../object-store.ts';
import { PATIENCE, type S3Answer, S3Client, type S3Patience, type S3Settings } from './client.ts';
import { upload } from './upload.ts';
import { partsOf, textOf } from './xml.ts';

/**
 * Objects in a bucket of S3 or of what speaks like it. Give the bucket a rule that aborts incomplete uploads after a
 * day: a crash in the middle of a large upload leaves its parts, which nobody sees, and which are paid for.
 */
export class S3Store implements ObjectStore {
  readonly #client: S3Client;
  readonly #prefix: string;
  readonly #tries: number;

  constructor(settings: S3Settings, patience: S3Patience = PATIENCE) {
    this.#client = new S3Client(settings, patience);
    this.#prefix = settings.prefix;
    this.#tries = patience.tries;
  }

  async putFile(key: string, file: string, options: { type: string; move?: boolean }): Promise<ObjectInfo> {
    const info = await reading(file, (body) => this.put(key, body, options));
    if (options.move) await unlink(file);
    return info;
  }

  async put(
    key: string,
    body: AsyncIterable<Uint8Array>,
    options: { type: string; limit?: number },
  ): Promise<ObjectInfo> {
    wordsOf(key);
    await upload(this.#client, key, within(body, options.limit), options.type);
    const info = await this.head(key);
    if (info === undefined) throw new StoreUnavailable('unreachable', `${this.#client.name} lost ${key}.`);
    return info;
  }

  async head(key: string): Promise<ObjectInfo | undefined> {
    wordsOf(key);
    const { status, headers } = await this.#client.ask({ method: 'HEAD', key });
    return status === 404 ? undefined : infoOf(key, headers, Number(headers.get('content-length')));
  }

  async get(
    key: string,
    options: { range?: readonly [number, number]; signal?: AbortSignal } = {},
  ): Promise<ObjectBody | undefined> {
    wordsOf(key);
    const { range: asked, signal } = options;
    if (asked) clip(asked, Number.MAX_SAFE_INTEGER, key);
    const answer = await this.#client.send({
      method: 'GET',
      key,
      ...(asked && { headers: { range: `bytes=${asked[0]}-${asked[1]}` } }),
      ...(signal && { signal }),
    });
    if (answer.status === 404 || answer.status === 416) {
      answer.end();
      if (answer.status === 404) return undefined;
      throw noRange(key, (await this.head(key))?.size ?? 0);
    }
    const size = wholeSize(answer);
    const info = infoOf(key, answer.headers, size);
    const range = clip(asked, size, key);
    const body = new Resumed(this.#client, info, range, answer, this.#tries, signal);
    return { info, range, stream: streamOf(body.chunks(), () => body.end()) };
  }

  async fetch(key: string, file: string): Promise<ObjectInfo> {
    const body = await this.get(key);
    if (body === undefined) throw noObject(key);
    await saveTo(file, body.stream);
    return body.info;
  }

  async delete(key: string): Promise<void> {
    wordsOf(key);
    await this.#client.ask({ method: 'DELETE', key });
  }

  async *list(prefix: string): AsyncGenerator<ListedObject> {
    prefixOf(prefix);
    for (let token: string | undefined; ; ) {
      const { text } = await this.#client.ask({
        method: 'GET',
        query: {
          'list-type': '2',
          prefix: this.#prefix + prefix,
          ...(token !== undefined && { 'continuation-token': token }),
        },
      });
      for (const item of partsOf(text, 'Contents')) {
        const key = textOf(item, 'Key')?.slice(this.#prefix.length) ?? '';
        // A bucket may have other things in it.
        if (!isKey(key)) continue;
        yield {
          key,
          size: Number(textOf(item, 'Size')),
          etag: textOf(item, 'ETag') ?? '',
          modified: new Date(textOf(item, 'LastModified') ?? 0),
        };
      }
      token = textOf(text, 'IsTruncated') === 'true' ? textOf(text, 'NextContinuationToken') : undefined;
      if (token === undefined) return;
    }
  }

  async check(): Promise<void> {
    await this.#client.ask({ method: 'PUT', key: 'shotwright-check', body: new Uint8Array() });
  }

  async tidy(): Promise<number> {
    return 0;
  }
}

/** A body that is asked for again from where it broke off, as long as the object is the same. */
class Resumed {
  #answer: S3Answer;
  readonly #client: S3Client;
  readonly #info: ObjectInfo;
  readonly #range: readonly [number, number];
  readonly #tries: number;
  readonly #signal: AbortSignal | undefined;

  constructor(
    client: S3Client,
    info: ObjectInfo,
    range: readonly [number, number],
    answer: S3Answer,
    tries: number,
    signal: AbortSignal | undefined,
  ) {
    this.#client = client;
    this.#info = info;
    this.#range = range;
    this.#answer = answer;
    this.#tries = tries;
    this.#signal = signal;
  }

  end(): void {
    this.#answer.end();
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    let [at, last] = this.#range;
    for (let turn = 1; at <= last; turn++) {
      try {
        // Servers may send more than was asked for, before and after.
        let start = firstByte(this.#answer);
        for await (const chunk of this.#answer.chunks()) {
          const wanted = chunk.subarray(Math.max(0, at - start), Math.max(0, last + 1 - start));
          start += chunk.byteLength;
          if (wanted.byteLength === 0) continue;
          at += wanted.byteLength;
          turn = 1;
          yield wanted;
          if (at > last) return;
        }
      } catch (error) {
        this.#signal?.throwIfAborted();
        if (turn === this.#tries) throw error;
      }
      this.#answer = await this.#client.send({
        method: 'GET',
        key: this.#info.key,
        headers: { range: `bytes=${at}-${last}`, 'if-match': this.#info.etag },
        ...(this.#signal && { signal: this.#signal }),
      });
      const { status, headers } = this.#answer;
      if ((status !== 206 && status !== 200) || headers.get('etag') !== this.#info.etag) {
        this.#answer.end();
        throw new StoreUnavailable('unreachable', `${this.#info.key} was replaced while it was read.`);
      }
    }
  }
}

const infoOf = (key: string, headers: Headers, size: number): ObjectInfo => ({
  key,
  size,
  etag: headers.get('etag') ?? '',
  type: headers.get('content-type') ?? 'application/octet-stream',
  modified: new Date(headers.get('last-modified') ?? 0),
});

/** Size of the whole object, of which an answer may be a part. */
const wholeSize = ({ status, headers }: S3Answer): number =>
  Number(status === 206 ? headers.get('content-range')?.split('/')[1] : headers.get('content-length'));

/** Where in the object an answer's body begins. */
const firstByte = ({ status, headers }: S3Answer): number =>
  status === 206 ? Number(/^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1]) : 0;
