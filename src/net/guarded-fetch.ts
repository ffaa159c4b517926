import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  validateHeaderName,
  validateHeaderValue,
} from 'node:http';
import { bodyOf } from './body.ts';
import { dial, tooSlow, unreachable } from './dial.ts';
import { FetchFault } from './fetch-fault.ts';
import { type Network, system } from './network.ts';
import { type Ports, readTarget, type Target, WEB_PORTS } from './target.ts';

/** Options of `guardedFetch`. */
export interface FetchOptions {
  readonly method?: 'GET' | 'POST';
  /** Sent beside Host, Accept-Encoding and User-Agent; dropped when a redirect leads to another origin. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Most redirects that are followed; with 0 the redirect is the answer. Default 3. */
  readonly redirects?: number;
  /** Seconds for everything, reading the body included. Default 30. */
  readonly seconds?: number;
  /** Seconds that may pass without a byte. Default 10. */
  readonly idleSeconds?: number;
  /** Most bytes of the body. Default 50,000,000. */
  readonly mostBytes?: number;
  /** Default 80, 443, 8080, 8443. */
  readonly ports?: Ports;
  /** Let the machine itself and private networks be asked; link-local and metadata addresses never. Default false. */
  readonly allowPrivate?: boolean;
  readonly signal?: AbortSignal;
  /** Resolver and sockets; the machine's when absent. */
  readonly network?: Network;
  /** Certificate authorities (PEM) to trust instead of the usual. */
  readonly ca?: string;
}

/** What came back. Read `body` to its end or call `close`; when the time is up it is closed anyway. */
export interface FetchAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  /** The bytes as they come, uncompressed; throws a `FetchFault` over the limits. */
  readonly body: AsyncIterable<Uint8Array>;
  close(): void;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Names that only this module may set: who is spoken to and where a message ends. */
const OWN =
  /^(host|connection|content-length|transfer-encoding|upgrade|expect|te|trailer|keep-alive|accept-encoding)$/i;

/**
 * Fetch a URL that somebody else wrote without letting them reach what only this machine can reach (SSRF): only http and
 * https; every address of the host is judged before a connection, and the connection goes to a judged address, so a
 * second answer of a resolver is never asked for; redirects start all over, and never lead from https to http. Nothing
 * is decompressed. Throws a `FetchFault`.
 * @example
 * const { body } = await guardedFetch('https://example.com/lake.png', { mostBytes: 50e6 });
 * await store.put(key, body, { type: 'image/png' });
 */
export async function guardedFetch(url: string, options: FetchOptions = {}): Promise<FetchAnswer> {
  const { redirects = 3, ports = WEB_PORTS, seconds = 30 } = options;
  const life = lifetime(seconds, options.signal);
  try {
    let hop: Hop = { target: readTarget(url, ports), method: options.method ?? 'GET', sends: options };
    for (let followed = 0; ; followed++) {
      const message = await exchange(hop, options, life.signal);
      const status = message.statusCode ?? 0;
      const { location } = message.headers;
      if (redirects === 0 || !REDIRECTS.has(status) || location === undefined)
        return answer(message, hop.target, options, life);
      message.destroy();
      if (followed === redirects)
        throw astray(hop.target, `redirects more than ${redirects} times`, 'Give the URL that it leads to.');
      hop = redirected(hop, status, location, ports);
    }
  } catch (error) {
    life.end();
    throw error;
  }
}

/** The same as `guardedFetch`, but an answer without a 2xx status is a `FetchFault` as well. */
export async function download(url: string, options: FetchOptions = {}): Promise<FetchAnswer> {
  const got = await guardedFetch(url, options);
  if (got.status >= 200 && got.status < 300) return got;
  got.close();
  const { hostname } = new URL(got.url);
  throw new FetchFault('answer', `${hostname} answered with status ${got.status}.`, {
    where: hostname,
    remedy: 'Check that the URL opens without signing in.',
  });
}

interface Hop {
  readonly target: Target;
  readonly method: string;
  readonly sends: Pick<FetchOptions, 'headers' | 'body'>;
}

/** A signal that ends with the caller's or when the time is up, with the reason as a `FetchFault`. */
interface Lifetime {
  readonly signal: AbortSignal;
  end(): void;
}

function lifetime(seconds: number, outer: AbortSignal | undefined): Lifetime {
  const control = new AbortController();
  const stop = (): void => control.abort(new FetchFault('stopped', 'The fetch was stopped.'));
  const late = (): void =>
    control.abort(
      new FetchFault('time', `Fetching took longer than ${seconds} seconds.`, {
        remedy: 'Serve a smaller file, or serve it faster.',
      }),
    );
  const timer = setTimeout(late, seconds * 1000);
  if (outer?.aborted) stop();
  outer?.addEventListener('abort', stop, { once: true });
  return {
    signal: control.signal,
    end() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', stop);
    },
  };
}

async function exchange(hop: Hop, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const { target, method, sends } = hop;
  const { network = system, allowPrivate = false, idleSeconds = 10, ca } = options;
  const idle = idleSeconds * 1000;
  signal.throwIfAborted();
  const headers = headersOf(target, sends);
  const dialling = { network, allowPrivate, idle, signal, ...(ca === undefined ? {} : { ca }) };
  const socket = await dial(target, dialling);
  return new Promise((resolve, reject) => {
    const sent = request({
      createConnection: () => socket,
      method,
      path: `${target.url.pathname}${target.url.search}`,
      headers,
      setHost: false,
      maxHeaderSize: 16_384,
    });
    const end = (error: unknown): void => {
      signal.removeEventListener('abort', stop);
      socket.destroy();
      reject(error);
    };
    const stop = (): void => end(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    sent.once('error', (error) => end(error instanceof FetchFault ? error : garbled(error, target)));
    // A switch of protocols, or an end without a word.
    const closed = (): void => end(garbled(new Error('closed'), target));
    sent.once('close', closed);
    sent.once('response', (message) => {
      signal.removeEventListener('abort', stop);
      sent.removeListener('close', closed);
      // From here on whoever reads the body watches the clock.
      socket.setTimeout(0);
      resolve(message);
    });
    socket.setTimeout(idle, () => sent.destroy(tooSlow(target.host)));
    sent.end(sends.body);
  });
}

function headersOf({ url }: Target, { headers = {}, body }: Hop['sends']): Record<string, string | number> {
  const out: Record<string, string | number> = { 'user-agent': 'shotwright', accept: '*/*' };
  for (const [name, value] of Object.entries(headers)) {
    if (OWN.test(name)) throw new TypeError(`the header ${name} cannot be set`);
    validateHeaderName(name);
    validateHeaderValue(name, value);
    out[name.toLowerCase()] = value;
  }
  // A final dot belongs to the resolver; servers know themselves without it.
  out['host'] = url.host.replace(/\.(?=:\d+$|$)/, '');
  out['accept-encoding'] = 'identity';
  out['connection'] = 'close';
  if (body !== undefined) out['content-length'] = Buffer.byteLength(body);
  return out;
}

/** Where a redirect leads. As in the Fetch standard a POST becomes a GET except by 307 and 308. */
function redirected(hop: Hop, status: number, location: string, ports: Ports): Hop {
  const { target } = hop;
  if (!URL.canParse(location, target.url))
    throw astray(target, 'redirects to what is no URL', 'Give the URL of the file itself.');
  const next = readTarget(new URL(location, target.url).href, ports);
  if (target.secure && !next.secure)
    throw astray(target, 'redirects from https to http', 'Give the URL that it leads to.');
  const keeps = status === 307 || status === 308;
  const method = keeps ? hop.method : 'GET';
  const sameOrigin = next.url.origin === target.url.origin;
  const { headers, body } = hop.sends;
  if (keeps && body !== undefined && !sameOrigin)
    throw astray(target, 'redirects what is sent to it elsewhere', 'Give the URL that it leads to.');
  return {
    target: next,
    method,
    sends: {
      ...(sameOrigin && headers ? { headers } : {}),
      ...(keeps && body !== undefined ? { body } : {}),
    },
  };
}

function answer(
  message: IncomingMessage,
  target: Target,
  options: FetchOptions,
  life: Lifetime,
): FetchAnswer {
  const { mostBytes = 50e6, idleSeconds = 10 } = options;
  const { signal } = life;
  const close = (): void => {
    life.end();
    signal.removeEventListener('abort', stop);
    message.destroy();
  };
  const stop = (): void => {
    life.end();
    message.destroy(signal.reason);
  };
  // Nobody may be reading when it breaks.
  message.on('error', () => {});
  signal.addEventListener('abort', stop, { once: true });
  const limits = { mostBytes, idle: idleSeconds * 1000, host: target.host, signal };
  return {
    status: message.statusCode ?? 0,
    headers: message.headers,
    url: target.url.href,
    body: bodyOf(message, limits, close),
    close,
  };
}

const astray = ({ host }: Target, does: string, remedy: string): FetchFault =>
  new FetchFault('redirect', `${host} ${does}.`, { where: host, remedy });

/** The connection stood, and then something other than HTTP came of it. */
function garbled(error: Error, target: Target): FetchFault {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (!code.startsWith('HPE_')) return unreachable(error, target);
  return new FetchFault('answer', `${target.host} answers with something other than HTTP.`, {
    where: target.host,
    remedy: 'Check the URL and its port.',
    detail: String(error),
    cause: error,
  });
}
