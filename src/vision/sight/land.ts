import { patches } from '../filters.ts';
import { type Features, ramp } from './features.ts';
import { foliageLike } from './foliage.ts';
import { type HorizonFound, horizonAt } from './horizon.ts';
import { settle } from './labels.ts';
import { findReflection, reflecting } from './reflection.ts';
import type { SkyFound } from './sky.ts';
import { strayWater } from './stray.ts';
import { blueness, waterLike } from './water.ts';

/** What the land of a picture is made of, in the order of {@link Land.shares}. */
export const landKinds = ['sky', 'water', 'trees', 'grass', 'ground', 'rest'] as const;
/** One of {@link landKinds}. */
export type LandKind = (typeof landKinds)[number];

/** The land of a picture. */
export interface Land {
  /** For each kind, for each piece, its share, 0 to 1. */
  readonly shares: Readonly<Record<LandKind, Float32Array>>;
  /** For each kind, for each piece how much it looks like it by itself, 0 to 1. */
  readonly likeness: Readonly<Record<LandKind, Float32Array>>;
  /** For each kind how sure it is that there is any, 0 to 1. */
  readonly confidence: Readonly<Record<LandKind, number>>;
}

/** Smallest body of water or wood that counts, share of the picture. */
const LEAST = 0.004;

/**
 * Tell sky, water, trees, grass and bare ground apart.
 * @param mirror how well the picture mirrors about the horizon, 0 to 1
 */
export function findLand(features: Features, sky: SkyFound, horizon: HorizonFound, mirror: number): Land {
  const { piece, width, height } = features;
  // Indoors a thing may be the same above and below.
  const still = ramp(0.25, 0.6, sky.confidence);
  const images =
    still > 0
      ? reflecting(features, findReflection(features)).map((v) => v * still)
      : new Float32Array(piece.length);
  const water = waterLike(features, sky, horizon, mirror, images);
  // Trees seen in a lake are the lake's.
  const leaves = foliageLike(features, horizon, sky).map((v, i) => v * (1 - 0.85 * images[i]!));
  const known = ramp(0.15, 0.4, horizon.confidence);
  const below = Float32Array.from(piece, (p) => p.y - horizonAt(horizon, p.x, width, height));
  const low = (i: number): number => known * ramp(-0.01, 0.06, below[i]!) + (1 - known) * 0.35;
  // Blades do not lie level as planks and ripples do.
  const blades = (i: number): number =>
    (0.4 + 0.6 * ramp(22, 40, piece[i]!.l)) * (1 - 0.75 * ramp(0.72, 0.88, piece[i]!.level));
  const grass = leaves.map((v, i) => v * low(i) * blades(i));
  const trees = leaves.map((v, i) => v * (1 - 0.55 * low(i)));
  const ground = Float32Array.from(
    piece,
    (p, i) =>
      (0.4 * known * ramp(0, 0.08, below[i]!) * (0.6 + 0.4 * p.y) + 0.12 * p.y * p.y) *
      (1 - 0.7 * leaves[i]!),
  );
  const clear = sky.confidence < 0.15 ? 0 : 0.3 + 0.85 * ramp(0.15, 0.6, sky.confidence);
  const likeness = [
    sky.of.map((v) => v * clear),
    water,
    trees,
    grass,
    ground,
    Float32Array.from(piece, (_, i) => 0.3 - 0.12 * known * ramp(0, 0.1, below[i]!)),
  ];
  const settled = settle(features, likeness);
  for (const p of strayWater(features, settled[1]!, water)) {
    const left = 1 - settled[1]![p]!;
    for (const [k, of] of settled.entries()) of[p] = k === 1 ? 0 : (of[p]! + 1e-3) / (left + 5e-3);
  }
  const byKind = (of: readonly Float32Array[]): Record<LandKind, Float32Array> =>
    Object.fromEntries(landKinds.map((k, i) => [k, of[i]!])) as Record<LandKind, Float32Array>;
  const shares = byKind(settled);
  const dropSpecks = (of: Float32Array): void => {
    const { label, size } = patches(width, height, (i) => of[features.pieces.label[i]!]! > 0.4);
    for (let i = 0; i < label.length; i++) {
      if (label[i]! >= 0 && size[label[i]!]! < width * height * LEAST) of[features.pieces.label[i]!] = 0;
    }
  };
  for (const kind of ['water', 'trees', 'grass', 'ground'] as const) dropSpecks(shares[kind]);
  const liking = (kind: LandKind, like: Float32Array): number => {
    let sum = 0;
    let n = 0;
    for (let i = 0; i < piece.length; i++) {
      const w = shares[kind][i]! > 0.4 ? shares[kind][i]! * piece[i]!.size : 0;
      sum += w * like[i]!;
      n += w;
    }
    return n < width * height * LEAST ? 0 : sum / n;
  };
  const lake = liking('water', water);
  const level = liking(
    'water',
    Float32Array.from(piece, (p) => Math.max(ramp(0.5, 0.75, p.level), ramp(3, 1, p.grain) * 0.6)),
  );
  // Grey and smooth may be a road, a table or snow: only the sky that it mirrors, or a shore, speaks for water.
  const blue = liking('water', Float32Array.from(piece, blueness));
  const outdoors = ramp(0.25, 0.6, sky.confidence);
  // Without sky or shore only ripples and foam tell a blue water from a blue wall.
  const rippled = liking(
    'water',
    Float32Array.from(piece, (p) => ramp(0.38, 0.6, p.coarse) * ramp(8, 5, p.grain)),
  );
  const shore = horizon.straight ? 1 : 0.4 + 0.6 * shoreLevel(features, shares.water);
  // Seen from above there is neither sky nor shore.
  const alone = (sky.confidence < 0.15 ? 0.9 : 0.55) * (outdoors + (1 - outdoors) * (0.45 + 0.55 * rippled));
  const open = (blue * alone + (1 - blue) * 0.18) * (outdoors > 0.5 ? shore : 1);
  const witness = open + (1 - open) * outdoors * (horizon.straight ? 1 : (0.35 + 0.45 * blue) * shore);
  const surface = 0.6 + 0.4 * level;
  return {
    shares,
    likeness: byKind(likeness),
    confidence: {
      sky: sky.confidence,
      water: Math.min(
        0.95,
        ramp(0.15, 0.6, lake) *
          surface *
          Math.max(
            witness,
            0.9 * ramp(0.55, 0.85, mirror) * outdoors,
            0.95 * ramp(0.15, 0.5, liking('water', images)),
          ),
      ),
      trees: Math.min(0.95, ramp(0.18, 0.75, liking('trees', leaves))),
      grass: Math.min(0.95, ramp(0.18, 0.75, liking('grass', leaves))),
      ground: liking('ground', ground) > 0 ? 0.2 + 0.45 * horizon.confidence : 0,
      rest: 0.4,
    },
  };
}

/**
 * How level the far edge of the water lies, 0 to 1: a shore seen across water is nearly level, a slope's edge slants.
 */
function shoreLevel({ width, height, pieces, piece }: Features, water: Float32Array): number {
  const tops: number[] = [];
  for (let x = 0; x < width; x++) {
    let y = 0;
    while (y < height && water[pieces.label[y * width + x]!]! < 0.4) y++;
    if (y >= height) continue;
    const under = piece[pieces.label[Math.min(height - 1, y + 1) * width + x]!]!;
    const over = piece[pieces.label[Math.max(0, y - 2) * width + x]!]!;
    // A shore is an edge; haze that thins out has none.
    const step = Math.hypot(under.l - over.l, under.a - over.a, under.b - over.b);
    tops.push(step > 6 ? y / height : -1);
  }
  if (tops.length < width * 0.1) return 0;
  const edges = tops.filter((y) => y >= 0).sort((p, q) => p - q);
  const middle = edges[edges.length >> 1] ?? -1;
  if (middle < 0) return 0;
  return ramp(0.3, 0.75, tops.filter((y) => Math.abs(y - middle) < 0.03).length / tops.length);
}
