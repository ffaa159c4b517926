import type { Socket } from 'node:net';
import type { Json } from '../../base/json.ts';

/** Bytes of a line at most. */
const LONGEST = 4_194_304;

/** Say something as a line of JSON. */
export const say = (socket: Socket, what: Json): boolean => socket.write(`${JSON.stringify(what)}\n`);

/**
 * The values that come as lines of JSON, until the other side ends. Throws when a line is too long or no JSON: the other
 * side does not speak our language.
 */
export async function* linesOf(socket: Socket): AsyncGenerator<unknown> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield JSON.parse(Buffer.concat([...parts, chunk.subarray(from, at)]).toString('utf8'));
      parts = [];
      length = 0;
      from = at + 1;
    }
    parts.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > LONGEST) throw new Error('A line is too long.');
  }
}
