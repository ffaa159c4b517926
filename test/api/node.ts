import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { HTTP_LIMITS } from '../../src/api/guard/index.ts';
import { type ApiDeps, createApi, SORA_MODELS } from '../../src/api/index.ts';
import { startWorker } from '../../src/jobs/index.ts';
import { type Database, openDatabase } from '../../src/store/database/index.ts';
import { FileStore, type ObjectStore } from '../../src/store/objects/index.ts';
import { ScriptedEngine } from './engine.ts';

/** A whole server of the tests' own: database in memory, files in a folder, a worker, an HTTP port. */
export interface TestNode {
  /** 'http://127.0.0.1:PORT/v1' */
  readonly url: string;
  readonly database: Database;
  readonly objects: ObjectStore;
  readonly engine: ScriptedEngine;
  readonly folder: string;
  /** Errors of the server's own; a test that expects none checks that it is empty. */
  readonly errors: unknown[];
  close(): Promise<void>;
}

const quiet = () => {};
const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };

/**
 * Starts a server with the scripted engine. `deps` replaces parts of the API's surroundings; with a database of another
 * node it is a second node without a worker.
 */
export async function startNode({
  slots = 4,
  ...deps
}: Partial<ApiDeps> & { slots?: number } = {}): Promise<TestNode> {
  const folder = mkdtempSync(join(tmpdir(), 'shotwright-api-'));
  const place = (name: string): string => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  };
  const database = deps.database ?? (await openDatabase({ memory: true }));
  const objects = await FileStore.open(place('objects'), { alone: true });
  const engine = new ScriptedEngine(folder);
  const work = { database, objects, engines: [engine], slots, scratch: place('scratch'), log };
  const worker = deps.database ? undefined : await startWorker(work);
  const errors: unknown[] = [];
  const app = createApi({
    database,
    objects,
    models: SORA_MODELS,
    temporary: place('requests'),
    log: (error) => errors.push(error),
    ...deps,
  });
  // As long as `serve` keeps them: on a busy machine a client would use one again that is just being closed.
  const serverOptions = { keepAliveTimeout: HTTP_LIMITS.idleTime };
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1', serverOptions });
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    database,
    objects,
    engine,
    folder,
    errors,
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      engine.release();
      await worker?.close();
      if (!deps.database) await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
