import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import { visible } from '../base/visible.ts';
import { checkBytes } from '../brief/index.ts';
import { type Remix, remix } from '../craft/remix/index.ts';
import { type Difference, ELEMENTS, type Element, elementNamed } from '../reading/elements/index.ts';
import { briefFrom } from './craft.ts';
import type { Reporter, Streams } from './reporter.ts';
import { shorten } from './text.ts';

/** What the command line asks of a remix. */
export interface RemixFlags {
  readonly set?: readonly string[];
  readonly keep?: readonly string[];
  readonly force?: boolean;
  readonly output?: string;
  readonly json?: boolean;
}

/** Remix one brief: the new text to stdout or a file, the difference by element to stderr. Throws a `Fault`. */
export async function runRemix(
  name: string,
  change: string | undefined,
  flags: RemixFlags,
  streams: Streams,
  reporter: Reporter,
): Promise<void> {
  if (change === undefined && !flags.set)
    throw new Fault('Nothing to change was named.', {
      exit: EXIT.input,
      remedy: 'Say what to change: "switch to 85mm", or --set lens=85mm.',
    });
  const brief = await briefFrom(name);
  const result = await remix(brief.text, await changeOf(change), {
    ...(flags.set ? { set: flags.set } : {}),
    keep: (flags.keep ?? []).map(elementOrFault),
    force: flags.force === true,
  });
  if (!flags.json)
    for (const line of differenceLines(result.differences, streams.columns, coloured(streams)))
      streams.err(`${line}\n`);
  for (const { text } of result.notUnderstood)
    reporter.warn(`"${shorten(text, 60)}" was not understood and changed nothing.`);
  if (result.refused !== undefined)
    throw new Fault(result.refused, {
      exit: EXIT.input,
      where: name,
      remedy: 'Change one element at a time, or let all of them change with --force.',
    });
  if (result.by === 'delta' && result.differences.length === 0 && result.notUnderstood.length > 0)
    throw new Fault('Nothing was changed.', {
      exit: EXIT.input,
      where: name,
      remedy: 'Name an element and its value: "lens: 85mm".',
    });
  if (result.differences.length === 0)
    reporter.note(
      result.by === 'brief'
        ? 'Both briefs tell the same, element by element.'
        : 'The brief tells this already.',
    );
  await deliver(result, flags, streams, reporter);
}

async function deliver(
  result: Remix,
  flags: RemixFlags,
  streams: Streams,
  reporter: Reporter,
): Promise<void> {
  const { output } = flags;
  if (output !== undefined) {
    if (existsSync(output) && !flags.force)
      throw new Fault(`${output} is there already.`, {
        exit: EXIT.input,
        where: output,
        remedy: 'Name another file, or replace it with --force.',
      });
    await writeFile(output, result.text).catch((error: unknown) => {
      throw new Fault(`Cannot write ${output}.`, {
        exit: EXIT.environment,
        where: output,
        remedy: 'Name a file in a folder that can be written.',
        cause: error,
      });
    });
  }
  if (flags.json)
    reporter.done(
      {
        text: result.text,
        changed: result.changed,
        differences: result.differences,
        notUnderstood: result.notUnderstood,
        ...(output === undefined ? {} : { file: output }),
      },
      [],
    );
  else if (output === undefined) streams.out(result.text.endsWith('\n') ? result.text : `${result.text}\n`);
  else reporter.done({}, [output]);
}

/** The change as it stands, or the text of the file that it names. */
async function changeOf(change: string | undefined): Promise<string> {
  if (change === undefined) return '';
  if (change.length < 1000 && !change.includes('\n') && existsSync(change))
    return checkBytes(await readFile(change), change);
  return change;
}

function elementOrFault(name: string): Element {
  const element = elementNamed(name);
  if (element) return element;
  throw new Fault(`There is no element called ${visible(name)}.`, {
    exit: EXIT.input,
    where: '--keep',
    remedy: `Elements are ${ELEMENTS.join(', ')}.`,
  });
}

/** Colour on a terminal, unless the environment says no: https://no-color.org. */
const coloured = (streams: Streams): boolean =>
  !process.env['NO_COLOR'] && (streams.terminal || /^[123]$|^true$/.test(process.env['FORCE_COLOR'] ?? ''));

/** `lens   35mm → 85mm`, in columns, no line wider than the terminal where the words allow it. */
export function differenceLines(found: readonly Difference[], columns: number, colour: boolean): string[] {
  const paint = (code: number, words: string): string =>
    colour && words !== '' ? `\u001b[${code}m${words}\u001b[0m` : words;
  const names = Math.max(0, ...found.map((d) => d.element.length));
  const room = Math.max(12, Math.floor((columns - names - 8) / 2));
  const old = Math.min(room, Math.max(0, ...found.map((d) => visible(d.from).length || 1)));
  return found.map(({ element, from, to }) => {
    const before = from === '' ? '–' : shorten(from, old);
    const after = to === '' ? '–' : shorten(to, room);
    return `${element.padEnd(names)}  ${paint(31, before)}${' '.repeat(Math.max(0, old - before.length))} → ${paint(32, after)}`;
  });
}
