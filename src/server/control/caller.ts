import type { Socket } from 'node:net';
import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import { jsonLines } from '../../store/json-lines.ts';
import { type Call, faultFrom, LONGEST, type Operations, Reply, say } from './operation.ts';

/** Ask the server at the other end of a connection, one operation after another. */
export function callerOf<Table extends Operations>(socket: Socket): Call<Table> {
  const replies = jsonLines(socket, LONGEST);
  const call = async (
    operation: string,
    input: unknown,
    { signal, onProgress }: Parameters<Call<Operations>>[2] = {},
  ): Promise<unknown> => {
    const stop = (): void => void socket.destroy();
    signal?.addEventListener('abort', stop);
    try {
      say(socket, { operation, input: input as never });
      for (;;) {
        const { done, value } = await replies.next();
        if (done) throw lost();
        const reply = Reply.parse(value);
        if ('result' in reply) return reply.result;
        if ('fault' in reply) throw faultFrom(reply.fault);
        onProgress?.(reply.progress);
      }
    } catch (error) {
      signal?.throwIfAborted();
      throw error instanceof Fault ? error : lost(error);
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  };
  return call as Call<Table>;
}

const lost = (cause?: unknown): Fault =>
  new Fault('The server went away before it was done.', {
    exit: EXIT.environment,
    remedy: 'Try again when it runs, or when it has ended.',
    ...(cause !== undefined && { cause }),
  });
