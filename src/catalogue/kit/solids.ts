import { invert, type Matrix, movePoint } from '../../base/matrix.ts';
import type { Vec3 } from '../../base/vectors.ts';

/** The form of one piece of geometry, as far as lines of sight are concerned; in its own coordinates. */
export type Form =
  | { readonly kind: 'box'; readonly low: Vec3; readonly high: Vec3 }
  | { readonly kind: 'ball'; readonly radii: Vec3 }
  /** An outline in x/y with holes, `depth` thick about z = 0. */
  | {
      readonly kind: 'plate';
      readonly outline: readonly (readonly [number, number])[];
      readonly holes: readonly (readonly (readonly [number, number])[])[];
      readonly depth: number;
    }
  | { readonly kind: 'mesh'; readonly positions: ArrayLike<number>; readonly indices: ArrayLike<number> }
  /** Ground that rises: everything below the height. */
  | {
      readonly kind: 'land';
      readonly width: number;
      readonly depth: number;
      readonly height: (x: number, z: number) => number;
    };

/** A form that stands somewhere and hides what is behind it. */
export interface Solid {
  readonly form: Form;
  /** From the world's coordinates to the form's own. */
  readonly into: Matrix;
  /** Box of the world's axes about it. */
  readonly low: Vec3;
  readonly high: Vec3;
  /** The thing or named feature that it belongs to, outermost first; '' for the bare set. */
  readonly owner: string;
  /** The call of a place that put it there, as it is struck by: `log#0` is the first log; absent for the bare set. */
  readonly piece?: string;
}

/** Corners that enclose a form. */
function cornersOf(form: Form): [Vec3, Vec3] {
  switch (form.kind) {
    case 'box':
      return [form.low, form.high];
    case 'ball':
      return [form.radii.map((r) => -r) as unknown as Vec3, form.radii];
    case 'plate': {
      const xs = form.outline.map((p) => p[0]);
      const ys = form.outline.map((p) => p[1]);
      return [
        [Math.min(...xs), Math.min(...ys), -form.depth / 2],
        [Math.max(...xs), Math.max(...ys), form.depth / 2],
      ];
    }
    case 'mesh': {
      const low: [number, number, number] = [Infinity, Infinity, Infinity];
      const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
      for (let i = 0; i < form.positions.length; i++) {
        low[i % 3] = Math.min(low[i % 3]!, form.positions[i]!);
        high[i % 3] = Math.max(high[i % 3]!, form.positions[i]!);
      }
      return [low, high];
    }
    case 'land': {
      let [low, high] = [0, 0];
      for (let i = 0; i <= 8; i++)
        for (let j = 0; j <= 8; j++) {
          const y = form.height((i / 8 - 0.5) * form.width, (j / 8 - 0.5) * form.depth);
          [low, high] = [Math.min(low, y), Math.max(high, y)];
        }
      return [
        [-form.width / 2, low - 0.5, -form.depth / 2],
        [form.width / 2, high + 0.2, form.depth / 2],
      ];
    }
  }
}

/** Put a form into the world; undefined for what is flat in every direction. */
export function solid(form: Form, matrix: Matrix, owner: string): Solid | undefined {
  const [a, b] = cornersOf(form);
  if (!a.every(Number.isFinite) || !b.every(Number.isFinite)) return undefined;
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < 8; i++) {
    const p = movePoint(matrix, [i & 1 ? b[0] : a[0], i & 2 ? b[1] : a[1], i & 4 ? b[2] : a[2]]);
    for (const k of [0, 1, 2] as const) {
      low[k] = Math.min(low[k], p[k]);
      high[k] = Math.max(high[k], p[k]);
    }
  }
  try {
    return { form, into: invert(matrix), low, high, owner };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Share of a segment at which it enters a box; undefined when it misses. */
function entersBox(low: Vec3, high: Vec3, a: Vec3, b: Vec3): number | undefined {
  let [from, to] = [0, 1];
  for (const k of [0, 1, 2] as const) {
    const d = b[k] - a[k];
    if (Math.abs(d) < 1e-12) {
      if (a[k] < low[k] || a[k] > high[k]) return undefined;
      continue;
    }
    const [p, q] = [(low[k] - a[k]) / d, (high[k] - a[k]) / d];
    from = Math.max(from, Math.min(p, q));
    to = Math.min(to, Math.max(p, q));
    if (from > to) return undefined;
  }
  return from;
}

const within = (outline: readonly (readonly [number, number])[], x: number, y: number): boolean => {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [outline[i]!, outline[j]!];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
};

function entersMesh(form: Extract<Form, { kind: 'mesh' }>, a: Vec3, b: Vec3): number | undefined {
  const { positions: p, indices } = form;
  const d = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
  let best: number | undefined;
  for (let i = 0; i + 2 < indices.length; i += 3) {
    const [u, v, w] = [indices[i]! * 3, indices[i + 1]! * 3, indices[i + 2]! * 3];
    const [e1x, e1y, e1z] = [p[v]! - p[u]!, p[v + 1]! - p[u + 1]!, p[v + 2]! - p[u + 2]!];
    const [e2x, e2y, e2z] = [p[w]! - p[u]!, p[w + 1]! - p[u + 1]!, p[w + 2]! - p[u + 2]!];
    const [hx, hy, hz] = [d[1] * e2z - d[2] * e2y, d[2] * e2x - d[0] * e2z, d[0] * e2y - d[1] * e2x];
    const det = e1x * hx + e1y * hy + e1z * hz;
    if (Math.abs(det) < 1e-14) continue;
    const [sx, sy, sz] = [a[0] - p[u]!, a[1] - p[u + 1]!, a[2] - p[u + 2]!];
    const s = (sx * hx + sy * hy + sz * hz) / det;
    if (s < 0 || s > 1) continue;
    const [qx, qy, qz] = [sy * e1z - sz * e1y, sz * e1x - sx * e1z, sx * e1y - sy * e1x];
    const t = (d[0] * qx + d[1] * qy + d[2] * qz) / det;
    if (t < 0 || s + t > 1) continue;
    const at = (e2x * qx + e2y * qy + e2z * qz) / det;
    if (at >= 0 && at <= 1 && (best === undefined || at < best)) best = at;
  }
  return best;
}

/**
 * Share of the way from a to b at which a solid is met, 0–1; undefined when it is not in the way.
 * @example const hit = meets(wall, camera, face); if (hit !== undefined) …
 */
export function meets(one: Solid, a: Vec3, b: Vec3): number | undefined {
  const { low, high } = one;
  // Most solids are nowhere near: their box against the segment's own.
  if (
    (a[0] < low[0] && b[0] < low[0]) ||
    (a[0] > high[0] && b[0] > high[0]) ||
    (a[2] < low[2] && b[2] < low[2]) ||
    (a[2] > high[2] && b[2] > high[2]) ||
    (a[1] < low[1] && b[1] < low[1]) ||
    (a[1] > high[1] && b[1] > high[1]) ||
    entersBox(low, high, a, b) === undefined
  )
    return undefined;
  const [p, q] = [movePoint(one.into, a), movePoint(one.into, b)];
  const { form } = one;
  switch (form.kind) {
    case 'box':
      return entersBox(form.low, form.high, p, q);
    case 'ball': {
      const [x, y, z] = form.radii;
      const s: Vec3 = [p[0] / x, p[1] / y, p[2] / z];
      const d: Vec3 = [q[0] / x - s[0], q[1] / y - s[1], q[2] / z - s[2]];
      const [aa, bb, cc] = [
        d[0] ** 2 + d[1] ** 2 + d[2] ** 2,
        s[0] * d[0] + s[1] * d[1] + s[2] * d[2],
        s[0] ** 2 + s[1] ** 2 + s[2] ** 2 - 1,
      ];
      if (cc <= 0) return 0;
      const root = bb * bb - aa * cc;
      if (root < 0 || aa === 0) return undefined;
      const u = (-bb - Math.sqrt(root)) / aa;
      return u >= 0 && u <= 1 ? u : undefined;
    }
    case 'plate': {
      const d = q[2] - p[2];
      if (Math.abs(d) < 1e-12) return undefined;
      const u = -p[2] / d;
      if (u < 0 || u > 1) return undefined;
      const [x, y] = [p[0] + (q[0] - p[0]) * u, p[1] + (q[1] - p[1]) * u];
      return within(form.outline, x, y) && !form.holes.some((h) => within(h, x, y)) ? u : undefined;
    }
    case 'mesh':
      return entersMesh(form, p, q);
    case 'land': {
      for (let i = 0; i <= 24; i++) {
        const u = i / 24;
        const [x, z] = [p[0] + (q[0] - p[0]) * u, p[2] + (q[2] - p[2]) * u];
        if (Math.abs(x) > form.width / 2 || Math.abs(z) > form.depth / 2) continue;
        if (p[1] + (q[1] - p[1]) * u < form.height(x, z) - 0.02) return u;
      }
      return undefined;
    }
  }
}
