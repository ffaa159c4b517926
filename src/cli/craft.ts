import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { EXIT, type ExitStatus } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import type { Brief } from '../brief/brief.ts';
import { freeStem } from './outputs.ts';
import type { Reporter, Streams } from './reporter.ts';

/**
 * What a command is handed: the streams, a reporter on stderr and a signal that Ctrl-C and SIGTERM set off; its work's
 * result is the exit status.
 */
export async function runCraft(
  end: (status: ExitStatus) => void,
  work: (streams: Streams, reporter: Reporter, signal: AbortSignal) => Promise<ExitStatus>,
): Promise<void> {
  const [{ finish }, { peopleReporter, processStreams }] = await Promise.all([
    import('./ending.ts'),
    import('./reporter.ts'),
  ]);
  const streams = processStreams();
  const reporter = peopleReporter(streams);
  end(await finish(({ signal }) => work(streams, reporter, signal), reporter));
}

/**
 * The brief that an argument names; `-` is standard input. A plan is none.
 * @throws Fault (exit status 2)
 */
export async function briefFrom(name: string): Promise<Brief> {
  const [{ readBriefText }, { readBrief }] = await Promise.all([
    import('./input.ts'),
    import('../brief/index.ts'),
  ]);
  return readBrief(await readBriefText(name));
}

/**
 * A whole number of an option.
 * @throws Fault (exit status 2) that names the option and what it may be
 */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Fault(`${option} cannot be "${text}".`, {
    exit: EXIT.input,
    where: option,
    remedy: `Use a whole number from ${least} to ${most}.`,
  });
}

/**
 * Write a file, and the folders that it needs.
 * @throws Fault (exit status 3) where it cannot be written
 */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (cause) {
    throw new Fault(`Cannot write ${path}: ${(cause as NodeJS.ErrnoException).code ?? String(cause)}.`, {
      exit: EXIT.environment,
      where: path,
      remedy: 'Choose another folder with -o, or make this one writable.',
      cause,
    });
  }
}

/**
 * Print a text, or write it to the file of `-o` and print its path; a file that exists is replaced only with `--force`.
 * @throws Fault (exit status 3) where it cannot be written
 */
export async function handOut(
  text: string,
  flags: { readonly output?: string; readonly force?: boolean },
  streams: Streams,
): Promise<void> {
  if (flags.output === undefined) return streams.out(text);
  const ending = extname(flags.output);
  const stem = resolve(flags.output.slice(0, flags.output.length - ending.length));
  const path = `${freeStem(stem, flags.force ?? false, [ending])}${ending}`;
  await writeText(path, text);
  streams.out(`${path}\n`);
}
