import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ran, shotwright } from '../../test/support/command.ts';
import { answerCommands, libraryOperations } from '../server/control/index.ts';
import { type Database, openDatabase } from '../store/database/index.ts';
import { type DataFolder, type FolderLock, lockFolder, makeDataFolder } from '../store/folder/index.ts';
import { FileStore } from '../store/objects/index.ts';

let root: string;
let held: { lock: FolderLock; database: Database; objects: FileStore; folder: DataFolder };
const archive = (): string => join(root, 'out/all.tar');
const library = (...args: string[]): Promise<Ran> => shotwright(['library', ...args]);

/** Hold a data folder as a server does. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'shotwright-library-'));
  const folder = await makeDataFolder(join(root, 'served'));
  const lock = await lockFolder(folder.path, 'shotwright serve');
  const database = await openDatabase({ dataFolder: folder.path });
  const objects = await FileStore.open(folder.objects, { alone: true });
  held = { lock, database, objects, folder };
  answerCommands(lock, libraryOperations(held), (_, error) => {
    throw error;
  });
  await objects.put(
    'videos/video_1/clip.mp4',
    (async function* () {
      for (let i = 0; i < 40; i++) yield Buffer.alloc(100_000, i);
    })(),
    { type: 'video/mp4' },
  );
  await database.db
    .insertInto('videos')
    .values({
      id: 'video_1',
      owner: 'local',
      api_key: 'local',
      kind: 'create',
      model: 'sora-2',
      prompt: 'p',
      engine: 'embedded',
      status: 'completed',
      progress: 100,
      seconds: 4,
      width: 720,
      height: 1280,
      order: JSON.stringify({ kind: 'create' }),
      take: JSON.stringify({ clip: 'clip.mp4' }),
      completed_at: new Date(),
    })
    .execute();
});
afterAll(async () => {
  await held.database.close();
  await held.lock.release();
  rmSync(root, { recursive: true, force: true });
});

describe('shotwright library', () => {
  it('exports from a running server, and imports without one, again and again', async () => {
    const made = await library('export', '-o', archive(), '--data', held.folder.path);
    expect(made).toMatchObject({ status: 0, out: `${archive()}\n` });
    expect(made.err).toContain('1 videos, 0 files');
    expect(statSync(archive()).mode & 0o077).toBe(0);
    expect(readdirSync(held.folder.scratch)).toEqual([]);
    for (const added of [1, 0]) {
      const { status, out } = await library('import', archive(), '--data', join(root, 'other'), '--json');
      expect({ status, ...JSON.parse(out) }).toMatchObject({
        status: 0,
        videos: { added, present: 1 - added },
      });
    }
    const copied = await FileStore.open(join(root, 'other/objects'));
    expect(await copied.head('videos/video_1/clip.mp4')).toMatchObject({
      size: 4_000_000,
      etag: (await held.objects.head('videos/video_1/clip.mp4'))?.etag,
    });
    expect(readdirSync(join(root, 'other/scratch'))).toEqual([]);
  });

  it('refuses a file that is there, that is not there, and that is no archive, by its own name', async () => {
    const there = join(root, 'there.tar');
    writeFileSync(there, 'mine');
    const refused = await library('export', '-o', there, '--data', held.folder.path);
    expect(refused).toMatchObject({ status: 2, err: expect.stringContaining('--force') });
    expect(readFileSync(there, 'utf8')).toBe('mine');
    const bad = await library('import', there, '--data', held.folder.path);
    expect(bad).toMatchObject({ status: 2, err: expect.stringContaining(`${there} is`) });
    const missing = await library('import', join(root, 'none.tar'), '--data', held.folder.path);
    expect(missing).toMatchObject({
      status: 2,
      err: expect.stringContaining('none.tar cannot be used (ENOENT)'),
    });
    expect(existsSync(there)).toBe(true);
    expect(readdirSync(held.folder.scratch)).toEqual([]);
  });

  it('a name from a command cannot leave the scratch folder', async () => {
    const operations = libraryOperations(held);
    for (const file of [
      '../x.tar',
      '/etc/x.tar',
      'export-../../x.tar',
      'export-a.tar\u0000',
      'import-a.tar',
      '',
      'export-.tar',
    ])
      expect(operations['library.export'].input.safeParse({ file, secrets: false }).success, file).toBe(
        false,
      );
    expect(
      operations['library.export'].input.safeParse({ file: 'export-a-1.tar', secrets: false }).success,
    ).toBe(true);
  });
});
