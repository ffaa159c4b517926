import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** Folder with `initdb` and `pg_ctl`; undefined when this machine has no PostgreSQL server at all. */
export function postgresPrograms(): string | undefined {
  const versions = '/usr/lib/postgresql';
  const packaged = existsSync(versions)
    ? readdirSync(versions)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(versions, version, 'bin'))
    : [];
  const path = (process.env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return [...packaged, ...path].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')),
  );
}

/** A PostgreSQL server of the tests' own. */
export interface TestServer {
  /** Makes an empty database and gives its URL. */
  database(): Promise<string>;
  /** Stops the server as a lost one would stop: at once, connections cut. */
  stop(): void;
  /** Starts it again, at the same address. */
  start(): void;
  /** Stops it and removes its folder. */
  remove(): void;
}

/** Starts a server in a temporary folder, reached by a socket and a free port of the loopback. Throws without programs. */
export async function startPostgres(): Promise<TestServer> {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error('no PostgreSQL server on this machine');
  const folder = mkdtempSync(join(tmpdir(), 'shotwright-postgres-'));
  // The server refuses to run as root.
  const as = process.getuid?.() === 0 ? accountOf('postgres') : {};
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const port = await freePort();
  const run = (program: string, ...args: string[]): void => {
    execFileSync(join(programs, program), args, {
      ...as,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  const control = (...args: string[]): void => run('pg_ctl', '-s', '-w', '-D', data, ...args);
  run('initdb', '-D', data, '-U', 'tests', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--no-instructions');
  const settings = `-p ${port} -h 127.0.0.1 -k ${folder} -c fsync=off -c max_connections=60 -c shared_buffers=32MB`;
  const start = (): void => control('-l', join(folder, 'log'), '-o', settings, 'start');
  const stop = (): void => control('-m', 'immediate', 'stop');
  start();
  let running = true;
  const remove = (): void => {
    process.off('exit', remove);
    if (running) stop();
    running = false;
    rmSync(folder, { recursive: true, force: true });
  };
  // A test that failed before its end leaves no server behind.
  process.on('exit', remove);
  const url = (name: string): string => `postgres://tests@127.0.0.1:${port}/${name}`;
  return {
    async database() {
      const name = `t${randomBytes(6).toString('hex')}`;
      const client = new pg.Client({ connectionString: url('postgres') });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return url(name);
    },
    stop() {
      stop();
      running = false;
    },
    start() {
      start();
      running = true;
    },
    remove,
  };
}

function accountOf(name: string): { uid?: number; gid?: number } {
  const id = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
