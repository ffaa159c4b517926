import type { Vec3 } from '../../base/vectors.ts';

/**
 * Sculpting: soft masses that flow into each other, meshed once (naive surface nets, Gibson 1998). A form is a
 * signed distance in metres, negative inside; it need only be right near the surface.
 */
export interface Form {
  /** Signed distance at a point, metres. */
  at(x: number, y: number, z: number): number;
  /** A box that holds the whole form. */
  readonly low: Vec3;
  readonly high: Vec3;
}

/** Triangles as the set kit's `mesh` takes them. */
export interface Sculpted {
  readonly positions: number[];
  readonly indices: number[];
}

/** An ellipsoid: middle, three radii, and turns about x, then y, in radians. */
export function mass(at: Vec3, radii: number | Vec3, turn: readonly [x: number, y: number] = [0, 0]): Form {
  const [a, b, c] = typeof radii === 'number' ? [radii, radii, radii] : radii;
  const [cx, sx, cy, sy] = [Math.cos(turn[0]), Math.sin(turn[0]), Math.cos(turn[1]), Math.sin(turn[1])];
  const reach = Math.max(a, b, c);
  return {
    low: [at[0] - reach, at[1] - reach, at[2] - reach],
    high: [at[0] + reach, at[1] + reach, at[2] + reach],
    at(x, y, z) {
      const [dx, dy, dz] = [x - at[0], y - at[1], z - at[2]];
      const [ux, uz] = [dx * cy - dz * sy, dx * sy + dz * cy];
      const [vy, vz] = [dy * cx + uz * sx, -dy * sx + uz * cx];
      const k = Math.hypot(ux / a, vy / b, vz / c);
      const g = Math.hypot(ux / (a * a), vy / (b * b), vz / (c * c));
      return g > 1e-9 ? (k * (k - 1)) / g : -Math.min(a, b, c);
    },
  };
}

/** A limb along points, its radius going from one to the next. */
export function limb(points: readonly Vec3[], radii: readonly number[]): Form {
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  points.forEach((p, i) => {
    for (let k = 0; k < 3; k++) {
      low[k] = Math.min(low[k]!, p[k]! - radii[i]!);
      high[k] = Math.max(high[k]!, p[k]! + radii[i]!);
    }
  });
  return {
    low,
    high,
    at(x, y, z) {
      let best = Infinity;
      for (let i = 0; i + 1 < points.length; i++) {
        const a = points[i]!;
        const b = points[i + 1]!;
        const [bx, by, bz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
        const [px, py, pz] = [x - a[0], y - a[1], z - a[2]];
        const t = Math.min(
          1,
          Math.max(0, (px * bx + py * by + pz * bz) / (bx * bx + by * by + bz * bz || 1)),
        );
        const d =
          Math.hypot(px - bx * t, py - by * t, pz - bz * t) - (radii[i]! + (radii[i + 1]! - radii[i]!) * t);
        if (d < best) best = d;
      }
      return best;
    },
  };
}

/** Forms as one, their seams filled over `soft` metres (Quilez's polynomial smooth minimum). */
export function blend(soft: number, ...forms: readonly Form[]): Form {
  const pick = (f: (...n: number[]) => number, side: 'low' | 'high'): Vec3 =>
    [0, 1, 2].map((k) => f(...forms.map((x) => x[side][k]!))) as unknown as Vec3;
  return {
    low: pick(Math.min, 'low'),
    high: pick(Math.max, 'high'),
    at(x, y, z) {
      let d = Infinity;
      for (const form of forms) {
        const e = form.at(x, y, z);
        const h = Math.max(soft - Math.abs(d - e), 0) / soft;
        d = (d < e ? d : e) - (d === Infinity ? 0 : h * h * soft * 0.25);
      }
      return d;
    },
  };
}

/** A form with a lumpy coat: `deep` metres over waves of `wide` metres. */
export function shaggy(form: Form, deep: number, wide: number): Form {
  const f = (2 * Math.PI) / wide;
  return {
    low: form.low.map((v) => v - deep) as unknown as Vec3,
    high: form.high.map((v) => v + deep) as unknown as Vec3,
    at: (x, y, z) =>
      form.at(x, y, z) -
      deep *
        Math.sin(f * x + 1.7 * Math.sin(f * 0.61 * y)) *
        Math.sin(f * y + 1.3 * Math.sin(f * 0.53 * z)) *
        Math.sin(f * z + 1.5 * Math.sin(f * 0.57 * x)),
  };
}

/** How far a form's surface is from a point inside it along a unit direction, metres. */
export function surfaceAlong(form: Form, from: Vec3, direction: Vec3): number {
  const d = (t: number): number =>
    form.at(from[0] + direction[0] * t, from[1] + direction[1] * t, from[2] + direction[2] * t);
  const reach = Math.hypot(...form.high.map((v, k) => v - form.low[k]!));
  let t = 0;
  for (let i = 0; i < 80 && t < reach; i++) {
    const e = d(t);
    if (e > -reach * 1e-4) return t;
    t += Math.max(-e * 0.7, reach * 1e-3);
  }
  return t;
}

const block = 4;

/** Mesh a form with cells of this size, metres. */
export function sculpt(form: Form, cell: number): Sculpted {
  const base = form.low.map((v) => v - 1.5 * cell) as unknown as Vec3;
  const n = form.high.map((v, k) => Math.ceil((v + 1.5 * cell - base[k]!) / cell) + 1) as unknown as Vec3;
  const [nx, ny, nz] = n;
  const field = new Float32Array(nx * ny * nz).fill(cell);
  const index = (i: number, j: number, k: number): number => (k * ny + j) * nx + i;
  const value = (i: number, j: number, k: number): number =>
    form.at(base[0] + i * cell, base[1] + j * cell, base[2] + k * cell);
  const far = cell * block * 1.25;
  for (let k0 = 0; k0 < nz; k0 += block)
    for (let j0 = 0; j0 < ny; j0 += block)
      for (let i0 = 0; i0 < nx; i0 += block) {
        const half = (block - 1) / 2;
        const middle = value(i0 + half, j0 + half, k0 + half);
        const inside = Math.abs(middle) > far ? Math.sign(middle) * cell : 0;
        for (let k = k0; k < Math.min(nz, k0 + block); k++)
          for (let j = j0; j < Math.min(ny, j0 + block); j++)
            for (let i = i0; i < Math.min(nx, i0 + block); i++)
              field[index(i, j, k)] = inside || value(i, j, k);
      }
  return settled(surfaceNet(field, [nx, ny, nz], base, cell), form, cell);
}

/** Vertices drawn onto the surface itself, along its gradient. */
function settled(mesh: Sculpted, form: Form, cell: number): Sculpted {
  const { positions } = mesh;
  const h = cell * 0.2;
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
    const g = [
      form.at(x + h, y, z) - form.at(x - h, y, z),
      form.at(x, y + h, z) - form.at(x, y - h, z),
      form.at(x, y, z + h) - form.at(x, y, z - h),
    ].map((v) => v / (2 * h)) as [number, number, number];
    const n = g[0] * g[0] + g[1] * g[1] + g[2] * g[2];
    if (n < 0.05) continue;
    const step = Math.max(-0.6 * cell, Math.min(0.6 * cell, form.at(x, y, z) / n));
    for (let k = 0; k < 3; k++) positions[i + k]! -= g[k]! * step;
  }
  return mesh;
}

function surfaceNet(field: Float32Array, n: Vec3, base: Vec3, cell: number): Sculpted {
  const [nx, ny, nz] = n;
  const step = [1, nx, nx * ny] as const;
  const vertex = new Int32Array(nx * ny * nz).fill(-1);
  const positions: number[] = [];
  const indices: number[] = [];
  for (let k = 0; k + 1 < nz; k++)
    for (let j = 0; j + 1 < ny; j++)
      for (let i = 0; i + 1 < nx; i++) {
        const at = (k * ny + j) * nx + i;
        let count = 0;
        const sum = [0, 0, 0];
        for (let axis = 0; axis < 3; axis++) {
          const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
          for (let c = 0; c < 4; c++) {
            const from = at + (c & 1 ? step[u]! : 0) + (c & 2 ? step[v]! : 0);
            const a = field[from]!;
            const b = field[from + step[axis]!]!;
            if (a < 0 === b < 0) continue;
            sum[axis]! += a / (a - b);
            sum[u]! += c & 1;
            sum[v]! += (c & 2) >> 1;
            count++;
          }
        }
        if (!count) continue;
        vertex[at] = positions.length / 3;
        positions.push(
          base[0] + (i + sum[0]! / count) * cell,
          base[1] + (j + sum[1]! / count) * cell,
          base[2] + (k + sum[2]! / count) * cell,
        );
      }
  for (let k = 1; k + 1 < nz; k++)
    for (let j = 1; j + 1 < ny; j++)
      for (let i = 1; i + 1 < nx; i++) {
        const at = (k * ny + j) * nx + i;
        for (let axis = 0; axis < 3; axis++) {
          const [u, v] = [step[(axis + 1) % 3]!, step[(axis + 2) % 3]!];
          const inside = field[at]! < 0;
          if (inside === field[at + step[axis]!]! < 0) continue;
          const quad = [at - u - v, at - v, at, at - u].map((x) => vertex[x]!);
          const [a, b, c, d] = (inside ? quad : quad.reverse()) as [number, number, number, number];
          indices.push(a, b, c, a, c, d);
        }
      }
  return { positions, indices };
}

/** A marking: it covers where its field is above 0; later ones lie over earlier ones. */
export interface Marking {
  readonly colour: string;
  /** Positive inside; changes evenly near the border. */
  where(x: number, y: number, z: number): number;
}

/** Cut a mesh along the borders of markings: pieces by colour, `ground` for what none covers. */
export function dyed(
  mesh: Sculpted,
  ground: string,
  markings: readonly Marking[],
): { readonly colour: string; readonly mesh: Sculpted }[] {
  let rest: { colour: string; mesh: Sculpted }[] = [{ colour: ground, mesh }];
  for (const marking of markings) {
    rest = rest.flatMap((piece) => {
      const [inside, outside] = cut(piece.mesh, marking.where);
      return [
        ...(outside.indices.length ? [{ colour: piece.colour, mesh: outside }] : []),
        ...(inside.indices.length ? [{ colour: marking.colour, mesh: inside }] : []),
      ];
    });
  }
  return rest;
}

function cut(mesh: Sculpted, where: Marking['where']): readonly [Sculpted, Sculpted] {
  const positions = [...mesh.positions];
  const f: number[] = [];
  for (let i = 0; i < positions.length; i += 3)
    f.push(where(positions[i]!, positions[i + 1]!, positions[i + 2]!));
  const count = f.length;
  const edges = new Map<number, number>();
  const crossing = (a: number, b: number): number => {
    const key = a < b ? a * count + b : b * count + a;
    const known = edges.get(key);
    if (known !== undefined) return known;
    const u = f[a]! / (f[a]! - f[b]!);
    const made = positions.length / 3;
    for (let k = 0; k < 3; k++)
      positions.push(positions[a * 3 + k]! + (positions[b * 3 + k]! - positions[a * 3 + k]!) * u);
    edges.set(key, made);
    return made;
  };
  const sides: [number[], number[]] = [[], []];
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const t = [mesh.indices[i]!, mesh.indices[i + 1]!, mesh.indices[i + 2]!];
    const over = t.map((v) => f[v]! > 0);
    const many = over.filter(Boolean).length;
    if (many === 3 || many === 0) {
      sides[many ? 0 : 1].push(...t);
      continue;
    }
    // The corner that is alone on its side.
    const lone = over.findIndex((v) => v === (many === 1));
    const [a, b, c] = [t[lone]!, t[(lone + 1) % 3]!, t[(lone + 2) % 3]!];
    const [ab, ac] = [crossing(a, b), crossing(a, c)];
    sides[many === 1 ? 0 : 1].push(a, ab, ac);
    sides[many === 1 ? 1 : 0].push(ab, b, c, ab, c, ac);
  }
  return [compact(positions, sides[0]), compact(positions, sides[1])];
}

/** Only the vertices that are used. */
function compact(positions: readonly number[], indices: readonly number[]): Sculpted {
  const seat = new Map<number, number>();
  const out: number[] = [];
  const renumbered = indices.map((i) => {
    const known = seat.get(i);
    if (known !== undefined) return known;
    const made = out.length / 3;
    seat.set(i, made);
    out.push(positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!);
    return made;
  });
  return { positions: out, indices: renumbered };
}
