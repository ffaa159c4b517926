import { isIP } from 'node:net';
import { FetchFault } from './fetch-fault.ts';

/** Where a request goes: a URL that was found fit to be fetched. */
export interface Target {
  readonly url: URL;
  /** Host without brackets and without a final dot. */
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
}

/** Ports that may be asked: these, or with 'any' those of HTTP and all from 1024 on, where users' services live. */
export type Ports = readonly number[] | 'any';

/** Ports that sites on the internet use. */
export const WEB_PORTS: Ports = [80, 443, 8080, 8443];

/** Longest URL, characters: signed URLs of object stores have about 2,000. */
const LONGEST_URL = 8192;
/** Longest host name (RFC 1035, 2.3.4). */
const LONGEST_NAME = 253;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/**
 * Read a URL that somebody else wrote. One parser (WHATWG) serves the check and the connection, so that both see the
 * same host; numbers in any base are an IPv4 address afterwards. Throws a `FetchFault` that says what is wrong.
 */
export function readTarget(text: string, ports: Ports = WEB_PORTS): Target {
  if (text.length > LONGEST_URL)
    throw wrong(`The URL is longer than ${LONGEST_URL} characters.`, 'Shorten it.');
  // The parser would drop or turn these silently; no URL that a program wrote holds them.
  if (/[\p{Cc}\s\\]/u.test(text))
    throw wrong('The URL holds spaces, control characters or backslashes.', 'Percent-encode them.');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) throw wrong('This is no URL.', 'Give one such as https://example.com/picture.png.');
  const secure = url.protocol === 'https:';
  if (!secure && url.protocol !== 'http:')
    throw wrong(`URLs of the kind "${url.protocol}" are not fetched.`, 'Give an https or http URL.');
  if (url.username !== '' || url.password !== '')
    throw wrong('The URL carries a user name or password.', 'Leave out what stands before the "@".');
  const host = hostOf(url);
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port);
  const open = ports === 'any' ? port === 80 || port === 443 || port >= 1024 : ports.includes(port);
  if (!open)
    throw wrong(
      `Port ${port} is not fetched from.`,
      `Serve it on ${ports === 'any' ? '80, 443 or a port from 1024 on' : ports.join(', ')}.`,
    );
  return { url, host, port, secure };
}

function hostOf(url: URL): string {
  const bare = url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  if (isIP(bare) !== 0) return bare;
  if (bare.length > LONGEST_NAME || !bare.split('.').every((label) => LABEL.test(label)))
    throw wrong('The URL has no valid host name.', 'Check the part after "//".');
  return bare;
}

const wrong = (message: string, remedy: string): FetchFault => new FetchFault('url', message, { remedy });
