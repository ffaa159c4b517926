import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { smallDisk } from '../../../test/support/small-disk.ts';
import { openDatabase } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'shotwright-lasting-'));
const dataFolder = join(folder, 'disk');
const disk = smallDisk(dataFolder, 160_000_000);
if (!disk) console.log('skipped: an embedded database whose log finds no room (this user may not mount)');

it.skipIf(!disk)('an embedded database whose log finds no room goes on when there is some', async () => {
  const filler = join(dataFolder, 'filler');
  const database = await openDatabase({ dataFolder });
  const heard: (string | undefined)[] = [];
  const write = (): Promise<unknown> =>
    database.pool.query(`select pg_logical_emit_message(false, 'log', repeat('x', 1000000))`);
  const key = (id: string) => ({
    ...{ id, name: id, project: 'p', hash: id, hint: '' },
    ...{ scopes: '[]', concurrency: null, requests_per_minute: null },
  });
  const keep = (id: string) => database.db.insertInto('api_keys').values(key(id)).execute();
  try {
    await database.listen('tests', (payload) => heard.push(payload));
    await keep('before');
    expect(() => writeFileSync(filler, Buffer.alloc(200_000_000))).toThrow('ENOSPC');
    const filling = async (): Promise<void> => {
      for (;;) await write();
    };
    await expect(filling()).rejects.toMatchObject({ code: '53100', severity: 'PANIC' });
    // As of a server that is away, so that jobs wait and requests are told to come back.
    await expect(keep('during')).rejects.toThrow('Connection terminated');
    await expect(database.check()).rejects.toMatchObject({ exit: 3 });
    rmSync(filler);
    await expect
      .poll(() => keep('after').then(() => 'kept', String), { timeout: 60_000, interval: 200 })
      .toBe('kept');
    await database.pool.query(`notify tests, 'word'`);
    await expect.poll(() => heard).toEqual([undefined, 'word']);
    const rows = await database.db.selectFrom('api_keys').select('id').orderBy('created_at').execute();
    expect(rows).toEqual([{ id: 'before' }, { id: 'after' }]);
  } finally {
    await database.close();
    disk?.unmount();
    rmSync(folder, { recursive: true, force: true });
  }
});
