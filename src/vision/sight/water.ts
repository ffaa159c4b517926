import { boxMean } from '../filters.ts';
import { type Features, hueOf, lengthOf, type Piece, ramp } from './features.ts';
import { type HorizonFound, horizonAt } from './horizon.ts';
import type { SkyFound } from './sky.ts';

/** How blue something is, 0 to 1: of all colours the one that water alone has below a horizon. */
export function blueness({ a, b, chroma }: Pick<Piece, 'a' | 'b' | 'chroma'>): number {
  const hue = hueOf(a, b);
  return ramp(170, 205, hue) * ramp(320, 290, hue) * ramp(4, 12, chroma);
}

/** How often water has such a colour of its own: blue to green, grey, the dark of depth. */
function waterColour({ l, a, b, chroma }: Piece): number {
  const hue = hueOf(a, b);
  const blue = ramp(165, 200, hue) * ramp(325, 285, hue) * 0.85;
  const green = ramp(115, 150, hue) * ramp(205, 180, hue) * 0.4;
  const murky = ramp(110, 80, hue) * ramp(40, 60, hue) * ramp(35, 15, chroma) * 0.25;
  const t = ramp(4, 11, chroma);
  const grey = (0.42 * ramp(93, 80, l) + 0.08) * (0.3 + 0.7 * ramp(8, 22, l));
  return grey * (1 - t) + Math.max(0.05, blue, green, murky) * t;
}

/** Colours of the sky at some heights above the horizon, to look for below it. */
function mirroredSky({ piece }: Features, sky: SkyFound, horizon: HorizonFound): (p: Piece) => number {
  const own = piece.filter((_, i) => sky.of[i]! > 0.5);
  if (own.length < 4 || sky.confidence < 0.2) return () => 0;
  return (p) => {
    // Water is often darker than what it mirrors, so lightness counts for little.
    let best = 0;
    const image = 2 * horizon.y - p.y;
    for (const q of own) {
      const colour = lengthOf((p.l - q.l) * (p.l < q.l ? 0.4 : 0.8), p.a - q.a, p.b - q.b);
      const place = Math.abs(q.y - image) * 6 + Math.abs(q.x - p.x) * 4;
      best = Math.max(best, ramp(20, 4, colour + place));
    }
    return best;
  };
}

/** How far below the horizon the far shore may lie, and how much lighter water is than the hills behind it. */
const HILLS = 0.2;
const LIGHTER = 8;

/**
 * How far below the horizon the water begins, share of the height: where hills stand between it and the sky, a level
 * edge parts them, dark above and lighter below. 0 where there is none.
 * @param colours for each piece how much its colour is water's
 */
function farShore(
  { width, height, lab, pieces }: Features,
  horizon: HorizonFound,
  colours: readonly number[],
) {
  const l = boxMean(lab.l, width, height, 1);
  let best = 0;
  let most = 0.5;
  for (let drop = Math.max(4, Math.round(height * 0.02)); drop < height * HILLS; drop++) {
    let columns = 0;
    let steps = 0;
    let over = 0;
    let under = 0;
    for (let x = 0; x < width; x += 2) {
      const y = Math.round(horizonAt(horizon, (x + 0.5) / width, width, height) * height + drop);
      if (y < 4 || y + 4 >= height) continue;
      columns++;
      steps += Math.min(1, Math.max(0, l[(y + 2) * width + x]! - l[(y - 2) * width + x]!) / LIGHTER);
      over += colours[pieces.label[(y - 3) * width + x]!]!;
      under += colours[pieces.label[(y + 3) * width + x]!]!;
    }
    // A beach is lighter than the sea before it as well, but it is the less like water.
    const score = (steps / Math.max(1, columns)) * ramp(1, 1.3, under / (over + 1e-6));
    if (score > most) {
      most = score;
      best = drop / height;
    }
  }
  return best;
}

/**
 * For each piece how much it looks like water, 0 to 1: below the horizon, smooth or streaked level, of water's colour
 * or of the sky's that it mirrors.
 * @param mirror how well the picture mirrors about the horizon, 0 to 1
 * @param images for each piece how far it shows what stands above it upside down, 0 to 1
 */
export function waterLike(
  features: Features,
  sky: SkyFound,
  horizon: HorizonFound,
  mirror: number,
  images: Float32Array,
): Float32Array {
  const { width, height, piece } = features;
  const skyAlike = mirroredSky(features, sky, horizon);
  const known = horizon.confidence > 0.3;
  const looks = (p: Piece): number => {
    const reflecting =
      skyAlike(p) * ramp(6, 20, p.l) * (0.5 + 0.3 * Math.max(horizon.straight ? 1 : 0, mirror));
    return Math.min(1, Math.max(waterColour(p), reflecting) + 0.15 * ramp(0.5, 0.9, mirror));
  };
  const colours = piece.map(looks);
  const shore = horizon.straight ? farShore(features, horizon, colours) : 0;
  return Float32Array.from(piece, (p, i) => {
    const below = p.y - horizonAt(horizon, p.x, width, height) - shore;
    const edge = shore > 0 ? 0.012 : horizon.straight ? 0.025 : 0.1;
    const place = known ? ramp(-edge, edge, below) : 0.55 + 0.25 * p.y;
    const smooth = ramp(6.5, 2, p.grain);
    // Streaks that lie level are waves seen aslant; a road's or a field's grain has no direction.
    const streaked = ramp(0.6, 0.82, p.level) * ramp(0.8, 2, p.grain);
    const upright = ramp(0.5, 0.3, p.level) * ramp(1.2, 3, p.grain);
    const surface = Math.max(smooth * 0.8, streaked, 0.12) * (1 - 0.6 * upright);
    const colour = colours[i]!;
    // What goes on up to the upper border in one piece is sky rather, unless a horizon parts the two.
    const doubt = !horizon.straight && sky.of[i]! > 0.5 ? 1 - 0.6 * ramp(0.1, 0.4, sky.confidence) : 1;
    return Math.max(doubt * place * colour * (0.25 + 0.75 * surface), 0.85 * images[i]!);
  });
}
