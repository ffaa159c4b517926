import type { Socket } from 'node:net';
import type { FolderLock } from '../../store/folder/index.ts';
import { jsonLines } from '../../store/json-lines.ts';
import { faultOf, LONGEST, type Operations, Request, runOperation, say } from './operation.ts';

/** Connections at once; commands of people need few. */
const MOST = 16;
/** Milliseconds after which a connection that asks nothing is ended. */
const IDLE = 60_000;

/**
 * Answer commands of this machine while a server holds the data folder. Whoever can open the socket in the folder is
 * the folder's owner, and may do everything.
 * @param onFailure told of what is no `Fault`
 */
export function answerCommands(
  lock: FolderLock,
  operations: Operations,
  onFailure: (operation: string, error: unknown) => void,
): void {
  let open = 0;
  lock.onConnection((socket) => {
    if (open >= MOST) {
      socket.destroy();
      return;
    }
    open++;
    socket.once('close', () => open--);
    socket.setTimeout(IDLE, () => socket.destroy());
    // Who does not speak our language is not spoken with.
    answer(socket, operations, onFailure).catch(() => socket.destroy());
  });
}

async function answer(
  socket: Socket,
  operations: Operations,
  onFailure: (operation: string, error: unknown) => void,
): Promise<void> {
  const gone = new AbortController();
  socket.once('close', () => gone.abort(new Error('The command went away.')));
  for await (const line of jsonLines(socket, LONGEST)) {
    const { operation, input } = Request.parse(line);
    socket.setTimeout(0);
    try {
      const result = await runOperation(operations, operation, input, {
        signal: gone.signal,
        progress: (event) => void say(socket, { progress: event }),
      });
      say(socket, { result });
    } catch (error) {
      const told = faultOf(error);
      if (!gone.signal.aborted && told.fault['exit'] === 70) onFailure(operation, error);
      say(socket, told);
    }
    socket.setTimeout(IDLE);
  }
  socket.end();
}
