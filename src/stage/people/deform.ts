import type { PuppetData, PuppetPart } from './data.ts';
import { latticeVertex } from './cloth/surface.ts';
import { jointNames } from './joints.ts';
import { jointFrames, morphWeights } from './pose.ts';
import { hangLattices } from './cloth/hang.ts';
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
    const x = frames[f]!, y = frames[f + 1]!, z = frames[f + 2]!, w = frames[f + 3]!;
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
    const rx = data.joints[i * 3]!, ry = data.joints[i * 3 + 1]!, rz = data.joints[i * 3 + 2]!;
    for (let a = 0; a < 3; a++) matrices[m + a * 4 + 3] = frames[f + 4 + a]! - matrices[m + a * 4]! * rx - matrices[m + a * 4 + 1]! * ry - matrices[m + a * 4 + 2]! * rz;
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
export function deform(data: PuppetData, pose: Pose, out: readonly PosedPart[], points?: readonly Float32Array[]): void {
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
    if (cloth.length > 0) ride(data, part, cloth, positions, normals);
  });
}

function bend(part: PuppetPart, restP: Float32Array, restN: Float32Array, m: Float64Array, positions: Float32Array, normals: Float32Array): void {
  const { joints, weights } = part;
  const count = restP.length / 3;
  for (let v = 0; v < count; v++) {
    let a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0, k = 0, l = 0;
    for (let s = v * 4; s < v * 4 + 4; s++) {
      const w = weights[s]!;
      if (w === 0) continue;
      const o = joints[s]! * 12;
      a += m[o]! * w; b += m[o + 1]! * w; c += m[o + 2]! * w; d += m[o + 3]! * w;
      e += m[o + 4]! * w; f += m[o + 5]! * w; g += m[o + 6]! * w; h += m[o + 7]! * w;
      i += m[o + 8]! * w; j += m[o + 9]! * w; k += m[o + 10]! * w; l += m[o + 11]! * w;
    }
    const n = v * 3;
    const x = restP[n]!, y = restP[n + 1]!, z = restP[n + 2]!;
    positions[n] = a * x + b * y + c * z + d;
    positions[n + 1] = e * x + f * y + g * z + h;
    positions[n + 2] = i * x + j * y + k * z + l;
    const p = restN[n]!, q = restN[n + 1]!, r = restN[n + 2]!;
    const nx = a * p + b * q + c * r, ny = e * p + f * q + g * r, nz = i * p + j * q + k * r;
    const s = 1 / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1);
    normals[n] = nx * s;
    normals[n + 1] = ny * s;
    normals[n + 2] = nz * s;
  }
}

function ride(data: PuppetData, part: PuppetPart, cloth: readonly Float32Array[], positions: Float32Array, normals: Float32Array): void {
  const { cloth: bound } = part;
  for (let v = 0; v < bound.length / 4; v++) {
    const which = bound[v * 4]!;
    if (which < 0) continue;
    latticeVertex(data.lattices[which]!, cloth[which]!, bound[v * 4 + 1]!, bound[v * 4 + 2]!, bound[v * 4 + 3]!, positions, normals, v * 3);
  }
}
