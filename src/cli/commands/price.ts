import { Command } from 'commander';
import { EXIT, type ExitStatus } from '../../base/exit.ts';
import { briefFrom, runCraft, wholeNumber } from '../craft.ts';

interface PriceFlags {
  readonly takes?: string;
  readonly split?: boolean;
  readonly seconds?: string;
  readonly size?: string;
  readonly fps?: string;
  readonly mode?: string;
  readonly json?: boolean;
}

/** `shotwright price`: what a brief costs, here and elsewhere. */
export function priceCommand(end: (status: ExitStatus) => void): Command {
  return new Command('price')
    .description(
      'what a brief costs on every engine: credits and dollars for a clip, its takes and its pieces',
    )
    .argument('<brief>', 'brief file, or - for standard input')
    .option('--takes <n>', 'takes of each clip (default 1)')
    .option('--split', 'as pieces of 4 s, as split makes them')
    .option('--seconds <n>', 'length of the clip (default: the front matter, else 4)')
    .option('--size <WxH>', 'picture (default: the front matter, else 1280x720)')
    .option('--fps <n>', 'frames a second (default: the front matter, else 24)')
    .option('--mode <mode>', 't2v (text to video) or i2v (image to video)')
    .option('--json', 'the table as JSON')
    .action((name: string, flags: PriceFlags) =>
      runCraft(end, async (streams, reporter) => {
        const [{ checkCorrections, price, priceText }, { findConfig }] = await Promise.all([
          import('../../craft/price/index.ts'),
          import('../config.ts'),
        ]);
        const brief = await briefFrom(name);
        const { config, file } = await findConfig(process.cwd(), { javascript: true });
        const { seconds, size, fps, mode } = flags;
        const table = price(
          brief,
          { seconds, size, fps, mode },
          {
            engines: checkCorrections(config.engines, file),
            ...(flags.takes === undefined ? {} : { takes: wholeNumber('--takes', flags.takes, 1, 1000) }),
            ...(flags.split ? { pieceSeconds: 4 } : {}),
          },
        );
        for (const problem of table.problems) reporter.warn(problem);
        streams.out(flags.json ? `${JSON.stringify({ schema: 1, ...table }, null, 2)}\n` : priceText(table));
        return EXIT.done;
      }),
    );
}
