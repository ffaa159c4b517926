import { Command } from 'commander';
import type { ExitStatus } from '../../base/exit.ts';
import { runCraft } from '../craft.ts';
import { type NodeFlags, nodeOptions } from './node-options.ts';

/** `shotwright work`: take jobs of a shared library and serve nobody. */
export function workCommand(end: (status: ExitStatus) => void): Command {
  const command = new Command('work').description(
    'work at the jobs of servers that share a database (DATABASE_URL) and a store of objects',
  );
  for (const option of nodeOptions()) command.addOption(option);
  return command.action((flags: NodeFlags) =>
    runCraft(end, async (streams) => (await import('../serving.ts')).workAtJobs(flags, streams)),
  );
}
