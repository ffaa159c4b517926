import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Range = readonly [Address, number];

/** Finds out from which address a request comes. */
export type ClientAddress = (incoming: Pick<IncomingMessage, 'socket' | 'headers'>) => string;

/**
 * Addresses of callers. Without trusted proxies it is the other end of the connection, whatever headers say. With
 * them, `X-Forwarded-For` is read from its end for as long as the address that wrote an entry is trusted; what a
 * client wrote in front is never believed.
 * @param trusted addresses and ranges, as `checkBind` accepts them
 */
export function clientAddresses(trusted: readonly string[]): ClientAddress {
  const isTrusted = trustedProxies(trusted);
  return ({ socket, headers }) => {
    const peer = socket.remoteAddress ?? '';
    const header = headers['x-forwarded-for'];
    const hops = (Array.isArray(header) ? header.join(',') : (header ?? ''))
      .split(',')
      .map((hop) => hop.trim());
    let at = peer;
    while (isTrusted(at)) {
      const hop = hops.pop();
      if (hop === undefined || !ipaddr.isValid(hop)) return at;
      at = hop;
    }
    return at;
  };
}

/**
 * What counts as one client: an IPv4 address, or the /64 that one subscriber of IPv6 usually has.
 * @example clientNetwork('::ffff:192.0.2.7') // '192.0.2.7'
 */
export function clientNetwork(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return (parsed as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':');
}

/** Whether an address is one of the trusted. */
export function trustedProxies(trusted: readonly string[]): (address: string) => boolean {
  const ranges = trusted.map(rangeOf);
  return (address) => {
    if (ranges.length === 0 || !ipaddr.isValid(address)) return false;
    const parsed = ipaddr.process(address);
    return ranges.some(([base, bits]) => base.kind() === parsed.kind() && parsed.match(base, bits));
  };
}

function rangeOf(text: string): Range {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text) as Range;
  const address = ipaddr.process(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}
