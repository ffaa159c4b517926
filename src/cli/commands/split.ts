import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { EXIT, type ExitStatus } from '../../base/exit.ts';
import { briefFrom, runCraft, wholeNumber, writeText } from '../craft.ts';
import { freeStem, stemOf } from '../outputs.ts';

interface SplitFlags {
  readonly seconds?: string;
  readonly output?: string;
  readonly force?: boolean;
}

/** `shotwright split`: a long brief as short ones that cut together. */
export function splitCommand(end: (status: ExitStatus) => void): Command {
  return new Command('split')
    .description('split a brief of 8 or 12 s into briefs of 4 s that cut together: NAME.1of3.brief …')
    .argument('<brief>', 'brief file, or - for standard input')
    .option('--seconds <n>', 'length of the whole (default: the front matter, else what it needs)')
    .option('-o, --output <folder>', 'write the pieces there (default: the current folder)')
    .option('--force', 'replace files that exist')
    .action((name: string, flags: SplitFlags) =>
      runCraft(end, async (streams, reporter) => {
        const [{ split }, { loadReader }, { names }] = await Promise.all([
          import('../../craft/split/index.ts'),
          import('../../reading/index.ts'),
          import('../../catalogue/names.generated.ts'),
        ]);
        const brief = await briefFrom(name);
        const stem = stemOf(name);
        const { pieces, notes } = split(brief.text, {
          name: stem,
          reader: await loadReader(names),
          ...(flags.seconds === undefined
            ? {}
            : { seconds: wholeNumber('--seconds', flags.seconds, 1, 120) }),
        });
        for (const note of notes) reporter.note(note);
        if (pieces.length === 1) {
          reporter.note('It fits into one clip of 4 s: nothing was split. Give --seconds to make it longer.');
          return EXIT.done;
        }
        const endings = pieces.map((piece) => `${piece.name.slice(stem.length)}.brief`);
        const free = freeStem(join(resolve(flags.output ?? '.'), stem), flags.force ?? false, endings);
        for (const [i, piece] of pieces.entries()) {
          await writeText(`${free}${endings[i]}`, piece.text);
          streams.out(`${free}${endings[i]}\n`);
        }
        return EXIT.done;
      }),
    );
}
