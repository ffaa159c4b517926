/** Loose triangles with all vertex numbers in one row, `stride` floats a vertex, position first, then normal. */
export interface Soup {
  vertices: number[];
  indices: number[];
  readonly stride: number;
}

/**
 * Splits every edge that is longer than `limit` at its middle allows, until none is left or `rounds` are over.
 * Whether an edge is split depends on the edge alone, so neighbours always split alike and no cracks open.
 */
export function tessellate(soup: Soup, limit: (x: number, y: number, z: number) => number, rounds = 6): void {
  const { stride } = soup;
  for (let round = 0; round < rounds; round++) {
    const v = soup.vertices;
    const middles = new Map<number, number>();
    const count = v.length / stride;
    const split = (a: number, b: number): number => {
      const p = a * stride;
      const q = b * stride;
      const x = (v[p] as number) - (v[q] as number);
      const y = (v[p + 1] as number) - (v[q + 1] as number);
      const z = (v[p + 2] as number) - (v[q + 2] as number);
      const mx = ((v[p] as number) + (v[q] as number)) / 2;
      const my = ((v[p + 1] as number) + (v[q + 1] as number)) / 2;
      const mz = ((v[p + 2] as number) + (v[q + 2] as number)) / 2;
      const l = limit(mx, my, mz);
      if (x * x + y * y + z * z <= l * l) return -1;
      const key = a < b ? a * count + b : b * count + a;
      const known = middles.get(key);
      if (known !== undefined) return known;
      const made = v.length / stride;
      for (let k = 0; k < stride; k++) v.push(((v[p + k] as number) + (v[q + k] as number)) / 2);
      const n = made * stride + 3;
      const size = Math.hypot(v[n] as number, v[n + 1] as number, v[n + 2] as number) || 1;
      for (let k = 0; k < 3; k++) v[n + k] = (v[n + k] as number) / size;
      middles.set(key, made);
      return made;
    };
    const next: number[] = [];
    const old = soup.indices;
    for (let i = 0; i < old.length; i += 3) {
      const a = old[i] as number;
      const b = old[i + 1] as number;
      const c = old[i + 2] as number;
      const ab = split(a, b);
      const bc = split(b, c);
      const ca = split(c, a);
      const n = (ab >= 0 ? 1 : 0) + (bc >= 0 ? 1 : 0) + (ca >= 0 ? 1 : 0);
      if (n === 0) next.push(a, b, c);
      else if (n === 3) next.push(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca);
      else if (n === 1) {
        if (ab >= 0) next.push(a, ab, c, ab, b, c);
        else if (bc >= 0) next.push(a, b, bc, a, bc, c);
        else next.push(a, b, ca, b, c, ca);
      } else if (ab < 0) next.push(a, b, bc, a, bc, ca, ca, bc, c);
      else if (bc < 0) next.push(b, c, ca, b, ca, ab, ab, ca, a);
      else next.push(c, a, ab, c, ab, bc, bc, ab, b);
    }
    soup.indices = next;
    if (middles.size === 0) return;
  }
}
