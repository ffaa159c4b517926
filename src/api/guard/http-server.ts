import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import ipaddr from 'ipaddr.js';
import { newId } from '../../store/ids.ts';
import { clientNetwork, trustedProxies } from './address.ts';
import { SECURITY_HEADERS } from './headers.ts';
import { HTTP_LIMITS, type HttpLimits, serverOptions } from './http-limits.ts';
import { keepPace } from './pace.ts';
import { type Refused, unreadable, unsoundRequest } from './request-line.ts';

type Fetch = Parameters<typeof getRequestListener>[0];

/** Settings of `guardedServer`. */
export interface GuardedServerOptions {
  readonly limits?: Partial<HttpLimits>;
  /** Addresses and ranges of proxies, which speak for many clients and may have any number of connections. */
  readonly trustProxy?: readonly string[];
}

/**
 * An HTTP server for an app's `fetch` that outlives hostile clients: requests of unsound form are refused before the
 * app sees them, slow and greedy connections are ended, and every refusal is the API's JSON. It does not listen yet.
 * @example guardedServer(app.fetch).listen(4780, '127.0.0.1');
 */
export function guardedServer(fetch: Fetch, options: GuardedServerOptions = {}): Server {
  const limits = { ...HTTP_LIMITS, ...options.limits };
  const answer: RequestListener = getRequestListener(fetch, {
    // Only the adapter's own refusals arrive here: a URL or Host header that makes no URL.
    errorHandler: () =>
      refusal({
        status: 400,
        code: 'invalid_target',
        message: 'The Host header or the path is malformed. Check the base URL.',
      }),
  });
  /** Connections of refused requests: nothing that follows on them is believed. */
  const abandoned = new WeakSet<Socket>();
  const server = createServer(serverOptions(limits), (incoming, outgoing) => {
    if (abandoned.has(incoming.socket)) return;
    const wrong = unsoundRequest(incoming, limits);
    if (wrong) {
      abandoned.add(incoming.socket);
      refuse(incoming, outgoing, wrong);
    } else void answer(incoming, outgoing);
  });
  hardenServer(server, limits, trustedProxies(options.trustProxy ?? []));
  return server;
}

/**
 * Put limits on a server made with `serverOptions(limits)`: times, headers, connections in all and of one client,
 * requests of a connection, and the pace that a client has to keep.
 */
export function hardenServer(
  server: Server,
  limits: HttpLimits,
  isProxy: (address: string) => boolean = () => false,
): void {
  server.headersTimeout = limits.headersTime;
  server.requestTimeout = limits.requestTime;
  server.keepAliveTimeout = limits.idleTime;
  server.maxHeadersCount = limits.headerCount;
  server.maxRequestsPerSocket = limits.requestsPerConnection;
  server.maxConnections = limits.connections;
  limitClients(server, limits.connectionsPerClient, isProxy);
  keepPace(server, limits);
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    socket.end(plain(unreadable(error.code)));
    // A client that does not read its refusal is not waited for.
    setTimeout(() => socket.destroy(), 1000).unref();
  });
}

function limitClients(server: Server, most: number, isProxy: (address: string) => boolean): void {
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? '';
    if (isLoopbackPeer(address) || isProxy(address)) return;
    const client = clientNetwork(address);
    const count = (open.get(client) ?? 0) + 1;
    if (count > most) {
      socket.destroy();
      return;
    }
    open.set(client, count);
    socket.once('close', () => {
      const left = (open.get(client) ?? 1) - 1;
      if (left === 0) open.delete(client);
      else open.set(client, left);
    });
  });
}

const isLoopbackPeer = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';

const bodyOf = ({ code, message }: Refused): string =>
  JSON.stringify({ error: { message, type: 'invalid_request_error', param: null, code } });

const headersOf = (): Record<string, string> => ({
  ...SECURITY_HEADERS,
  'content-type': 'application/json',
  'x-request-id': newId('req_'),
  connection: 'close',
});

const refusal = (wrong: Refused): Response =>
  new Response(bodyOf(wrong), { status: wrong.status, headers: headersOf() });

/** Answer, and close. */
function refuse(incoming: IncomingMessage, outgoing: ServerResponse, wrong: Refused): void {
  outgoing.writeHead(wrong.status, headersOf());
  outgoing.end(bodyOf(wrong));
  incoming.resume();
  outgoing.once('close', () => incoming.socket.destroySoon());
}

function plain(wrong: Refused): string {
  const body = bodyOf(wrong);
  const headers = { ...headersOf(), 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${wrong.status} ${STATUS_CODES[wrong.status]}`, ...lines, '', body].join('\r\n');
}
