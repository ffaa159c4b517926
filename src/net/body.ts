import type { IncomingMessage } from 'node:http';
import { tooSlow } from './dial.ts';
import { FetchFault } from './fetch-fault.ts';

/** What a body may cost. */
export interface BodyLimits {
  readonly mostBytes: number;
  /** Milliseconds without a byte while somebody waits for one. */
  readonly idle: number;
  readonly host: string;
  /** Its reason is what reading throws when it is aborted. */
  readonly signal: AbortSignal;
}

/**
 * The bytes of an answer under limits, no faster than they are read. Compressed bodies are refused: identity was asked
 * for, and what is not unpacked cannot be a bomb. `done` is called once, however reading ends.
 */
export async function* bodyOf(
  message: IncomingMessage,
  { mostBytes, idle, host, signal }: BodyLimits,
  done: () => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const tooLarge = (): FetchFault =>
    new FetchFault('size', `${host} sends more than ${mostBytes.toLocaleString('en')} bytes.`, {
      where: host,
      remedy: 'Serve a smaller file.',
    });
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    timer = setTimeout(() => message.destroy(tooSlow(host)), idle);
  };
  try {
    if (signal.aborted) throw signal.reason;
    if (Number(message.headers['content-length'] ?? 0) > mostBytes) throw tooLarge();
    const packed = (message.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
    if (packed !== 'identity' && packed !== '')
      throw new FetchFault('answer', `${host} sends compressed data although plain data was asked for.`, {
        where: host,
        remedy: 'Serve the file without Content-Encoding.',
      });
    let total = 0;
    wait();
    for await (const chunk of message as AsyncIterable<Buffer>) {
      clearTimeout(timer);
      total += chunk.length;
      if (total > mostBytes) throw tooLarge();
      yield chunk;
      wait();
    }
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof FetchFault) throw error;
    throw new FetchFault('answer', `${host} broke off before the end of its answer.`, {
      where: host,
      remedy: 'Try again.',
      detail: String(error),
      cause: error,
    });
  } finally {
    clearTimeout(timer);
    done();
  }
}
