import type { Span } from '../base/span.ts';
import { type Source, skipSpace, trimEnd } from './scan.ts';
import type { Branch, BranchKind, LeafKind, Node } from './tree.ts';

type Facts = Pick<Branch, 'fields' | 'time' | 'dialect'>;
type Draft = { kind: BranchKind; start: number; children: Node[] } & Facts;

/**
 * Builds nodes from left to right. A leaf always begins where the last one ended, so that no character can be
 * lost or told twice, whatever the caller does.
 */
export class TreeBuilder {
  /** What was built so far outside of any open branch. */
  readonly nodes: Node[] = [];
  private readonly stack: Draft[] = [];

  /** The first comment that no leaf holds yet. */
  private comment = 0;

  /**
   * @param comments where the source has white space in their place
   * @param at first character that no leaf holds yet
   */
  constructor(
    private readonly source: Source,
    private readonly comments: readonly Span[],
    public at = 0,
  ) {
    if (at > 0) this.comment = firstAfter(comments, at);
  }

  /** Begin a branch here. */
  open(kind: BranchKind, facts: Facts = {}): void {
    this.stack.push({ kind, start: this.at, children: [], ...facts });
  }

  /** End the branch opened last; one without characters is dropped. */
  close(): void {
    const { start, ...rest } = this.stack.pop() as Draft;
    if (rest.children.length > 0) this.siblings().push({ ...rest, span: { start, end: this.at } });
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

  /** The characters up to `end`: white space at both ends apart, the rest as the given kind. */
  padded(kind: LeafKind, end: number): void {
    if (end <= this.at) return;
    const [from, to] = this.core(end);
    this.leaf('space', from);
    this.leaf(kind, to);
    this.leaf('space', end);
  }

  /** Nodes that were built before, the first of which begins here. */
  add(nodes: readonly Node[]): void {
    for (const node of nodes) this.siblings().push(node);
    this.at = nodes.at(-1)?.span.end ?? this.at;
    while ((this.comments[this.comment]?.end ?? Number.POSITIVE_INFINITY) <= this.at) this.comment++;
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
    const span = { start: this.at, end };
    this.siblings().push({ kind, span, text: this.source.written.slice(this.at, end) });
    this.at = end;
  }

  /** What is left of the characters up to `end` without white space at both ends. */
  private core(end: number): [from: number, to: number] {
    const from = skipSpace(this.source, this.at, end);
    return [from, trimEnd(this.source, Math.min(from + 1, end), end)];
  }

  private siblings(): Node[] {
    return this.stack.at(-1)?.children ?? this.nodes;
  }
}

/** Index of the first comment that ends after a place. */
function firstAfter(comments: readonly Span[], at: number): number {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle] as Span).end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
