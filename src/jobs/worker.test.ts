import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Library, openLibrary } from '../../test/support/library.ts';
import { postgresPrograms, startPostgres, type TestServer } from '../../test/support/postgres.ts';
import type { Database } from '../store/database/index.ts';
import type { ObjectStore } from '../store/objects/object-store.ts';

const WAIT = { timeout: 60_000, interval: 20 };

describe('a worker that cannot start', () => {
  let library: Library;
  beforeEach(async () => {
    library = await openLibrary(() => ({ memory: true }));
  });
  afterEach(() => library.remove());

  it('leaves nothing behind, and another can start', async () => {
    const { db, pool, kind } = library.database;
    const listen = (): Promise<never> => Promise.reject(new Error('too many clients already'));
    const deaf: Database = { ...library.database, db, pool, kind, listen };
    await expect(library.work({ database: deaf })).rejects.toThrow('too many clients already');
    expect(await db.selectFrom('workers').selectAll().execute()).toEqual([]);

    const id = await library.add({ steps: [1] });
    const { worker } = await library.work();
    await vi.waitUntil(async () => (await library.row(id))?.status === 'completed', WAIT);
    await worker.close();
  });
});

const hasServer = postgresPrograms() !== undefined;
if (!hasServer) console.log('skipped: workers on PostgreSQL (no initdb and pg_ctl on this machine)');

describe.skipIf(!hasServer)('a worker whose store is silent', () => {
  let server: TestServer;
  let library: Library;
  beforeEach(async () => {
    server = await startPostgres();
    const url = await server.database();
    library = await openLibrary(() => ({ url }));
  });
  afterEach(async () => {
    await library.remove();
    server.remove();
  });

  it('takes the jobs of dead workers all the same, and closes', async () => {
    const { db } = library.database;
    let asked = false;
    const never = (): Promise<never> => {
      asked = true;
      return new Promise(() => undefined);
    };
    const silent: ObjectStore = {
      ...library.objects,
      putFile: (...given) => library.objects.putFile(...given),
      list: () => ({ [Symbol.asyncIterator]: () => ({ next: never }) }),
    };
    const deleted = await library.add({ steps: [1] });
    await db
      .updateTable('videos')
      .set({ deleted_at: new Date(), attempts: 1 })
      .where('id', '=', deleted)
      .execute();
    const { worker } = await library.work({ objects: silent });
    await vi.waitUntil(() => asked, WAIT);

    const orphan = await library.add({ steps: [1] }, { queue: 'another' });
    const past = new Date(Date.now() - 60_000);
    await db
      .insertInto('workers')
      .values({ id: 'dead.1', queue: 'default', host: 'h', pid: 1, slots: 1, lease_until: past })
      .execute();
    await db.updateTable('videos').set({ worker: 'dead.1' }).where('id', '=', orphan).execute();
    await vi.waitUntil(async () => (await library.row(orphan))?.worker === null, WAIT);
    await worker.close();
  });
});
