import type { Span } from '../base/span.ts';
import type { Claim, ClaimKind } from './plan.ts';

/** What a pass says when it answers a phrase. */
export interface Claiming {
  readonly phrase: string;
  readonly span: Span;
  readonly kind: ClaimKind;
  readonly about?: string;
  readonly property?: string;
  readonly by?: string;
  readonly ceiling?: Claim['ceiling'];
  readonly why?: string;
}

/** Collects claims in the order in which they are made; the same phrase is claimed once for one thing. */
export class ClaimBook {
  private readonly list: Claim[] = [];
  private readonly seen = new Set<string>();

  /** Answer a phrase of the brief. Empty phrases are ignored. */
  add(shot: number, claim: Claiming): void {
    const phrase = claim.phrase.trim();
    if (phrase === '') return;
    const key = [shot, claim.span.start, claim.span.end, claim.kind, claim.about, claim.property].join('|');
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const { phrase: _, span, kind, ceiling, ...rest } = claim;
    this.list.push({
      id: `c${this.list.length + 1}`,
      phrase,
      start: span.start,
      end: span.end,
      shot,
      kind,
      ceiling: ceiling ?? 'depicted',
      ...defined(rest),
    });
  }

  /** What the claims are about goes by another id. */
  rename(from: string, to: string): void {
    this.renameAll(new Map([[from, to]]));
  }

  /** Several at once: names may pass from one to another. */
  renameAll(names: ReadonlyMap<string, string>): void {
    this.list.forEach((claim, i) => {
      const about = claim.about === undefined ? undefined : names.get(claim.about);
      if (about !== undefined) this.list[i] = { ...claim, about };
    });
  }

  /** Report a choice made where the brief is silent. */
  undirected(shot: number, kind: ClaimKind, about: string, by: string): void {
    this.add(shot, {
      phrase: by,
      span: { start: 0, end: 0 },
      kind,
      about,
      by,
      ceiling: 'undirected',
      why: 'The brief leaves it open.',
    });
  }

  /** True when some claim of this shot covers a good part of the span. */
  covers(shot: number, span: Span): boolean {
    return this.list.some(
      (c) =>
        c.shot === shot &&
        c.end > c.start &&
        Math.min(c.end, span.end) - Math.max(c.start, span.start) >= (span.end - span.start) * 0.6,
    );
  }

  /** All claims, in the order of the text, undirected ones last. */
  all(): Claim[] {
    return [...this.list].sort(
      (a, b) => Number(a.end === 0) - Number(b.end === 0) || a.shot - b.shot || a.start - b.start,
    );
  }
}

const defined = <T extends object>(o: T): T =>
  Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as T;
