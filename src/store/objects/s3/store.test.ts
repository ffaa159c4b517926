import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { badLine, type Mishap, startS3, type TestS3 } from '../../../../test/support/s3.ts';
import { StoreUnavailable } from '../faults.ts';
import type { S3Settings } from './client.ts';
import { S3Store } from './store.ts';
import { PART, partsOfBody } from './upload.ts';
import { partsOf, textOf } from './xml.ts';

const type = 'video/mp4';
const PATIENCE = { tries: 4, pause: 1, longestPause: 4, silence: 2000 };
const bytes = Buffer.alloc(2 * PART + 500_000, Buffer.from('0123456789abcdefghijklmnopqrstuvwxyz!'));
async function* chunksOf(body: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < body.length; at += 1_000_000) yield body.subarray(at, at + 1_000_000);
}
const all = async (stream: ReadableStream<Uint8Array> | undefined): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream ?? new ReadableStream()) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
};
const caught = async (work: Promise<unknown>): Promise<StoreUnavailable> => {
  const error = await work.then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(StoreUnavailable);
  return error as StoreUnavailable;
};

let s3: TestS3;
let direct: S3Store;
let line: Awaited<ReturnType<typeof badLine>>;
let mishap: (method: string, url: string) => Mishap;
const over = (patience = PATIENCE, settings: Partial<S3Settings> = {}): S3Store =>
  new S3Store({ ...s3.settings, endpoint: line.endpoint, ...settings }, patience);
beforeEach(async () => {
  s3 = await startS3();
  direct = new S3Store(s3.settings);
  mishap = () => undefined;
  line = await badLine(s3.settings.endpoint, (method, url) => mishap(method, url));
});
afterEach(async () => {
  await line.close();
  await s3.close();
});
/** Something bad, so many times, and then nothing. */
const times = (count: number, what: Mishap, when: (method: string, url: string) => boolean = () => true) => {
  let left = count;
  mishap = (method, url) => (when(method, url) && left-- > 0 ? what : undefined);
};

describe('a store in passing trouble', () => {
  it.each<[string, Mishap]>([
    ['answers 503', { status: 503 }],
    ['answers 500', { status: 500 }],
    ['asks to slow down', { status: 429 }],
    ['says SlowDown', { status: 400, body: '<Error><Code>RequestTimeout</Code></Error>' }],
    ['breaks the connection', { breakAfter: 0 }],
    ['is silent', 'silence'],
  ])('that %s is asked again', async (_, what) => {
    times(2, what);
    await over().put('a', chunksOf(bytes.subarray(0, 1000)), { type });
    times(3, what);
    expect((await all((await over().get('a'))?.stream)).equals(bytes.subarray(0, 1000))).toBe(true);
    times(1, what);
    const listed: string[] = [];
    for await (const { key } of over().list('')) listed.push(key);
    expect(listed).toEqual(['a']);
  });

  it('a large upload survives it in each of its requests', async () => {
    const seen = new Set<string>();
    // The first of every kind of request fails.
    mishap = (method, url) => {
      const kind = `${method} ${url.replace(/uploadId=[^&]*/, '')}`;
      if (seen.has(kind)) return undefined;
      seen.add(kind);
      return { status: 500 };
    };
    const info = await over().put('a', chunksOf(bytes), { type });
    expect(seen.size).toBe(6);
    expect(info).toMatchObject({ size: bytes.length, type });
    expect((await all((await direct.get('a'))?.stream)).equals(bytes)).toBe(true);
  });

  it('a completion that fails after its status was sent is asked for again', async () => {
    times(
      1,
      { status: 200, body: '<?xml version="1.0"?><Error><Code>InternalError</Code></Error>' },
      (method, url) => method === 'POST' && url.includes('uploadId'),
    );
    expect((await over().put('a', chunksOf(bytes), { type })).size).toBe(bytes.length);
  });

  it('a body that breaks off goes on where it was', async () => {
    await direct.put('a', chunksOf(bytes), { type });
    times(3, { breakAfter: 1_000_000 }, (method) => method === 'GET');
    expect((await all((await over().get('a'))?.stream)).equals(bytes)).toBe(true);
    expect(line.requests.filter((r) => r.startsWith('GET'))).toHaveLength(4);
    times(2, { breakAfter: 100_000 }, (method) => method === 'GET');
    const part = await over().get('a', { range: [17, 5_000_000] });
    expect((await all(part?.stream)).equals(bytes.subarray(17, 5_000_001))).toBe(true);
  });

  it('a body that breaks off and was replaced meanwhile fails instead of mixing two objects', async () => {
    await direct.put('a', chunksOf(bytes), { type });
    times(1, { breakAfter: 1_000_000 }, (method) => method === 'GET');
    const body = await over().get('a');
    const reader = body?.stream.getReader();
    await reader?.read();
    await direct.put('a', chunksOf(Buffer.from(bytes).fill('x', 0, 10)), { type });
    const error = await caught(
      (async () => {
        while (!(await reader?.read())?.done);
      })(),
    );
    expect(error.message).toContain('replaced');
  });
});

describe('a store in lasting trouble', () => {
  it('is a fault that says when to come back, after the tries that were allowed', async () => {
    mishap = () => ({ status: 503 });
    const error = await caught(over().put('a', chunksOf(bytes.subarray(0, 9)), { type }));
    expect(error).toMatchObject({ code: 'store_unavailable', outage: 'unreachable', exit: 3 });
    expect(error.retryAfter).toBeGreaterThan(0);
    expect(line.requests).toHaveLength(4);
  });

  it('a server that is gone, and comes back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shotwright-s3-back-'));
    const first = await startS3({ folder });
    const port = Number(new URL(first.settings.endpoint).port);
    const store = new S3Store(first.settings, PATIENCE);
    try {
      await store.put('a', chunksOf(bytes.subarray(0, 1000)), { type });
      await first.close();
      const calls = [
        () => store.get('a'),
        () => store.head('a'),
        () => store.check(),
        () => store.delete('a'),
      ];
      for (const call of calls) expect((await caught(call())).outage).toBe('unreachable');
      const second = await startS3({ folder, port });
      expect((await store.head('a'))?.size).toBe(1000);
      await second.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('an upload that fails in the middle leaves nothing to be seen, and is taken back', async () => {
    mishap = (_, url) => (url.includes('partNumber=2') ? { status: 500 } : undefined);
    await caught(over().put('a', chunksOf(bytes), { type }));
    expect(await direct.head('a')).toBeUndefined();
    expect(line.requests.at(-1)).toMatch(/^DELETE .*uploadId=/);
  });

  it.each<[string, Partial<S3Settings>, Mishap]>([
    ['a wrong key', {}, { status: 403, body: '<Error><Code>SignatureDoesNotMatch</Code></Error>' }],
    ['an unknown key', { accessKeyId: 'nobody' }, undefined],
    ['a missing bucket', { bucket: 'nothing' }, undefined],
  ])('%s is told at once', async (_, settings, what) => {
    mishap = () => what;
    const store = over(PATIENCE, settings);
    const body = bytes.subarray(0, 9);
    const calls = [() => store.get('a'), () => store.put('a', chunksOf(body), { type }), () => store.check()];
    for (const call of calls) expect((await caught(call())).outage).toBe('refused');
    expect(line.requests).toHaveLength(3);
  });

  it('a redirect is not followed with our signature', async () => {
    mishap = () => ({ status: 301, body: '<Error><Code>PermanentRedirect</Code></Error>' });
    expect((await caught(over().get('a'))).message).toContain('PermanentRedirect');
  });
});

describe('listing', () => {
  it('goes on beyond a page of a thousand, and passes over what is no key of ours', async () => {
    const page = (from: number, to: number, next?: string): string =>
      `<ListBucketResult>${Array.from(
        { length: to - from },
        (_, i) =>
          `<Contents><Key>studio/k${from + i}</Key><LastModified>2026-01-01T00:00:00.000Z</LastModified><ETag>&quot;${i}&quot;</ETag><Size>${i}</Size></Contents>`,
      ).join(
        '',
      )}<Contents><Key>studio/a&amp;b c</Key><Size>1</Size></Contents><IsTruncated>${next !== undefined}</IsTruncated>${
        next === undefined ? '' : `<NextContinuationToken>${next}</NextContinuationToken>`
      }</ListBucketResult>`;
    mishap = (_, url) => ({
      status: 200,
      body: url.includes('continuation-token=a%2F%2Bb%3D') ? page(1000, 1500) : page(0, 1000, 'a/+b='),
    });
    const keys: string[] = [];
    for await (const { key, etag } of over().list('k')) {
      keys.push(key);
      expect(etag).toMatch(/^"\d+"$/);
    }
    expect(keys).toEqual(Array.from({ length: 1500 }, (_, i) => `k${i}`));
    expect(line.requests).toHaveLength(2);
  });

  it('reads the XML that S3 writes', () => {
    expect(textOf('<a xmlns="x">1&lt;&#65;&#x42;&amp;lt;&none;</a>', 'a')).toBe('1<AB&lt;&none;');
    expect(textOf('<b>1</b>', 'a')).toBeUndefined();
    expect([...partsOf('<a>1</a><b/><a><c>2</c></a><a>3', 'a')]).toEqual(['1', '<c>2</c>']);
  });
});

it('parts of a body are full but for the last, whatever the chunks', async () => {
  for (const [length, expected] of [
    [0, [0]],
    [9, [9]],
    [10, [10]],
    [11, [10, 1]],
    [30, [10, 10, 10]],
  ] as const) {
    const parts: number[] = [];
    const body = (async function* () {
      for (let left = length; left > 0; left -= 7) yield new Uint8Array(Math.min(7, left));
    })();
    for await (const part of partsOfBody(body, 10)) parts.push(part.byteLength);
    expect(parts).toEqual(expected);
  }
});
