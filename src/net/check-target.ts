import { permitted } from './dial.ts';
import { FetchFault } from './fetch-fault.ts';
import type { FetchOptions } from './guarded-fetch.ts';
import { system } from './network.ts';
import { readTarget } from './target.ts';

/**
 * Judge a URL that will be fetched later, so that who gives it learns at once what is wrong: its form, and every
 * address that its host has now. Fetching judges again. Throws a `FetchFault`.
 */
export async function checkTarget(
  url: string,
  options: Pick<FetchOptions, 'ports' | 'allowPrivate' | 'network' | 'seconds'> = {},
): Promise<void> {
  const { ports, allowPrivate = false, network = system, seconds = 5 } = options;
  const target = readTarget(url, ports);
  const late = new FetchFault('time', `The addresses of ${target.host} were not found in time.`, {
    where: target.host,
    remedy: 'Try again.',
  });
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(late), seconds * 1000);
  try {
    await permitted(target, { network, allowPrivate, signal: control.signal });
  } finally {
    clearTimeout(timer);
  }
}
