import { Command } from 'commander';
import { EXIT, type ExitStatus } from '../../base/exit.ts';
import type { RawSettings } from '../settings.ts';
import { settingOptions } from './command.ts';

/** `shotwright plan`: what directing makes of a brief. */
export function planCommand(end: (status: ExitStatus) => void): Command {
  const command = new Command('plan')
    .description(
      'show what directing makes of a brief: set, cast, camera, beats, lines, sound, what is left out',
    )
    .argument('<brief>', 'brief file, plan, manifest, or - for standard input')
    .option('--json', 'the plan as JSON: can be edited and shot');
  for (const option of settingOptions()) command.addOption(option);
  return command.action(async (name: string, flags: RawSettings & { json?: boolean }) => {
    const { finish } = await import('../ending.ts');
    const { peopleReporter, processStreams } = await import('../reporter.ts');
    const streams = processStreams();
    const reporter = peopleReporter(streams);
    end(
      await finish(async () => {
        const [{ readInput }, { planOf }, { visible }, { describePlan }] = await Promise.all([
          import('../input.ts'),
          import('../shooting.ts'),
          import('../../base/visible.ts'),
          import('../../direct/index.ts'),
        ]);
        const input = await readInput(name);
        const { json, ...settings } = flags;
        const plan = await planOf(input, settings, flags.seed, {
          ...reporter,
          progress: () => {},
          warn: () => {},
        });
        streams.out(
          json
            ? `${JSON.stringify(plan, null, 2)}\n`
            : describePlan(plan).split('\n').map(visible).join('\n'),
        );
        return EXIT.done;
      }, reporter),
    );
  });
}
