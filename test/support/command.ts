import { spawn } from 'node:child_process';
import { built, flags } from './built.ts';

/** What a command left behind. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Run `shotwright` in a process of its own. */
export function shotwright(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [...flags, built('cli/main'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited, ...environment },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => (said.out += data));
  child.stderr.on('data', (data: Buffer) => (said.err += data));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, ...said })));
}
