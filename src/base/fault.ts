import { EXIT, type ExitStatus } from './exit.ts';

/**
 * An error that a person can act on: what was wrong, where, and what to do.
 * Anything that is not a `Fault` is a defect of Shotwright (exit status 70).
 * @example throw new Fault('The brief is empty.', { exit: EXIT.input, remedy: 'Write what the shot shows.' });
 */
export class Fault extends Error {
  /** Exit status that the command line ends with. */
  readonly exit: ExitStatus;
  /** What to do about it, as one sentence. */
  readonly remedy: string | undefined;
  /** The file, option or path that was wrong. */
  readonly where: string | undefined;

  constructor(
    message: string,
    options: { exit?: ExitStatus; remedy?: string; where?: string; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'Fault';
    this.exit = options.exit ?? EXIT.input;
    this.remedy = options.remedy;
    this.where = options.where;
  }
}
