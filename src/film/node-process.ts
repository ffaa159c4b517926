import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** How a Node program of ours is started. */
export interface NodeProgram {
  /** A `.ts` file runs through tsx, as from src/; a `.js` file as it is, as from dist/. */
  readonly program: URL;
  readonly args?: readonly string[];
  /** Flags of Node itself. */
  readonly flags?: readonly string[];
  readonly stdio: SpawnOptions['stdio'];
  /** Lead a process group of its own, so that all that it starts can be ended with it (`endGroup`). */
  readonly group?: boolean;
}

/** What Node is started with to run a program of ours. */
export function nodeArguments({ program, args = [], flags = [] }: Omit<NodeProgram, 'stdio'>): string[] {
  const loader = program.href.endsWith('.ts')
    ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href]
    : [];
  return ['--no-warnings', ...flags, ...loader, fileURLToPath(program), ...args];
}

/** Start a Node program of ours that speaks JSON over IPC. */
export function startNode({ stdio, group = false, ...program }: NodeProgram): ChildProcess {
  return spawn(process.execPath, nodeArguments(program), {
    ...(stdio === undefined ? {} : { stdio }),
    serialization: 'json',
    windowsHide: true,
    detached: group && process.platform !== 'win32',
  });
}

/** The program's file beside another: `name.ts` from src/, `name.js` from dist/. */
export const programBeside = (meta: string, name: string): URL =>
  new URL(`./${name}${meta.endsWith('.ts') ? '.ts' : '.js'}`, meta);

/** End a process group at once, members that outlived its leader too. Where there are no groups, its leader alone. */
export function endGroup(leader: ChildProcess): void {
  if (process.platform === 'win32') {
    leader.kill('SIGKILL');
  } else if (leader.pid !== undefined) {
    try {
      process.kill(-leader.pid, 'SIGKILL');
    } catch {
      // Nobody is left in it.
    }
  }
}
