import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { NodeSetup } from './node-child.ts';

/** A node that runs. */
export interface Node {
  readonly setup: NodeSetup;
  readonly child: ChildProcess;
  /** Of a server. */
  readonly url: string;
  /** Seconds from its start until it was ready. */
  readonly ready: number;
  /** SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('node-child.ts', import.meta.url));

/** Starts a node and waits until it is ready. */
export async function startNode(setup: NodeSetup): Promise<Node> {
  const began = performance.now();
  const child = fork(PROGRAM, [JSON.stringify(setup)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit');
  const first = await Promise.race([once(child, 'message'), gone.then(() => undefined)]);
  if (first === undefined) throw new Error(`a ${setup.role} node ended before it was ready`);
  return {
    setup,
    child,
    url: String(first[0]),
    ready: (performance.now() - began) / 1000,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
