import { vocabulary } from './scan.ts';

/** What a word of the laboratory does to a look: shares from 0 to 1, saturation and contrast as factors, warmth from −1 to 1. */
export interface LookChange {
  readonly grain?: number;
  readonly halation?: number;
  readonly weave?: number;
  readonly flare?: number;
  readonly soften?: number;
  readonly bloom?: number;
  readonly vignette?: number;
  readonly saturation?: number;
  readonly contrast?: number;
  readonly warmth?: number;
  readonly monochrome?: boolean;
}

/** Words of film stock, lens and laboratory, and what they set. Numbers are floors for texture, values for colour. */
export const filmWords = vocabulary<LookChange>([
  ['film grain', { grain: 0.35 }],
  ['grain', { grain: 0.35 }],
  ['grainy', { grain: 0.45 }],
  ['heavy grain', { grain: 0.6 }],
  ['coarse grain', { grain: 0.6 }],
  ['fine grain', { grain: 0.2 }],
  ['light grain', { grain: 0.2 }],
  ['slight grain', { grain: 0.22 }],
  ['slight film grain', { grain: 0.22 }],
  ['subtle grain', { grain: 0.2 }],
  ['subtle film grain', { grain: 0.2 }],
  ['halation', { halation: 0.5 }],
  ['warm halation', { halation: 0.5, warmth: 0.25 }],
  ['halated', { halation: 0.5 }],
  ['gate weave', { weave: 0.45 }],
  ['slight gate weave', { weave: 0.35 }],
  ['film weave', { weave: 0.4 }],
  ['film jitter', { weave: 0.6 }],
  ['flare', { flare: 0.5 }],
  ['lens flare', { flare: 0.55 }],
  ['natural flare', { flare: 0.5 }],
  ['sun flare', { flare: 0.6 }],
  ['anamorphic flare', { flare: 0.6 }],
  ['anamorphic', { flare: 0.3 }],
  ['light leak', { flare: 0.6, halation: 0.5 }],
  ['soft focus', { soften: 0.45 }],
  ['diffusion', { soften: 0.4 }],
  ['pro mist', { soften: 0.4, bloom: 0.5 }],
  ['black pro mist', { soften: 0.35, bloom: 0.5 }],
  ['dreamy', { soften: 0.35, bloom: 0.45 }],
  ['gauzy', { soften: 0.5 }],
  ['bloom', { bloom: 0.55 }],
  ['glowing highlight', { bloom: 0.55 }],
  ['vignette', { vignette: 0.75 }],
  ['vignetting', { vignette: 0.75 }],
  ['desaturated', { saturation: 0.62 }],
  ['muted', { saturation: 0.72 }],
  ['muted color', { saturation: 0.72 }],
  ['muted colour', { saturation: 0.72 }],
  ['faded', { saturation: 0.75, contrast: 0.88 }],
  ['washed out', { saturation: 0.7, contrast: 0.82 }],
  ['bleach bypass', { saturation: 0.5, contrast: 1.3 }],
  ['saturated', { saturation: 1.25 }],
  ['vibrant', { saturation: 1.22 }],
  ['vivid', { saturation: 1.22 }],
  ['colorful', { saturation: 1.2 }],
  ['colourful', { saturation: 1.2 }],
  ['rich color', { saturation: 1.18 }],
  ['rich colour', { saturation: 1.18 }],
  ['technicolor', { saturation: 1.3 }],
  ['high contrast', { contrast: 1.25 }],
  ['contrasty', { contrast: 1.22 }],
  ['low contrast', { contrast: 0.82 }],
  ['flat contrast', { contrast: 0.85 }],
  ['warm tone', { warmth: 0.45 }],
  ['warm color', { warmth: 0.4 }],
  ['warm colour', { warmth: 0.4 }],
  ['warm grade', { warmth: 0.45 }],
  ['warm palette', { warmth: 0.4 }],
  ['warm desaturated tone', { warmth: 0.4, saturation: 0.7 }],
  ['cool tone', { warmth: -0.4 }],
  ['cold tone', { warmth: -0.5 }],
  ['cool grade', { warmth: -0.4 }],
  ['cool palette', { warmth: -0.35 }],
  ['cold palette', { warmth: -0.45 }],
  ['teal and orange', { saturation: 1.1, contrast: 1.1 }],
  ['sepia', { monochrome: true, warmth: 0.7 }],
  ['sepia toned', { monochrome: true, warmth: 0.7 }],
  ['black and white', { monochrome: true }],
  ['monochrome', { monochrome: true }],
  ['monochromatic', { monochrome: true }],
  ['grayscale', { monochrome: true }],
  ['greyscale', { monochrome: true }],
]);

/** A sentence of plain prose speaks of the look when it has one of these; a 'clay pot' alone does not. */
export const lookCue =
  /\b(?:(?:gate|film) weave|film jitter|halation|vignett\w+|light leaks?|bleach bypass|style|styled|look|aesthetic|film|footage|animat\w*|cinematic|shot on|grain|render\w*|anime|claymation|documentary|noir|hand-(?:drawn|painted)|photo-?real\w*|realistic|commercial|\d0s|\d{2} ?mm|vhs|stop[- ]motion|black[- ]and[- ]white|monochrome|cartoon|illustrat\w*|watercolou?r|sakuga|3d|2d|movie|trailer|imax|sora|cgi)\b/i;
