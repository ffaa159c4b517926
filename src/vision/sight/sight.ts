import type { Box, Field, Mask, Point } from '../raster.ts';

/** What a region of a picture can be told to be without a model. */
export const regionKinds = [
  'sky',
  'water',
  'foliage',
  'ground',
  'subject',
  'person',
  'face',
  'hair',
  'cloth',
  'light',
  'fire',
  'smoke',
  'background',
] as const;

/** A kind of region. A person is a subject with a face; face, hair and cloth are parts of a person. */
export type RegionKind = (typeof regionKinds)[number];

/** Something found in a picture. Regions may overlap: a face lies in its person, a light in the background. */
export interface Region {
  /** Unique in its picture, by kind and rank: 'water', 'subject', 'subject-2', 'face'. */
  readonly id: string;
  readonly kind: RegionKind;
  /** In a viewer's words, with its colour or place: 'blue water', 'red subject left of the middle'. */
  readonly name: string;
  /** At the size of the analysis. */
  readonly mask: Mask;
  /** Bounds of what is more than half its own. */
  readonly box: Box;
  /** Share of the picture, 0 to 1. */
  readonly share: number;
  /** Its main colour, #rrggbb. */
  readonly colour: string;
  /** How sure vision is, 0 to 1; under 0.35 it is a guess that reports say so of. */
  readonly confidence: number;
  /** Of a thing or a person: share of the outline that is seen in the picture, 0 to 1; the rest is guessed. */
  readonly firmness?: number;
  /** Id of the region that it is a part of: a face's person. */
  readonly of?: string;
}

/** A face that was found, seen from the front or nearly. */
export interface Face {
  /** Region ids of the face and its person. */
  readonly region: string;
  readonly person: string;
  readonly box: Box;
  /** Middles of the viewer's left eye and right eye, with half their width and height. */
  readonly eyes: readonly {
    readonly at: Point;
    readonly half: Point;
  }[];
  /** Middle of the mouth with half its width and height (closed). */
  readonly mouth: { readonly at: Point; readonly half: Point };
  readonly chin: Point;
  /** Radians that the head is tilted, clockwise as the viewer sees it. */
  readonly roll: number;
  /** Which way it looks: −1 the viewer's left, 0 at the viewer, 1 the viewer's right. */
  readonly turn: number;
  readonly confidence: number;
}

/** What was seen in a picture. */
export interface Sight {
  /** Size of the analysis (long side at most 640), of all masks and of the depth. */
  readonly width: number;
  readonly height: number;
  readonly regions: readonly Region[];
  readonly faces: readonly Face[];
  /** Where eye level meets the picture's middle, a share of the height (may lie outside 0–1), and its slope. */
  readonly horizon: { readonly y: number; readonly roll: number; readonly confidence: number };
  /** Where lines that lead away meet. */
  readonly vanishing?: { readonly at: Point; readonly confidence: number };
  /** What a viewer looks at first, 0 to 1. */
  readonly saliency?: Field;
  /** Nearness: 1 the nearest of the picture, 0 infinitely far; the inverse of distance, crisp at subjects' edges. */
  readonly depth: Field;
  readonly depthSource: 'guess' | 'map' | 'model';
  /** 0 to 1: how far the depth agrees with what else is seen; low for noise and for a plane. */
  readonly depthConfidence: number;
  /** Main colours, most of the picture first, #rrggbb, at most 8. */
  readonly palette: readonly string[];
  /** The picture's own light. */
  readonly light: {
    /** Mean lightness 0 to 1. */
    readonly level: number;
    /** Brightest tenth less darkest tenth, 0 to 1. */
    readonly contrast: number;
    /** −1 cool to 1 warm. */
    readonly warmth: number;
    /** Where the light comes from in the picture: −1 left to 1 right; −1 below to 1 above. */
    readonly from: Point;
    readonly colour: string;
    readonly time: 'day' | 'golden' | 'dusk' | 'night' | 'indoor';
  };
  /** Sentences about what could not be told. */
  readonly notes: readonly string[];
}
