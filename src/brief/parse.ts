import { assemble, document, type Part, partOf } from './assemble.ts';
import { blankOut } from './comments.ts';
import { divide } from './divide.ts';
import { frontMatter } from './front-matter.ts';
import { jsonParts } from './json.ts';
import { jsonNodes } from './json-tree.ts';
import { linesOf, type Meter, Source } from './scan.ts';
import type { Node, Tree } from './tree.ts';

/** What a tree was made from, for who reads the text again after a change. */
export interface Made {
  readonly text: string;
  readonly front: readonly Node[];
  readonly parts: readonly Part[];
}

/** Of trees whose text can be read again in part: neither JSON nor with comments. */
export const made = /* @__PURE__ */ new WeakMap<Tree, Made>();

/**
 * The tree of a brief. Takes any text whatever, looks at no character more than eight times, and never throws;
 * every character is in exactly one leaf, so `print(parse(text)) === text`.
 * @param meter counts the characters looked at
 * @example parse('A cat sleeps.\n\nMood: calm').children.length // 3: two sections and what parts them
 */
export function parse(text: string, meter: Meter = { steps: 0 }): Tree {
  const written = new Source(text, meter);
  const lines = linesOf(written);
  const { comments } = lines;
  // Everything below reads white space where a comment stands; the builder knows better.
  const source = comments.length === 0 ? written : new Source(blankOut(text, comments), meter, text);
  if (comments.length > 0) meter.steps += text.length;
  const json = jsonParts(source);
  if (json) return document(source, jsonNodes(source, comments, json));
  const { nodes: front, first } = frontMatter(source, lines);
  const parts = divide(source, lines, first).map((block) => partOf(source, lines, block));
  const tree = document(source, assemble(source, comments, front, parts));
  if (!lines.commented) made.set(tree, { text, front, parts });
  return tree;
}
