import { Command } from 'commander';
import { EXIT, type ExitStatus } from '../../base/exit.ts';
import { briefFrom, handOut, runCraft } from '../craft.ts';

interface JoinFlags {
  readonly output?: string;
  readonly force?: boolean;
}

/** `shotwright join`: the pieces of a split brief as one again. */
export function joinCommand(end: (status: ExitStatus) => void): Command {
  return new Command('join')
    .description('put the pieces of a split brief together again, edited or not; conflicts end with status 1')
    .argument('<pieces...>', 'NAME.1of3.brief NAME.2of3.brief …, in any order')
    .option('-o, --output <file>', 'write the brief there (default: standard output)')
    .option('--force', 'replace a file that exists')
    .action((names: string[], flags: JoinFlags) =>
      runCraft(end, async (streams, reporter) => {
        const { join } = await import('../../craft/join/index.ts');
        const texts = await Promise.all(names.map(async (name) => (await briefFrom(name)).text));
        const { text, changes, conflicts } = join(texts);
        for (const change of changes) reporter.note(change);
        for (const conflict of conflicts) reporter.warn(conflict);
        await handOut(text, flags, streams);
        return conflicts.length > 0 ? EXIT.findings : EXIT.done;
      }),
    );
}
