/** What kind of thing a term of the trade names. */
export type TermKind = 'size' | 'angle' | 'move' | 'lens' | 'focus' | 'light' | 'look' | 'film';

/** A term of film-making: what a crew understands by it, and what becomes of it in a generated clip. */
export interface Term {
  readonly kind: TermKind;
  /** As it is written in a brief: 'medium close-up'. */
  readonly name: string;
  /** Other words for it. */
  readonly words?: readonly string[];
  /** Words for it that mean something else where nobody speaks of the camera: 'wide', 'pan'. */
  readonly bare?: readonly string[];
  /** The kind of the catalogue that it is shot with; its words are words of this term. */
  readonly catalogue?: string;
  /** One or two sentences. */
  readonly means: string;
  /** One or two sentences: what video models do with it, and how to ask for it. */
  readonly engines: string;
}

/**
 * Declares the terms of one kind.
 * @example termsOf('size', [{ name: 'close-up', means: '…', engines: '…' }])
 */
export const termsOf = (kind: TermKind, terms: readonly Omit<Term, 'kind'>[]): readonly Term[] =>
  terms.map((term) => ({ kind, ...term }));
