import type { ServerOptions } from 'node:http';

/** How much of a server one client may take. Times in milliseconds, rates in bytes a second. */
export interface HttpLimits {
  /** Longest request target, characters. */
  readonly url: number;
  /** Most bytes of request line and headers together. */
  readonly headerBytes: number;
  /** Most header lines. */
  readonly headerCount: number;
  /** Most bytes of a body; endpoints have limits of their own below it. */
  readonly bodyBytes: number;
  /** Until the headers are complete, from the first byte, or from the connection when none comes. */
  readonly headersTime: number;
  /** Until the body is complete. */
  readonly requestTime: number;
  /** That a connection may wait for its next request; longer than the minute of usual load balancers. */
  readonly idleTime: number;
  /** Requests of one connection. */
  readonly requestsPerConnection: number;
  /** Connections of this server. */
  readonly connections: number;
  /** Connections of one IPv4 address or IPv6 /64; loopback and trusted proxies have all. */
  readonly connectionsPerClient: number;
  /** Slowest body, and slowest reader of a reply … */
  readonly slowest: number;
  /** … over this long. */
  readonly patience: number;
}

/** Limits that no known client of the API meets. */
export const HTTP_LIMITS: HttpLimits = {
  url: 8192,
  headerBytes: 16 * 1024,
  headerCount: 100,
  bodyBytes: 1024 * 1024 * 1024,
  headersTime: 15_000,
  requestTime: 60 * 60_000,
  idleTime: 75_000,
  requestsPerConnection: 10_000,
  connections: 4096,
  connectionsPerClient: 256,
  slowest: 1024,
  patience: 30_000,
};

/** What Node only takes when a server is made: the parser's rules, and how often its times are looked at. */
export const serverOptions = (limits: HttpLimits): ServerOptions => ({
  insecureHTTPParser: false,
  requireHostHeader: true,
  joinDuplicateHeaders: false,
  maxHeaderSize: limits.headerBytes,
  connectionsCheckingInterval: Math.min(1000, limits.headersTime / 4),
  noDelay: true,
});
