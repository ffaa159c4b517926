import { existsSync } from 'node:fs';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import type { Connections } from './connections.ts';
import { openLasting } from './lasting.ts';
import { newCluster } from './new-cluster.ts';

/** Milliseconds between two cleanings; the embedded database has no autovacuum of its own. */
const CLEAN_EVERY = 30 * 60_000;

/**
 * Smaller than a server's defaults: the whole library of one machine fits, and the process stays small.
 */
export const SETTINGS = ['shared_buffers = 16MB', 'wal_buffers = 1MB', 'max_wal_size = 128MB'];

/** Bytes that opening needs at most beside what is there: some segments of the log. */
const ROOM = 48 * 1024 ** 2;

/**
 * PostgreSQL inside this process, behind a real `pg.Pool` of one connection: the pool's queue is the lock that keeps
 * a transaction whole, and types are parsed exactly as from a server.
 * @param folder where its files lie; undefined keeps everything in memory
 */
export async function openEmbedded(
  folder: string | undefined,
  onTrouble: (message: string) => void = () => undefined,
): Promise<Connections> {
  if (folder !== undefined) await mkdir(dirname(folder), { recursive: true });
  const lasting = await openLasting({
    open: () => open(folder),
    worthAnother: folder === undefined ? undefined : () => hasRoom(folder),
    onTrouble,
  });

  class Client extends pg.Client {
    constructor() {
      super(createPgConfig(lasting.engine as PGlite) as pg.ClientConfig);
    }
  }
  const pool = new pg.Pool({
    Client: Client as unknown as pg.PoolConfig['Client'],
    max: 1,
    idleTimeoutMillis: 0,
    // The session outlives its clients: what a dropped client left open is undone before the next one works.
    onConnect: async (client) => {
      await client.query('rollback');
    },
  });

  // As with a server: a client that is lost while it is idle, or lent out, must not end the process.
  pool.on('error', (error) => onTrouble(error.message));
  pool.on('connect', (client) => client.on('error', () => undefined));

  const cleaning = setInterval(() => {
    void pool.query('vacuum (analyze)').catch(() => undefined);
  }, CLEAN_EVERY);
  cleaning.unref();

  return {
    kind: 'embedded',
    pool,
    async listen(channel, heard) {
      const stop = lasting.hear(channel, heard);
      // By the pool, which lets nobody in between the messages of another.
      await pool.query(`listen ${pg.escapeIdentifier(channel)}`);
      return async () => stop();
    },
    async close() {
      clearInterval(cleaning);
      await pool.end();
      await lasting.close();
    },
  };
}

async function hasRoom(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize >= ROOM;
}

async function open(folder: string | undefined): Promise<PGlite> {
  if (folder === undefined) return make({ postgresqlconf: SETTINGS });
  const options = { dataDir: folder, postgresqlconf: SETTINGS };
  // Whoever is killed while it is made leaves half of one, in which nobody has kept anything yet.
  const unfinished = `${folder}.unfinished`;
  if (existsSync(unfinished)) await rm(folder, { recursive: true, force: true });
  if (existsSync(join(folder, 'PG_VERSION'))) return PGlite.create(options);
  await writeFile(unfinished, '');
  await mkdir(folder, { recursive: true });
  const made = await make(options);
  await rm(unfinished);
  return made;
}

async function make(options: PGliteOptions): Promise<PGlite> {
  const cluster = await newCluster(SETTINGS);
  const files = await cluster.files();
  if (files) return PGlite.create({ ...options, loadDataDir: files });
  const made = await PGlite.create(options);
  await cluster.keep(made);
  return made;
}
