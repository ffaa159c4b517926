/** Control, escape and bidirectional characters, and others that change what stands around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const HIDDEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text of a brief as a terminal may show it: what could move the cursor, recolour or reorder is written as a visible
 * escape, a line end becomes a space.
 * @example visible('red\u001b[31m') // 'red\\u{1b}[31m'
 */
export function visible(text: string): string {
  return text
    .replace(HIDDEN, (c) => (c === '\t' || c === '\r' ? ' ' : `\\u{${c.charCodeAt(0).toString(16)}}`))
    .replace(/\s*\n\s*/g, ' ');
}
