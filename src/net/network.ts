import { lookup } from 'node:dns/promises';
import { connect, type LookupFunction, type Socket } from 'node:net';

/** The two things that fetching asks of the machine; tests put their own in place. */
export interface Network {
  /** All addresses of a host name. Rejects when there are none. */
  resolve(host: string): Promise<readonly string[]>;
  /** Open a connection to one of the addresses that `lookup` answers for `host`. */
  connect(options: { host: string; port: number; lookup: LookupFunction }): Socket;
}

/** The machine's own resolver and sockets. Proxies named in the environment are not used. */
export const system: Network = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  connect: (options) => connect({ ...options, autoSelectFamily: true }),
};
