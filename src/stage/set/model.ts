import type { Rgb } from '../../base/colour.ts';
import type { Vec3 } from '../../base/vectors.ts';

/** Plain geometry between the set kit (which makes it) and render/ (which draws it): no three.js here. */

/** Triangles of one surface. */
export interface Batch {
  /** Material name of the kit's table. */
  readonly material: string;
  /**
   * Linear albedo. Every batch has its full colour here (the kit knows a usual one for each material), so
   * a material's texture varies around 1 and only modulates it.
   */
  readonly colour: Rgb;
  readonly roughness: number | undefined;
  readonly metal: number | undefined;
  /** 0 new … 1 worn: rust, stains, chips. */
  readonly wear: number;
  /** Light it gives off by itself, linear; [0,0,0] for none. */
  readonly glow: Rgb;
  /** xyz, metres. */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** Metres along the surface (box-projected per shape with a random offset), so that textures keep their scale. */
  readonly uvs: Float32Array;
  /** Per-vertex brightness factor around 1 (hand-made irregularity). */
  readonly tints: Float32Array;
  /** Per vertex, which of the model's `dressed` it belongs to: 0 none, n the (n − 1)th. */
  readonly owners: Uint16Array;
  readonly indices: Uint32Array;
}

/** A catalogue thing, or a named feature, that a model has been dressed with. */
export interface Dressing {
  /** Catalogue id of the thing, or the name of the feature ('puddles', 'ramen-stall'). */
  readonly thing: string;
  /** True for a named feature, which is built in place and is no thing of the catalogue. */
  readonly feature: boolean;
  /** Where its origin is, in model coordinates. */
  readonly at: Vec3;
  readonly yaw: number;
  readonly scale: number;
  /** Lowest and highest corner, in model coordinates. */
  readonly low: Vec3;
  readonly high: Vec3;
  /** Index of the dressing that it is part of; −1 for none. */
  readonly parent: number;
}

/** A named part that moves about a pivot. */
export interface ModelPart {
  readonly name: string;
  readonly pivot: Vec3;
  readonly batches: readonly Batch[];
}

/** A lamp as the kit declares it, in model coordinates. */
export interface Lamp {
  readonly kind: 'point' | 'spot' | 'panel';
  readonly at: Vec3;
  readonly towards: Vec3;
  readonly size: readonly [number, number];
  readonly colour: Rgb;
  /** Relative to a 60 W bulb. */
  readonly power: number;
  readonly flicker: 'none' | 'neon' | 'fire' | 'fluorescent';
  readonly source: string;
  /** Seconds of one turn of its beam, where it turns. */
  readonly sweep?: number;
}

/** Steam, smoke, sparks … in model coordinates. */
export interface Emitter {
  readonly kind: 'steam' | 'smoke' | 'sparks' | 'fire' | 'dust' | 'spray' | 'petals' | 'bubbles' | 'bead';
  readonly at: Vec3;
  readonly size: number;
  readonly rate: number;
  readonly towards: Vec3;
}

/** Hanging cloth. */
export interface Cloth {
  readonly at: Vec3;
  readonly yaw: number;
  readonly width: number;
  readonly height: number;
  readonly colour: Rgb;
  readonly material: string;
  readonly pins: 'top' | 'corners' | 'left';
}

/** A level sheet of water. */
export interface Water {
  readonly at: Vec3;
  readonly width: number;
  readonly depth: number;
  readonly flow: Vec3;
  readonly colour: Rgb;
  /** 0 opaque … 1 clear. */
  readonly clarity: number;
}

/** What a thing's or place's `build` made. */
export interface Model {
  readonly fixed: readonly Batch[];
  readonly parts: readonly ModelPart[];
  readonly lamps: readonly Lamp[];
  readonly emitters: readonly Emitter[];
  readonly cloths: readonly Cloth[];
  readonly waters: readonly Water[];
  readonly reflect:
    | { readonly strength: number; readonly roughness: number; readonly puddles: number }
    | undefined;
  readonly backdrop:
    | {
        readonly kind: 'sky' | 'dark' | 'plain';
        readonly colour: Rgb | undefined;
        readonly hills: number;
        readonly skyline: number;
        readonly sea: boolean;
      }
    | undefined;
  /** What it was dressed with, so that words can find it and the id pass can measure it. */
  readonly dressed: readonly Dressing[];
  /** Characters that no font had. */
  readonly missingGlyphs: readonly string[];
}
