import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiError } from './errors.ts';
import { Memory } from './memory.ts';
import { readMultipart } from './multipart.ts';
import { Upload } from './upload.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shotwright-multipart-'));
});
afterAll(() => rm(folder, { recursive: true }));

const held = new Memory(1e9).open();
const limits = { total: 1e6, text: 1000, parts: 20, files: { file: 5000 }, held };

/** A body that arrives in pieces of these lengths, the last again and again. */
function arriving(bytes: Uint8Array, lengths: readonly number[]): ReadableStream<Uint8Array> {
  let at = 0;
  let piece = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      const length = lengths[Math.min(piece++, lengths.length - 1)] as number;
      controller.enqueue(bytes.slice(at, at + length));
      at += length;
    },
  });
}

async function encoded(form: FormData): Promise<{ type: string; bytes: Uint8Array }> {
  const request = new Request('http://localhost', { method: 'POST', body: form });
  return {
    type: request.headers.get('content-type') as string,
    bytes: new Uint8Array(await request.arrayBuffer()),
  };
}

const refusal = (form: FormData, more = limits): Promise<number> =>
  encoded(form)
    .then(({ type, bytes }) => readMultipart(arriving(bytes, [64]), type, folder, more))
    .then(
      () => 200,
      (error: unknown) => {
        expect(error).toBeInstanceOf(ApiError);
        return (error as ApiError).status;
      },
    );

const formOf = (...fields: readonly (readonly [string, string | Blob])[]): FormData => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};

it('what a form holds is read, however the body is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !/[\0\r]/.test(text)),
      fc.uint8Array({ maxLength: 3000 }),
      fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 30 }),
      async (text, content, lengths) => {
        const form = formOf(['prompt', text], ['file', new File([content as never], 'a.bin')], ['a[b]', 'c']);
        const { type, bytes } = await encoded(form);
        const { prompt, file, a } = await readMultipart(arriving(bytes, lengths), type, folder, limits);
        expect(prompt).toBe(text);
        expect(a).toEqual({ b: 'c' });
        expect(file).toBeInstanceOf(Upload);
        expect(new Uint8Array(await readFile((file as Upload).file))).toEqual(content);
      },
    ),
    { numRuns: 60 },
  );
});

it('line ends are as in JSON', async () => {
  const { type, bytes } = await encoded(formOf(['prompt', 'one\ntwo\r\nthree']));
  expect(await readMultipart(arriving(bytes, [1000]), type, folder, limits)).toEqual({
    prompt: 'one\ntwo\nthree',
  });
});

describe('limits', () => {
  const file = (size: number): readonly [string, Blob] => ['file', new File([new Uint8Array(size)], 'a')];
  it.each([
    ['a file of the most bytes', formOf(file(5000)), 200],
    ['one byte more', formOf(file(5001)), 413],
    ['text of the most bytes', formOf(['a', 'x'.repeat(500)], ['b', 'x'.repeat(500)]), 200],
    ['one character more', formOf(['a', 'x'.repeat(500)], ['b', 'x'.repeat(501)]), 413],
    ['the most parts', formOf(...Array.from({ length: 20 }, (_, i) => [`a${i}`, ''] as const)), 200],
    ['one part more', formOf(...Array.from({ length: 21 }, (_, i) => [`a${i}`, ''] as const)), 400],
    ['a file that nobody takes', formOf(['other', new File([new Uint8Array(9000)], 'a')]), 200],
    ['a fault in the last part', formOf(['a', '1'], ['a', '2']), 400],
    ['a fault before much that follows', formOf(['a', '1'], ['a', '2'], file(5000), file(9000)), 400],
  ])('%s', async (_what, form, status) => {
    expect(await refusal(form)).toBe(status);
  });

  it('the body as a whole', async () => {
    expect(
      await refusal(formOf(['other', new File([new Uint8Array(9000)], 'a')]), { ...limits, total: 5000 }),
    ).toBe(413);
  });
});

it('ends wherever the body is cut off', async () => {
  const { type, bytes } = await encoded(
    formOf(['prompt', 'x'], ['file', new File(['content'], 'a')], ['b', 'y']),
  );
  for (let length = 0; length < bytes.length - 4; length += 7) {
    const cut = readMultipart(arriving(bytes.subarray(0, length), [50]), type, folder, limits);
    await expect(cut, `${length} bytes`).rejects.toMatchObject({
      status: 400,
      body: { error: { code: 'invalid_multipart' } },
    });
  }
});

it('a body that breaks off with an error ends it', async () => {
  const { type, bytes } = await encoded(formOf(['file', new File([new Uint8Array(4000)], 'a')]));
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes.subarray(0, 1000)),
    pull: (controller) => controller.error(new Error('gone')),
  });
  await expect(readMultipart(body, type, folder, limits)).rejects.toMatchObject({ status: 408 });
});
