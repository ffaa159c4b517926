import { Command } from 'commander';
import { EXIT, type ExitStatus } from '../../base/exit.ts';

/** `shotwright doctor`: is everything there? */
export function doctorCommand(end: (status: ExitStatus) => void): Command {
  return new Command('doctor')
    .description('say what this machine has and lacks, and what to do about it')
    .option('--undo-setup', 'take away what the set-up added to the system')
    .option('--json', 'the checks as JSON')
    .action(async (flags: { undoSetup?: boolean; json?: boolean }) => {
      const { finish } = await import('../ending.ts');
      const { peopleReporter, processStreams } = await import('../reporter.ts');
      const streams = processStreams();
      const reporter = peopleReporter(streams);
      end(
        await finish(async () => {
          if (flags.undoSetup) {
            const { undoSetup } = await import('../undo-setup.ts');
            return undoSetup(streams.err);
          }
          const { checks } = await import('../checks.ts');
          const rows = await checks();
          if (flags.json) streams.out(`${JSON.stringify({ schema: 1, checks: rows })}\n`);
          else {
            for (const { name, good, found, remedy } of rows) {
              streams.out(`${good ? 'ok     ' : 'MISSING'}  ${name.padEnd(14)} ${found}\n`);
              if (!good && remedy) streams.out(`${' '.repeat(24)} ${remedy}\n`);
            }
          }
          return rows.every((row) => row.good) ? EXIT.done : EXIT.findings;
        }, reporter),
      );
    });
}
