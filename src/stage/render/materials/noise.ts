import { random } from '../../../base/random.ts';
import type { TileNoise } from './material.ts';

const N = 256;
const lattice = new Float32Array(N * N);
{
  const source = random(0x5eed).stream('tiles');
  for (let i = 0; i < lattice.length; i++) lattice[i] = source.next();
}

const wrap = (i: number, n: number): number => ((i % n) + n) % n;
const at = (i: number, j: number, seed: number): number =>
  lattice[((i + seed * 37) & 255) * N + ((j + seed * 91) & 255)] as number;

function value(u: number, v: number, fx: number, fy: number, seed = 0): number {
  const x = u * fx;
  const y = v * fy;
  const i = Math.floor(x);
  const j = Math.floor(y);
  let a = x - i;
  let b = y - j;
  a = a * a * (3 - 2 * a);
  b = b * b * (3 - 2 * b);
  const i0 = wrap(i, fx);
  const i1 = wrap(i + 1, fx);
  const j0 = wrap(j, fy);
  const j1 = wrap(j + 1, fy);
  const top = at(i0, j0, seed) * (1 - a) + at(i1, j0, seed) * a;
  const low = at(i0, j1, seed) * (1 - a) + at(i1, j1, seed) * a;
  return top * (1 - b) + low * b;
}

/** The tiling noise that recipes are given. */
export const tileNoise: TileNoise = {
  value,
  fbm(u, v, fx, fy, octaves, seed = 0) {
    let sum = 0;
    let amplitude = 0.5;
    let total = 0;
    for (let o = 0; o < octaves; o++) {
      sum += value(u, v, fx << o, fy << o, seed + o * 5) * amplitude;
      total += amplitude;
      amplitude *= 0.5;
    }
    return sum / total;
  },
  cell: (i, j, seed = 0) => at(i, j, seed),
  scatter(u, v, n, seed = 0) {
    const x = u * n;
    const y = v * n;
    const ci = Math.floor(x);
    const cj = Math.floor(y);
    let first = 9;
    let second = 9;
    let id = 0;
    for (let dj = -1; dj <= 1; dj++) {
      for (let di = -1; di <= 1; di++) {
        const i = wrap(ci + di, n);
        const j = wrap(cj + dj, n);
        const px = ci + di + at(i, j, seed + 11);
        const py = cj + dj + at(i, j, seed + 23);
        const d = Math.hypot(px - x, py - y);
        if (d < first) {
          second = first;
          first = d;
          id = at(i, j, seed + 31);
        } else if (d < second) second = d;
      }
    }
    return { near: Math.min(1, first), edge: Math.min(1, second - first), id };
  },
};
