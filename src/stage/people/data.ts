import type { Vec3 } from '../../base/vectors.ts';
import type { Lattice } from './cloth/lattice.ts';
import type { Morph } from './head/grid.ts';
import type { MorphName } from './head/mouth.ts';
import type { Surface } from './mesh.ts';
import type { Skeleton } from './rig.ts';

/** Triangles of one surface at rest, bound to joints or cloth. Plain typed arrays. */
export interface PuppetPart {
  readonly surface: Surface;
  /** xyz, metres, at rest. */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** Metres along the surface. */
  readonly uvs: Float32Array;
  /** Linear albedo times baked openness. */
  readonly colours: Float32Array;
  /** Four joints a vertex, indices into `jointNames`. */
  readonly joints: Uint8Array;
  readonly weights: Float32Array;
  /** Lattice number (−1 for none), column, row, lift in metres, a vertex. */
  readonly cloth: Float32Array;
  readonly indices: Uint32Array;
}

/** A built puppet: everything that drawing it needs, without three.js. */
export interface PuppetData {
  readonly skeleton: Skeleton;
  readonly parts: readonly PuppetPart[];
  /** Over the vertices of the skin. */
  readonly morphs: readonly Morph[];
  /** Chin drop of each morph, metres. */
  readonly jawDrops: Readonly<Record<MorphName, number>>;
  /** Rest position of every joint, xyz in the order of `jointNames`. */
  readonly joints: Float32Array;
  readonly lattices: readonly Lattice[];
  /** Radii that cloth keeps clear of, metres: pelvis, thigh, shin. */
  readonly girth: {
    readonly pelvis: number;
    readonly thigh: number;
    readonly shin: number;
    readonly chest: number;
  };
  readonly triangles: number;
  /** What was built otherwise than asked, in words. */
  readonly notes: readonly string[];
}

/** Rest position of a joint. */
export const jointAt = (data: Pick<PuppetData, 'joints'>, index: number): Vec3 => [
  data.joints[index * 3]!,
  data.joints[index * 3 + 1]!,
  data.joints[index * 3 + 2]!,
];
