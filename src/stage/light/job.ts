/**
 * One light bake as plain shared memory, so that threads without three.js can work on it.
 * Arrays are on SharedArrayBuffers where the host has threads.
 */
export interface BakeJob {
  /** xyz of every vertex of the welded occluders, metres. */
  readonly positions: Float32Array;
  readonly indices: Uint32Array;
  /** Per triangle: linear albedo rgb and emitted radiance rgb (0 for lamps, which are lights already). */
  readonly surface: Float32Array;
  /** Flat bounding-volume tree: see tree.ts. */
  readonly treeBounds: Float32Array;
  readonly treeLinks: Int32Array;
  readonly treeOrder: Uint32Array;
  /** Points to light: position xyz and normal xyz. */
  readonly points: Float32Array;
  /** Per triangle corner: index of the point that carries its light (for the bounce). */
  readonly cornerPoints: Uint32Array;
  /** Out: direct light without the sky, rgb per point. */
  readonly direct: Float32Array;
  /** Out: irradiance / π rgb and openness 0–1 per point. */
  readonly result: Float32Array;
  /** Out: share of the sun that each point sees, 0–1; 1 without a sun. For what lies beyond the shadow map. */
  readonly seen: Float32Array;
  /** Light probes: position xyz each. */
  readonly probes: Float32Array;
  /** Out: first-order harmonics, 4 × rgb per probe. */
  readonly probeResult: Float32Array;
  readonly lights: readonly BakeLight[];
  readonly sun: BakeSun | undefined;
  readonly sky: SkyDome;
  readonly rays: BakeRays;
}

/** A lamp, window or sign as the bake sees it. */
export interface BakeLight {
  readonly kind: 'point' | 'spot' | 'panel';
  readonly at: readonly [number, number, number];
  /** Unit direction it shines to. */
  readonly towards: readonly [number, number, number];
  /** Half-extents of a panel along its own right and up; radius of a point in the first. */
  readonly half: readonly [number, number];
  /** Radiant intensity / π at 1 m, linear rgb. */
  readonly colour: readonly [number, number, number];
  /** Cosine of a spot's outer half-angle. */
  readonly cone: number;
  /** True when the renderer adds its direct light at run time: the bake then keeps only its bounce. */
  readonly runtime: boolean;
}

/** The sun or moon. */
export interface BakeSun {
  /** Unit direction towards it. */
  readonly direction: readonly [number, number, number];
  /** Irradiance / π on a surface that faces it. */
  readonly colour: readonly [number, number, number];
  /** True when the renderer adds its direct light at run time: the bake then keeps only its bounce. */
  readonly direct: 'baked' | 'bounce-only';
  /** Angular radius, radians. */
  readonly radius: number;
}

/** Gradient of the sky, radiance linear rgb. */
export interface SkyDome {
  readonly zenith: readonly [number, number, number];
  readonly horizon: readonly [number, number, number];
  readonly ground: readonly [number, number, number];
  /** Added around the sun's direction, with the exponent of its falloff. */
  readonly glow: readonly [number, number, number];
  readonly glowPower: number;
  readonly sunDirection: readonly [number, number, number];
}

/** How many rays are spent. */
export interface BakeRays {
  readonly hemisphere: number;
  readonly lamp: number;
  readonly sun: number;
  readonly probe: number;
  /** Points further from here than the radius (metres) get fewer rays; absent treats all alike. */
  readonly near?: { readonly at: readonly [number, number, number]; readonly radius: number };
}

/** A range of points or probes and the phase they are worked on in. */
export interface BakeSlice {
  readonly phase: 'direct' | 'gather' | 'probes';
  readonly from: number;
  readonly to: number;
}
