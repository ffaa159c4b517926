import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startS3, type TestS3 } from '../../../test/support/s3.ts';
import { Fault } from '../../base/fault.ts';
import { ObjectTooLarge } from './faults.ts';
import { FileStore } from './files/store.ts';
import type { ObjectStore } from './object-store.ts';
import { S3Store } from './s3/store.ts';
import { PART } from './s3/upload.ts';

let folder: string;
let s3: TestS3;
const stores: Record<string, ObjectStore> = {};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shotwright-objects-'));
  s3 = await startS3();
  stores['files'] = await FileStore.open(join(folder, 'objects'));
  stores['S3'] = new S3Store(s3.settings);
});
afterAll(async () => {
  await s3.close();
  rmSync(folder, { recursive: true, force: true });
});

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const all = async (stream: ReadableStream<Uint8Array>): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
};
const type = 'video/mp4';
const text = (words: string) => chunksOf(Buffer.from(words), 3);

describe.each(['files', 'S3'])('objects in %s', (name) => {
  const store = (): ObjectStore => stores[name] as ObjectStore;
  const keysOf = async (prefix: string): Promise<string[]> => {
    const keys: string[] = [];
    for await (const { key } of store().list(prefix)) keys.push(key);
    return keys.toSorted();
  };

  it('what is put is got, whole and in part, however it was chunked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 3000 }),
        fc.integer({ min: 1, max: 700 }),
        fc.nat(),
        fc.nat(),
        async (bytes, size, a, b) => {
          const info = await store().put('law/clip.mp4', chunksOf(bytes, size), { type });
          expect(info).toMatchObject({ key: 'law/clip.mp4', size: bytes.length, type });
          expect(info.etag).toMatch(/^"[\w-]+"$/);
          const whole = await store().get('law/clip.mp4');
          expect(whole?.info).toEqual(info);
          expect(await store().head('law/clip.mp4')).toEqual(info);
          expect(whole?.range).toEqual([0, bytes.length - 1]);
          expect((await all(whole?.stream as ReadableStream)).equals(bytes)).toBe(true);
          if (bytes.length === 0) return;
          const first = a % bytes.length;
          const last = first + (b % (2 * bytes.length));
          const part = await store().get('law/clip.mp4', { range: [first, last] });
          expect(part?.info).toEqual(info);
          expect(part?.range).toEqual([first, Math.min(last, bytes.length - 1)]);
          expect((await all(part?.stream as ReadableStream)).equals(bytes.subarray(first, last + 1))).toBe(
            true,
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('the entity tag follows the bytes', async () => {
    const put = (words: string) => store().put('tag/a', text(words), { type });
    const [first, other, again] = [await put('one'), await put('two'), await put('one')];
    expect(other.etag).not.toBe(first.etag);
    expect(again.etag).toBe(first.etag);
  });

  it('a body larger than a part of an upload', async () => {
    const bytes = Buffer.alloc(2 * PART + 12345, Buffer.from('0123456789abcdefghijklmnopqrstuvwxyz!'));
    const info = await store().put('large/clip.mp4', chunksOf(bytes, 1_000_003), { type });
    expect(info).toMatchObject({ size: bytes.length, type });
    const body = await store().get('large/clip.mp4', { range: [PART - 5, PART + 4] });
    expect((await all(body?.stream as ReadableStream)).toString()).toBe(
      bytes.toString('latin1', PART - 5, PART + 5),
    );
    const file = join(folder, `large-${name}`);
    await store().fetch('large/clip.mp4', file);
    const hash = (data: Buffer): string => createHash('sha256').update(data).digest('hex');
    expect(hash(readFileSync(file))).toBe(hash(bytes));
  });

  it('files are copied or moved in', async () => {
    const file = join(folder, `in-${name}`);
    writeFileSync(file, 'frames');
    const copied = await store().putFile('in/a', file, { type });
    expect(readFileSync(file, 'utf8')).toBe('frames');
    const moved = await store().putFile('in/b', file, { type: 'image/webp', move: true });
    expect(existsSync(file)).toBe(false);
    expect(moved).toMatchObject({ etag: copied.etag, size: 6, type: 'image/webp' });
    await expect(store().putFile('in/c', file, { type })).rejects.toThrow(/ENOENT/);
    await expect(store().putFile('in/c', file, { type, move: true })).rejects.toThrow(/ENOENT/);
    expect(await keysOf('in/')).toEqual(['in/a', 'in/b']);
  });

  it('a put that fails leaves what was there', async () => {
    await store().put('kept/a', text('before'), { type });
    const broken = (async function* () {
      yield Buffer.alloc(PART + 1);
      throw new Error('the line broke');
    })();
    await expect(store().put('kept/a', broken, { type })).rejects.toThrow('the line broke');
    await expect(store().put('kept/a', text('too long'), { type, limit: 7 })).rejects.toThrow(ObjectTooLarge);
    await expect(store().put('kept/b', text('too long'), { type, limit: 7 })).rejects.toThrow(ObjectTooLarge);
    expect((await store().put('kept/c', text('just so'), { type, limit: 7 })).size).toBe(7);
    expect((await all((await store().get('kept/a'))?.stream as ReadableStream)).toString()).toBe('before');
    expect(await keysOf('kept/')).toEqual(['kept/a', 'kept/c']);
  });

  it('what is not there', async () => {
    expect(await store().head('none/a')).toBeUndefined();
    expect(await store().get('none/a')).toBeUndefined();
    expect(await store().get('none/a', { range: [0, 5] })).toBeUndefined();
    await store().delete('none/a');
    const file = join(folder, 'none');
    await expect(store().fetch('none/a', file)).rejects.toThrow(Fault);
    expect(existsSync(file)).toBe(false);
    expect(await keysOf('none')).toEqual([]);
  });

  it('ranges that lie outside are refused', async () => {
    await store().put('range/a', text('12345'), { type });
    for (const range of [
      [5, 9],
      [3, 2],
      [-1, 3],
      [0.5, 2],
      [Number.NaN, 2],
      [0, Number.POSITIVE_INFINITY],
    ] as const)
      await expect(store().get('range/a', { range })).rejects.toThrow(Fault);
  });

  it('lists by prefix, beyond a page, and deletes', async () => {
    const keys = ['list/a', 'list/a.b', 'list/a/b', 'list/ab/c', 'list/b'];
    for (const key of keys) await store().put(key, text(key), { type });
    expect(await keysOf('list/')).toEqual(keys);
    expect(await keysOf('list/a')).toEqual(keys.slice(0, 4));
    expect(await keysOf('list/a/')).toEqual(['list/a/b']);
    expect(await keysOf('list/a/b')).toEqual(['list/a/b']);
    expect(await keysOf('li')).toEqual(keys);
    for await (const listed of store().list('list/a.'))
      expect(await store().head(listed.key)).toMatchObject({ size: listed.size, etag: listed.etag });
    await store().delete('list/a');
    await store().delete('list/ab/c');
    expect(await keysOf('list/')).toEqual(['list/a.b', 'list/a/b', 'list/b']);
    expect(await store().get('list/a')).toBeUndefined();
    expect(await store().head('list/a/b')).toBeDefined();
  });

  it('a reader may go away, and may be told to', async () => {
    await store().put('leave/a', chunksOf(new Uint8Array(3_000_000), 65536), { type });
    const unread = await store().get('leave/a');
    await unread?.stream.cancel();
    const reader = (await store().get('leave/a'))?.stream.getReader();
    expect((await reader?.read())?.value?.byteLength).toBeGreaterThan(0);
    await reader?.cancel();
    const stop = new AbortController();
    const body = await store().get('leave/a', { signal: stop.signal });
    const stopped = body?.stream.getReader();
    await stopped?.read();
    stop.abort(new Error('enough'));
    await expect(
      (async () => {
        while (!(await stopped?.read())?.done);
      })(),
    ).rejects.toThrow('enough');
    await expect(store().get('leave/a', { signal: stop.signal })).rejects.toThrow('enough');
  });

  it.each([
    '',
    '/',
    '.',
    '..',
    '/a',
    'a/',
    'a//b',
    '../a',
    'a/../b',
    'a/..',
    './a',
    'a/./b',
    'a\\b',
    '..\\a',
    'C:\\a',
    'c:a',
    'a\0',
    'a\0.mp4',
    'a b',
    'ä',
    'a\n',
    'a%2e%2e',
    '%2e%2e/a',
    '..%2fa',
    '~',
    'a~',
    '~growing/a',
    'a?b',
    'a#b',
    'a*',
    'a:b',
    'a|b',
    '\u2025/a',
    '\uff0e\uff0e/a',
    'x'.repeat(129),
    Array(300).fill('aa').join('/'),
    undefined,
    null,
    7,
    {},
    ['a'],
  ])('refuses the key %j', async (hostile) => {
    const key = hostile as string;
    const calls = [
      () => store().put(key, text('x'), { type }),
      () => store().putFile(key, '/etc/hostname', { type }),
      () => store().head(key),
      () => store().get(key),
      () => store().fetch(key, join(folder, 'never')),
      () => store().delete(key),
    ];
    for (const call of calls) await expect(call()).rejects.toThrow(Fault);
    expect(existsSync(join(folder, 'never'))).toBe(false);
  });

  it.each(['../', '/', 'a/../', '~', 'a//', '..\\'])('refuses the prefix %j', async (prefix) => {
    await expect(keysOf(prefix)).rejects.toThrow(Fault);
  });

  it('says that it can be written', async () => {
    await store().check();
    expect(await store().tidy()).toBe(0);
  });
});
