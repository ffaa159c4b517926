import ipaddr from 'ipaddr.js';
import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import { isOrigin } from './origin.ts';

/** What decides whether a server may listen. */
export interface Binding {
  /** Address or name that the server will listen at. */
  readonly host: string;
  /** Whether callers have to show an API key. */
  readonly keys: boolean;
  /** Origins of web pages that may call; `*` is any. */
  readonly cors?: readonly string[];
  /** Addresses or ranges of proxies whose `X-Forwarded-For` is believed. */
  readonly trustProxy?: readonly string[];
}

/**
 * Whether an address can be reached from this machine alone: 127.0.0.0/8, ::1, or the name that RFC 6761 keeps for
 * them. Other names are not looked up: what they mean may change after the check.
 */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  if (bare === 'localhost') return true;
  // Only the canonical forms: '127.1' and '0x7f.1' are spelled so by those who want to be misread.
  if (!ipaddr.IPv4.isValidFourPartDecimal(bare) && !ipaddr.IPv6.isValid(bare)) return false;
  return ipaddr.process(bare).range() === 'loopback';
}

/**
 * Check the settings that a server is about to listen with. Throws a `Fault` (exit 2) where strangers could call
 * without a key, or where an origin or a proxy is not written as one.
 * @example checkBind({ host: '0.0.0.0', keys: false }) // throws: create a key first
 */
export function checkBind(binding: Binding): void {
  const { host, keys, cors = [], trustProxy = [] } = binding;
  if (!keys && !isLoopback(host))
    throw new Fault(`Listening at ${host} would let everybody who reaches this machine use the server.`, {
      exit: EXIT.input,
      where: '--host',
      remedy: 'Make an API key with `shotwright keys create NAME` first, or listen at 127.0.0.1.',
    });
  for (const origin of cors) {
    if (origin === '*' && !keys)
      throw new Fault('--cors * without API keys would let every web page use the server.', {
        exit: EXIT.input,
        where: '--cors',
        remedy: 'Name the origins, or make an API key with `shotwright keys create NAME`.',
      });
    if (origin !== '*' && !isOrigin(origin))
      throw new Fault(`--cors ${origin} is not an origin.`, {
        exit: EXIT.input,
        where: '--cors',
        remedy:
          'Write scheme, host and port as browsers send them: https://app.example or http://localhost:3000.',
      });
  }
  for (const range of trustProxy) {
    if (!ipaddr.isValid(range) && !ipaddr.isValidCIDR(range))
      throw new Fault(`--trust-proxy ${range} is neither an address nor a range.`, {
        exit: EXIT.input,
        where: '--trust-proxy',
        remedy: 'Write an address such as 10.0.0.7 or a range such as 10.0.0.0/8.',
      });
  }
}
