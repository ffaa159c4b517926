import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Ran, shotwright } from '../../test/support/command.ts';
import { postgresPrograms, startPostgres } from '../../test/support/postgres.ts';
import { answerCommands, libraryOperations } from '../server/control/index.ts';
import { keyStore } from '../server/keys.ts';
import { type Database, openDatabase } from '../store/database/index.ts';
import { type FolderLock, lockFolder, makeDataFolder } from '../store/folder/index.ts';
import { FileStore } from '../store/objects/index.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shotwright-keys-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const keys = (...args: string[]): Promise<Ran> =>
  shotwright(['keys', ...args], { SHOTWRIGHT_DATA: join(folder, 'data') });
const listed = async (...args: string[]): Promise<Record<string, unknown>[]> =>
  JSON.parse((await keys('list', '--json', ...args)).out).keys;

describe('keys, without a server', () => {
  it('a key is printed once, kept as a hash, listed and revoked', async () => {
    const made = await keys(
      'create',
      'ci "nightly" 雨',
      '--scope',
      'videos:read,files',
      '--rate',
      '30',
      '--concurrency',
      '2',
      '--project',
      'film',
    );
    expect(made).toMatchObject({ status: 0, out: expect.stringMatching(/^sk-shotwright-[\w-]{43}\n$/) });
    const key = made.out.trim();
    const people = (await keys('list')).out;
    expect(people).toMatch(/^key_[0-9a-f]{24} /);
    expect(people).toContain('ci "nightly" 雨');
    expect(people).not.toContain(key.slice(0, 20));
    for (const name of readdirSync(join(folder, 'data'), { recursive: true, withFileTypes: true }))
      if (name.isFile())
        expect(readFileSync(join(name.parentPath, name.name)).includes(key.slice(18))).toBe(false);
    const id = people.split(' ')[0] as string;
    expect((await keys('revoke', id)).status).toBe(0);
    expect(await listed('--all')).toEqual([
      {
        id,
        hint: key.slice(0, 18),
        name: 'ci "nightly" 雨',
        project: 'film',
        scopes: ['videos:read', 'files'],
        concurrency: 2,
        requestsPerMinute: 30,
        priority: 0,
        created: expect.stringMatching(/Z$/),
        revoked: expect.stringMatching(/Z$/),
      },
    ]);
  });

  it.each([
    [['create']],
    [['create', 'x', '--rate', '0']],
    [['create', 'x', '--priority', '1001']],
    [['create', 'a\u001b[31m', '--scope', 'videos:read']],
    [['revoke', "' or true --"]],
  ])('refuses %j with a sentence', async (args) => {
    const { status, out, err } = await keys(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/[.:)]\s*$/);
  });
});

describe('keys, while a server holds the folder', () => {
  let lock: FolderLock;
  let database: Database;
  const failures: unknown[] = [];
  const hold = async (): Promise<void> => {
    const made = await makeDataFolder(join(folder, 'data'));
    lock = await lockFolder(made.path, 'shotwright serve');
    database = await openDatabase({ dataFolder: made.path });
    const objects = await FileStore.open(made.objects);
    answerCommands(lock, libraryOperations({ database, objects, folder: made }), (_, error) =>
      failures.push(error),
    );
  };
  afterEach(async () => {
    await database.close();
    await lock.release();
  });

  it('go through it, and are good there at once', async () => {
    await hold();
    const { out } = await keys('create', 'through', '--json');
    const { key, id } = JSON.parse(out);
    const found = await keyStore(database).find(createHash('sha256').update(key).digest('hex'));
    expect(found).toMatchObject({ id, project: 'local', scopes: ['*'], revoked_at: null });
    expect(await listed()).toMatchObject([{ id }]);
    expect((await keys('revoke', id)).out).toBe(`${id} is revoked.\n`);
    expect(await keyStore(database).find(found?.hash as string)).toMatchObject({
      revoked_at: expect.any(Date),
    });
    const refused = await keys('revoke', 'key_none');
    expect(refused).toMatchObject({ status: 2, err: expect.stringContaining('no API key key_none') });
    expect(failures).toEqual([]);
  });
});

it('a holder that takes no commands is named, with exit status 3', async () => {
  const lock = await lockFolder(
    (await makeDataFolder(join(folder, 'data'))).path,
    'shotwright library export',
  );
  const { status, err } = await keys('list');
  expect(status).toBe(3);
  expect(err).toContain(`held by shotwright library export, process ${process.pid}, since`);
  await lock.release();
});

it.skipIf(postgresPrograms() === undefined)('keys of a database server, and one that is away', async () => {
  const server = await startPostgres();
  try {
    const DATABASE_URL = await server.database();
    const run = (...args: string[]): Promise<Ran> =>
      shotwright(['keys', ...args, '--data', join(folder, 'node')], { DATABASE_URL });
    // Many at once, as nothing is locked there.
    const made = await Promise.all([run('create', 'a'), run('create', 'b')]);
    expect(made.map(({ status }) => status)).toEqual([0, 0]);
    expect(JSON.parse((await run('list', '--json')).out).keys).toHaveLength(2);
  } finally {
    await server.remove();
  }
  const away = await shotwright(['keys', 'list', '--data', join(folder, 'node')], {
    DATABASE_URL: 'postgres://127.0.0.1:1/none',
  });
  expect(away).toMatchObject({ status: 3, err: expect.stringContaining('DATABASE_URL') });
});
