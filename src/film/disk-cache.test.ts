import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { diskCache } from './disk-cache.ts';
import { edition } from './edition.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shotwright-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('gives back what it was given, also to another process’s cache, and nothing else', async () => {
  const cache = diskCache(join(folder, 'new'));
  expect(await cache.get('a')).toBeUndefined();
  await cache.set('light/a:1', new Uint8Array([1, 2, 3]));
  expect([...((await diskCache(join(folder, 'new')).get('light/a:1')) ?? [])]).toEqual([1, 2, 3]);
});

it('keeps to its size by dropping what was unused for longest', async () => {
  const cache = diskCache(folder, { most: 250 });
  for (const [i, key] of ['a', 'b'].entries()) {
    await cache.set(key, new Uint8Array(100));
    utimesSync(join(folder, `${key}.bin`), 1000 + i, 1000 + i);
  }
  await cache.get('a');
  await cache.set('c', new Uint8Array(100));
  expect(readdirSync(folder).sort()).toEqual(['a.bin', 'c.bin']);
});

it('finds nothing of another edition', async () => {
  await diskCache(folder, { edition: 'a' }).set('body', new Uint8Array([1]));
  expect(await diskCache(folder, { edition: 'b' }).get('body')).toBeUndefined();
  expect([...((await diskCache(folder, { edition: 'a' }).get('body')) ?? [])]).toEqual([1]);
  expect(edition()).toMatch(/^[\da-f]{8}$/);
});

it('only costs time where it cannot write', async () => {
  writeFileSync(join(folder, 'file'), '');
  const cache = diskCache(join(folder, 'file'));
  await cache.set('a', new Uint8Array(1));
  expect(await cache.get('a')).toBeUndefined();
});
