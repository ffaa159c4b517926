import { EXIT, type ExitStatus } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import { visible } from '../base/visible.ts';
import { format } from '../brief/format/index.ts';
import type { FormatFlags } from './commands/fmt.ts';
import { configs, filesFor } from './config.ts';
import { readBriefText } from './input.ts';
import { replaceFile } from './replace.ts';
import type { Streams } from './reporter.ts';

/** Where formatting tells what it does. */
export interface FormatStreams extends Pick<Streams, 'out' | 'err'> {
  /** The formatted text goes to a terminal, which what it holds must not steer. */
  readonly shown: boolean;
  readonly stdin?: () => Promise<Uint8Array>;
}

/** The process's own streams. */
export const formatStreams = ({ out, err }: Streams): FormatStreams => ({
  out,
  err,
  shown: Boolean(process.stdout.isTTY),
});

/**
 * Format files. Without flags their texts go to standard output; with `--write` into the files, whose names are
 * printed; with `--check` only the names of those that would change, to standard error. Every file is read before the
 * first is written.
 * @returns 1 when `--check` finds a file that would change, else 0
 * @throws Fault: exit status 2 for what cannot be read or flags that do not go together, 3 for what cannot be written
 */
export async function formatAll(
  names: readonly string[],
  { check, write, to }: FormatFlags,
  streams: FormatStreams,
): Promise<ExitStatus> {
  if (check && write) throw usage('--check and --write do not go together.', 'Use one of them.');
  if (write && names.includes('-'))
    throw usage('Standard input cannot be written.', 'Leave --write out: the text goes to standard output.');
  const texts: { name: string; from: string; to: string }[] = [];
  for (const name of await filesFor(names, configs({ javascript: true }))) {
    const from = await readBriefText(name, streams.stdin);
    texts.push({ name, from, to: format(from, to === undefined ? {} : { to }) });
  }
  const changed = texts.filter((text) => text.to !== text.from);
  if (check) {
    for (const { name } of changed) streams.err(`${name === '-' ? 'standard input' : visible(name)}\n`);
    return changed.length > 0 ? EXIT.findings : EXIT.done;
  }
  if (write) {
    const json = changed.find(({ name }) => to === 'guide' && /\.json$/i.test(name));
    if (json)
      throw usage(
        `${json.name} would be no JSON any more.`,
        'Leave --write out, and put the text in a .brief file.',
      );
    for (const { name, to: text } of changed) {
      await replaceFile(name, text, 'format without --write');
      streams.out(`${visible(name)}\n`);
    }
    return EXIT.done;
  }
  for (const { to: text } of texts)
    streams.out(streams.shown ? text.split('\n').map(visible).join('\n') : text);
  return EXIT.done;
}

const usage = (message: string, remedy: string): Fault => new Fault(message, { exit: EXIT.input, remedy });
