import type { Span } from '../base/span.ts';

/** What a labelled part of a brief speaks of. */
export type Field =
  | 'style'
  | 'scene'
  | 'camera'
  | 'lens'
  | 'depthOfField'
  | 'lighting'
  | 'palette'
  | 'mood'
  | 'actions'
  | 'dialogue'
  | 'sound'
  | 'constraints'
  /** Words to be read in the picture, on a sign or as a title. */
  | 'writing'
  /** What the brief says about itself, such as its purpose: nothing to stage. */
  | 'notes';

/** Fields of the lines that stand under `Cinematography:`, in the guide's order. */
export const CAMERA_FIELDS: readonly Field[] = [
  'camera',
  'lens',
  'depthOfField',
  'lighting',
  'palette',
  'mood',
];

/** The parts of a brief in the guide's order. */
export const GUIDE_ORDER: readonly Field[] = [
  'style',
  'scene',
  ...CAMERA_FIELDS,
  'actions',
  'dialogue',
  'sound',
  'constraints',
];

/** The parts that are prose, in the guide's order: all but what is spoken. */
export const PROSE_FIELDS: readonly Exclude<Field, 'dialogue'>[] = GUIDE_ORDER.filter(
  (field) => field !== 'dialogue',
);

/**
 * A leaf holds characters. `space` is white space between parts, `mark` punctuation that structures (bullets,
 * bold, colons, quotes), `label` the words of a heading, `text` prose, `comment` a comment with its marks; the others
 * name what they hold.
 */
export type LeafKind =
  | 'space'
  | 'mark'
  | 'label'
  | 'text'
  | 'comment'
  | 'key'
  | 'value'
  | 'time'
  | 'speaker'
  | 'delivery'
  | 'words';

/** A branch groups leaves. An `item` is one bullet, line or paragraph; `speech` one spoken line. */
export type BranchKind = 'document' | 'front-matter' | 'entry' | 'shot' | 'section' | 'item' | 'speech';

/** A stretch of characters that is not divided further. */
export interface Leaf {
  readonly kind: LeafKind;
  readonly span: Span;
  readonly text: string;
}

/** A part of the brief with parts of its own, in the order of the text and without gaps. */
export interface Branch {
  readonly kind: BranchKind;
  readonly span: Span;
  readonly children: readonly Node[];
  /** Of a section: what its items speak of. `Lighting + palette:` speaks of two. */
  readonly fields?: readonly Field[];
  /** Of a section with a known label: the first dialect that has it. */
  readonly dialect?: string;
  /** Of a shot: its written start, end and duration in seconds, as far as they are given. */
  readonly time?: { readonly from?: number; readonly to?: number; readonly length?: number };
}

/** Any part of a tree. */
export type Node = Leaf | Branch;

/** The root: the whole text, every character in exactly one leaf. */
export interface Tree extends Branch {
  readonly kind: 'document';
}

/** True for a leaf. */
export const isLeaf = (node: Node): node is Leaf => 'text' in node;

/**
 * The text of a tree, byte for byte as it was parsed.
 * @example print(parse(text)) === text
 */
export function print(tree: Branch): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (isLeaf(node)) parts.push(node.text);
    else for (const child of node.children) walk(child);
  };
  walk(tree);
  return parts.join('');
}

/** White space of any script, line ends and the byte order mark included. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff;
