import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { HttpLimits } from './http-limits.ts';

/** One direction of a connection while the other end is waited for. */
interface Wait {
  since: number;
  bytes: number;
}

interface Watched {
  request?: IncomingMessage;
  sending?: Wait;
  receiving?: Wait;
}

/**
 * Ends connections whose other end is too slow: a reader that leaves a reply lying, or a sender that leaves a body
 * unfinished, below `slowest` bytes a second over `patience`. Only waits for the other end count: a reply that is not
 * ready, or a body that the server itself has not read yet, is nobody's slowness.
 */
export function keepPace(server: Server, limits: Pick<HttpLimits, 'slowest' | 'patience'>): void {
  const watched = new Map<Socket, Watched>();
  server.on('connection', (socket) => {
    watched.set(socket, {});
    socket.once('close', () => watched.delete(socket));
  });
  server.prependListener('request', (request) => {
    const entry = watched.get(request.socket);
    if (entry) entry.request = request;
  });
  const least = (limits.slowest * limits.patience) / 1000;
  const timer = setInterval(
    () => {
      const now = performance.now();
      for (const [socket, entry] of watched) {
        entry.sending = next(entry.sending, isSending(socket), sentBytes(socket), now);
        entry.receiving = next(entry.receiving, isReceiving(entry.request), socket.bytesRead, now);
        for (const [wait, bytes] of [
          [entry.sending, sentBytes(socket)],
          [entry.receiving, socket.bytesRead],
        ] as const) {
          if (!wait || now - wait.since < limits.patience) continue;
          if (bytes - wait.bytes < least) socket.destroy();
          else Object.assign(wait, { since: now, bytes });
        }
      }
    },
    Math.max(20, limits.patience / 10),
  );
  timer.unref();
  server.once('close', () => clearInterval(timer));
}

function next(wait: Wait | undefined, waiting: boolean, bytes: number, now: number): Wait | undefined {
  return waiting ? (wait ?? { since: now, bytes }) : undefined;
}

const isSending = (socket: Socket): boolean => socket.writableLength > 0;

const isReceiving = (request: IncomingMessage | undefined): boolean =>
  request !== undefined && !request.complete && !request.destroyed && request.readableLength === 0;

/**
 * Bytes that the system took. Node counts a write as done only when all of it is gone; of a long one the handle knows
 * how much is left, as Node's own socket timeout asks it.
 */
function sentBytes(socket: Socket): number {
  const handle = (socket as { _handle?: { bytesWritten?: number; writeQueueSize?: number } | null })._handle;
  return handle?.bytesWritten === undefined
    ? socket.bytesWritten - socket.writableLength
    : handle.bytesWritten - (handle.writeQueueSize ?? 0);
}
