import { Command } from 'commander';
import { columnsOf } from '../../base/columns.ts';
import { EXIT, type ExitStatus } from '../../base/exit.ts';
import { visible } from '../../base/visible.ts';
import type { KeyRow } from '../../server/control/index.ts';
import { runCraft, wholeNumber } from '../craft.ts';
import { type LibraryFlags, libraryOptions, withLibrary } from '../library.ts';

interface CreateFlags extends LibraryFlags {
  readonly scope?: readonly string[];
  readonly project: string;
  readonly concurrency?: string;
  readonly rate?: string;
  readonly priority: string;
}

/** `shotwright keys`: who may call the API. */
export function keysCommand(end: (status: ExitStatus) => void): Command {
  const keys = new Command('keys').description('API keys of a server: make, list and revoke them');
  const command = (name: string, description: string): Command => {
    const made = keys.command(name).description(description);
    for (const option of libraryOptions()) made.addOption(option);
    return made;
  };

  command('create', 'make a key and print it, this once; from the first key on, the server wants one')
    .argument('<name>', 'what the key is for')
    .option(
      '--scope <scope...>',
      'what it may do: videos:read, videos:write, characters, files, webhooks, metrics (default: all)',
    )
    .option('--project <project>', 'whose clips it sees; keys of one project share them', 'local')
    .option('--concurrency <n>', 'jobs of it that may run at once (default: no limit)')
    .option('--rate <n>', 'requests a minute that make work (default: no limit)')
    .option('--priority <n>', 'its jobs go before those of lower priority, -1000 to 1000', '0')
    .action((name: string, flags: CreateFlags) =>
      runCraft(end, async ({ out }, { note }) => {
        const limit = (option: string, text: string | undefined): number | null =>
          text === undefined ? null : wholeNumber(option, text, 1, 999_999);
        const wish = {
          name,
          project: flags.project,
          scopes: scopesOf(flags.scope),
          concurrency: limit('--concurrency', flags.concurrency),
          requestsPerMinute: limit('--rate', flags.rate),
          priority:
            Math.sign(Number(flags.priority) || 0) *
            wholeNumber('--priority', flags.priority.replace(/^-/, ''), 0, 1000),
        };
        const { key, info } = await withLibrary(flags, 'keys create', ({ call }) =>
          call('keys.create', wish),
        );
        out(flags.json ? `${JSON.stringify({ schema: 1, key, ...info })}\n` : `${key}\n`);
        note(`${info.id} was made. Keep the key: it is shown this once.`);
        return EXIT.done;
      }),
    );

  command('list', 'what keys there are')
    .option('--all', 'revoked ones too')
    .action((flags: LibraryFlags & { readonly all?: boolean }) =>
      runCraft(end, async ({ out }, { note }) => {
        const rows = await withLibrary(flags, 'keys list', ({ call }) =>
          call('keys.list', { revoked: flags.all ?? false }),
        );
        if (flags.json) out(`${JSON.stringify({ schema: 1, keys: rows })}\n`);
        else if (rows.length === 0) note('There are no keys; the server answers whoever is on this machine.');
        else out(table(rows));
        return EXIT.done;
      }),
    );

  command('revoke', 'refuse a key from now on')
    .argument('<id>', 'as `keys list` tells it: key_…')
    .action((id: string, flags: LibraryFlags) =>
      runCraft(end, async ({ out }) => {
        const row = await withLibrary(flags, 'keys revoke', ({ call }) => call('keys.revoke', { id }));
        out(flags.json ? `${JSON.stringify({ schema: 1, ...row })}\n` : `${row.id} is revoked.\n`);
        return EXIT.done;
      }),
    );
  return keys;
}

/** Scopes, however they were listed: `--scope a b`, `--scope a,b`, `--scope a --scope b`. */
const scopesOf = (given: readonly string[] = ['*']): never[] =>
  given.flatMap((list) => list.split(',')).filter((scope) => scope !== '') as never[];

/** Keys in columns. */
function table(keys: readonly KeyRow[]): string {
  const rows = keys.map((key) => [
    key.id,
    `${key.hint}…`,
    visible(key.name),
    key.project,
    key.scopes.join(','),
    [
      key.concurrency === null ? '' : `${key.concurrency} at once`,
      key.requestsPerMinute === null ? '' : `${key.requestsPerMinute} a minute`,
      key.priority === 0 ? '' : `priority ${key.priority}`,
      key.revoked === null ? '' : `revoked ${key.revoked.slice(0, 10)}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  ]);
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => columnsOf(row[i] as string))));
  return rows
    .map((row) => row.map((cell, i) => cell + ' '.repeat((widths[i] as number) - columnsOf(cell))).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}
