/**
 * The values of lines of JSON; what comes after the last line end is no line. Throws a `SyntaxError` for a line that is
 * no JSON or is longer than `longest` bytes.
 * @param revive as of `JSON.parse`
 */
export async function* jsonLines(
  body: AsyncIterable<Uint8Array>,
  longest: number,
  revive?: (key: string, value: unknown) => unknown,
): AsyncGenerator<unknown> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield JSON.parse(Buffer.concat([...parts, chunk.subarray(from, at)]).toString('utf8'), revive);
      parts = [];
      length = 0;
      from = at + 1;
    }
    parts.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > longest) throw new SyntaxError('A line is too long.');
  }
}
