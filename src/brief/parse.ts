import type { Span } from '../base/span.ts';
import { TreeBuilder } from './builder.ts';
import { blankOut } from './comments.ts';
import { content } from './content.ts';
import { type Block, divide } from './divide.ts';
import { frontMatter } from './front-matter.ts';
import { jsonParts } from './json.ts';
import { jsonNodes } from './json-tree.ts';
import { type Lines, linesOf, type Meter, Source, trimEnd } from './scan.ts';
import type { Field, Node, Tree } from './tree.ts';

/**
 * The tree of a brief. Takes any text whatever, looks at no character more than eight times, and never throws;
 * every character is in exactly one leaf, so `print(parse(text)) === text`.
 * @param meter counts the characters looked at
 * @example parse('A cat sleeps.\n\nMood: calm').children.length // 3: two sections and what parts them
 */
export function parse(text: string, meter: Meter = { steps: 0 }): Tree {
  const written = new Source(text, meter);
  const found = linesOf(written);
  const { lines, comments } = found;
  // Everything below reads white space where a comment stands; the builder knows better.
  const source = comments.length === 0 ? written : new Source(blankOut(text, comments), meter, text);
  if (comments.length > 0) meter.steps += text.length;
  const json = jsonParts(source);
  if (json) return document(source, jsonNodes(source, comments, json));
  const { nodes, first } = frontMatter(source, found);
  const parts = divide(source, lines, first).map((block) => ({
    block,
    nodes: nodesOf(source, found, block),
  }));
  return document(source, assemble(source, comments, nodes, parts));
}

const document = (source: Source, children: readonly Node[]): Tree => ({
  kind: 'document',
  span: { start: 0, end: source.length },
  children,
});

const CAMERA: readonly Field[] = ['camera'];

/** Second pass: the nodes of one block, whatever stands around it. */
function nodesOf(source: Source, { lines, comments }: Lines, block: Block): readonly Node[] {
  const builder = new TreeBuilder(source, comments, block.start);
  if (block.kind === 'header') {
    builder.leaf('mark', block.header.labelStart);
    builder.leaf('label', block.header.labelEnd);
    builder.leaf('mark', block.header.contentStart);
  } else if (block.kind === 'shot') {
    builder.leaf('mark', block.at);
    for (const [kind, end] of block.header.leaves)
      if (kind === 'camera') cameraWords(builder, end);
      else builder.padded(kind, end);
  } else {
    builder.open('item', { fields: block.fields });
    builder.leaf('mark', block.at);
    const closed = block.closer !== undefined && source.char(block.end - 1) === block.closer;
    const end = closed ? trimEnd(source, builder.at, block.end - 1) : block.end;
    content(builder, source, { ...block, end, lines: lines.slice(block.line, block.lineEnd) });
    builder.padded('mark', block.end);
    builder.close();
  }
  return builder.nodes;
}

function cameraWords(builder: TreeBuilder, end: number): void {
  const fields = CAMERA;
  builder.open('section', { fields });
  builder.open('item', { fields });
  builder.padded('text', end);
  builder.close();
  builder.close();
}

/** The blocks in their shots and sections, with the white space between them. */
function assemble(
  source: Source,
  comments: readonly Span[],
  front: readonly Node[],
  parts: readonly { readonly block: Block; readonly nodes: readonly Node[] }[],
): readonly Node[] {
  const builder = new TreeBuilder(source, comments);
  builder.add(front);
  const tail = wholeFrom(parts);
  let inShot = false;
  let section: { readonly fields: readonly Field[]; readonly headed: boolean } | undefined;
  const close = (): void => {
    if (section) builder.close();
    section = undefined;
  };
  parts.forEach(({ block, nodes }, index) => {
    if (block.kind === 'shot' || index === tail) {
      close();
      if (inShot) builder.close();
      inShot = false;
    }
    if (block.kind === 'shot') {
      builder.leaf('space', block.start);
      const { time } = block.header;
      builder.open('shot', Object.keys(time).length > 0 ? { time } : {});
      inShot = true;
    } else if (block.kind === 'header') {
      close();
      builder.leaf('space', block.start);
      const { fields, dialect } = block.header;
      builder.open('section', { fields, ...(dialect !== undefined && { dialect }) });
      section = { fields, headed: true };
    } else if (!section || (section.fields !== block.fields && !section.headed)) {
      close();
      builder.leaf('space', block.start);
      builder.open('section', { fields: block.fields });
      section = { fields: block.fields, headed: false };
    } else section = { fields: block.fields, headed: false };
    builder.leaf('space', block.start);
    builder.add(nodes);
  });
  close();
  if (inShot) builder.close();
  builder.leaf('space', source.length);
  return builder.nodes;
}

/** Fields that may speak of all shots when their label stands apart behind the last one. */
const SHARED: ReadonlySet<Field> = new Set([
  'style',
  'lighting',
  'palette',
  'mood',
  'sound',
  'constraints',
  'notes',
]);

/**
 * Index of the block from which on labels speak of the whole clip, though they stand behind its last shot: those that
 * always do (`Finishing`), and those that stand apart and that no shot before has for itself.
 */
function wholeFrom(parts: readonly { readonly block: Block }[]): number {
  const last = parts.findLastIndex(({ block }) => block.kind === 'shot');
  if (last < 0) return -1;
  const own = new Set<Field>();
  for (const { block } of parts.slice(0, last))
    if (block.kind === 'header') for (const field of block.header.fields) own.add(field);
  let from = -1;
  for (let i = parts.length - 1; i > last; i--) {
    const { block } = parts[i] as { block: Block };
    if (block.kind === 'item' && !block.fields.every((field) => SHARED.has(field) || field === 'camera'))
      break;
    if (block.kind !== 'header') continue;
    const { fields, whole } = block.header;
    const shared = fields.every((field) => SHARED.has(field) && !own.has(field));
    if (!whole && !shared) break;
    if (whole || block.apart) from = i;
  }
  return from;
}
