import { type Logger, pino } from 'pino';

/** How much a node writes to its log, and where. */
export interface LogSettings {
  readonly level: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Write the words of prompts too; never on by default, since they are people's own. */
  readonly prompts: boolean;
}

/**
 * Whatever field an object in the log carries these values in, they are not written. `detail` is what PostgreSQL's errors
 * tell of a refused row: all of it.
 */
const SECRETS = ['authorization', 'cookie', 'key', 'secret', 'signing_secret', 'password', 'detail'];

/**
 * The log of a node: one JSON object a line on standard error, so that standard output stays for results. Keys,
 * secrets and, unless asked, prompts are left out wherever they stand.
 * @example createLogger({ level: 'info', prompts: false }).info({ job: id }, 'job completed')
 */
export function createLogger({ level, prompts }: LogSettings, destination = pino.destination(2)): Logger {
  const hidden = prompts ? SECRETS : [...SECRETS, 'prompt'];
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: hidden.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[hidden]' },
    },
    destination,
  );
}
