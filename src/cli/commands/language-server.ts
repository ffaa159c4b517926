import { Command } from 'commander';
import type { ExitStatus } from '../../base/exit.ts';

/** `shotwright language-server`: what editors start. */
export function languageServerCommand(_end: (status: ExitStatus) => void): Command {
  return new Command('language-server')
    .description('serve an editor by the Language Server Protocol')
    .option('--stdio', 'on standard input and output (the only way there is)')
    .allowExcessArguments()
    .allowUnknownOption()
    .action(async () => {
      const [{ join }, { nodeHost, serve }, { packageRoot, version }] = await Promise.all([
        import('node:path'),
        import('../language-host.ts'),
        import('../../film/places.ts'),
      ]);
      await serve(nodeHost(version(), join(packageRoot, 'docs', 'rules')));
    });
}
