import type { Span } from '../../base/span.ts';
import type { Field } from '../../brief/tree.ts';
import type { Scene } from './scene.ts';

/** The elements of a shot: what a remix changes one of and pins the rest, in the order of a brief. */
export const ELEMENTS = [
  'style',
  'place',
  'time',
  'weather',
  'cast',
  'wardrobe',
  'props',
  'framing',
  'move',
  'lens',
  'light',
  'palette',
  'mood',
  'actions',
  'dialogue',
  'sound',
] as const;

/** Name of one of them. */
export type Element = (typeof ELEMENTS)[number];

/** One thing that a brief says of an element, in a normal form: equal claims are one, however they are worded. */
export interface Claim {
  /** What of the element it tells: a lens has a focal length and a depth of field. */
  readonly facet: string;
  /** Normal form of the value; comparable within the facet. */
  readonly value: string;
  /** The words that say so. */
  readonly phrase: string;
  readonly span: Span;
  /** Another normal form of the same: claims are equal when either is. */
  readonly alias?: string;
  /** Told in an action beat: what only the beats bring in belongs to them. */
  readonly inBeat?: boolean;
  /** Detail that may come and go with the wording: it is a change only where another value of the facet takes its place. */
  readonly weak?: boolean;
}

/** How one element is told: declared once a file, listed in `registry.ts`. */
export interface ElementKind {
  readonly id: Element;
  /** Labelled passages that belong to the element alone; where there is none, it is told in prose. */
  readonly fields: readonly Field[];
  /** Label of a line that is added for it, and the group that it stands in. */
  readonly label: string;
  /** Words by which people call the element. */
  readonly names: readonly string[];
  /** Order of the claims matters. */
  readonly ordered?: boolean;
  /** The claims of one shot. */
  read(scene: Scene): readonly Claim[];
}

/** What a whole brief claims, element by element. */
export interface Elements {
  /** The text that all spans point into. */
  readonly text: string;
  readonly claims: Readonly<Record<Element, readonly Claim[]>>;
}

/** A claim from a hit of a scan. */
export const claim = (
  facet: string,
  value: string,
  from: { readonly phrase: string; readonly span: Span },
  weak = false,
): Claim => ({
  facet,
  value,
  phrase: from.phrase,
  span: from.span,
  ...(weak ? { weak } : {}),
});
