import type { Edit } from '../base/edit.ts';
import { assemble, document, type Part, partOf } from './assemble.ts';
import { BEGINNING, divide, type State, sameState } from './divide.ts';
import { type Made, made, parse } from './parse.ts';
import { type Line, LineScanner, type Meter, Source } from './scan.ts';
import { isLeaf, isSpace, type Node, type Tree } from './tree.ts';

/**
 * The tree of a text after edits, from the tree before them: `parse(text)`, but only the lines near the edits are
 * read. Reading begins again at a line above at which no more than a few facts must be known of what is before it (a
 * heading, a bullet, a line behind an empty one), and ends below at such a line for which the same facts hold as
 * before. What is not read keeps its nodes; behind the edits they are moved. A text that is JSON or has comments, an
 * edit in front matter and a tree that is not from here are read as a whole.
 * @param tree from `parse` or `reparse`
 * @param text the whole text after the edits
 * @param edits what was changed, with places in the text before; in any order, none over another
 * @param meter counts the characters looked at
 * @example reparse(parse('A cat.\nMood: calm'), 'A dog.\nMood: calm', [{ start: 2, end: 5, text: 'dog' }])
 */
export function reparse(tree: Tree, text: string, edits: readonly Edit[], meter: Meter = { steps: 0 }): Tree {
  const before = made.get(tree);
  const change = changeOf(edits);
  if (!before || before.text.length + change.moved !== text.length) return parse(text, meter);
  if (edits.length === 0) return tree;
  const parts = partsAfter(before, new Source(text, meter), change);
  if (!parts) return parse(text, meter);
  const source = new Source(text, meter);
  const after = document(source, assemble(source, [], before.front, parts));
  made.set(after, { text, front: before.front, parts });
  return after;
}

/** The stretch of the text before that holds all edits, and by how much they move what is behind it. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly moved: number;
}

const changeOf = (edits: readonly Edit[]): Change => ({
  start: Math.min(...edits.map((edit) => edit.start)),
  end: Math.max(...edits.map((edit) => edit.end)),
  moved: edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0),
});

function partsAfter({ front, parts }: Made, source: Source, change: Change): Part[] | undefined {
  const body = front.at(-1)?.span.end ?? 0;
  if (change.start < body || (body === 0 && beginsOtherwise(source))) return undefined;
  // The line that holds the character before, as a line end may have been made or broken there.
  const line = lineStart(source, Math.max(change.start - 1, body), body);
  const restart = parts.findLastIndex((part) => part.start < line && part.before !== undefined);
  const first = parts[restart];
  const kept = parts.slice(0, Math.max(restart, 0));
  const known = new Map<number, number>();
  parts.forEach((part, index) => {
    if (part.before && part.start > change.end) known.set(part.start + change.moved, index);
  });
  let meets = parts.length;
  const sameAgain = (next: Line, state: State): boolean => {
    const index = known.get(next.start);
    if (index === undefined || !sameState((parts[index] as Part).before as State, state)) return false;
    meets = index;
    return true;
  };
  const lines = new LineScanner(source, first?.start ?? body, source.length);
  const blocks = divide(source, lines, 0, first?.before ?? BEGINNING, sameAgain);
  const read = blocks.map((block) => partOf(source, lines, block));
  if (lines.commented) return undefined;
  return [...kept, ...read, ...parts.slice(meets).map((part) => moved(part, change.moved))];
}

/** May the text be JSON, or front matter that is not closed? */
function beginsOtherwise(source: Source): boolean {
  let at = 0;
  while (at < source.length && isSpace(source.code(at))) at++;
  return '{[`-'.includes(source.char(at));
}

function lineStart(source: Source, from: number, least: number): number {
  let at = from;
  while (at > least && !/[\n\r]/.test(source.char(at - 1))) at--;
  return at;
}

/** The same farther on. */
function moved(part: Part, by: number): Part {
  if (by === 0) return part;
  return {
    ...part,
    start: part.start + by,
    end: part.end + by,
    nodes: part.nodes.map((node) => shifted(node, by)),
  };
}

function shifted(node: Node, by: number): Node {
  const span = { start: node.span.start + by, end: node.span.end + by };
  return isLeaf(node)
    ? { ...node, span }
    : { ...node, span, children: node.children.map((child) => shifted(child, by)) };
}
