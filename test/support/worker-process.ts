import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Limits } from '../../src/jobs/index.ts';
import type { DatabaseOptions } from '../../src/store/database/index.ts';

/** What a worker process is started with. */
export interface WorkerSetup {
  readonly database: DatabaseOptions;
  /** Folder of the store of objects. */
  readonly objects: string;
  readonly scratch: string;
  /** File for the scripted engine's diary. */
  readonly diary: string;
  readonly slots: number;
  readonly limits?: Partial<Limits>;
}

/** What a worker process is told: to count the videos that have not ended, or to close with so many seconds to drain. */
export type Message = 'owed' | { readonly close: number };

/** A worker with the scripted engine, in a process of its own. */
export interface WorkerProcess {
  readonly child: ChildProcess;
  /** How many videos of its database have not ended. */
  owed(): Promise<number>;
  /** SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
  /** Closes it as a server is closed, and waits until it is gone. */
  close(drain: number): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('worker-child.ts', import.meta.url));

/** Starts a worker process and waits until it takes jobs. */
export async function startWorkerProcess(setup: WorkerSetup): Promise<WorkerProcess> {
  const child = fork(PROGRAM, [JSON.stringify(setup)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit');
  const [first] = await Promise.race([once(child, 'message'), gone]);
  if (first !== 'ready') throw new Error(`the worker ended before it was ready: ${String(first)}`);
  const tell = (message: Message): void => void child.send(message);
  return {
    child,
    async owed() {
      tell('owed');
      const [count] = await once(child, 'message');
      return count as number;
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    async close(drain) {
      tell({ close: drain });
      await gone;
    },
  };
}
