import { Command } from 'commander';
import type { ExitStatus } from '../../base/exit.ts';
import { runCraft } from '../craft.ts';
import { type NodeFlags, nodeOptions } from './node-options.ts';

/** Flags of `serve`. */
export interface ServeFlags extends NodeFlags {
  readonly host: string;
  readonly port: string;
  readonly workers: boolean;
  readonly ephemeral?: boolean;
  readonly cors?: readonly string[];
  readonly trustProxy?: readonly string[];
  readonly privateWebhooks?: boolean;
}

/** `shotwright serve`: the Videos API on this machine. */
export function serveCommand(end: (status: ExitStatus) => void): Command {
  const command = new Command('serve')
    .description('serve the OpenAI Videos API: POST /v1/videos and all that goes with it')
    .option('--host <address>', 'address to listen at; others than loopback need API keys', '127.0.0.1')
    .option('--port <port>', 'port to listen at; 0 takes any free one', '4780')
    .option('--no-workers', 'only serve; other processes work at the jobs (needs DATABASE_URL)')
    .option('--ephemeral', 'for tests of apps: everything in memory, tiny clips at once, seeds from prompts')
    .option('--cors <origin...>', 'let web pages of these origins call')
    .option('--trust-proxy <address...>', 'believe X-Forwarded-For of these proxies (addresses or ranges)')
    .option('--private-webhooks', 'let webhooks go to private addresses though the host is not loopback');
  for (const option of nodeOptions()) command.addOption(option);
  return command.action((flags: ServeFlags) =>
    runCraft(end, async (streams) => (await import('../serving.ts')).serveApi(flags, streams)),
  );
}
