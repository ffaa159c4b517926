import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Who may be connected to at an address: anybody, the server's owner alone, or nobody. */
export type Reach = 'public' | 'private' | 'never';

/** Services of clouds that hand out credentials, whatever range their addresses lie in. */
const METADATA: ReadonlySet<string> = new Set(
  [
    '169.254.169.254', // AWS, Google Cloud, Azure, OpenStack, DigitalOcean
    '169.254.170.2', // AWS ECS
    '100.100.100.200', // Alibaba Cloud
    '168.63.129.16', // Azure's host, a public address
    '192.0.0.192', // Oracle Cloud
    'fd00:ec2::254', // AWS
    'fd20:ce::254', // Google Cloud
    'fd00:42::42', // Scaleway
  ].map((address) => ipaddr.parse(address).toNormalizedString()),
);

/** Ranges of the server's own surroundings, by the names of ipaddr.js. */
const SURROUNDINGS: ReadonlySet<string> = new Set(['loopback', 'private', 'uniqueLocal', 'carrierGradeNat']);

/** The only IPv6 addresses that are assigned for the internet (RFC 4291, IANA's registry), and what is taken from them. */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');
const TAKEN = [
  '2001::/23', // protocol assignments: Teredo, ORCHID, benchmarking …
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4, which wraps any IPv4 address
  '3fff::/20', // documentation
].map((range) => ipaddr.IPv6.parseCIDR(range));
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/**
 * Judge an address by IANA's registries of special-purpose addresses (RFC 6890). IPv4 inside IPv6 is judged as the IPv4
 * address where networks really use it (mapped, NAT64 of RFC 6052), and `never` in all other wrappings.
 * @example reachOf('::ffff:10.0.0.1') // 'private'
 */
export function reachOf(address: string): Reach {
  // ipaddr.js reads more forms than resolvers give; only what the system takes for an address is one.
  if (isIP(address) === 0 || address.includes('%')) return 'never';
  const parsed = ipaddr.parse(canonical(address));
  if (METADATA.has(parsed.toNormalizedString())) return 'never';
  if (parsed instanceof ipaddr.IPv4) return byRange(parsed.range());
  if (parsed.isIPv4MappedAddress()) return reachOf(parsed.toIPv4Address().toString());
  if (parsed.match(NAT64)) return reachOf(ipaddr.fromByteArray(parsed.toByteArray().slice(12)).toString());
  const range = parsed.range();
  if (range !== 'unicast') return SURROUNDINGS.has(range) ? 'private' : 'never';
  if (!parsed.match(GLOBAL) || TAKEN.some((taken) => parsed.match(taken)) || isIsatap(parsed)) return 'never';
  return 'public';
}

const byRange = (range: string): Reach =>
  range === 'unicast' ? 'public' : SURROUNDINGS.has(range) ? 'private' : 'never';

/** ipaddr.js takes '::1.2.3.4' for a mapped address; the URL standard's way to write it leaves no doubt. */
const canonical = (address: string): string =>
  address.includes(':') ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address;

/** An interface identifier that wraps an IPv4 address (ISATAP, RFC 5214). */
const isIsatap = ({ parts }: ipaddr.IPv6): boolean => ((parts[4] ?? 0) & 0xfdff) === 0 && parts[5] === 0x5efe;
