import { countWhile } from './ordered.ts';

/** A place in a text as people and editors count: both from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Lines of a text, found once; `\n`, `\r\n` and `\r` end a line. */
export interface Lines {
  /** At least 1. */
  readonly count: number;
  /** The place of an offset; one outside the text is taken to its nearer end. */
  position(offset: number): Position;
  /** First code unit of a line (from 1) and one past its last, without what ends it. */
  span(line: number): { readonly start: number; readonly end: number };
}

/**
 * The lines of a text.
 * @example linesOf('a\nbc').position(3) // { line: 2, column: 2 }
 */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  return {
    count: starts.length,
    position(offset) {
      const at = Math.max(0, Math.min(offset, text.length));
      const line = countWhile(starts, (start) => start <= at);
      return { line, column: at - (starts[line - 1] as number) + 1 };
    },
    span(line) {
      const start = starts[line - 1] ?? text.length;
      let end = starts[line] ?? text.length;
      if (end > start && line < starts.length) end -= text.slice(end - 2, end) === '\r\n' ? 2 : 1;
      return { start, end };
    },
  };
}
