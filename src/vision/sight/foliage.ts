import { type Features, hueOf, lengthOf, ramp } from './features.ts';
import { type HorizonFound, horizonAt } from './horizon.ts';
import type { SkyFound } from './sky.ts';

/** How far a piece's texture is looked at together with its neighbours', in rings of neighbours. */
const RINGS = 2;

/**
 * For each piece how much it looks like leaves, needles, grass or flowers, 0 to 1: rough, and green, the yellow and
 * red of autumn, or the dark of conifers.
 */
export function foliageLike(
  features: Features,
  horizon: HorizonFound,
  sky: Pick<SkyFound, 'confidence'>,
): Float32Array {
  const { piece, width, height } = features;
  // Autumn's colours are believed more where there is green too, or much of the same.
  let green = 0;
  let verdant = 0;
  let all = 0;
  const greenness = piece.map(({ a, b, chroma, size }) => {
    const hue = hueOf(a, b);
    const g = ramp(90, 106, hue) * ramp(178, 158, hue) * ramp(6, 16, chroma);
    green += g * size;
    // Ochre walls are on the green side of yellow too.
    verdant += g * ramp(100, 110, hue) * size;
    all += size;
    return g;
  });
  const garden = ramp(0.02, 0.2, green / Math.max(1, all));
  const country = ramp(0.3, 0.6, sky.confidence) * ramp(0.02, 0.04, verdant / Math.max(1, all));
  const about = pooled(features);
  return Float32Array.from(piece, (p, i) => {
    const hue = hueOf(p.a, p.b);
    const rough = ramp(1.5, 5.5, p.grain);
    const olive = ramp(80, 96, hue) * ramp(130, 100, hue) * ramp(10, 22, p.chroma) * (0.2 + 0.45 * garden);
    const autumn =
      ramp(25, 45, hue) *
      ramp(100, 80, hue) *
      ramp(22, 42, p.chroma) *
      ramp(4, 9, p.grain) *
      (0.35 + 0.3 * garden) *
      (0.4 + 0.6 * oneHue(about[i]!));
    const standing = ramp(0.12, -0.02, p.y - horizonAt(horizon, p.x, width, height));
    const dark =
      ramp(42, 22, p.l) *
      ramp(3, 12, p.l) *
      ramp(2, 5, p.grain) *
      ramp(22, 10, p.chroma) *
      (0.2 + 0.28 * standing) *
      oneHue(about[i]!) *
      ramp(5, 1, about[i]!.a);
    const lively = 0.45 + 0.55 * rough;
    return Math.max(
      greenness[i]! * 0.95 * lively * (0.5 + 0.5 * oneHue(about[i]!)),
      olive * lively,
      autumn,
      dark,
      crown(about[i]!, country),
    );
  });
}

/** Colour and grain of a piece and what is rough about it. */
interface Pooled {
  readonly a: number;
  readonly b: number;
  readonly grain: number;
  /** Mean square of the distance from grey. */
  readonly square: number;
}

/**
 * Leaves, the gaps between them and the light on them, taken together: each by itself may be black, grey or white, but
 * together they are rough and of a green or, out of doors beside green, of straw and of autumn.
 */
function crown(pool: Pooled, country: number): number {
  const { a, b } = pool;
  const hue = hueOf(a, b);
  const chroma = lengthOf(a, b);
  const green = ramp(94, 106, hue) * ramp(168, 150, hue) * ramp(4, 9, chroma);
  const gold = ramp(40, 58, hue) * ramp(118, 100, hue) * ramp(12, 24, chroma) * country;
  return Math.max(green * 0.85, gold * 0.65) * ramp(2.5, 6.5, pool.grain) * oneHue(pool);
}

/** Leaves are of one hue; paint, tiles and cloth lie side by side in several. */
function oneHue({ a, b, square }: Pooled): number {
  const chroma = lengthOf(a, b);
  return ramp(13, 8, Math.sqrt(Math.max(0, square - chroma * chroma)) - 0.2 * chroma);
}

function pooled({ pieces, piece }: Features): Pooled[] {
  let now: Pooled[] = piece.map(({ a, b, grain, chroma }) => ({ a, b, grain, square: chroma ** 2 }));
  for (let ring = 0; ring < RINGS; ring++) {
    now = now.map((own, p) => {
      let n = 2 * Math.sqrt(piece[p]!.size);
      let { a, b, grain, square } = own;
      a *= n;
      b *= n;
      grain *= n;
      square *= n;
      for (const [q, sides] of pieces.touching[p]!) {
        // What is smooth is sky or a wall behind.
        const w = sides * ramp(1.5, 4, piece[q]!.grain);
        a += now[q]!.a * w;
        b += now[q]!.b * w;
        grain += now[q]!.grain * w;
        square += now[q]!.square * w;
        n += w;
      }
      return { a: a / n, b: b / n, grain: grain / n, square: square / n };
    });
  }
  return now;
}
