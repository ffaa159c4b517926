import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import { turns } from '../../base/turns.ts';
import { nodeArguments } from '../node-process.ts';
import { diskFull, guard, missing, stopped } from '../programs.ts';

/** What one run may cost. */
export interface Confines {
  /** Its working folder and only place for files; its own. */
  readonly folder: string;
  /** Seconds by the clock; as many by the processor for each of its two threads. */
  readonly seconds: number;
  /** Bytes of address space, of which the libraries take up to 0.4 GiB; of a program of Node's, of what it may write to. */
  readonly memory: number;
  /** Most bytes of a file that it writes. Default 2 GiB. */
  readonly fileBytes?: number;
  /** Most bytes on standard output. Default 16 MiB. */
  readonly outputBytes?: number;
  readonly signal?: AbortSignal;
}

/** How a run ended that did not end well. */
export type Failure = 'failed' | 'time' | 'memory' | 'size';

/** A run that failed because of what it was given. */
export class ConfinedFailure extends Error {
  override readonly name = 'ConfinedFailure';
  readonly why: Failure;

  constructor(why: Failure, said: string) {
    super(said);
    this.why = why;
  }
}

/**
 * Limits of the system, set by the shell that then becomes the program: they hold even when nobody is left to end it. A
 * limit that a system does not know (address space on macOS) or that is lower already is left as it is.
 */
const LIMITED = [
  'for limit in "c 0" "t $1" "$2" "f $3" "n 64"; do ulimit -${limit% *} ${limit#* } 2>/dev/null || :; done',
  'shift 3',
  'exec "$@"',
].join('; ');

/** What can be run: programs by their names, or a Node program of ours. */
type Program = 'ffmpeg' | 'ffprobe' | URL;

/**
 * Run a program on a file that nobody vouches for: in a folder of its own, without our environment, for a
 * limited time and with limited memory, output and files; a few at once, others wait their turn. Gives its standard
 * output. Throws a `ConfinedFailure` when it fails or exceeds a limit, a `Fault` when the program is missing, the disk is
 * full or the signal stops it; no child is left.
 */
export const confined = (program: Program, args: readonly string[], confines: Confines): Promise<Buffer> =>
  inTurn(() => runConfined(program, args, confines));

/** Path and arguments of a program. */
function commandOf(program: Program, args: readonly string[]): [path: string, ...args: string[]] {
  if (program instanceof URL)
    return [process.execPath, ...nodeArguments({ program, args, flags: ['--max-old-space-size=256'] })];
  const named = process.env[`SHOTWRIGHT_${program.toUpperCase()}`] ?? program;
  // It starts in another folder, where a relative path would mean another file.
  return [/[\\/]/.test(named) ? resolve(named) : named, ...args];
}

async function runConfined(program: Program, args: readonly string[], confines: Confines): Promise<Buffer> {
  const { folder, seconds, memory, fileBytes = 2 ** 31, outputBytes = 2 ** 24, signal } = confines;
  if (signal?.aborted) throw stopped();
  const [path, ...words] = commandOf(program, args);
  // WebAssembly reserves address space by the ten gigabytes and uses next to nothing of it.
  const space = `${program instanceof URL ? 'd' : 'v'} ${Math.ceil(memory / 1024)}`;
  const limits = [String(Math.ceil(seconds * 2)), space, String(Math.ceil(fileBytes / 512))];
  const command =
    process.platform === 'win32'
      ? [path, ...words]
      : ['/bin/sh', '-c', LIMITED, 'sh', ...limits, path, ...words];
  const child = spawn(command[0] as string, command.slice(1), {
    cwd: folder,
    env: surroundings(folder),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  guard(child);
  let over: Failure | 'stopped' | undefined;
  const end = (why: Failure | 'stopped'): void => {
    over ??= why;
    child.kill('SIGKILL');
  };
  const stop = (): void => end('stopped');
  signal?.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(() => end('time'), seconds * 1000);
  const out: Buffer[] = [];
  let length = 0;
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > outputBytes) end('size');
    else out.push(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    told = (told + chunk.toString('latin1')).slice(-4000);
  });
  try {
    const [status, by] = await new Promise<[number | null, NodeJS.Signals | null]>((done, reject) => {
      child.once('error', reject);
      child.once('close', (code, killer) => done([code, killer]));
    });
    if (over === 'stopped') throw stopped();
    if (status === 0 && over === undefined) return Buffer.concat(out);
    // The loader ends with 127, too, when there is no room for the program's libraries.
    if ((status === 127 || status === 126) && !NO_ROOM.test(told)) throw missing(nameOf(program));
    if (/No space left on device/i.test(told)) throw diskFull(undefined);
    throw new ConfinedFailure(over ?? reason(by, told), told);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw missing(nameOf(program));
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    child.kill('SIGKILL');
  }
}

const nameOf = (program: Program): string => (program instanceof URL ? 'node' : program);

const NO_ROOM = /Cannot allocate memory|out of memory|bad_alloc|failed to map segment/i;

function reason(by: NodeJS.Signals | null, told: string): Failure {
  if (by === 'SIGXCPU' || by === 'SIGKILL') return 'time';
  if (by === 'SIGXFSZ' || /File too large/i.test(told)) return 'size';
  return NO_ROOM.test(told) ? 'memory' : 'failed';
}

/** Runs at once in this process: as many as it has processors, whatever number of people upload at the same time. */
const MOST_RUNS = Math.max(2, availableParallelism());
const inTurn = turns(MOST_RUNS);

/** What a program needs to start, and nothing that is ours. */
function surroundings(folder: string): NodeJS.ProcessEnv {
  const kept = process.platform === 'win32' ? ['PATH', 'SystemRoot'] : ['PATH'];
  const values = kept.map((name) => [name, process.env[name]] as const);
  return {
    ...Object.fromEntries(values.filter(([, value]) => value !== undefined)),
    LC_ALL: 'C',
    TMPDIR: folder,
  };
}

/** Why a run failed, as the end of a sentence that begins with the file's name; other errors are thrown on. */
export function failing(error: unknown, what: string): string {
  if (!(error instanceof ConfinedFailure)) throw error;
  switch (error.why) {
    case 'time':
      return `took too long to ${what}`;
    case 'memory':
      return `needs too much memory to ${what}`;
    case 'size':
      return `says too much to ${what}`;
    case 'failed':
      return /not on whitelist/.test(error.message)
        ? 'has a track in a coding that is not read'
        : 'is damaged: it cannot be decoded';
  }
}

/** The fault of a clip that is refused. */
export const refused = (name: string, why: string, remedy: string, cause?: unknown): Fault =>
  new Fault(`${name} ${why}.`, { exit: EXIT.input, where: name, remedy, cause });
