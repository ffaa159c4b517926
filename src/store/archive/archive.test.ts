import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { packTar, type TarHeader, unpackTar } from 'modern-tar';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smallDisk } from '../../../test/support/small-disk.ts';
import { Fault } from '../../base/fault.ts';
import { type Database, openDatabase } from '../database/index.ts';
import { FileStore, type ObjectStore, StoreUnavailable } from '../objects/index.ts';
import { exportLibrary } from './export.ts';
import { importLibrary } from './import.ts';

let folder: string;
let from: { db: Database['db']; objects: ObjectStore };
let to: { db: Database['db']; objects: ObjectStore };
const databases: Database[] = [];
const TABLES = ['videos', 'files', 'characters', 'webhook_endpoints'] as const;
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const signal = new AbortController().signal;
const progress = (): void => undefined;

const put = (key: string, bytes: Uint8Array, type: string) =>
  from.objects.put(
    key,
    (async function* () {
      yield bytes;
    })(),
    { type },
  );
const video = (id: string, more: object = {}) =>
  from.db
    .insertInto('videos')
    .values({
      id,
      owner: 'film',
      api_key: 'key_1',
      kind: 'create',
      model: 'sora-2',
      prompt: 'A "quoted" 雨 🎬',
      engine: 'embedded',
      seconds: 4.125,
      width: 720,
      height: 1280,
      order: JSON.stringify({ kind: 'create', prompt: 'p', seed: 4294967295 }),
      ...more,
    })
    .execute();
const finished = {
  status: 'completed' as const,
  progress: 100,
  completed_at: new Date('2026-02-03T04:05:06.789Z'),
};
const take = (more: object = {}) => ({
  take: JSON.stringify({
    seconds: 4,
    seed: 1,
    clip: 'clip.mp4',
    thumbnail: 'thumb.webp',
    spritesheet: 'sheet.jpg',
    manifest: 'manifest.json',
    report: { coverage: [] },
    ...more,
  }),
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shotwright-archive-'));
  for (let i = 0; i < 2; i++) databases.push(await openDatabase({ memory: true }));
  from = { db: (databases[0] as Database).db, objects: await FileStore.open(join(folder, 'from')) };
  await video('video_a', {
    ...finished,
    ...take(),
    source_id: 'video_z',
    expires_at: new Date('2099-01-01T00:00:00Z'),
  });
  await video('video_b', { ...finished, ...take({ captions: 'clip.vtt' }) });
  await video('video_failed', {
    ...finished,
    status: 'failed',
    error: JSON.stringify({ code: 'engine_failed', message: 'It broke.' }),
  });
  await video('video_running', { status: 'in_progress' });
  await video('video_queued');
  await video('video_lost', { ...finished, ...take() });
  await video('video_deleted', { ...finished, ...take(), deleted_at: new Date() });
  await video('video_expired', { ...finished, ...take(), expires_at: new Date('2020-01-01T00:00:00Z') });
  for (const id of ['video_a', 'video_b', 'video_deleted', 'video_expired']) {
    await put(`videos/${id}/clip.mp4`, Buffer.alloc(100_001, id), 'video/mp4');
    await put(`videos/${id}/thumb.webp`, Buffer.from(`thumb of ${id}`), 'image/webp');
    await put(`videos/${id}/manifest.json`, Buffer.from('{}'), 'application/json');
    await put(`videos/${id}/sheet.jpg`, Buffer.alloc(0), 'image/jpeg');
    await put(`videos/${id}/part-7`, Buffer.from('work in progress'), 'video/mp4');
  }
  await put('videos/video_b/clip.vtt', Buffer.from('WEBVTT'), 'text/vtt; charset=utf-8');
  await put('files/file-1', Buffer.alloc(512 * 3, 'f'), 'image/png');
  await from.db
    .insertInto('files')
    .values({
      id: 'file-1',
      owner: 'film',
      filename: '../ü.png',
      purpose: 'assets',
      bytes: 1536,
      type: 'image/png',
      object: 'files/file-1',
    })
    .execute();
  await from.db
    .insertInto('characters')
    .values({ id: 'char_1', owner: 'film', name: 'Ada', look: JSON.stringify({ look: { hair: 'red' } }) })
    .execute();
  await from.db
    .insertInto('webhook_endpoints')
    .values({
      id: 'we_1',
      owner: 'film',
      name: 'ours',
      url: 'https://example.com/hook?a=b',
      event_types: JSON.stringify(['video.completed']),
      secret,
      updated_at: new Date(),
    })
    .execute();
});
beforeEach(async () => {
  to = { db: (databases[1] as Database).db, objects: await FileStore.open(mkdtempSync(join(folder, 'to-'))) };
  for (const table of TABLES) await to.db.deleteFrom(table).execute();
});
afterAll(async () => {
  for (const database of databases) await database.close();
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;
const fresh = (): string => join(folder, `archive-${++count}.tar`);
const exported = async (secrets = false): Promise<string> => {
  const file = fresh();
  await exportLibrary(from, file, { secrets, signal, progress });
  return file;
};
const bringIn = (file: string) => importLibrary(to, file, { newSecret: () => secret, signal, progress });
const contents = async ({ db, objects }: typeof from) => {
  const rows: Record<string, unknown[]> = {};
  for (const table of TABLES)
    rows[table] = (await db.selectFrom(table).selectAll().orderBy('id').execute()).map((row) => ({
      ...row,
      ordinal: 0,
    }));
  const bytes: Record<string, string> = {};
  for await (const { key, size, etag } of objects.list(''))
    bytes[key] = `${size} ${etag} ${(await objects.head(key))?.type}`;
  return { rows, bytes };
};
const nothing = async (): Promise<void> => {
  const { rows, bytes } = await contents(to);
  expect(Object.values(rows).flat()).toEqual([]);
  expect(bytes).toEqual({});
};

describe('an exported library', () => {
  it('is the same when it is imported, once or twice', async () => {
    const file = fresh();
    const steps: [number, number][] = [];
    const told = await exportLibrary(from, file, {
      secrets: true,
      signal,
      progress: (done, total) => steps.push([done, total]),
    });
    expect(told).toEqual({ videos: 3, files: 1, characters: 1, webhook_endpoints: 1, left_out: 4 });
    expect(steps.at(-1)?.[0]).toBeGreaterThan(3);
    const first = await bringIn(file);
    expect(first).toEqual({
      videos: { added: 3, present: 0 },
      files: { added: 1, present: 0 },
      characters: { added: 1, present: 0 },
      webhook_endpoints: { added: 1, present: 0 },
      new_secrets: [],
    });
    const [a, b] = [await contents(from), await contents(to)];
    const kept = new Set(['video_a', 'video_b', 'video_failed']);
    expect(b.rows).toEqual({
      ...a.rows,
      videos: a.rows['videos']?.filter((row) => kept.has((row as { id: string }).id)),
    });
    const meant = Object.entries(a.bytes).filter(([key]) => !/deleted|expired|part-7/.test(key));
    expect(b.bytes).toEqual(Object.fromEntries(meant));
    expect(meant).toHaveLength(10);
    const order = await to.db.selectFrom('videos').select('id').orderBy('ordinal').execute();
    expect(order.map(({ id }) => id)).toEqual(['video_a', 'video_b', 'video_failed']);

    const second = await bringIn(file);
    expect([second.videos, second.files]).toEqual([
      { added: 0, present: 3 },
      { added: 0, present: 1 },
    ]);
    expect(await contents(to)).toEqual(b);
    expect(readdirSync(folder).filter((name) => name.endsWith('.index'))).toEqual([]);
  });

  it('can be read by any tar, and its checksums by anybody', async () => {
    const entries = await unpackTar(readFileSync(await exported()));
    expect(entries.at(-1)?.header.name).toBe('library.ndjson');
    const lines = Buffer.from(entries.at(-1)?.data as Uint8Array)
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ kind: 'shotwright.library', schema: 1 });
    expect(lines.at(-1)).toEqual({ kind: 'end', things: lines.length - 2 });
    for (const { entry, sha256 } of lines.flatMap((line) => line.objects ?? [])) {
      const found = entries.find(({ header }) => header.name === entry);
      expect(
        createHash('sha256')
          .update(found?.data as Uint8Array)
          .digest('hex'),
      ).toBe(sha256);
    }
  });

  it('has secrets only when asked for; without them endpoints get new ones and say so', async () => {
    const file = await exported();
    expect(readFileSync(file).includes(secret)).toBe(false);
    expect((await bringIn(file)).new_secrets).toEqual(['we_1']);
    expect((await to.db.selectFrom('webhook_endpoints').selectAll().executeTakeFirstOrThrow()).secret).toBe(
      secret,
    );
  });

  it('adds what is missing and leaves what is there', async () => {
    const file = await exported();
    await bringIn(file);
    await to.db.deleteFrom('videos').where('id', '=', 'video_b').execute();
    await to.db.updateTable('videos').set({ prompt: 'mine' }).where('id', '=', 'video_a').execute();
    expect((await bringIn(file)).videos).toEqual({ added: 1, present: 2 });
    const rows = await to.db.selectFrom('videos').select(['id', 'prompt']).orderBy('id').execute();
    expect(rows[0]).toEqual({ id: 'video_a', prompt: 'mine' });
  });

  it('whose import was stopped half-way is nowhere to be seen, and whole after another import', async () => {
    const file = await exported();
    const stop = new AbortController();
    const progress = (done: number): void => {
      if (done === 3) stop.abort(new Error('enough'));
    };
    await expect(
      importLibrary(to, file, { newSecret: () => secret, signal: stop.signal, progress }),
    ).rejects.toThrow('enough');
    const { rows, bytes } = await contents(to);
    expect(Object.values(rows).flat()).toEqual([]);
    expect(Object.keys(bytes)).toHaveLength(3);
    expect((await bringIn(file)).videos).toEqual({ added: 3, present: 0 });
    expect(Object.keys((await contents(to)).bytes)).toHaveLength(10);
  });

  it('that is stopped, or has no room, leaves nothing', async () => {
    const stop = new AbortController();
    const file = fresh();
    const work = exportLibrary(from, file, {
      secrets: false,
      signal: stop.signal,
      progress: () => stop.abort(new Error('enough')),
    });
    await expect(work).rejects.toThrow('enough');
    expect([existsSync(file), existsSync(`${file}.index`)]).toEqual([false, false]);
    const disk = smallDisk(join(folder, `disk-${count}`), 65_536);
    if (!disk) return;
    try {
      const full = join(folder, `disk-${count}`, 'a.tar');
      await expect(exportLibrary(from, full, { secrets: false, signal, progress })).rejects.toThrow(
        StoreUnavailable,
      );
      expect(readdirSync(join(folder, `disk-${count}`))).toEqual([]);
    } finally {
      disk.unmount();
    }
  });
});

describe('an archive that is not as we wrote it', () => {
  it('cut anywhere, or changed in any byte: refused whole, or it did not matter', async () => {
    const good = readFileSync(await exported(true));
    await bringIn(await exported(true));
    const whole = await contents(to);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, flip, cut) => {
          for (const table of TABLES) await to.db.deleteFrom(table).execute();
          to = { ...to, objects: await FileStore.open(mkdtempSync(join(folder, 'to-'))) };
          const bad = Buffer.from(cut ? good.subarray(0, at) : good);
          if (!cut) bad[at] = (bad[at] as number) ^ flip;
          const file = fresh();
          writeFileSync(file, bad);
          const error = await bringIn(file).then(
            () => undefined,
            (e: unknown) => e,
          );
          rmSync(file);
          if (error === undefined) expect(await contents(to)).toEqual(whole);
          else {
            expect(error).toBeInstanceOf(Fault);
            await nothing();
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  /** An archive of one video, changed. */
  const made = async (change: {
    lines?: (lines: any[]) => unknown[];
    text?: (text: string) => string;
    entries?: (entries: { header: TarHeader; data?: Uint8Array | undefined }[]) => void;
  }): Promise<string> => {
    const clip = Buffer.from('clip');
    const row = {
      id: 'video_a',
      owner: 'o',
      api_key: 'k',
      kind: 'create',
      model: 'm',
      prompt: 'p',
      engine: 'e',
      status: 'completed',
      progress: 100,
      seconds: 4,
      width: 1,
      height: 1,
      source_id: null,
      extensions: 0,
      order: {},
      take: { clip: 'clip.mp4' },
      error: null,
      priority: 0,
      queue: 'default',
      created_at: '2026-01-01T00:00:00.000Z',
      started_at: null,
      completed_at: '2026-01-01T00:00:00.000Z',
      expires_at: null,
    };
    const sha256 = createHash('sha256').update(clip).digest('hex');
    const stored = { name: 'clip.mp4', entry: 'objects/1', size: 4, sha256, type: 'video/mp4' };
    let lines: unknown[] = [
      { kind: 'shotwright.library', schema: 1, created: '2026-01-01T00:00:00.000Z' },
      { kind: 'video', row, objects: [stored] },
      { kind: 'end', things: 1 },
    ];
    lines = change.lines?.(lines) ?? lines;
    const plainText = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const index = Buffer.from(change.text?.(plainText) ?? plainText);
    const entries: { header: TarHeader; data?: Uint8Array | undefined }[] = [
      { header: { name: 'objects/1', size: 4 }, data: clip },
      { header: { name: 'library.ndjson', size: index.length }, data: index },
    ];
    change.entries?.(entries);
    const file = fresh();
    writeFileSync(file, await packTar(entries as never));
    return file;
  };
  const row = (change: object) => ({
    lines: ([first, video, last]: any[]) => [first, { ...video, row: { ...video.row, ...change } }, last],
  });
  const stored = (change: object) => ({
    lines: ([first, video, last]: any[]) => [
      first,
      { ...video, objects: [{ ...video.objects[0], ...change }] },
      last,
    ],
  });
  const data = Buffer.from('evil');

  it('the one that the others are changed from is good', async () => {
    expect((await bringIn(await made({}))).videos.added).toBe(1);
  });

  it.each<[string, Parameters<typeof made>[0]]>([
    ['an id that climbs', row({ id: '../../etc' })],
    ['an id of dots', row({ id: '..' })],
    ['a clip that climbs', row({ take: { clip: '../../other/clip.mp4' } })],
    ['a clip that is not there', row({ take: { clip: 'other.mp4' } })],
    ['an object that climbs', stored({ name: '../clip.mp4' })],
    ['an entry that climbs', stored({ entry: '../objects/1' })],
    ['an entry that is not there', stored({ entry: 'objects/2' })],
    ['another checksum', stored({ sha256: '0'.repeat(64) })],
    ['another size', stored({ size: 5 })],
    ['a type that breaks headers', stored({ type: 'video/mp4\r\nX: y' })],
    ['a job that runs', row({ status: 'in_progress' })],
    ['a job that is queued', row({ status: 'queued', completed_at: null })],
    ['a NUL in a text', row({ prompt: 'a\u0000b' })],
    ['half a character', { text: (text) => text.replace('"prompt":"p"', '"prompt":"\\ud800"') }],
    ['a NUL in a key', { text: (text) => text.replace('"order":{}', '"order":{"\\u0000":1}') }],
    ['a number beyond the column', row({ width: 1e12 })],
    ['no number', row({ seconds: 'NaN' })],
    ['a time that is none', row({ created_at: 'yesterday' })],
    ['an unknown kind', { lines: ([a, , z]) => [a, { kind: 'api_key', row: {} }, z] }],
    ['the same thing twice', { lines: ([a, v, z]) => [a, v, v, { ...z, things: 2 }] }],
    ['another version', { lines: ([a, ...rest]) => [{ ...a, schema: 2 }, ...rest] }],
    ['no beginning', { lines: ([, ...rest]) => rest }],
    ['no end', { lines: (lines) => lines.slice(0, -1) }],
    ['something after its end', { lines: (lines) => [...lines, lines[1]] }],
    ['fewer lines than it says', { lines: ([a, v]) => [a, v, { kind: 'end', things: 2 }] }],
    ['no JSON', { text: () => 'no JSON\n' }],
    ['deep JSON', { text: (text) => `${'['.repeat(100_000)}\n${text}` }],
    ['a line without end', { text: (text) => `${text}${'x'.repeat(5_000_000)}` }],
    ['an empty index', { text: () => '' }],
    [
      'an endpoint that is no URL of the web',
      {
        lines: ([a, , z]) => [
          a,
          {
            kind: 'webhook_endpoint',
            row: {
              id: 'we',
              owner: 'o',
              name: 'n',
              url: 'file:///etc/passwd',
              event_types: [],
              disabled_at: null,
              created_at: '2026-01-01T00:00:00Z',
              updated_at: '2026-01-01T00:00:00Z',
            },
          },
          z,
        ],
      },
    ],
    ['no index', { entries: (entries) => entries.splice(1) }],
    ['two indexes', { entries: (entries) => entries.push(entries[1] as never) }],
    ['an entry twice', { entries: (entries) => entries.unshift(entries[0] as never) }],
    [
      'a link',
      {
        entries: (e) =>
          e.unshift({ header: { name: 'objects/2', size: 0, type: 'symlink', linkname: '/etc/passwd' } }),
      },
    ],
    [
      'a hard link',
      {
        entries: (e) =>
          e.unshift({ header: { name: 'objects/2', size: 0, type: 'link', linkname: 'objects/1' } }),
      },
    ],
    [
      'a device',
      { entries: (e) => e.unshift({ header: { name: 'objects/2', size: 0, type: 'character-device' } }) },
    ],
    ['a folder', { entries: (e) => e.unshift({ header: { name: 'objects/', size: 0, type: 'directory' } }) }],
    ['a file that climbs', { entries: (e) => e.unshift({ header: { name: '../../evil', size: 4 }, data }) }],
    ['an absolute file', { entries: (e) => e.unshift({ header: { name: '/tmp/evil', size: 4 }, data }) }],
  ])('%s: refused with a sentence, and nothing is imported', async (_, change) => {
    const error = await bringIn(await made(change)).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(Fault);
    expect((error as Fault).message.length).toBeLessThan(600);
    await nothing();
  });

  it('no archive at all', async () => {
    const file = fresh();
    for (const bytes of ['', 'hello', 'x'.repeat(10_000), Buffer.alloc(1024)]) {
      writeFileSync(file, bytes);
      await expect(bringIn(file)).rejects.toThrow(Fault);
    }
    await nothing();
  });
});

it('rows that a later version adds columns to are read without them', async () => {
  await sql`alter table videos add column later text`.execute(from.db);
  expect((await bringIn(await exported())).videos.added).toBe(3);
  await sql`alter table videos drop column later`.execute(from.db);
});
