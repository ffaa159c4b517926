import { Command, Option } from 'commander';
import type { ExitStatus } from '../../base/exit.ts';

/** Flags of `fmt`. */
export interface FormatFlags {
  readonly check?: boolean;
  readonly write?: boolean;
  readonly to?: 'guide';
}

/** `shotwright fmt`: a brief as a careful editor would lay it out. */
export function fmtCommand(end: (status: ExitStatus) => void): Command {
  return new Command('fmt')
    .description('lay a brief out as a careful editor would; no word changes')
    .argument('<brief...>', 'brief files, folders with briefs, patterns, or - for standard input')
    .option('--check', 'name the files that would change; exit status 1 when there are any')
    .option('--write', 'write the files that change, and name them')
    .addOption(
      new Option('--to <form>', "convert any way of writing briefs to the prompt guide's").choices(['guide']),
    )
    .action(async (names: string[], flags: FormatFlags) => {
      const [{ formatAll, formatStreams }, { finish }, { peopleReporter, processStreams }] =
        await Promise.all([import('../formatting.ts'), import('../ending.ts'), import('../reporter.ts')]);
      const streams = processStreams();
      end(await finish(() => formatAll(names, flags, formatStreams(streams)), peopleReporter(streams)));
    });
}
