import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { built, flags } from './built.ts';
import { root } from './sources.ts';

/** A command of ours in a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** What its ready line says: `url` with `/v1`, `metrics` … */
  readonly ready: Readonly<Record<string, string>>;
  /** What it wrote to standard error so far. */
  log(): string;
  /** Send a signal and wait for the end. Gives the exit status, or the signal's name when that ended it. */
  end(signal: NodeJS.Signals): Promise<number | string>;
}

/** What a command that ended by itself left. */
export interface Ended {
  readonly status: number | string;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [...flags, built('cli/main'), ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Run a command to its end. */
export async function runCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = start(args, env);
  let [out, err] = ['', ''];
  child.stdout?.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (err += data.toString()));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { status: code ?? signal ?? 'unknown', out, err };
}

/** Start `serve` or `work` and wait until it says that it is ready. Throws with what it wrote when it ends before. */
export async function startServer(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const child = start([...args, '--json'], env);
  let err = '';
  child.stderr?.on('data', (data: Buffer) => (err += data.toString()));
  const closed = once(child, 'close') as Promise<[number | null, string | null]>;
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const first = await Promise.race([once(lines, 'line'), closed.then(() => undefined)]);
  if (first === undefined) throw new Error(`${args.join(' ')} ended before it was ready:\n${err}`);
  return {
    child,
    ready: JSON.parse(first[0] as string),
    log: () => err,
    async end(signal) {
      child.kill(signal);
      const [code, name] = await closed;
      return code ?? name ?? 'unknown';
    },
  };
}
