// The lint step of action.yml: reads its inputs from the environment, lints, and writes the SARIF report if one is
// asked for. Ends with the status of linting.
import { spawnSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/** The arguments of `shotwright lint` for the action's inputs. Everything after `--` is a file, whatever it begins with. */
export function argumentsFor(env, format = env.LINT_FORMAT || 'github') {
  const files = (env.LINT_FILES || '.')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return [
    'lint',
    '--json-config',
    `--format=${format}`,
    `--max-warnings=${env.LINT_MAX_WARNINGS || '0'}`,
    ...(env.LINT_CONFIG ? [`--config=${env.LINT_CONFIG}`] : []),
    '--',
    ...files,
  ];
}

/** Lint as the environment asks; the exit status. */
export function lint(env, entry = [main], told = 'inherit') {
  const run = (args, stdout) =>
    spawnSync(process.execPath, [...entry, ...args], {
      stdio: ['ignore', stdout, told],
      maxBuffer: 2 ** 30,
    });
  const { status } = run(argumentsFor(env), told);
  // Only a run that read everything has a report worth uploading.
  if (env.LINT_SARIF_FILE && (status === 0 || status === 1)) {
    writeFileSync(env.LINT_SARIF_FILE, run(argumentsFor(env, 'sarif'), 'pipe').stdout);
    if (env.GITHUB_OUTPUT)
      appendFileSync(env.GITHUB_OUTPUT, `sarif-file=${env.LINT_SARIF_FILE.replace(/[\r\n]/g, '')}\n`);
  }
  return status ?? 70;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exit(lint(process.env));
