import { hangLattices, liftOut, limbsOf, pushOut } from './cloth/hang.ts';
import { latticeVertex } from './cloth/surface.ts';
import type { PuppetData, PuppetPart } from './data.ts';
import { morphWeights } from './head/expression.ts';
import { jointNames } from './joints.ts';
import { jointFrames } from './pose.ts';
import type { Pose } from './rig.ts';

/** Posed triangles of one surface: world positions and normals. */
export interface PosedPart {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
}

const matrices = new Float64Array(jointNames.length * 12);

/** Rest-to-world matrices (3 × 4, row by row) of every joint. */
function toMatrices(data: PuppetData, frames: Float64Array): Float64Array {
  for (let i = 0; i < jointNames.length; i++) {
    const f = i * 7;
    const x = frames[f]!,
      y = frames[f + 1]!,
      z = frames[f + 2]!,
      w = frames[f + 3]!;
    const m = i * 12;
    matrices[m] = 1 - 2 * (y * y + z * z);
    matrices[m + 1] = 2 * (x * y - z * w);
    matrices[m + 2] = 2 * (x * z + y * w);
    matrices[m + 4] = 2 * (x * y + z * w);
    matrices[m + 5] = 1 - 2 * (x * x + z * z);
    matrices[m + 6] = 2 * (y * z - x * w);
    matrices[m + 8] = 2 * (x * z - y * w);
    matrices[m + 9] = 2 * (y * z + x * w);
    matrices[m + 10] = 1 - 2 * (x * x + y * y);
    const rx = data.joints[i * 3]!,
      ry = data.joints[i * 3 + 1]!,
      rz = data.joints[i * 3 + 2]!;
    for (let a = 0; a < 3; a++)
      matrices[m + a * 4 + 3] =
        frames[f + 4 + a]! -
        matrices[m + a * 4]! * rx -
        matrices[m + a * 4 + 1]! * ry -
        matrices[m + a * 4 + 2]! * rz;
  }
  return matrices;
}

/** Places for the posed triangles of every part. */
export const posedParts = (data: PuppetData): PosedPart[] =>
  data.parts.map((part) => ({ positions: part.positions.slice(), normals: part.normals.slice() }));

/**
 * Pose a puppet: a pure function of the pose (and of cloth points, where a bake gives them). Bending is
 * done here and not on the graphics card, so that every pass (shadow, identity, picture) and every driver
 * sees the same surface, and joints can keep their volume.
 * @param points world positions of every lattice's control points; hung at rest in the pose when absent
 */
export function deform(
  data: PuppetData,
  pose: Pose,
  out: readonly PosedPart[],
  points?: readonly Float32Array[],
): void {
  const frames = jointFrames(data, pose);
  const m = toMatrices(data, frames);
  const jawTurn = 2 * Math.asin(Math.max(-1, Math.min(1, pose.rotations.jaw?.[0] ?? 0)));
  const shares = morphWeights(pose.face, jawTurn);
  const cloth = data.lattices.length === 0 ? [] : (points ?? hangLattices(data, frames));
  data.parts.forEach((part, index) => {
    const { positions, normals } = out[index] as PosedPart;
    let restP = part.positions;
    let restN = part.normals;
    if (part.surface === 'skin' && shares.some((s) => s > 0)) {
      restP = part.positions.slice();
      restN = part.normals.slice();
      data.morphs.forEach((morph, i) => {
        const s = shares[i] as number;
        if (s <= 0) return;
        for (let k = 0; k < morph.vertices.length; k++) {
          const v = morph.vertices[k]! * 3;
          for (let a = 0; a < 3; a++) {
            restP[v + a]! += morph.deltas[k * 6 + a]! * s;
            restN[v + a]! += morph.deltas[k * 6 + 3 + a]! * s;
          }
        }
      });
    }
    bend(part, restP, restN, m, positions, normals);
    if (cloth.length > 0) ride(data, part, cloth, frames, positions, normals);
  });
}

function bend(
  part: PuppetPart,
  restP: Float32Array,
  restN: Float32Array,
  m: Float64Array,
  positions: Float32Array,
  normals: Float32Array,
): void {
  const { joints, weights } = part;
  const count = restP.length / 3;
  for (let v = 0; v < count; v++) {
    let a = 0,
      b = 0,
      c = 0,
      d = 0,
      e = 0,
      f = 0,
      g = 0,
      h = 0,
      i = 0,
      j = 0,
      k = 0,
      l = 0;
    for (let s = v * 4; s < v * 4 + 4; s++) {
      const w = weights[s]!;
      if (w === 0) continue;
      const o = joints[s]! * 12;
      a += m[o]! * w;
      b += m[o + 1]! * w;
      c += m[o + 2]! * w;
      d += m[o + 3]! * w;
      e += m[o + 4]! * w;
      f += m[o + 5]! * w;
      g += m[o + 6]! * w;
      h += m[o + 7]! * w;
      i += m[o + 8]! * w;
      j += m[o + 9]! * w;
      k += m[o + 10]! * w;
      l += m[o + 11]! * w;
    }
    const n = v * 3;
    const x = restP[n]!,
      y = restP[n + 1]!,
      z = restP[n + 2]!;
    positions[n] = a * x + b * y + c * z + d;
    positions[n + 1] = e * x + f * y + g * z + h;
    positions[n + 2] = i * x + j * y + k * z + l;
    const p = restN[n]!,
      q = restN[n + 1]!,
      r = restN[n + 2]!;
    const nx = a * p + b * q + c * r,
      ny = e * p + f * q + g * r,
      nz = i * p + j * q + k * r;
    const s = 1 / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1);
    normals[n] = nx * s;
    normals[n + 1] = ny * s;
    normals[n + 2] = nz * s;
  }
}

function ride(
  data: PuppetData,
  part: PuppetPart,
  cloth: readonly Float32Array[],
  frames: Float64Array,
  positions: Float32Array,
  normals: Float32Array,
): void {
  const { cloth: bound } = part;
  const limbs = data.lattices.map((lattice) => limbsOf(data, lattice, frames));
  const room = data.skeleton.height * 0.006;
  for (let v = 0; v < bound.length / 4; v++) {
    const which = bound[v * 4]!;
    if (which < 0) continue;
    latticeVertex(
      data.lattices[which]!,
      cloth[which]!,
      bound[v * 4 + 1]!,
      bound[v * 4 + 2]!,
      bound[v * 4 + 3]!,
      positions,
      normals,
      v * 3,
    );
    // The sewn edge lies where it was sewn; below it cloth keeps clear of the legs, the lining a little closer.
    if (bound[v * 4 + 2]! <= data.lattices[which]!.sewn - 0.5) continue;
    const out = bound[v * 4 + 3]! > 0 ? 1 : -1;
    liftOut(
      positions,
      v * 3,
      limbs[which]!,
      out > 0 ? room : 0,
      normals[v * 3]! * out,
      normals[v * 3 + 1]! * out,
      normals[v * 3 + 2]! * out,
    );
    // What no normal leads out (cloth that runs along the limb) takes the shortest way.
    pushOut(positions, v * 3, limbs[which]!, -room);
  }
  smooth(data, part, positions, normals);
}

/** Triangles that ride on cloth, and vertices at seams that share a place. */
interface Folds {
  readonly triangles: Uint32Array;
  readonly vertices: Uint32Array;
  /** For each of `vertices`, the one whose normal it shares. */
  readonly same: Uint32Array;
}
const known = new WeakMap<PuppetPart, Folds>();

function foldsOf(data: PuppetData, part: PuppetPart): Folds {
  const had = known.get(part);
  if (had) return had;
  const { cloth, indices } = part;
  const triangles: number[] = [];
  for (let i = 0; i < indices.length; i += 3)
    if (cloth[indices[i]! * 4]! >= 0) triangles.push(indices[i]!, indices[i + 1]!, indices[i + 2]!);
  const vertices: number[] = [];
  const same: number[] = [];
  const places = new Map<string, number>();
  for (let v = 0; v < cloth.length / 4; v++) {
    const which = cloth[v * 4]!;
    if (which < 0) continue;
    const lattice = data.lattices[which]!;
    const column = lattice.closed ? cloth[v * 4 + 1]! % lattice.columns : cloth[v * 4 + 1]!;
    const key = `${which} ${column.toFixed(3)} ${cloth[v * 4 + 2]!.toFixed(3)} ${Math.sign(cloth[v * 4 + 3]!)}`;
    if (!places.has(key)) places.set(key, v);
    vertices.push(v);
    same.push(places.get(key)!);
  }
  const folds = {
    triangles: Uint32Array.from(triangles),
    vertices: Uint32Array.from(vertices),
    same: Uint32Array.from(same),
  };
  known.set(part, folds);
  return folds;
}

/** Normals of cloth from its triangles, so that folds catch the light. */
function smooth(data: PuppetData, part: PuppetPart, positions: Float32Array, normals: Float32Array): void {
  const { triangles, vertices, same } = foldsOf(data, part);
  const sums = new Float32Array(normals.length);
  for (let i = 0; i < triangles.length; i += 3) {
    const a = triangles[i]! * 3,
      b = triangles[i + 1]! * 3,
      c = triangles[i + 2]! * 3;
    const ux = positions[b]! - positions[a]!,
      uy = positions[b + 1]! - positions[a + 1]!,
      uz = positions[b + 2]! - positions[a + 2]!;
    const vx = positions[c]! - positions[a]!,
      vy = positions[c + 1]! - positions[a + 1]!,
      vz = positions[c + 2]! - positions[a + 2]!;
    const x = uy * vz - uz * vy,
      y = uz * vx - ux * vz,
      z = ux * vy - uy * vx;
    for (const o of [a, b, c]) {
      sums[o]! += x;
      sums[o + 1]! += y;
      sums[o + 2]! += z;
    }
  }
  for (let i = 0; i < vertices.length; i++) {
    const v = vertices[i]! * 3;
    const s = same[i]! * 3;
    if (s === v) continue;
    for (let a = 0; a < 3; a++) sums[s + a]! += sums[v + a]!;
  }
  for (let i = 0; i < vertices.length; i++) {
    const v = vertices[i]! * 3;
    const s = same[i]! * 3;
    const l = 1 / (Math.hypot(sums[s]!, sums[s + 1]!, sums[s + 2]!) || 1);
    for (let a = 0; a < 3; a++) normals[v + a] = sums[s + a]! * l;
  }
}
