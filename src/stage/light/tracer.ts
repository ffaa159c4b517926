import type { Tree } from './tree.ts';

/** Casts rays at triangles. One per thread; the last hit is kept in its fields to allocate nothing. */
export class Tracer {
  /** Distance of the last hit; barycentrics of its second and third corner; its triangle; seen from behind. */
  t = 0;
  u = 0;
  v = 0;
  triangle = -1;
  back = false;
  private readonly stack = new Int32Array(96);
  private readonly corners: Float32Array;
  private readonly tree: Tree;

  constructor(tree: Tree, positions: Float32Array, indices: Uint32Array) {
    this.tree = tree;
    const n = tree.order.length;
    const c = new Float32Array(n * 9);
    for (let k = 0; k < n; k++) {
      const i = (tree.order[k] as number) * 3;
      for (let a = 0; a < 3; a++) {
        const p = positions[(indices[i] as number) * 3 + a] as number;
        c[k * 9 + a] = p;
        c[k * 9 + 3 + a] = (positions[(indices[i + 1] as number) * 3 + a] as number) - p;
        c[k * 9 + 6 + a] = (positions[(indices[i + 2] as number) * 3 + a] as number) - p;
      }
    }
    this.corners = c;
  }

  /** True when something lies between the origin and `reach` along the unit direction. */
  blocked(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, reach: number): boolean {
    return this.walk(ox, oy, oz, dx, dy, dz, reach, true);
  }

  /** Finds the nearest hit within `reach`; false on a miss. */
  cast(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, reach: number): boolean {
    return this.walk(ox, oy, oz, dx, dy, dz, reach, false);
  }

  private walk(
    ox: number,
    oy: number,
    oz: number,
    dx: number,
    dy: number,
    dz: number,
    reach: number,
    any: boolean,
  ): boolean {
    const { bounds, links, order } = this.tree;
    if (order.length === 0) return false;
    const corners = this.corners;
    const stack = this.stack;
    const ix = 1 / (Math.abs(dx) < 1e-12 ? 1e-12 : dx);
    const iy = 1 / (Math.abs(dy) < 1e-12 ? 1e-12 : dy);
    const iz = 1 / (Math.abs(dz) < 1e-12 ? 1e-12 : dz);
    let best = reach;
    let found = -1;
    let top = 0;
    stack[top++] = 0;
    while (top > 0) {
      const node = stack[--top] as number;
      const b = node * 6;
      const x0 = ((bounds[b] as number) - ox) * ix;
      const x1 = ((bounds[b + 3] as number) - ox) * ix;
      const y0 = ((bounds[b + 1] as number) - oy) * iy;
      const y1 = ((bounds[b + 4] as number) - oy) * iy;
      const z0 = ((bounds[b + 2] as number) - oz) * iz;
      const z1 = ((bounds[b + 5] as number) - oz) * iz;
      let enter = x0 < x1 ? x0 : x1;
      let leave = x0 < x1 ? x1 : x0;
      const yl = y0 < y1 ? y0 : y1;
      const yh = y0 < y1 ? y1 : y0;
      if (yl > enter) enter = yl;
      if (yh < leave) leave = yh;
      const zl = z0 < z1 ? z0 : z1;
      const zh = z0 < z1 ? z1 : z0;
      if (zl > enter) enter = zl;
      if (zh < leave) leave = zh;
      if (enter > leave || leave < 0 || enter > best) continue;
      const first = links[node * 2] as number;
      const count = links[node * 2 + 1] as number;
      if (count === 0) {
        // Nearer child last, so that it is taken first.
        const axis =
          Math.abs(dx) > Math.abs(dy)
            ? Math.abs(dx) > Math.abs(dz)
              ? 0
              : 2
            : Math.abs(dy) > Math.abs(dz)
              ? 1
              : 2;
        const d = axis === 0 ? dx : axis === 1 ? dy : dz;
        const l = (bounds[first * 6 + axis] as number) + (bounds[first * 6 + 3 + axis] as number);
        const r = (bounds[first * 6 + 6 + axis] as number) + (bounds[first * 6 + 9 + axis] as number);
        const swap = l < r === d > 0;
        stack[top++] = swap ? first + 1 : first;
        stack[top++] = swap ? first : first + 1;
        continue;
      }
      for (let k = first; k < first + count; k++) {
        const c = k * 9;
        const ax = corners[c + 3] as number;
        const ay = corners[c + 4] as number;
        const az = corners[c + 5] as number;
        const bx = corners[c + 6] as number;
        const by = corners[c + 7] as number;
        const bz = corners[c + 8] as number;
        const px = dy * bz - dz * by;
        const py = dz * bx - dx * bz;
        const pz = dx * by - dy * bx;
        const det = ax * px + ay * py + az * pz;
        if (det > -1e-12 && det < 1e-12) continue;
        const inv = 1 / det;
        const tx = ox - (corners[c] as number);
        const ty = oy - (corners[c + 1] as number);
        const tz = oz - (corners[c + 2] as number);
        const u = (tx * px + ty * py + tz * pz) * inv;
        if (u < 0 || u > 1) continue;
        const qx = ty * az - tz * ay;
        const qy = tz * ax - tx * az;
        const qz = tx * ay - ty * ax;
        const v = (dx * qx + dy * qy + dz * qz) * inv;
        if (v < 0 || u + v > 1) continue;
        const t = (bx * qx + by * qy + bz * qz) * inv;
        if (t <= 1e-5 || t >= best) continue;
        if (any) return true;
        best = t;
        found = k;
        this.u = u;
        this.v = v;
        this.back = det < 0;
      }
    }
    if (found < 0) return false;
    this.t = best;
    this.triangle = order[found] as number;
    return true;
  }
}
