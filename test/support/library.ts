import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  accept,
  type JobEvent,
  type NewVideo,
  startWorker,
  type Worker,
  type WorkerOptions,
} from '../../src/jobs/index.ts';
import {
  type Database,
  type DatabaseOptions,
  openDatabase,
  type Video,
} from '../../src/store/database/index.ts';
import { newId } from '../../src/store/ids.ts';
import type { ObjectStore } from '../../src/store/objects/object-store.ts';
import { openObjects } from '../../src/store/objects/open.ts';
import { diaryOf, type Entry } from './noted-engine.ts';
import { quietLog } from './quiet-log.ts';
import { type Script, scripted, scriptedEngine } from './scripted-engine.ts';
import { startWorkerProcess, type WorkerProcess, type WorkerSetup } from './worker-process.ts';

/** A library in a temporary folder, with workers that use the scripted engine. */
export interface Library {
  readonly database: Database;
  readonly objects: ObjectStore;
  readonly folder: string;
  /** Accepts a video of the scripted engine. */
  add(script: Script, more?: Partial<NewVideo>): Promise<string>;
  /** Starts a worker in this process; `events` hears what it does. */
  work(more?: Partial<WorkerOptions>): Promise<{ worker: Worker; events: JobEvent[] }>;
  /** Starts a worker in a process of its own. Of an embedded database close `database` first. */
  spawn(more?: Partial<WorkerSetup>): Promise<WorkerProcess>;
  /** The row of a video; undefined when it is gone. */
  row(id: string): Promise<Video | undefined>;
  /** What engines of all processes did. */
  diary(): Entry[];
  /** Does something while no database is open here: an embedded one can be a worker process’s. */
  outside(act: () => Promise<void>): Promise<void>;
  /** Closes the database and removes the folder. */
  remove(): Promise<void>;
}

/** An id as the API gives them. */
export const newVideoId = (): string => newId('video_');

/** Short waits, so that tests of failures do not last. */
const LIMITS = { lease: 2, stepWait: 0.02, stepAttempts: 3, seconds: 60 };

/** Makes a library. `where` tells the database by the folder. */
export async function openLibrary(where: (folder: string) => DatabaseOptions): Promise<Library> {
  const folder = mkdtempSync(join(tmpdir(), 'shotwright-library-'));
  const settings = where(folder);
  let database = await openDatabase(settings);
  const objects = await openObjects(join(folder, 'objects'), { environment: {} });
  const diary = join(folder, 'diary');
  const scratch = join(folder, 'scratch');
  return {
    get database() {
      return database;
    },
    objects,
    folder,
    async add(script, more = {}) {
      const id = newVideoId();
      const video = { id, owner: 'project', api_key: 'key', engine: 'scripted', order: scripted(script) };
      await accept(database, [{ ...video, ...more }]);
      return id;
    },
    async work({ limits, ...more } = {}) {
      const events: JobEvent[] = [];
      const worker = await startWorker({
        database,
        objects,
        engines: [scriptedEngine(diary)],
        slots: 3,
        scratch,
        limits: { ...LIMITS, ...limits },
        log: quietLog('worker'),
        onEvent: (event) => events.push(event),
        ...more,
      });
      return { worker, events };
    },
    spawn: (more = {}) =>
      startWorkerProcess({
        database: settings,
        objects: join(folder, 'objects'),
        scratch,
        diary,
        slots: 3,
        ...more,
        limits: { ...LIMITS, ...more.limits },
      }),
    row: (id) => database.db.selectFrom('videos').where('id', '=', id).selectAll().executeTakeFirst(),
    diary: () => diaryOf(diary),
    async outside(act) {
      if (database.kind === 'server') return act();
      await database.close();
      await act();
      database = await openDatabase(settings);
    },
    async remove() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
