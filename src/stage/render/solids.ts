import type { Batch } from '../set/model.ts';

/** Solids that the camera may be inside of keep both sides: the least of their three sides, metres. */
const ROOM = 2;

/**
 * Which vertices belong to closed solids: pieces whose every edge has a twin that runs the other way, and whose
 * outside is in front. Nobody sees such a piece from behind, so half its triangles need not be drawn.
 */
export function solidVertices(batch: Batch): Uint8Array {
  const { positions, indices } = batch;
  const places = welded(positions);
  const parent = Uint32Array.from({ length: positions.length / 3 }, (_, i) => i);
  const root = (i: number): number => {
    let r = i;
    while (parent[r] !== r) r = parent[r] = parent[parent[r] as number] as number;
    return r;
  };
  for (let i = 0; i < indices.length; i += 3) {
    const a = root(places[indices[i] as number] as number);
    for (let k = 1; k < 3; k++) parent[root(places[indices[i + k] as number] as number)] = a;
  }
  // Twice the edges that have no twin yet, by their ends; what is left at the end lies on a border.
  const count = parent.length;
  const open = new Map<number, number>();
  const volume = new Float64Array(count);
  const low = new Float32Array(count * 3).fill(Number.POSITIVE_INFINITY);
  const high = new Float32Array(count * 3).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < indices.length; i += 3) {
    const corners = [0, 1, 2].map((k) => places[indices[i + k] as number] as number);
    const [a, b, c] = corners as [number, number, number];
    if (a === b || b === c || c === a) continue;
    const piece = root(a);
    for (const [from, to] of [
      [a, b],
      [b, c],
      [c, a],
    ] as const) {
      const sign = from < to ? 1 : -1;
      const key = from < to ? from * count + to : to * count + from;
      open.set(key, (open.get(key) ?? 0) + sign);
    }
    volume[piece] = (volume[piece] as number) + sixfoldVolume(positions, a, b, c);
    for (const v of corners)
      for (let k = 0; k < 3; k++) {
        const p = positions[v * 3 + k] as number;
        const at = piece * 3 + k;
        if (p < (low[at] as number)) low[at] = p;
        if (p > (high[at] as number)) high[at] = p;
      }
  }
  const broken = new Uint8Array(count);
  for (const [key, left] of open) if (left !== 0) broken[root(Math.floor(key / count))] = 1;
  return Uint8Array.from({ length: count }, (_, i) => {
    const piece = root(places[i] as number);
    if (broken[piece] || (volume[piece] as number) <= 0) return 0;
    const sides = [0, 1, 2].map((k) => (high[piece * 3 + k] as number) - (low[piece * 3 + k] as number));
    return Math.min(...sides) < ROOM ? 1 : 0;
  });
}

/** The first vertex at the place of each vertex, to a tenth of a millimetre. */
function welded(positions: Float32Array): Uint32Array {
  const first = new Map<string, number>();
  return Uint32Array.from({ length: positions.length / 3 }, (_, i) => {
    const at = (k: number): number => Math.round((positions[i * 3 + k] as number) * 1e4);
    const key = `${at(0)},${at(1)},${at(2)}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, i);
    return known ?? i;
  });
}

function sixfoldVolume(p: Float32Array, a: number, b: number, c: number): number {
  const at = (v: number, k: number): number => p[v * 3 + k] as number;
  return (
    at(a, 0) * (at(b, 1) * at(c, 2) - at(b, 2) * at(c, 1)) +
    at(a, 1) * (at(b, 2) * at(c, 0) - at(b, 0) * at(c, 2)) +
    at(a, 2) * (at(b, 0) * at(c, 1) - at(b, 1) * at(c, 0))
  );
}
