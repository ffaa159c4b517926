import { noRange, ObjectTooLarge } from './faults.ts';

/** First and last byte of a body, both included; `[0, -1]` is an empty body. */
export type ByteRange = readonly [number, number];

/**
 * A range as far as an object of `size` bytes has it. Throws a `Fault` when nothing of it is there, and for what is
 * no range.
 * @example clip([5, 99], 10, 'a') // [5, 9]
 */
export function clip(range: ByteRange | undefined, size: number, key: string): ByteRange {
  if (range === undefined) return [0, size - 1];
  const [first, last] = range;
  if (
    !Number.isSafeInteger(first) ||
    !Number.isSafeInteger(last) ||
    first < 0 ||
    last < first ||
    first >= size
  )
    throw noRange(key, size);
  return [first, Math.min(last, size - 1)];
}

/** The chunks of a body; throws `ObjectTooLarge` as soon as they are more than `limit` bytes. */
export async function* within(
  body: AsyncIterable<Uint8Array>,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) throw new ObjectTooLarge(limit);
    yield chunk;
  }
}

/**
 * A body as it is pulled from chunks. `release` is called once: at the end, at a failure, or when the reader goes away,
 * even before the first chunk was asked for.
 */
export function streamOf(
  chunks: AsyncIterator<Uint8Array>,
  release: () => unknown,
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await chunks.next();
          if (!done) return controller.enqueue(value);
        } catch (error) {
          await release();
          throw error;
        }
        await release();
        controller.close();
      },
      async cancel() {
        await release();
      },
    },
    { highWaterMark: 0 },
  );
}
