import { Command } from 'commander';
import { EXIT, type ExitStatus } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import type { RawSettings } from '../settings.ts';
import { settingOptions } from './command.ts';

/** Flags of `shoot`. */
export interface ShootFlags extends RawSettings {
  readonly output?: string;
  readonly force?: boolean;
  readonly takes?: string;
  readonly contactSheet?: boolean;
  readonly frames?: string;
  readonly preview?: boolean;
  readonly burnIn?: boolean;
  readonly json?: boolean;
}

/** `shotwright shoot`: brief in, clip out. */
export function shootCommand(end: (status: ExitStatus) => void): Command {
  const command = new Command('shoot')
    .description('shoot a brief (or a plan, or a manifest): picture and synchronized sound in an MP4')
    .argument('<brief...>', 'brief files, folders with briefs, plans, manifests, or - for standard input')
    .option('-o, --output <file>', 'write NAME.mp4 and the files beside it there')
    .option('--force', 'replace files that exist')
    .option('--takes <n>', 'shoot n takes with seeds one after the other, and a sheet to compare them')
    .option('--contact-sheet', 'also write NAME.sheet.png: twelve frames with their times')
    .option(
      '--frames <A-B>',
      'only these frames (from 0, both included) with their sound; one number writes one PNG',
    )
    .option('--preview', 'fast and small: half the size, 12 frames a second')
    .option('--burn-in', 'write time, frame, move, lens and seed into the picture')
    .option('--json', 'events for programs, one JSON object a line');
  for (const option of settingOptions()) command.addOption(option);
  return command.action(async (inputs: string[], flags: ShootFlags) => {
    const { shootAll } = await import('../shooting.ts');
    const { finish } = await import('../ending.ts');
    const { jsonReporter, peopleReporter, processStreams } = await import('../reporter.ts');
    const reporter = flags.json ? jsonReporter(processStreams()) : peopleReporter(processStreams());
    end(
      await finish(async (stop) => {
        if (flags.takes !== undefined && flags.frames !== undefined) {
          throw new Fault('--takes and --frames do not go together.', {
            exit: EXIT.input,
            remedy: 'Use one of them.',
          });
        }
        await shootAll(inputs, flags, reporter, stop.signal);
        return EXIT.done;
      }, reporter),
    );
  });
}
