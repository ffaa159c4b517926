import { TreeBuilder } from './builder.ts';
import { isLetter, type Line, type Lines, type Source } from './scan.ts';
import type { Node } from './tree.ts';

/** A key is no longer. */
const LONGEST_KEY = 48;

/**
 * `---`, `key: value` lines, `---` at the top; anything else there is prose.
 * @returns its nodes and the index of the first line after it; no nodes and 0 where there is none
 */
export function frontMatter(
  source: Source,
  lines: Lines,
): { readonly nodes: readonly Node[]; readonly first: number } {
  const none = { nodes: [], first: 0 };
  const opening = lines.at(0);
  if (!opening || !isFence(source, opening)) return none;
  const entries: { line: Line; colon: number }[] = [];
  let close = 1;
  let closing: Line | undefined;
  for (; ; close++) {
    const line = lines.at(close);
    if (!line) return none;
    if (line.blank) continue;
    closing = line;
    if (isFence(source, line)) break;
    if (line.head === '#') continue;
    const colon = line.colons[0] ?? -1;
    if (!isKey(source, line, colon)) return none;
    entries.push({ line, colon });
  }
  const builder = new TreeBuilder(source, lines.comments);
  builder.open('front-matter');
  builder.leaf('mark', opening.next);
  for (const { line, colon } of entries) {
    builder.leaf('space', line.start);
    builder.open('entry');
    builder.padded('key', colon);
    builder.leaf('mark', colon + 1);
    builder.padded('value', line.end);
    builder.close();
    builder.leaf('space', line.next);
  }
  builder.leaf('space', closing.start);
  builder.leaf('mark', closing.next);
  builder.close();
  return { nodes: builder.nodes, first: close + 1 };
}

/** A line of three hyphens or more. */
export function isFence(source: Source, { start, first, last, head }: Line): boolean {
  if (head !== '-') return false;
  // Nothing stands before the hyphens but a byte order mark.
  if (
    last - first < 3 ||
    last - first > 40 ||
    (first > start && source.code(start) !== 0xfeff) ||
    first > start + 1
  )
    return false;
  let at = first;
  while (at < last && source.char(at) === '-') at++;
  return at === last;
}

/** Letters, digits, blanks and underscores before the colon, a letter first. */
function isKey(source: Source, { first, head }: Line, colon: number): boolean {
  if (colon < first + 1 || colon - first >= LONGEST_KEY) return false;
  if (head !== '_' && !isLetter(head)) return false;
  for (let at = first + 1; at < colon; at++) if (!/[\p{L}\p{N}_ \t-]/u.test(source.char(at))) return false;
  return true;
}
