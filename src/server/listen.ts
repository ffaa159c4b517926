import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';

const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something else listens there',
  EACCES: 'that is not permitted',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
};

/**
 * Listen, and give the URL under which the server is reached. Throws a `Fault` (exit status 3) when it cannot.
 * @param port 0 takes any free one
 */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    // Later ones are of connections that the system could not take: they must not end the process.
    server.on('error', (cause: NodeJS.ErrnoException) => {
      const why = WHY[cause.code ?? ''] ?? cause.message;
      reject(
        new Fault(`Cannot listen at ${host}:${port}: ${why}.`, {
          exit: EXIT.environment,
          where: '--port',
          remedy: 'Choose another address with --host and --port.',
          cause,
        }),
      );
    });
    server.listen({ host: host.replace(/^\[(.*)\]$/, '$1'), port }, resolve);
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`;
}

/** Milliseconds between two looks for connections that have become idle. */
const LOOK = 50;

/** Take no more connections, let requests under way end for some milliseconds, then cut them. */
export async function stopListening(server: Server, grace: number): Promise<void> {
  // A client that asks again and again would keep its connection, and so this server: each ends with its next answer.
  server.prependListener('request', (_request, response) => {
    response.shouldKeepAlive = false;
  });
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const idle = setInterval(() => server.closeIdleConnections(), LOOK);
  const late = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
