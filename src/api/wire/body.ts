import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ApiError } from './errors.ts';
import { BODY_MEMORY, type Held } from './memory.ts';
import { arrived, readMultipart, tooLarge } from './multipart.ts';
import { decodeText, parseObject } from './text.ts';

/** Characters of an `image_url`, as OpenAI's schema has it: a data URL of some 15 MB of picture. */
export const LONGEST_URL = 20 * 1024 * 1024;
/** Bytes of all text of a body: the longest URL, the longest prompt and some more. */
const MOST_TEXT = LONGEST_URL + 1024 * 1024;
const MOST_PARTS = 200;
/** Bytes of a multipart body for what is neither text nor a file that the endpoint takes. */
const MARGIN = 1024 * 1024;

/** A request's body as data, with its files. */
export interface Body {
  readonly data: Readonly<Record<string, unknown>>;
  /** A folder for files of this request; gone after `dispose`. */
  folder(): Promise<string>;
  /** Deletes the request's files and gives its memory back. */
  dispose(): Promise<void>;
}

/**
 * Read the body of a POST: JSON, or multipart with the files that the endpoint takes (most bytes of each by its
 * field). Throws an `ApiError` for what is neither, malformed or too large.
 * @param temporary folder in which a folder for the request's files is made when it has any
 */
export async function readBody(
  request: Request,
  temporary: string,
  files: Readonly<Record<string, number>>,
  memory = BODY_MEMORY,
): Promise<Body> {
  let folder: Promise<string> | undefined;
  const held = memory.open();
  const body = {
    folder: () => (folder ??= mkdtemp(join(temporary, 'request-'))),
    dispose: async () => {
      held.release();
      if (folder) await rm(await folder, { recursive: true, force: true });
    },
  };
  const contentType = request.headers.get('content-type') ?? '';
  const mediaType = (contentType.split(';')[0] as string).trim().toLowerCase();
  // What needs no fields may be asked for without a body; what needs some says which. Many clients name a type anyway.
  const stream = request.body;
  if (stream === null || announcesNone(request.headers)) return { ...body, data: {} };
  const isMultipart = mediaType === 'multipart/form-data';
  const sum = Object.values(files).reduce((all, most) => all + most, MARGIN);
  const total = isMultipart ? MOST_TEXT + sum : MOST_TEXT;
  if (!isMultipart && mediaType !== 'application/json')
    throw new ApiError(
      'unsupported',
      `The body's Content-Type is ${mediaType === '' ? 'missing' : `'${mediaType.slice(0, 80)}'`}. Send application/json or multipart/form-data.`,
    );
  if ((request.headers.get('content-encoding') ?? 'identity').toLowerCase() !== 'identity')
    throw new ApiError(
      'unsupported',
      'Compressed bodies are not read. Send the body without Content-Encoding.',
    );
  if (Number(request.headers.get('content-length') ?? 0) > total) throw tooLarge(total);
  try {
    if (!isMultipart) return { ...body, data: parseObject(await readText(stream, total, held)) };
    const limits = { total, text: MOST_TEXT, parts: MOST_PARTS, files, held };
    return { ...body, data: await readMultipart(stream, contentType, await body.folder(), limits) };
  } catch (error) {
    await body.dispose();
    throw error;
  }
}

const announcesNone = (headers: Headers): boolean =>
  headers.get('content-length') === '0' ||
  !(headers.has('content-length') || headers.has('transfer-encoding'));

async function readText(body: ReadableStream<Uint8Array>, most: number, held: Held): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  try {
    for (let chunk = await arrived(reader); !chunk.done; chunk = await arrived(reader)) {
      size += chunk.value.length;
      if (size > most) throw tooLarge(most);
      held.take(chunk.value.length);
      chunks.push(chunk.value);
    }
  } finally {
    reader.releaseLock();
  }
  return decodeText(Buffer.concat(chunks), 'The body');
}
