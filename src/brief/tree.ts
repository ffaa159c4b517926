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
  | 'constraints';

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

type Draft = { kind: BranchKind; start: number; children: Node[] } & Pick<Branch, 'fields' | 'time'>;

/**
 * Builds a tree from left to right. A leaf always begins where the last one ended, so that no character can be
 * lost or told twice, whatever the caller does.
 */
export class TreeBuilder {
  private readonly stack: Draft[] = [];
  /** First character that no leaf holds yet. */
  at = 0;

  /** The first comment that no leaf holds yet. */
  private comment = 0;

  constructor(
    private readonly text: string,
    private readonly comments: readonly Span[] = [],
  ) {
    this.stack.push({ kind: 'document', start: 0, children: [] });
  }

  /** Begin a branch here. */
  open(kind: BranchKind, more: Pick<Branch, 'fields' | 'time'> = {}): void {
    this.stack.push({ kind, start: this.at, children: [], ...more });
  }

  /** End the branch opened last; one without characters is dropped. */
  close(): void {
    const draft = this.stack.pop() as Draft;
    const { start, ...rest } = draft;
    if (draft.children.length > 0) {
      this.top().children.push({ ...rest, span: { start, end: this.at } });
    }
  }

  /** The characters up to `end` as one leaf, or as several with comments between; nothing when there are none. */
  leaf(kind: LeafKind, end: number): void {
    let whole = true;
    for (let comment = this.comments[this.comment]; comment && comment.start < end; whole = false) {
      this.pieces(kind, comment.start);
      this.push('comment', comment.end);
      comment = this.comments[++this.comment];
    }
    if (whole) this.push(kind, end);
    else this.pieces(kind, end);
  }

  /** A leaf without the white space at its ends. */
  private pieces(kind: LeafKind, end: number): void {
    const [from, to] = this.core(end);
    this.push('space', from);
    this.push(kind, to);
    this.push('space', end);
  }

  private push(kind: LeafKind, end: number): void {
    if (end <= this.at) return;
    this.top().children.push({ kind, span: { start: this.at, end }, text: this.text.slice(this.at, end) });
    this.at = end;
  }

  /** The characters up to `end`: white space at both ends apart, the rest as the given kind. */
  padded(kind: LeafKind, end: number): void {
    const [from, to] = this.core(end);
    this.leaf('space', from);
    this.leaf(kind, to);
    this.leaf('space', end);
  }

  /** What is left of the characters up to `end` without white space at both ends. */
  private core(end: number): [from: number, to: number] {
    let from = this.at;
    while (from < end && isSpace(this.text.charCodeAt(from))) from++;
    let to = end;
    while (to > from && isSpace(this.text.charCodeAt(to - 1))) to--;
    return [from, to];
  }

  /** Close everything and give the tree. */
  finish(): Tree {
    while (this.stack.length > 1) this.close();
    this.leaf('text', this.text.length);
    return { kind: 'document', span: { start: 0, end: this.text.length }, children: this.top().children };
  }

  private top(): Draft {
    return this.stack[this.stack.length - 1] as Draft;
  }
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
