import type { Lab } from '../lab.ts';

/** Cells of the histogram of Lab: lightness in steps of 8, a and b in steps of 7 about grey. */
const L = 14;
const C = 28;
const STEP_L = 8;
const STEP_C = 7;
/** Cells in all. */
export const COLOURS = L * C * C;
const ALL = COLOURS;

/** Which histogram cell each pixel's colour falls in. */
export function binsOf({ l, a, b }: Lab): Int32Array {
  const out = new Int32Array(l.length);
  const limit = (v: number, most: number): number => (v <= 0 ? 0 : v >= most ? most - 1 : v | 0);
  for (let i = 0; i < out.length; i++) {
    const u = limit((a[i]! + 98) / STEP_C, C);
    out[i] = (limit(l[i]! / STEP_L, L) * C + u) * C + limit((b[i]! + 98) / STEP_C, C);
  }
  return out;
}

/** Spread each cell over its neighbours along one axis, 1 2 1. */
function soften(h: Float32Array, stride: number, most: number): Float32Array {
  const out = new Float32Array(ALL);
  for (let i = 0; i < ALL; i++) {
    const at = Math.floor(i / stride) % most;
    const before = at > 0 ? h[i - stride]! : h[i]!;
    const after = at < most - 1 ? h[i + stride]! : h[i]!;
    out[i] = (before + 2 * h[i]! + after) / 4;
  }
  return out;
}

const soft = (h: Float32Array): Float32Array => soften(soften(soften(h, 1, C), C, C), C * C, L);

/**
 * For every colour, how much it speaks for the inside: the logarithm of how much more often it is met inside than
 * outside, each share taken by itself, limited to ±`most`.
 * @param bins of {@link binsOf}
 * @param inside weight of each pixel inside, 0 to 1
 * @param outside weight of each pixel outside, 0 to 1
 */
export function colourOdds(
  bins: Int32Array,
  inside: ArrayLike<number>,
  outside: ArrayLike<number>,
  most = 4,
): Float32Array {
  const within = new Float32Array(ALL);
  const beyond = new Float32Array(ALL);
  let n = 0;
  let m = 0;
  for (let i = 0; i < bins.length; i++) {
    const p = inside[i]!;
    const q = outside[i]!;
    within[bins[i]!]! += p;
    beyond[bins[i]!]! += q;
    n += p;
    m += q;
  }
  const f = soft(within);
  const g = soft(beyond);
  const out = new Float32Array(ALL);
  // A colour that was hardly ever seen says nothing.
  const doubt = 2e-4;
  for (let i = 0; i < ALL; i++) {
    const odds = Math.log((f[i]! / Math.max(1, n) + doubt) / (g[i]! / Math.max(1, m) + doubt));
    out[i] = Math.min(most, Math.max(-most, odds));
  }
  return out;
}
