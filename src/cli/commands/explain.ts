import { Command } from 'commander';
import { EXIT, type ExitStatus } from '../../base/exit.ts';

/** `shotwright explain`: what a rule is about, why it is there, and briefs that show it. */
export function explainCommand(end: (status: ExitStatus) => void): Command {
  return new Command('explain')
    .description('say what a lint rule is about, why, and what it finds; without a rule, list them all')
    .argument('[rule]', 'name of a rule')
    .option('--json', 'as JSON')
    .action(async (id: string | undefined, flags: { json?: boolean }) => {
      const [{ explain, listRules }, { finish }, { peopleReporter, processStreams }] = await Promise.all([
        import('../explaining.ts'),
        import('../ending.ts'),
        import('../reporter.ts'),
      ]);
      const streams = processStreams();
      const columns = process.stdout.columns ?? 100;
      end(
        await finish(async () => {
          streams.out(id === undefined ? listRules(flags.json) : await explain(id, columns, flags.json));
          return EXIT.done;
        }, peopleReporter(streams)),
      );
    });
}
