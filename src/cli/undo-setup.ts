import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, type ExitStatus } from '../base/exit.ts';
import { packageRoot } from '../film/places.ts';

/** Take away the packages and apt sources that the set-up added, and only those. */
export function undoSetup(say: (text: string) => void): ExitStatus {
  const record = join(packageRoot, '.cache', 'setup.json');
  if (!existsSync(record)) {
    say('The set-up added nothing to this system.\n');
    return EXIT.done;
  }
  const { packages, files } = JSON.parse(readFileSync(record, 'utf8')) as {
    packages: string[];
    files: string[];
  };
  const command = ['apt-get', 'remove', '-y', ...packages];
  if (process.getuid?.() !== 0) {
    say(
      `Run as root:\n${packages.length ? `  ${command.join(' ')}\n` : ''}${files.map((f) => `  rm ${f}\n`).join('')}`,
    );
    return EXIT.environment;
  }
  if (packages.length > 0) {
    say(`${command.join(' ')}\n`);
    const done = spawnSync(command[0] as string, command.slice(1), { stdio: ['ignore', 2, 2] });
    if (done.status !== 0) return EXIT.environment;
  }
  for (const file of files) rmSync(file, { force: true });
  rmSync(record);
  // The next start looks again for what is missing.
  rmSync(join(packageRoot, '.cache', 'setup.stamp'), { force: true });
  say('What the set-up had added is gone.\n');
  return EXIT.done;
}
