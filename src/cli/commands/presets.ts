import { Command } from 'commander';
import { EXIT, type ExitStatus } from '../../base/exit.ts';
import { briefFrom, runCraft, wholeNumber } from '../craft.ts';

interface PresetsFlags {
  readonly seconds?: string;
  readonly size?: string;
  readonly json?: boolean;
}

/** `shotwright presets`: which camera presets of Higgsfield go with a brief. */
export function presetsCommand(end: (status: ExitStatus) => void): Command {
  return new Command('presets')
    .description(
      "which of Higgsfield's camera presets fit a brief, which contradict it, and the settings beside them",
    )
    .argument('<brief>', 'brief file, or - for standard input')
    .option('--seconds <n>', 'length of the clip (default: the front matter)')
    .option('--size <WxH>', 'picture (default: the front matter)')
    .option('--json', 'the advice as JSON')
    .action((name: string, flags: PresetsFlags) =>
      runCraft(end, async (streams) => {
        const [{ higgsfieldAdvice, adviceText }, { loadReader }, { names }] = await Promise.all([
          import('../../craft/presets/index.ts'),
          import('../../reading/index.ts'),
          import('../../catalogue/names.generated.ts'),
        ]);
        const brief = await briefFrom(name);
        const advice = higgsfieldAdvice(brief, {
          readings: (await loadReader(names)).readAll(brief),
          ...(flags.seconds === undefined
            ? {}
            : { seconds: wholeNumber('--seconds', flags.seconds, 1, 120) }),
          ...(flags.size === undefined ? {} : { size: flags.size }),
        });
        streams.out(
          flags.json ? `${JSON.stringify({ schema: 1, ...advice }, null, 2)}\n` : adviceText(advice),
        );
        return EXIT.done;
      }),
    );
}
