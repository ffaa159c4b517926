import { isIP, type LookupFunction, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { reachOf } from './address.ts';
import { FetchFault } from './fetch-fault.ts';
import type { Network } from './network.ts';
import type { Target } from './target.ts';

/** How a connection is made. */
export interface DialOptions {
  readonly network: Network;
  readonly allowPrivate: boolean;
  /** Certificate authorities to trust instead of the usual. */
  readonly ca?: string;
  /** Milliseconds without any progress. */
  readonly idle: number;
  readonly signal: AbortSignal;
}

/**
 * Resolve a target once, judge every address, and connect to no other; TLS is checked against the name. Rejects with a
 * `FetchFault`, or with the signal's reason.
 */
export async function dial(target: Target, options: DialOptions): Promise<Socket> {
  const addresses = await permitted(target, options);
  const plain = await connected(
    options.network.connect({ host: target.host, port: target.port, lookup: only(addresses) }),
    'connect',
    target,
    options,
  );
  if (!target.secure) return plain;
  plain.setTimeout(0);
  const named = isIP(target.host) === 0;
  const socket = connectTls({
    socket: plain,
    host: target.host,
    ALPNProtocols: ['http/1.1'],
    ...(named ? { servername: target.host } : {}),
    ...(options.ca === undefined ? {} : { ca: options.ca }),
  });
  return connected(socket, 'secureConnect', target, options);
}

/** The addresses of a target, all of which may be connected to. Rejects as `dial` does. */
export async function permitted(
  target: Target,
  { network, allowPrivate, signal }: Pick<DialOptions, 'network' | 'allowPrivate' | 'signal'>,
): Promise<string[]> {
  const { host } = target;
  const addresses = isIP(host) === 0 ? await resolved(host, network, signal) : [host];
  for (const address of addresses) {
    const reach = reachOf(address);
    // One bad address among good ones is enough: which of them is used is not ours to say.
    if (reach === 'public' || (reach === 'private' && allowPrivate)) continue;
    throw notFound('address', host, `${host} has the address ${address}`);
  }
  return addresses;
}

async function resolved(host: string, network: Network, signal: AbortSignal): Promise<string[]> {
  let stop: () => void = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    signal.throwIfAborted();
    const addresses = await Promise.race([network.resolve(host), aborted]);
    if (addresses.length === 0) throw new Error('no addresses');
    return [...addresses];
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw notFound('resolve', host, String(error), error);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** One sentence for both, so that nobody learns from it which names exist within the server's own network. */
const notFound = (reason: 'address' | 'resolve', host: string, detail: string, cause?: unknown): FetchFault =>
  new FetchFault(reason, `${host} was not found on the public internet.`, {
    remedy: 'Use a URL that everybody can open.',
    where: host,
    detail,
    cause,
  });

/** A resolver that knows nothing but the addresses that were judged. */
const only =
  (addresses: readonly string[]): LookupFunction =>
  (_host, options, done) => {
    const known = addresses.map((address) => ({ address, family: isIP(address) }));
    const first = known[0] as { address: string; family: number };
    if (options.all) done(null, known);
    else done(null, first.address, first.family);
  };

/** Wait until a socket is ready; destroy it when it fails, idles or the signal says so. */
function connected(
  socket: Socket,
  event: 'connect' | 'secureConnect',
  target: Target,
  { idle, signal }: DialOptions,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const stop = (): void => void socket.destroy(signal.reason);
    const fail = (error: Error): void => {
      signal.removeEventListener('abort', stop);
      socket.destroy();
      reject(error instanceof FetchFault ? error : unreachable(error, target));
    };
    socket.once('error', fail);
    socket.setTimeout(idle, () => socket.destroy(tooSlow(target.host)));
    socket.once(event, () => {
      socket.removeListener('error', fail);
      signal.removeEventListener('abort', stop);
      // Between now and the request nobody else listens.
      socket.on('error', () => {});
      resolve(socket);
    });
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

/** The other side did nothing for too long. */
export const tooSlow = (host: string): FetchFault =>
  new FetchFault('time', `${host} did not answer in time.`, {
    where: host,
    remedy: 'Try again, or serve the file from elsewhere.',
  });

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|TLS|SSL|EPROTO/;

/** A system's error as a `FetchFault`. */
export function unreachable(error: unknown, { host }: Target): FetchFault {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const detail = String(error);
  return CERTIFICATE.test(code)
    ? new FetchFault('certificate', `${host} has no certificate that can be trusted.`, {
        where: host,
        remedy: 'Renew the certificate, or serve the file from elsewhere.',
        detail,
        cause: error,
      })
    : new FetchFault('connect', `${host} cannot be reached.`, {
        where: host,
        remedy: 'Check that the server runs and can be reached from here.',
        detail,
        cause: error,
      });
}
