import { Command } from 'commander';
import { EXIT, type ExitStatus } from '../../base/exit.ts';

interface Flags {
  readonly set?: readonly string[];
  readonly keep?: readonly string[];
  readonly force?: boolean;
  readonly output?: string;
  readonly json?: boolean;
}

const gather = (value: string, all: readonly string[] = []): string[] => [...all, value];

/** `shotwright remix`: one element of a brief changed, the rest pinned. */
export function remixCommand(end: (status: ExitStatus) => void): Command {
  return new Command('remix')
    .description('change one element of a brief and pin the rest; tells the difference by element')
    .argument('<brief>', 'brief file, or - for standard input')
    .argument('[change]', 'what to change ("same shot, switch to 85mm"), or another brief as text or file')
    .option('--set <element=value>', 'the same as a setting: lens=85mm (may be repeated)', gather)
    .option('--keep <element>', 'an element that may not change (may be repeated)', gather)
    .option('-o, --output <file>', 'write the new brief to a file instead of standard output')
    .option('--force', 'let several elements change, and replace an existing file')
    .option('--json', 'the result as one JSON event')
    .addHelpText(
      'after',
      '\nElements: style, place, time, weather, cast, wardrobe, props, framing, move, lens, light, palette, mood, actions, dialogue, sound.',
    )
    .action(async (name: string, change: string | undefined, flags: Flags) => {
      const [{ finish }, { jsonReporter, peopleReporter, processStreams }] = await Promise.all([
        import('../ending.ts'),
        import('../reporter.ts'),
      ]);
      const streams = processStreams();
      const reporter = flags.json ? jsonReporter(streams) : peopleReporter(streams);
      end(
        await finish(async () => {
          const { runRemix } = await import('../remixing.ts');
          await runRemix(name, change, flags, streams, reporter);
          return EXIT.done;
        }, reporter),
      );
    });
}
