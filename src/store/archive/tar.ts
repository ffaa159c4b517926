import { createReadStream } from 'node:fs';
import { createTarDecoder, createTarPacker } from 'modern-tar';
import { Fault } from '../../base/fault.ts';
import { saveTo } from '../objects/disk.ts';

/** A tar file that grows entry by entry. */
export interface TarFile {
  /** Add an entry of exactly `size` bytes. */
  add(name: string, size: number, body: AsyncIterable<Uint8Array>): Promise<void>;
}

/** Write a tar file, whole or not at all. Nothing is held in memory but some megabytes on their way to the disk. */
export async function writeTar(file: string, fill: (tar: TarFile) => Promise<void>): Promise<void> {
  const { readable, controller } = createTarPacker();
  const saved = saveTo(file, readable);
  // Both may fail; the first reason counts, and neither must go unheard.
  saved.catch(() => undefined);
  try {
    await fill({
      async add(name, size, body) {
        const writer = controller.add({ name, size, mtime: new Date(), mode: 0o600 }).getWriter();
        for await (const chunk of body) await writer.write(chunk);
        await writer.close();
      },
    });
    controller.finalize();
  } catch (error) {
    controller.error(error);
    // A disk that is full is the reason for whatever else fails.
    await saved;
    throw error;
  }
  await saved;
}

/**
 * Go over the entries of a tar file; a body that is not read is passed over. Throws a `Fault` for what is no tar, is cut
 * off, or has something else in it than files.
 */
export async function readTar(
  file: string,
  visit: (entry: { name: string; size: number; body: AsyncIterable<Uint8Array> }) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const source = createReadStream(file, { highWaterMark: 262_144, signal: stop.signal });
  const { readable, writable } = createTarDecoder({ strict: true });
  const fed = feed(source, writable);
  fed.catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw broken(file, cause);
      });
      if (done) break;
      const { name, size, type } = value.header;
      if ((type ?? 'file') !== 'file') throw broken(file);
      await visit({ name, size, body: chunksOf(file, value.body) });
      if (!value.body.locked) await value.body.cancel();
    }
    await fed.catch((cause: unknown) => {
      throw broken(file, cause);
    });
  } finally {
    stop.abort();
    await reader.cancel().catch(() => undefined);
  }
}

async function* chunksOf(file: string, body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await chunks.next().catch((cause: unknown) => {
        throw broken(file, cause);
      });
      if (done) return;
      yield value;
    }
  } finally {
    await chunks.return?.();
  }
}

async function feed(source: AsyncIterable<Uint8Array>, writable: WritableStream<Uint8Array>): Promise<void> {
  const writer = writable.getWriter();
  try {
    for await (const chunk of source) await writer.write(chunk);
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
}

const broken = (file: string, cause?: unknown): Fault =>
  cause instanceof Fault
    ? cause
    : new Fault(`${file} is not a whole tar archive of files.`, {
        where: file,
        remedy: 'Copy it again, or export again.',
        ...(cause !== undefined && { cause }),
      });
