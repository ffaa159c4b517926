/** What a `Range` header asks of so many bytes: first and last byte, nothing that is there, or nothing at all. */
export type AskedRange = readonly [first: number, last: number] | 'unsatisfiable' | undefined;

/**
 * Read a `Range` header (RFC 9110, section 14.2). Undefined, which means the whole, for headers that are malformed or of
 * another unit, and for several ranges at once, as servers may.
 * @example readRange('bytes=-500', 10_000) // [9500, 9999]
 */
export function readRange(header: string | undefined, size: number): AskedRange {
  const match = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const [, from, to] = match as unknown as [string, string, string];
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'unsatisfiable' : [size - length, size - 1];
  }
  const first = Number(from);
  if (to !== '' && Number(to) < first) return undefined;
  if (first >= size) return 'unsatisfiable';
  return [first, to === '' ? size - 1 : Math.min(Number(to), size - 1)];
}
