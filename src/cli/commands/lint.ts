import { Command, Option } from 'commander';
import type { ExitStatus } from '../../base/exit.ts';

/** Flags of `lint`. */
export interface LintFlags {
  readonly fix?: boolean;
  readonly format?: string;
  readonly maxWarnings?: string;
  readonly rule?: readonly string[];
  readonly ruleset?: string;
  readonly config?: string;
  readonly jsonConfig?: boolean;
  readonly mode?: string;
  readonly seconds?: string;
  readonly size?: string;
  readonly fps?: string;
  readonly model?: string;
  readonly aspect?: string;
  readonly negativePrompt?: string;
  readonly preset?: string;
  readonly enhance?: string;
  readonly image?: string;
  readonly against?: string;
  readonly target?: string;
}

/** `shotwright lint`: what an experienced director would say of a brief. */
export function lintCommand(end: (status: ExitStatus) => void): Command {
  const command = new Command('lint')
    .description('say what a director would change in a brief; --fix makes the changes that are safe')
    .argument('<brief...>', 'brief files, folders with briefs, patterns, or - for standard input')
    .option('--fix', 'write the safe fixes into the files (of standard input, to standard output)')
    .addOption(
      new Option('--format <form>', 'form of the report').choices([
        'pretty',
        'json',
        'sarif',
        'github',
        'junit',
      ]),
    )
    .option('--max-warnings <n>', 'warnings up to which the exit status is 0 (default 0)')
    .option('--rule <id=severity>', 'a rule as error, warning, info or off (may be repeated)', collect, [])
    .addOption(
      new Option('--ruleset <name>', 'the rules to begin with (default recommended)').choices([
        'recommended',
        'strict',
        'i2v',
        'higgsfield',
      ]),
    )
    .option('--config <file>', 'this configuration instead of the nearest shotwright.config.json or .js')
    .option('--json-config', 'read JSON configuration only: no program of the folder is run');
  for (const option of settings()) command.addOption(option);
  return command.action(async (names: string[], flags: LintFlags) => {
    const [{ lintAll, lintStreams }, { finish }, { peopleReporter, processStreams }] = await Promise.all([
      import('../linting.ts'),
      import('../ending.ts'),
      import('../reporter.ts'),
    ]);
    const reporter = peopleReporter(processStreams());
    end(await finish(() => lintAll(names, flags, lintStreams(reporter)), reporter));
  });
}

/** The request that the briefs go with; values are judged by the rules, not refused. */
const settings = (): Option[] => [
  new Option(
    '--mode <mode>',
    't2v (text to video) or i2v (image to video; the default with an image)',
  ).choices(['t2v', 'i2v']),
  new Option('--seconds <n>', 'length of the clip (default 4)'),
  new Option('--size <WxH>', 'picture in pixels (default 1280x720)'),
  new Option('--fps <n>', 'frames a second (default 24)'),
  new Option('--model <name>', 'sora-2, sora-2-pro or sora-2-max (default sora-2)'),
  new Option('--aspect <W:H>', 'shape of the picture, where a service asks for it'),
  new Option('--negative-prompt <text>', 'a negative prompt given beside the brief'),
  new Option('--preset <name>', 'Higgsfield camera preset that the brief is sent with'),
  new Option('--enhance <state>', "Higgsfield's prompt enhancer").choices(['on', 'off']),
  new Option('--image <file>', 'the picture that the clip begins with; only its header is read'),
  new Option('--against <file>', 'the brief that these are remixes of'),
  new Option('--target <name>', 'whose settings hold: guide, api, or an engine (default guide)'),
];

const collect = (value: string, all: readonly string[]): string[] => [...all, value];
