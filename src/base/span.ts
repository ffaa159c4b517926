/**
 * A half-open range of UTF-16 code units in a source text.
 * @example const span: Span = { start: 0, end: 5 }; // "Close" of "Close-up"
 */
export interface Span {
  /** First code unit, from 0. */
  readonly start: number;
  /** One past the last code unit. */
  readonly end: number;
}

/**
 * The smallest span that holds both.
 * @example cover({ start: 2, end: 4 }, { start: 8, end: 9 }) // { start: 2, end: 9 }
 */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/**
 * The text a span points at.
 * @example slice('Close-up', { start: 0, end: 5 }) // 'Close'
 */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
