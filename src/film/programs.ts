import { type ChildProcess, spawn } from 'node:child_process';
import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';

/** Children that must not outlive this process. */
const children = new Map<ChildProcess, () => void>();
let guarded = false;

/**
 * Take note of a child, so that it is killed when this process ends for whatever reason it can see.
 * @param end how it is killed; alone when absent
 */
export function guard(child: ChildProcess, end: () => void = () => child.kill('SIGKILL')): void {
  if (children.has(child)) return;
  children.set(child, end);
  child.once('exit', () => children.delete(child));
  if (guarded) return;
  guarded = true;
  process.on('exit', () => {
    for (const end of children.values()) end();
  });
}

/** What `AbortSignal` carries when the user stopped the work. */
export const stopped = (): Fault => new Fault('Stopped.', { exit: EXIT.interrupted });

/** Options of a run of ffmpeg or ffprobe. */
export interface RunOptions {
  /** Written to its standard input, one piece after the other, no faster than it reads. */
  readonly input?: AsyncIterable<Uint8Array>;
  readonly signal?: AbortSignal;
  /** The file that it writes, for messages. */
  readonly where?: string;
}

/**
 * Run ffmpeg or ffprobe to its end and give what it wrote to standard output. `SHOTWRIGHT_FFMPEG` and
 * `SHOTWRIGHT_FFPROBE` name another program. Throws a `Fault` of exit status 3 when the program is missing, the
 * disk is full or it fails, of 130 when the signal stops it; no child is left.
 */
export async function run(
  program: 'ffmpeg' | 'ffprobe',
  args: readonly string[],
  options: RunOptions = {},
): Promise<Buffer> {
  const { input, signal } = options;
  if (signal?.aborted) throw stopped();
  const path = process.env[`SHOTWRIGHT_${program.toUpperCase()}`] ?? program;
  const child = spawn(path, [...args], {
    stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  guard(child);
  const stop = (): void => void child.kill('SIGKILL');
  signal?.addEventListener('abort', stop, { once: true });
  const out: Buffer[] = [];
  let told = '';
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => {
    told = (told + chunk.toString()).slice(-4000);
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // Its end is awaited below; until then a failure must not count as unhandled.
  ended.catch(() => {});
  try {
    if (input && child.stdin) await feed(child.stdin, input, ended);
    const status = await ended;
    if (signal?.aborted) throw stopped();
    if (status !== 0) throw failure(program, told, options.where);
    return Buffer.concat(out);
  } catch (error) {
    if (signal?.aborted) throw stopped();
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw missing(program);
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

async function feed(
  stdin: NodeJS.WritableStream,
  input: AsyncIterable<Uint8Array>,
  ended: Promise<unknown>,
): Promise<void> {
  let broken = false;
  stdin.on('error', () => {
    broken = true;
  });
  const over = ended.then(
    () => undefined,
    () => undefined,
  );
  for await (const piece of input) {
    // The program ended early: what it said is told by the caller.
    if (broken) return;
    if (!stdin.write(piece)) {
      let drained: () => void = () => {};
      await Promise.race([
        over,
        new Promise<void>((resolve) => {
          drained = resolve;
          stdin.once('drain', drained);
        }),
      ]);
      stdin.removeListener('drain', drained);
    }
  }
  stdin.end();
}

/** The fault of a program that is not installed. */
export const missing = (program: string): Fault =>
  new Fault(`${program} was not found, and without it no clip can be written.`, {
    exit: EXIT.environment,
    remedy: 'Install it: "apt-get install ffmpeg", "brew install ffmpeg" or "winget install Gyan.FFmpeg".',
  });

function failure(program: string, told: string, where: string | undefined): Fault {
  const place = where === undefined ? {} : { where };
  if (/No space left on device/i.test(told)) return diskFull(where);
  const last = told.trim().split('\n').pop() ?? '';
  return new Fault(`${program} failed: ${last}`, {
    exit: EXIT.environment,
    remedy: 'See whether "shotwright doctor" finds something missing.',
    ...place,
  });
}

/** The fault of a disk without room. */
export const diskFull = (where: string | undefined): Fault =>
  new Fault('The disk is full.', {
    exit: EXIT.environment,
    remedy: 'Free some space, or write elsewhere with -o.',
    cause: Object.assign(new Error('no room'), { code: 'ENOSPC' }),
    ...(where === undefined ? {} : { where }),
  });

/** Throws the `Fault` of a missing ffmpeg before any work is done. */
export async function checkEncoder(): Promise<void> {
  await run('ffmpeg', ['-hide_banner', '-version']);
}

/** A file system's error as a `Fault` of exit status 3; any other error as it is. */
export function fileFault(error: unknown, where: string): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(where);
  const why: Readonly<Record<string, string>> = {
    EACCES: 'writing there is not permitted',
    EPERM: 'writing there is not permitted',
    EROFS: 'the file system is read-only',
    ENOENT: 'the folder does not exist',
    ENOTDIR: 'a part of its path is a file',
    EISDIR: 'it is a folder',
    ENAMETOOLONG: 'the name is too long',
  };
  if (code === undefined || !(code in why)) return error;
  return new Fault(`Cannot write ${where}: ${why[code]}.`, {
    exit: EXIT.environment,
    where,
    remedy: 'Choose another place with -o.',
    cause: error,
  });
}
