import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallDisk } from '../../../../test/support/small-disk.ts';
import { Fault } from '../../../base/fault.ts';
import { StoreUnavailable } from '../faults.ts';
import { FileStore } from './store.ts';

const type = 'video/mp4';
let folder: string;
let root: string;
let store: FileStore;
beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'shotwright-files-')));
  root = join(folder, 'objects');
  store = await FileStore.open(root);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const text = (words: string) => chunksOf(Buffer.from(words), 3);
const all = async (stream: ReadableStream<Uint8Array> | undefined): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream ?? new ReadableStream()) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
};
const read = async (key: string): Promise<string> => (await all((await store.get(key))?.stream)).toString();
const files = (under = root): string[] =>
  readdirSync(under, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => entry.name);

it.skipIf(process.platform !== 'linux')('holds no file open that it could not take', async () => {
  const file = join(folder, 'clip');
  writeFileSync(file, 'frames');
  const held = (): string[] =>
    readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`) === file;
      } catch {
        return false;
      }
    });
  rmSync(root, { recursive: true });
  for (let i = 0; i < 3; i++) await expect(store.putFile('a', file, { type })).rejects.toThrow('ENOENT');
  await expect.poll(held).toEqual([]);
});

describe('how objects lie on disk', () => {
  it('one card and one playable file, for the owner alone; everything is gone after a delete', async () => {
    const was = process.umask(0);
    try {
      await store.put('videos/v1/clip.mp4', text('frames'), { type });
    } finally {
      process.umask(was);
    }
    const [bytes, card] = files().toSorted((a, b) => b.length - a.length);
    expect(files()).toHaveLength(2);
    expect([card, bytes]).toEqual(['clip.mp4~', expect.stringMatching(/^clip~[a-z0-9]+\.mp4$/)]);
    expect(readFileSync(join(root, 'videos/v1', bytes as string), 'utf8')).toBe('frames');
    for (const name of [bytes, card])
      expect(statSync(join(root, 'videos/v1', name as string)).mode & 0o777).toBe(0o600);
    expect(statSync(join(root, 'videos/v1')).mode & 0o777).toBe(0o700);
    await store.delete('videos/v1/clip.mp4');
    expect(readdirSync(root)).toEqual(['~growing']);
  });

  it('tags, types and times survive a restart', async () => {
    const info = await store.put('a/b.webp', text('picture'), { type: 'image/webp; v="ü"' });
    expect(await (await FileStore.open(root)).head('a/b.webp')).toEqual(info);
  });

  it('replacing leaves no bytes behind, and a reader who began goes on with the old ones', async () => {
    await store.put('a', text('the first'), { type });
    const old = await store.get('a');
    await store.put('a', text('the second'), { type });
    expect((await all(old?.stream)).toString()).toBe('the first');
    expect(await read('a')).toBe('the second');
    expect(files()).toHaveLength(2);
  });

  it('writers of one key at the same time: one of them wins whole', async () => {
    const bodies = Array.from({ length: 12 }, (_, i) => Buffer.alloc(100_000, `${i}`.padStart(2, '0')));
    await Promise.all(bodies.map((body) => store.put('race/a', chunksOf(body, 4096), { type })));
    const won = await all((await store.get('race/a'))?.stream as ReadableStream);
    expect(bodies.filter((body) => body.equals(won))).toHaveLength(1);
    expect((await store.head('race/a'))?.size).toBe(100_000);
  });

  it('readers beside a writer always see a whole object', async () => {
    const body = (i: number): Buffer => Buffer.alloc(50_000 + i, `${i}`);
    await store.put('beside/a', chunksOf(body(0), 9999), { type });
    let writing = true;
    const write = (async () => {
      for (let i = 1; i <= 20; i++) await store.put('beside/a', chunksOf(body(i % 10), 9999), { type });
      writing = false;
    })();
    let seen = 0;
    while (writing) {
      const got = await store.get('beside/a');
      const bytes = await all(got?.stream as ReadableStream);
      expect(bytes.equals(body(bytes.length - 50_000))).toBe(true);
      expect(got?.info.size).toBe(bytes.length);
      seen++;
    }
    await write;
    expect(seen).toBeGreaterThan(1);
  });
});

describe('nothing leaves the root', () => {
  it.each(['folder', 'card', 'bytes'])('by a link in place of a %s', async (place) => {
    const outside = join(folder, 'outside');
    mkdirSync(outside);
    const other = await FileStore.open(outside);
    await other.put('secret', text('secret'), { type });
    await store.put('a/secret', text('mine'), { type });
    const inner = join(root, 'a');
    const [card] = files(inner).filter((name) => name.endsWith('~'));
    const [bytes] = files(inner).filter((name) => !name.endsWith('~'));
    if (place === 'folder') {
      rmSync(inner, { recursive: true });
      symlinkSync(outside, inner);
    } else {
      const name = (place === 'card' ? card : bytes) as string;
      const [target] = files(outside).filter((file) => file.endsWith('~') === (place === 'card'));
      rmSync(join(inner, name));
      symlinkSync(join(outside, target as string), join(inner, name));
    }
    await expect(store.get('a/secret')).rejects.toThrow(Fault);
    await expect(store.fetch('a/secret', join(folder, 'copy'))).rejects.toThrow(Fault);
    expect(existsSync(join(folder, 'copy'))).toBe(false);
    if (place === 'folder') {
      await expect(store.put('a/new', text('x'), { type })).rejects.toThrow(Fault);
      await expect(store.delete('a/secret')).rejects.toThrow(Fault);
      const listed: string[] = [];
      for await (const { key } of store.list('')) listed.push(key);
      expect(listed).toEqual([]);
      await store.tidy();
    }
    expect(files(outside)).toHaveLength(2);
    expect((await all((await other.get('secret'))?.stream)).toString()).toBe('secret');
  });

  it('a root that is itself reached by a link is the folder behind it', async () => {
    const link = join(folder, 'link');
    symlinkSync(root, link);
    const linked = await FileStore.open(link);
    await linked.put('a/b', text('through'), { type });
    expect(await read('a/b')).toBe('through');
  });

  it('by a card that was written by somebody else', async () => {
    writeFileSync(join(folder, 'secret'), 'secret');
    await store.put('a', text('mine'), { type });
    const good = JSON.parse(readFileSync(join(root, 'a~'), 'utf8'));
    for (const file of ['../../secret', '/etc/hostname', '..', '', 'a~', `${root}/../secret`]) {
      writeFileSync(join(root, 'a~'), JSON.stringify({ ...good, file, size: 6 }));
      await expect(store.get('a')).rejects.toThrow(/damaged/);
    }
    for (const card of ['', '{', 'null', '[]', '{"schema":2}', '{"__proto__":{}}']) {
      writeFileSync(join(root, 'a~'), card);
      await expect(store.head('a')).rejects.toThrow(/damaged/);
    }
    await store.put('a', text('again'), { type });
    expect(await read('a')).toBe('again');
  });
});

describe('trouble', () => {
  it('bytes that were cut or taken away are told, never served', async () => {
    await store.put('a', text('whole clip'), { type });
    const [bytes] = files().filter((name) => !name.endsWith('~'));
    const path = join(root, bytes as string);
    writeFileSync(path, 'who');
    await expect(store.get('a')).rejects.toThrow(/damaged/);
    rmSync(path);
    await expect(store.get('a')).rejects.toThrow(/damaged/);
  });

  it('what a crash left is swept: growing files at start, bytes without a card by tidy', async () => {
    await store.put('a', text('kept'), { type });
    const growing = join(root, '~growing');
    const old = new Date(Date.now() - 7_200_000);
    writeFileSync(join(growing, 'now'), 'x');
    writeFileSync(join(root, 'a~loose'), 'fresh');
    expect(await store.tidy()).toBe(0);
    await FileStore.open(root);
    expect(readdirSync(growing)).toEqual(['now']);
    await FileStore.open(root, { alone: true });
    expect(readdirSync(growing)).toEqual([]);
    // A moved file keeps its time of writing; that it came just now protects it.
    const moved = join(folder, 'moved');
    writeFileSync(moved, 'x');
    utimesSync(moved, old, old);
    renameSync(moved, join(root, 'a~moved'));
    expect(await store.tidy()).toBe(0);
    expect(files().toSorted()).toEqual(expect.arrayContaining(['a~', 'a~loose', 'a~moved']));
    expect(await read('a')).toBe('kept');
  });

  it('a full disk: a clear fault, nothing half-written, and it goes on when there is room', async (context) => {
    const disk = smallDisk(join(folder, 'disk'), 1_048_576);
    if (disk === undefined) return context.skip('only root may mount a small disk');
    try {
      const small = await FileStore.open(join(folder, 'disk/objects'));
      await small.put('a', chunksOf(Buffer.alloc(300_000), 65536), { type });
      const large = chunksOf(Buffer.alloc(2_000_000), 65536);
      const full = await small.put('a', large, { type }).catch((error: unknown) => error);
      expect(full).toBeInstanceOf(StoreUnavailable);
      expect(full).toMatchObject({ outage: 'full', exit: 3, code: 'store_unavailable' });
      const clip = join(folder, 'clip');
      writeFileSync(clip, Buffer.alloc(2_000_000));
      await expect(small.putFile('b', clip, { type, move: true })).rejects.toThrow(/is full/);
      expect(statSync(clip).size).toBe(2_000_000);
      expect(files(join(folder, 'disk'))).toHaveLength(2);
      expect((await small.head('a'))?.size).toBe(300_000);
      await small.put('c', chunksOf(Buffer.alloc(500_000), 65536), { type });
      await expect(store.putFile('big', clip, { type })).resolves.toMatchObject({ size: 2_000_000 });
      await expect(store.fetch('big', join(folder, 'disk/copy'))).rejects.toThrow(/is full/);
      expect(existsSync(join(folder, 'disk/copy'))).toBe(false);
    } finally {
      disk.unmount();
    }
  });

  it('a card that cannot be written gives a moved file back', async (context) => {
    const disk = smallDisk(join(folder, 'disk'), 65_536);
    if (disk === undefined) return context.skip('only root may mount a small disk');
    try {
      const small = await FileStore.open(join(folder, 'disk/objects'));
      const clip = join(folder, 'disk/clip');
      writeFileSync(clip, Buffer.alloc(4096, 'x'));
      try {
        writeFileSync(join(folder, 'disk/fill'), Buffer.alloc(1_000_000));
      } catch {}
      await expect(small.putFile('a/b', clip, { type, move: true })).rejects.toThrow(StoreUnavailable);
      expect(readFileSync(clip, 'utf8')).toBe('x'.repeat(4096));
      expect(files(join(folder, 'disk/objects'))).toEqual([]);
    } finally {
      disk.unmount();
    }
  });

  it.skipIf(process.getuid?.() === 0)('a folder that may not be written', async () => {
    chmodSync(root, 0o500);
    try {
      await expect(store.put('a', text('x'), { type })).rejects.toMatchObject({ outage: 'refused' });
    } finally {
      chmodSync(root, 0o700);
    }
  });

  it('kill -9 in the middle of writing: every object is whole, the old or the new', async () => {
    const whole = (i: number): Buffer => Buffer.alloc(200_000, String(i % 10));
    await store.put('a', chunksOf(whole(0), 65536), { type });
    for (let round = 0; round < 8; round++) {
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', join(import.meta.dirname, '../../../../test/support/put-child.ts'), root],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, 5 + round * 9));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('close', resolve));
      store = await FileStore.open(root, { alone: true });
      const got = await store.get('a');
      const bytes = await all(got?.stream);
      expect(bytes.length).toBe(200_000);
      expect(new Set(bytes).size).toBe(1);
      expect(readdirSync(join(root, '~growing'))).toEqual([]);
      await store.put('a', chunksOf(whole(round), 65536), { type });
    }
  });
});
