import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';

type Sharp = typeof import('sharp')['default'];

let loading: Promise<Sharp> | undefined;

/**
 * The decoder, loaded when a picture is first opened. It keeps nothing and works on one thread, so that memory is that
 * of one picture. Throws a `Fault` (exit status 3) when it does not start on this machine.
 */
export function loadSharp(): Promise<Sharp> {
  loading ??= import('sharp').then(
    ({ default: sharp }) => {
      sharp.cache(false);
      sharp.concurrency(1);
      return sharp;
    },
    (error: unknown) => {
      throw new Fault('The picture decoder (sharp) does not start on this machine.', {
        exit: EXIT.environment,
        remedy: 'Install it again for this machine: npm install sharp.',
        cause: error,
      });
    },
  );
  return loading;
}
