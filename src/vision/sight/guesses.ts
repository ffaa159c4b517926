import { boxMean, patches } from '../filters.ts';
import { type Features, hueOf, lengthOf, ramp } from './features.ts';
import { type HorizonFound, horizonAt } from './horizon.ts';
import type { Land } from './land.ts';
import { skyColour } from './sky.ts';

/** The likeliest place of something that was not told from the rest, for whoever says that it is there. */
export interface Guess {
  /** For each pixel of the features its share, 0 to 1. */
  readonly of: Float32Array;
  /** {@link GUESSES} where it could be. */
  readonly confidence: number;
}

/** Lowest and highest confidence of a guess: enough to be taken at its word, and reported as a guess. */
export const GUESSES = [0.12, 0.28] as const;

/** Smallest area that could be water, sky, leaves or ground, and smallest lamp or flame, shares of the picture. */
const AREA = 0.025;
const SPOT = 0.0004;
/** How much lighter than what is about it a lamp or a flame is at least, Lab units. */
const LEAST_GAIN = 24;

/** What can be guessed. */
export type GuessKind = 'sky' | 'water' | 'foliage' | 'ground' | 'light' | 'fire';

/**
 * The best place for a kind that was not found.
 * @param taken for each pixel how much of it is a subject or another kind that is sure, 0 to 1
 * @returns undefined where nothing in the picture could be it
 */
export function guessOf(
  kind: GuessKind,
  features: Features,
  land: Land,
  horizon: HorizonFound,
  taken: Float32Array,
): Guess | undefined {
  return kind === 'light' || kind === 'fire'
    ? brightest(kind, features, taken)
    : likeliest(kind, features, land, horizon, taken);
}

/** The pieces that look most like it, in one body or a few. */
function likeliest(
  kind: 'sky' | 'water' | 'foliage' | 'ground',
  { piece, pieces, width, height }: Features,
  land: Land,
  horizon: HorizonFound,
  taken: Float32Array,
): Guess | undefined {
  const n = width * height;
  const busy = new Float32Array(piece.length);
  for (let i = 0; i < n; i++) busy[pieces.label[i]!]! += taken[i]!;
  const { likeness } = land;
  const like = Float32Array.from(piece, (p, i) => {
    const free = ramp(0.6, 0.2, busy[i]! / p.size);
    const below = p.y - horizonAt(horizon, p.x, width, height);
    // Only a straight edge tells where the horizon is; under a hazy sky it may be far higher than where sky ends.
    const known = ramp(0.1, 0.4, horizon.confidence) * (horizon.straight ? 1 : 0.6);
    if (kind === 'water') {
      const upright = ramp(0.45, 0.3, p.level) * ramp(1.2, 3, p.grain);
      const flat = Math.max(ramp(7, 3, p.grain), ramp(0.55, 0.75, p.level)) * (1 - upright);
      const place = known * ramp(-0.02, 0.05, below) + (1 - known) * ramp(0.15, 0.5, p.y);
      return (
        free * place * Math.max(likeness.water[i]!, 0.35 * flat * ramp(60, 25, p.chroma) * ramp(2, 14, p.l))
      );
    }
    if (kind === 'sky') {
      const place = known * ramp(0.03, -0.05, below) + (1 - known) * ramp(0.7, 0.3, p.y);
      return free * place * skyColour(p) * ramp(9, 3, p.grain);
    }
    if (kind === 'foliage') return free * ramp(0.18, 0.45, Math.max(likeness.trees[i]!, likeness.grass[i]!));
    return free * ramp(0.45, 0.8, p.y) * ramp(0, 0.08, known === 0 ? 1 : below) * 0.6;
  });
  const top = Float32Array.from(like).sort()[Math.floor(like.length * 0.97)]!;
  const least = Math.max(0.1, 0.45 * top);
  const found = patches(width, height, (i) => like[pieces.label[i]!]! >= least);
  const size = [...found.size];
  const weight = new Float64Array(size.length);
  const border = new Uint8Array(size.length);
  for (let i = 0; i < n; i++) {
    const p = found.label[i]!;
    if (p < 0) continue;
    weight[p]! += like[pieces.label[i]!]!;
    if (i < width) border[p] = 1;
  }
  // Sky reaches the upper border.
  if (kind === 'sky') for (let p = 0; p < size.length; p++) if (!border[p]) weight[p] = 0;
  const most = Math.max(0, ...weight);
  const kept = size.map((s, p) => most > 0 && weight[p]! >= 0.4 * most && s >= n * AREA * 0.4);
  let area = 0;
  let sum = 0;
  const of = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const p = found.label[i]!;
    if (p < 0 || !kept[p]) continue;
    of[i] = 1;
    area++;
    sum += like[pieces.label[i]!]!;
  }
  if (area < n * AREA) return undefined;
  return { of, confidence: between(ramp(0.12, 0.6, sum / area)) };
}

/** The spots that shine most out of what is about them; flames are warm and stand in the dark. */
function brightest(
  kind: 'light' | 'fire',
  { lab, width, height }: Features,
  taken: Float32Array,
): Guess | undefined {
  const n = width * height;
  const about = boxMean(lab.l, width, height, Math.max(2, Math.round(width * 0.06)));
  const shines = (i: number): number => {
    const gain = lab.l[i]! - about[i]!;
    if (gain < LEAST_GAIN || lab.l[i]! < 66) return 0;
    if (kind === 'light') return gain;
    const hue = hueOf(lab.a[i]!, lab.b[i]!);
    const warm = hue > 25 && hue < 105 && lengthOf(lab.a[i]!, lab.b[i]!) > 22;
    return warm ? gain * ramp(46, 30, about[i]!) : 0;
  };
  const gains: number[] = [];
  for (let i = 0; i < n; i++) {
    const gain = shines(i);
    if (gain > 0) gains.push(gain);
  }
  if (gains.length < n * SPOT) return undefined;
  gains.sort((p, q) => q - p);
  // The brightest hundredth of the picture at most.
  const least = Math.max(LEAST_GAIN, gains[Math.min(gains.length - 1, Math.floor(n * 0.01))]!);
  const found = patches(width, height, (i) => shines(i) >= least);
  const of = Float32Array.from(found.label, (p) => (p >= 0 && found.size[p]! >= 3 ? 1 : 0));
  let area = 0;
  let things = 0;
  for (let i = 0; i < n; i++) {
    area += of[i]!;
    things += of[i]! * taken[i]!;
  }
  if (area < n * SPOT) return undefined;
  return { of, confidence: between(ramp(LEAST_GAIN, 55, gains[0]!) * (1 - 0.4 * (things / area))) };
}

const between = (t: number): number => GUESSES[0] + (GUESSES[1] - GUESSES[0]) * t;
