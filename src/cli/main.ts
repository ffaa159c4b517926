#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { EXIT, type ExitStatus } from '../base/exit.ts';
import { version } from '../film/places.ts';
import { doctorCommand } from './commands/doctor.ts';
import { explainCommand } from './commands/explain.ts';
import { fmtCommand } from './commands/fmt.ts';
import { joinCommand } from './commands/join.ts';
import { keysCommand } from './commands/keys.ts';
import { languageServerCommand } from './commands/language-server.ts';
import { libraryCommand } from './commands/library.ts';
import { lintCommand } from './commands/lint.ts';
import { newCommand } from './commands/new.ts';
import { planCommand } from './commands/plan.ts';
import { presetsCommand } from './commands/presets.ts';
import { priceCommand } from './commands/price.ts';
import { remixCommand } from './commands/remix.ts';
import { serveCommand } from './commands/serve.ts';
import { shootCommand } from './commands/shoot.ts';
import { splitCommand } from './commands/split.ts';
import { workCommand } from './commands/work.ts';

// A reader that closes early (`shotwright plan … | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.environment),
);

const end = (status: ExitStatus): void => {
  process.exitCode = status;
};
const program = new Command('shotwright')
  .description('Shoots a Sora 2 prompt as a clip with picture and synchronized sound, on this machine.')
  .version(version())
  .showHelpAfterError('(--help tells what there is)')
  .exitOverride();
for (const make of [
  shootCommand,
  planCommand,
  newCommand,
  presetsCommand,
  priceCommand,
  splitCommand,
  joinCommand,
  remixCommand,
  lintCommand,
  explainCommand,
  fmtCommand,
  languageServerCommand,
  serveCommand,
  workCommand,
  keysCommand,
  libraryCommand,
  doctorCommand,
]) {
  const command = make(end);
  program.addCommand(command.copyInheritedSettings(program));
  for (const part of command.commands) part.copyInheritedSettings(command);
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  end(error.exitCode === 0 ? EXIT.done : EXIT.input);
}
// Dawn keeps the event loop busy after its device is closed.
if (process.argv[2] === 'doctor') process.exit();
