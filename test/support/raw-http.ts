import { connect } from 'node:net';

/** What a server sent back over a socket. */
export interface RawReply {
  /** Status of the first answer; undefined when the connection was ended without one. */
  readonly status: number | undefined;
  /** Status lines of all answers. */
  readonly statuses: readonly number[];
  readonly text: string;
  /** Names in lower case, of the first answer. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Sends bytes as they are and gives what comes back until the server ends the connection; a server that waits for more
 * is told after `patience` milliseconds of silence that nothing comes.
 */
export function exchange(port: number, bytes: string | Buffer, patience = 100): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let silence = setTimeout(() => socket.destroy(), patience * 20);
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      clearTimeout(silence);
      silence = setTimeout(() => socket.destroy(), patience);
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
    });
    socket.on('close', () => {
      clearTimeout(silence);
      resolve(read(Buffer.concat(chunks).toString('latin1')));
    });
  });
}

function read(text: string): RawReply {
  const statuses = [...text.matchAll(/(?:^|\n|\})HTTP\/1\.1 (\d{3}) /g)].map((match) => Number(match[1]));
  const head = text.split('\r\n\r\n', 1)[0] ?? '';
  const headers = head
    .split('\r\n')
    .slice(1)
    .map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    });
  return { status: statuses[0], statuses, text, headers: Object.fromEntries(headers) };
}
