import { Option } from 'commander';

/** Flags that `serve` and `work` share. */
export interface NodeFlags {
  readonly data?: string;
  readonly slots?: string;
  readonly queue: string;
  readonly retain?: string;
  readonly drain: string;
  readonly config?: string;
  readonly metricsHost: string;
  readonly metricsPort?: string;
  readonly logLevel: string;
  readonly logPrompts?: boolean;
  readonly json?: boolean;
}

/** Options that every node takes. */
export const nodeOptions = (): Option[] => [
  new Option(
    '--data <folder>',
    'where the library is kept (default: SHOTWRIGHT_DATA, else this user’s data folder)',
  ),
  new Option('--slots <n>', 'jobs at once (default: one for every four processors)'),
  new Option('--queue <name>', 'whose jobs are taken').default('default'),
  new Option(
    '--retain <time>',
    'remove clips this long after they were completed, such as 30d (default: keep them)',
  ),
  new Option(
    '--drain <time>',
    'when stopped, let running jobs go on this long; then others take them up',
  ).default('1s'),
  new Option('--config <file>', 'JSON: models, policy, limits'),
  new Option('--metrics-host <address>', 'address of the port for health and metrics').default('127.0.0.1'),
  new Option('--metrics-port <port>', 'also answer /healthz, /readyz and /metrics here, without a key'),
  new Option('--log-level <level>', 'what is written to standard error')
    .choices(['silent', 'error', 'warn', 'info', 'debug'])
    .default('info'),
  new Option('--log-prompts', 'write the words of prompts into the log too'),
  new Option('--json', 'the ready line as JSON'),
];
