import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { ApiError, abandoned } from './errors.ts';
import type { Held } from './memory.ts';
import { fieldPath, type Nested, putField } from './nest.ts';
import { checkText, decodeText } from './text.ts';
import { Upload } from './upload.ts';

/** What a multipart body may hold. */
export interface MultipartLimits {
  /** Parts. */
  readonly parts: number;
  /** Bytes of the whole body. */
  readonly total: number;
  /** Bytes of all fields that are not files together. */
  readonly text: number;
  /** Most bytes of each file that the endpoint takes, by its field; other files are read over and dropped. */
  readonly files: Readonly<Record<string, number>>;
  /** Where the text is held. */
  readonly held: Held;
}

/** Types that no text has: with them a part without a file name is a file. */
const FILE_TYPES = /^(?:image|video|audio)\/|^application\/octet-stream$/;

/**
 * Read a multipart body as it streams in: fields become nested data, files go to `folder` under names of ours. Nothing
 * but the fields is held in memory. Throws an `ApiError` for what is malformed or too large.
 */
export async function readMultipart(
  body: ReadableStream<Uint8Array>,
  contentType: string,
  folder: string,
  limits: MultipartLimits,
): Promise<Record<string, Nested<Upload>>> {
  let parser: BusboyInstance;
  try {
    parser = new Busboy({
      headers: { 'content-type': contentType },
      limits: { parts: limits.parts, headerPairs: 20, headerSize: 16 * 1024 },
      // Every part comes as a stream, so that one piece of code keeps the limits and decodes text.
      isPartAFile: () => true,
    });
  } catch (cause) {
    throw malformed('its Content-Type names no boundary', cause);
  }

  const taker = new PartTaker(folder, limits);
  /** Parts are taken one after the other, as they come. */
  let taking: Promise<void> = Promise.resolve();
  let current: Readable | undefined;
  let over = false;
  const whole = new Promise<void>((resolve, reject) => {
    parser.on('finish', resolve);
    parser.on('error', (error) => reject(malformed('it ends early or a part is damaged', error)));
    parser.on('partsLimit', () =>
      reject(new ApiError('invalid', `The body has more than ${limits.parts} parts.`)),
    );
    parser.on('file', (name: string | undefined, stream, filename: string | undefined, _encoding, type) => {
      // Also when nobody reads the part any more, its early end is no error of the process.
      stream.on('error', () => {});
      taking = taking.then(async () => {
        current = stream;
        if (name !== undefined && !over) await taker.take({ name, filename, type, stream });
        stream.resume();
      });
      taking.catch(reject);
    });
  });
  whole.catch(() => {});

  // The reader is never cancelled: the server reads over what is left, so that the client hears the answer.
  const reader = body.getReader();
  let bytes = 0;
  try {
    for (let next = await arrived(reader); !next.done; next = await arrived(reader)) {
      const chunk = next.value;
      bytes += chunk.length;
      if (bytes > limits.total) throw tooLarge(limits.total);
      await Promise.race([new Promise((resolve) => parser.write(chunk, resolve)), whole]);
    }
    parser.end();
    await whole;
    // The last part may still be on its way to the disk.
    await taking;
  } catch (error) {
    over = true;
    current?.destroy();
    await taking.catch(() => {});
    throw error;
  } finally {
    reader.releaseLock();
  }
  return taker.data;
}

/** The next piece of a body. Only a client that is gone, or its network, makes reading fail. */
export const arrived = (reader: ReadableStreamDefaultReader<Uint8Array>) =>
  reader.read().catch((error: unknown) => {
    throw abandoned(error);
  });

interface Part {
  readonly name: string;
  readonly filename: string | undefined;
  /** Media type that the client says. */
  readonly type: string;
  readonly stream: Readable;
}

/** Puts parts into data and files, and keeps the limits over all of them. */
class PartTaker {
  readonly data: Record<string, Nested<Upload>> = Object.create(null);
  readonly #folder: string;
  readonly #limits: MultipartLimits;
  #text = 0;
  #files = 0;

  constructor(folder: string, limits: MultipartLimits) {
    this.#folder = folder;
    this.#limits = limits;
  }

  async take(part: Part): Promise<void> {
    fieldPath(part.name);
    const isFile = part.filename !== undefined || FILE_TYPES.test(part.type);
    if (!isFile) return this.#takeText(part);
    const most = Object.hasOwn(this.#limits.files, part.name) ? this.#limits.files[part.name] : undefined;
    if (most !== undefined) await this.#takeFile(part, most);
  }

  async #takeText({ name, stream }: Part): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) {
      this.#text += (chunk as Buffer).length;
      if (this.#text > this.#limits.text)
        throw new ApiError('too_large', `The fields are larger than ${this.#limits.text} bytes together.`, {
          param: name,
        });
      this.#limits.held.take((chunk as Buffer).length);
      chunks.push(chunk as Buffer);
    }
    // Forms end lines with CR LF whatever was written; JSON keeps them, and both are to mean the same.
    const text = decodeText(Buffer.concat(chunks), `'${name}'`).replaceAll('\r\n', '\n');
    checkText(text, name);
    putField(this.data, name, text);
  }

  async #takeFile({ name, filename, stream }: Part, most: number): Promise<void> {
    const file = join(this.#folder, `part-${this.#files++}`);
    let size = 0;
    await pipeline(
      stream,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          size += chunk.length;
          if (size > most)
            throw new ApiError('too_large', `'${name}' is larger than ${most} bytes. Send a smaller file.`, {
              param: name,
            });
          yield chunk;
        }
      },
      createWriteStream(file),
    );
    // Forms send a file without name and bytes where nothing was chosen.
    if (size > 0 || filename) putField(this.data, name, new Upload(file, size, shownName(filename)));
  }
}

/** Refuses a body of more bytes than it may have. */
export const tooLarge = (most: number): ApiError =>
  new ApiError('too_large', `The body is larger than ${most} bytes. Send smaller files or a shorter text.`);

function malformed(why: string, cause?: unknown): ApiError {
  return new ApiError('invalid', `The multipart body cannot be read: ${why}.`, {
    code: 'invalid_multipart',
    cause,
  });
}

/** A client's file name as it may be shown: no folders, no control characters, no more than 200 characters. */
function shownName(filename: string | undefined): string {
  const name = (filename ?? '').replace(/^.*[/\\]/, '').replace(/[\p{C}]/gu, '');
  return [...name].slice(0, 200).join('') || 'file';
}
