import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SETTINGS } from './embedded.ts';
import { openDatabase } from './index.ts';
import { newCluster } from './new-cluster.ts';

const cache = mkdtempSync(join(tmpdir(), 'shotwright-cluster-'));
const before = process.env.SHOTWRIGHT_CACHE;
beforeAll(() => {
  process.env.SHOTWRIGHT_CACHE = cache;
});
afterAll(() => {
  if (before === undefined) delete process.env.SHOTWRIGHT_CACHE;
  else process.env.SHOTWRIGHT_CACHE = before;
  rmSync(cache, { recursive: true, force: true });
});

it('a database is made from the files of the first one, without what was written to that', async () => {
  const first = await openDatabase({ memory: true });
  const kept = readdirSync(cache);
  expect(kept).toEqual([expect.stringMatching(/^database-\d+\.\d+\.\d+-[0-9a-f]{16}\.bin$/)]);
  const key = (id: string) => ({ id, name: 'n', project: 'p', hash: id, hint: 'h', scopes: '["*"]' });
  await first.db.insertInto('api_keys').values(key('first')).execute();

  const folder = join(cache, 'library');
  const second = await openDatabase({ dataFolder: folder });
  await second.db.insertInto('api_keys').values(key('second')).execute();
  await second.close();
  // What is there already is opened as it is.
  const again = await openDatabase({ dataFolder: folder });
  for (const [database, id] of [
    [first, 'first'],
    [again, 'second'],
  ] as const) {
    expect(await database.db.selectFrom('api_keys').select('id').execute()).toEqual([{ id }]);
    const { rows } = await database.pool.query('show shared_buffers');
    expect(rows).toEqual([{ shared_buffers: '16MB' }]);
    await database.close();
  }
  expect(readdirSync(cache).filter((name) => name.startsWith('database-'))).toEqual(kept);
});

it('files that were cut short are not used, and those of other settings are others', async () => {
  expect((await (await newCluster(SETTINGS)).files())?.size).toBeGreaterThan(1e6);
  expect(await (await newCluster(SETTINGS.slice(1))).files()).toBeUndefined();
  const [name] = readdirSync(cache).filter((one) => one.startsWith('database-'));
  truncateSync(join(cache, name as string), 5e6);
  expect(await (await newCluster(SETTINGS)).files()).toBeUndefined();
});

it('one that was left half made is made anew', async () => {
  const folder = join(cache, 'killed');
  const library = await openDatabase({ dataFolder: folder });
  await library.close();
  truncateSync(join(folder, 'database', 'global', 'pg_control'), 100);
  await expect(openDatabase({ dataFolder: folder })).rejects.toThrow('The database cannot be used');
  writeFileSync(join(folder, 'database.unfinished'), '');
  const again = await openDatabase({ dataFolder: folder });
  expect(await again.db.selectFrom('videos').select('id').execute()).toEqual([]);
  await again.close();
  expect(existsSync(join(folder, 'database.unfinished'))).toBe(false);
});
