import type { Span } from '../base/span.ts';
import { TreeBuilder } from './builder.ts';
import { beforeCloser, content } from './content.ts';
import type { Block, State } from './divide.ts';
import { type Line, type Lines, type Source } from './scan.ts';
import type { ShotTime } from './shot-header.ts';
import type { Field, Node, Tree } from './tree.ts';

/** A block with its nodes, and what putting it among the others asks of it. */
export interface Part extends Span {
  readonly kind: Block['kind'];
  readonly nodes: readonly Node[];
  /** Of a heading and an item. */
  readonly fields: readonly Field[];
  readonly dialect?: string | undefined;
  /** Of a heading: it speaks of the whole clip; it stands apart from what is above. */
  readonly whole?: boolean;
  readonly apart?: boolean;
  /** Of an item: it goes on with the section before it. */
  readonly joins?: boolean;
  readonly time?: ShotTime;
  /** What was known before its line, where reading may begin again with it. */
  readonly before: State | undefined;
}

/** Second pass: a block with its nodes, whatever stands around it. */
export function partOf(source: Source, lines: Lines, block: Block): Part {
  const { kind, start, end, before } = block;
  const own = { kind, start, end, before, nodes: nodesOf(source, lines, block) };
  if (block.kind === 'shot') return { ...own, fields: [], time: block.header.time };
  if (block.kind === 'item') return { ...own, fields: block.fields, joins: block.joins };
  const { fields, dialect, whole } = block.header;
  return { ...own, fields, dialect, whole, apart: block.apart };
}

/** The root over its children. */
export const document = (source: Source, children: readonly Node[]): Tree => ({
  kind: 'document',
  span: { start: 0, end: source.length },
  children,
});

const CAMERA: readonly Field[] = ['camera'];

/** Second pass: the nodes of one block, whatever stands around it. */
function nodesOf(source: Source, lines: Lines, block: Block): readonly Node[] {
  const builder = new TreeBuilder(source, lines.comments, block.start);
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
    const end = beforeCloser(source, builder.at, block.end, block.closer);
    const own: Line[] = [];
    for (let i = block.line; i < block.lineEnd; i++) own.push(lines.at(i) as Line);
    content(builder, source, { ...block, end, lines: own });
    builder.close();
    builder.padded('mark', block.end);
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

/** The parts in their shots and sections, with the white space between them. */
export function assemble(
  source: Source,
  comments: readonly Span[],
  front: readonly Node[],
  parts: readonly Part[],
): readonly Node[] {
  const builder = new TreeBuilder(source, comments);
  builder.add(front);
  const tail = wholeFrom(parts);
  let inShot = false;
  let inSection = false;
  const close = (): void => {
    if (inSection) builder.close();
    inSection = false;
  };
  parts.forEach(({ kind, start, nodes, fields, dialect, joins, time }, index) => {
    if (kind === 'shot' || index === tail) {
      close();
      if (inShot) builder.close();
      inShot = false;
    }
    if (kind === 'shot') {
      builder.leaf('space', start);
      builder.open('shot', time && Object.keys(time).length > 0 ? { time } : {});
      inShot = true;
    } else if (kind === 'header' || !inSection || !joins) {
      close();
      builder.leaf('space', start);
      builder.open('section', { fields, ...(dialect !== undefined && { dialect }) });
      inSection = true;
    }
    builder.leaf('space', start);
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
function wholeFrom(parts: readonly Part[]): number {
  const last = parts.findLastIndex(({ kind }) => kind === 'shot');
  if (last < 0) return -1;
  const own = new Set<Field>();
  for (const { kind, fields } of parts.slice(0, last))
    if (kind === 'header') for (const field of fields) own.add(field);
  let from = -1;
  for (let i = parts.length - 1; i > last; i--) {
    const { kind, fields, whole, apart } = parts[i] as Part;
    if (kind === 'item' && !fields.every((field) => SHARED.has(field) || field === 'camera')) break;
    if (kind !== 'header') continue;
    const shared = fields.every((field) => SHARED.has(field) && !own.has(field));
    if (!whole && !shared) break;
    if (whole || apart) from = i;
  }
  return from;
}
