import type { ExitStatus } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';

/** An error as plain data, for another process; only a `Fault` has an exit status. */
export interface ErrorWire {
  readonly message: string;
  readonly exit?: ExitStatus;
  readonly remedy?: string;
  readonly where?: string;
  readonly stack?: string;
  /** As `systemCode`. */
  readonly code?: string;
}

/** The code of the system's error that an error is, or was caused by, such as 'ENOSPC'. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : systemCode(error.cause);
}

/** What crosses to another process of an error. */
export function toWire(error: unknown): ErrorWire {
  const e = error instanceof Error ? error : new Error(String(error));
  const { exit, remedy, where } = e as Partial<Fault>;
  const code = systemCode(e);
  return {
    message: e.message,
    ...(e instanceof Fault && exit !== undefined ? { exit } : {}),
    ...(remedy === undefined ? {} : { remedy }),
    ...(where === undefined ? {} : { where }),
    ...(e.stack === undefined ? {} : { stack: e.stack }),
    ...(code === undefined ? {} : { code }),
  };
}

/** The error again: a `Fault` where it was one. */
export function fromWire({ message, exit, remedy, where, stack, code }: ErrorWire): Error {
  const coded = Object.assign(new Error(message), code === undefined ? {} : { code });
  if (exit === undefined) {
    const error = coded;
    if (stack !== undefined) error.stack = stack;
    return error;
  }
  return new Fault(message, {
    exit,
    ...(remedy === undefined ? {} : { remedy }),
    ...(where === undefined ? {} : { where }),
    ...(code === undefined ? {} : { cause: coded }),
  });
}
