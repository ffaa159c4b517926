import { type Features, lengthOf } from './features.ts';

/** Rounds of fitting, and the distance at which a piece counts for a quarter, Lab units. */
const ROUNDS = 6;
const OUTLIER = 4;

/** What a sky without clouds would look like, judged by what was taken for sky. */
export interface ClearSky {
  /** For each piece taken for sky how far it is from that, Lab units; 0 for all others. */
  readonly off: Float32Array;
  /** Share of what was taken for sky that is near it: 1 without a cloud, under a half a sunset's clouds. */
  readonly plain: number;
  /** Its colour at a place, shares of the picture: lightness, a, b. */
  readonly at: (x: number, y: number) => readonly [number, number, number];
}

/**
 * Fit the slow change of colour that a clear sky has: straight across, curved upward. Fitted again and again with
 * what does not agree counting less (iteratively reweighted least squares), from the upper border on.
 * @param inside for each piece whether it was taken for sky
 */
export function clearSky({ piece }: Features, inside: ArrayLike<number>): ClearSky {
  const own = [...piece.keys()].filter((p) => inside[p]);
  const weight = own.map((p) => piece[p]!.size * (piece[p]!.touches.top ? 1 : 0.15));
  const terms = (x: number, y: number): number[] => [1, x - 0.5, y, y * y];
  let fit = [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ];
  const at = (x: number, y: number): [number, number, number] => {
    const t = terms(x, y);
    return fit.map((f) => f.reduce((sum, v, i) => sum + v * t[i]!, 0)) as [number, number, number];
  };
  const apart = (p: number): number => {
    const { x, y, l, a, b } = piece[p]!;
    const [fl, fa, fb] = at(x, y);
    return lengthOf((l - fl) * 0.8, a - fa, b - fb);
  };
  for (let round = 0; round < ROUNDS; round++) {
    // One colour first, so that what stands in the way does not bend the fit.
    const degree = round === 0 ? 1 : 4;
    const rows = Array.from({ length: degree }, () => new Float64Array(degree + 3));
    for (const [k, p] of own.entries()) {
      const { x, y, l, a, b } = piece[p]!;
      const t = terms(x, y);
      const values = [l, a, b];
      for (let i = 0; i < degree; i++) {
        for (let j = 0; j < degree; j++) rows[i]![j]! += weight[k]! * t[i]! * t[j]!;
        for (let c = 0; c < 3; c++) rows[i]![degree + c]! += weight[k]! * t[i]! * values[c]!;
      }
    }
    fit = solved(rows, degree);
    for (const [k, p] of own.entries()) weight[k] = piece[p]!.size / (1 + (apart(p) / OUTLIER) ** 2) ** 2;
  }
  const off = new Float32Array(piece.length);
  let size = 0;
  let plain = 0;
  for (const p of own) {
    off[p] = apart(p);
    size += piece[p]!.size;
    if (off[p]! < 5) plain += piece[p]!.size;
  }
  return { off, plain: plain / Math.max(1, size), at };
}

/** Solve the normal equations for three right sides (Gauss and Jordan, with a slight pull toward no slope). */
function solved(rows: readonly Float64Array[], degree: number): number[][] {
  for (let i = 1; i < degree; i++) rows[i]![i]! += 1e-3 * rows[0]![0]!;
  for (let i = 0; i < degree; i++) {
    const pivot = rows[i]![i]! || 1;
    for (let r = 0; r < degree; r++) {
      if (r === i) continue;
      const k = rows[r]![i]! / pivot;
      for (let c = i; c < degree + 3; c++) rows[r]![c]! -= k * rows[i]![c]!;
    }
  }
  return [0, 1, 2].map((c) =>
    [0, 1, 2, 3].map((i) => (i < degree ? rows[i]![degree + c]! / (rows[i]![i]! || 1) : 0)),
  );
}
