import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from './database/index.ts';
import { makeDataFolder } from './folder/index.ts';
import { FileStore } from './objects/index.ts';
import { keepSwept, type SweptLibrary, sweepExpired, sweepLibrary } from './sweep.ts';

let root: string;
let database: Database;
let library: SweptLibrary;
beforeAll(async () => {
  database = await openDatabase({ memory: true });
});
afterAll(() => database.close());
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'shotwright-sweep-'));
  const folder = await makeDataFolder(join(root, 'data'));
  library = { db: database.db, objects: await FileStore.open(folder.objects), folder };
});
afterEach(async () => {
  vi.useRealTimers();
  for (const table of ['videos', 'files'] as const) await database.db.deleteFrom(table).execute();
  rmSync(root, { recursive: true, force: true });
});

interface Drawn {
  readonly expires?: string;
  readonly completed?: boolean;
  readonly failed?: boolean;
  readonly source?: string;
}

const video = async (id: string, { expires, completed = true, failed, source }: Drawn = {}) => {
  await library.db
    .insertInto('videos')
    .values({
      id,
      owner: 'o',
      api_key: 'k',
      kind: 'create',
      model: 'sora-2',
      prompt: 'p',
      engine: 'embedded',
      seconds: 4,
      width: 720,
      height: 1280,
      order: JSON.stringify({}),
      source_id: source ?? null,
      ...(completed && { status: failed ? 'failed' : 'completed', completed_at: new Date() }),
      ...(expires !== undefined && { expires_at: sql<Date>`now() + ${expires}::interval` }),
    })
    .execute();
  for (const name of ['clip.mp4', 'thumbnail.webp']) await put(`videos/${id}/${name}`);
};
const file = async (id: string, expires?: string) => {
  await library.db
    .insertInto('files')
    .values({
      id,
      owner: 'o',
      filename: 'f',
      purpose: 'assets',
      bytes: 1,
      type: 'video/mp4',
      object: `files/${id}`,
      ...(expires !== undefined && { expires_at: sql<Date>`now() + ${expires}::interval` }),
    })
    .execute();
  await put(`files/${id}`);
};
const put = (key: string) =>
  library.objects.put(
    key,
    (async function* () {
      yield Buffer.from('x');
    })(),
    { type: 'video/mp4' },
  );
const keys = async (): Promise<string[]> => {
  const all: string[] = [];
  for await (const { key } of library.objects.list('')) all.push(key);
  return all.toSorted();
};
/** Let the objects that are there seem to have been put so many hours ago. */
const age = (hours: number): void => {
  for (const entry of readdirSync(library.folder.objects, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('~')) continue;
    const path = join(entry.parentPath, entry.name);
    const card = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(
      path,
      JSON.stringify({ ...card, modified: new Date(Date.now() - hours * 3_600_000).toISOString() }),
    );
  }
};

describe('what expired', () => {
  it('loses its objects; a video keeps its row, a file does not', async () => {
    await video('v_kept');
    await video('v_later', { expires: '1 hour' });
    await video('v_now', { expires: '-1 second' });
    await video('v_long_ago', { expires: '-90 days' });
    await file('f_kept');
    await file('f_later', '1 hour');
    await file('f_now', '-1 second');
    expect(await sweepExpired(library, 600)).toEqual({ videos: 1, files: 1 });
    expect((await keys()).map((key) => key.split('/')[1])).toEqual([
      'f_kept',
      'f_later',
      'v_kept',
      'v_kept',
      'v_later',
      'v_later',
      'v_long_ago',
      'v_long_ago',
    ]);
    expect(await sweepExpired(library, 600)).toEqual({ videos: 0, files: 0 });
    expect(await sweepLibrary(library)).toMatchObject({ videos: 0, orphans: 2 });
    expect(await keys()).toHaveLength(6);
    expect(await library.db.selectFrom('videos').select('id').execute()).toHaveLength(4);
    expect(await library.db.selectFrom('files').select('id').execute()).toHaveLength(2);
  });

  it('keeps its objects while a job is made from it', async () => {
    await video('v_source', { expires: '-1 second' });
    await video('v_made', { source: 'v_source', completed: false });
    expect((await sweepLibrary(library)).videos).toBe(0);
    await library.db
      .updateTable('videos')
      .set({ completed_at: new Date() })
      .where('id', '=', 'v_made')
      .execute();
    expect((await sweepLibrary(library)).videos).toBe(1);
    expect(await keys()).toEqual(['videos/v_made/clip.mp4', 'videos/v_made/thumbnail.webp']);
  });

  it('long ago is found by what it left, not video by video', async () => {
    await video('v_source', { expires: '-90 days' });
    await video('v_made', { source: 'v_source', completed: false });
    await video('v_emptied', { expires: '-90 days' });
    for await (const { key } of library.objects.list('videos/v_emptied/')) await library.objects.delete(key);
    const list = vi.spyOn(library.objects, 'list');
    expect((await sweepLibrary(library)).orphans).toBe(0);
    expect(list.mock.calls).toEqual([['videos/'], ['files/']]);
  });

  it('of a job that is still worked at keeps its objects', async () => {
    await video('v_running', { expires: '-1 second', completed: false });
    expect((await sweepLibrary(library)).videos).toBe(0);
    expect(await keys()).toHaveLength(2);
  });
});

describe('what is nobody’s', () => {
  it('objects without a row go after a day; those of rows, of other things, and new ones stay', async () => {
    await video('v_a');
    await file('f_a');
    await put('videos/v_gone/clip.mp4');
    await put('files/f_gone');
    await put('shotwright-check');
    expect(await sweepLibrary(library)).toEqual({ videos: 0, files: 0, orphans: 0, leftovers: 0 });
    age(25);
    await put('videos/v_new/input-image');
    expect((await sweepLibrary(library)).orphans).toBe(2);
    expect(await keys()).toEqual([
      'files/f_a',
      'shotwright-check',
      'videos/v_a/clip.mp4',
      'videos/v_a/thumbnail.webp',
      'videos/v_new/input-image',
    ]);
  });

  it('what a failed job left goes', async () => {
    await video('v_failed', { failed: true });
    await video('v_completed');
    expect((await sweepLibrary(library)).orphans).toBe(2);
    expect(await keys()).toEqual(['videos/v_completed/clip.mp4', 'videos/v_completed/thumbnail.webp']);
  });

  it('a sweep under way holds up no end, and tells no failure', async () => {
    const failed = vi.fn<(error: unknown) => void>();
    let asked = (): void => undefined;
    const listed = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const silent = (): AsyncIterable<never> => ({
      [Symbol.asyncIterator]: () => ({
        next: () => {
          asked();
          return new Promise(() => undefined);
        },
      }),
    });
    vi.spyOn(library.objects, 'list').mockImplementation(silent);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { stop } = keepSwept(library, { swept: () => undefined, failed });
    vi.advanceTimersByTime(600_000);
    await listed;
    vi.useRealTimers();
    await stop();
    expect(failed).not.toHaveBeenCalled();
  });

  it('goes once, however many sweep at once', async () => {
    for (let i = 0; i < 20; i++) {
      await video(`v_${i}`, i % 2 === 0 ? { expires: '-1 hour' } : {});
      await file(`f_${i}`, i % 2 === 0 ? '-1 hour' : undefined);
      await put(`videos/v_gone_${i}/clip.mp4`);
    }
    age(25);
    const others = Array.from({ length: 3 }, async () => {
      const objects = await FileStore.open(library.folder.objects);
      return sweepLibrary({ ...library, objects });
    });
    await Promise.all(others);
    const odd = Array.from({ length: 10 }, (_, i) => 2 * i + 1);
    expect(await keys()).toEqual(
      odd
        .flatMap((i) => [`files/f_${i}`, `videos/v_${i}/clip.mp4`, `videos/v_${i}/thumbnail.webp`])
        .toSorted(),
    );
    expect(await library.db.selectFrom('files').select('id').execute()).toHaveLength(10);
    expect(await sweepLibrary(library)).toEqual({ videos: 0, files: 0, orphans: 0, leftovers: 0 });
  });

  it('more orphans than one look takes', async () => {
    for (let i = 0; i < 505; i++) await put(`files/f_${i}`);
    await file('f_504', undefined);
    age(30);
    expect((await sweepLibrary(library)).orphans).toBe(504);
    expect(await keys()).toEqual(['files/f_504']);
  });

  it('uploads and archives that were left, a day after they were last touched; never the scratch of jobs', async () => {
    const { uploads, scratch } = library.folder;
    mkdirSync(join(uploads, 'request'));
    writeFileSync(join(uploads, 'request/clip'), 'x');
    for (const name of ['export-1.tar', 'video_1']) writeFileSync(join(scratch, name), 'x');
    expect((await sweepLibrary(library)).leftovers).toBe(0);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25 * 3_600_000 });
    expect((await sweepLibrary(library)).leftovers).toBe(2);
    expect([readdirSync(uploads), readdirSync(scratch)]).toEqual([[], ['video_1']]);
  });
});
