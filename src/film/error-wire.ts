import type { ExitStatus } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';

/** An error as plain data, for another process; only a `Fault` has an exit status. */
export interface ErrorWire {
  readonly message: string;
  readonly exit?: ExitStatus;
  readonly remedy?: string;
  readonly where?: string;
  readonly stack?: string;
}

/** What crosses to another process of an error. */
export function toWire(error: unknown): ErrorWire {
  const e = error instanceof Error ? error : new Error(String(error));
  const { exit, remedy, where } = e as Partial<Fault>;
  return {
    message: e.message,
    ...(e instanceof Fault && exit !== undefined ? { exit } : {}),
    ...(remedy === undefined ? {} : { remedy }),
    ...(where === undefined ? {} : { where }),
    ...(e.stack === undefined ? {} : { stack: e.stack }),
  };
}

/** The error again: a `Fault` where it was one. */
export function fromWire({ message, exit, remedy, where, stack }: ErrorWire): Error {
  if (exit === undefined) {
    const error = new Error(message);
    if (stack !== undefined) error.stack = stack;
    return error;
  }
  return new Fault(message, {
    exit,
    ...(remedy === undefined ? {} : { remedy }),
    ...(where === undefined ? {} : { where }),
  });
}
