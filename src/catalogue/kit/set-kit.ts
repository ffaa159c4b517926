import type { Random } from '../../base/random.ts';
import type { Vec3 } from '../../base/vectors.ts';
import type { ThingParams } from '../kinds.ts';

/**
 * What a thing or place is built with. Shapes are values until added; every dimension is in metres, every
 * angle in radians. stage/ implements it; a catalogue file only ever sees this interface.
 */
export interface SetKit {
  /** Seeded by the plan and the instance: two cups differ a little. */
  readonly random: Random;

  /**
   * A box with rounded edges (bevel 4 mm unless told), middle at the origin. Long faces are cut into cells
   * of about 0.8 m for baked light; `cells` is the most along an axis (8 unless told, 1 for what is far away).
   */
  box(width: number, height: number, depth: number, options?: { bevel?: number; cells?: number }): Shape;
  /** An upright cylinder or cone, middle at the origin. */
  cylinder(
    radius: number,
    height: number,
    options?: { top?: number; sides?: number; bevel?: number; open?: boolean },
  ): Shape;
  /** A ball, or an ellipsoid when three radii are given. */
  sphere(radius: number | Vec3, options?: { segments?: number }): Shape;
  /** A profile of [radius, height] points turned about the up axis; write open profiles from the bottom up, outside in. */
  lathe(
    profile: readonly (readonly [number, number])[],
    options?: { sides?: number; from?: number; sweep?: number },
  ): Shape;
  /** A round tube along a smooth path. */
  tube(
    path: readonly Vec3[],
    radius: number | readonly number[],
    options?: { sides?: number; closed?: boolean; steps?: number },
  ): Shape;
  /** An outline in x/y pushed along z, middle of the depth at z = 0. */
  extrude(
    outline: readonly (readonly [number, number])[],
    depth: number,
    options?: { bevel?: number; holes?: readonly (readonly (readonly [number, number])[])[] },
  ): Shape;
  /** A flat horizontal sheet facing up, cut into `cells` along its longer side (about 0.6 m each) so that light can be baked into it. */
  ground(
    width: number,
    depth: number,
    options?: { cells?: number; height?: (x: number, z: number) => number },
  ): Shape;
  /** An upright sheet facing +z, middle at the origin. */
  panel(width: number, height: number, options?: { cells?: number }): Shape;
  /** A lumpy ball: foliage, rocks, clouds. */
  blob(radius: number | Vec3, options?: { lumps?: number; roughness?: number; detail?: number }): Shape;
  /** Flat letters facing +z, middle at the origin; characters without a glyph are reported. */
  text(
    words: string,
    height: number,
    options?: { font?: 'sans' | 'serif' | 'hand' | 'cjk'; depth?: number; vertical?: boolean },
  ): Shape;
  /** Any triangle mesh, counter-clockwise seen from outside; edges sharper than 40° stay sharp. */
  mesh(positions: ArrayLike<number>, indices: ArrayLike<number>, uvs?: ArrayLike<number>): Shape;
  /** Several shapes moved as one. */
  group(...shapes: readonly Shape[]): Shape;

  /** Put shapes into the model as its fixed part (light is baked into them when they are part of a set). */
  add(...shapes: readonly Shape[]): void;
  /** Put shapes into the model as a named part that can move about its pivot. */
  part(name: string, pivot: Vec3, ...shapes: readonly Shape[]): void;
  /** Put in fixed shapes that the text may call by name: 'puddles', 'bleachers', 'skyline'. */
  feature(name: string, ...shapes: readonly Shape[]): void;
  /** Dress with another thing of the catalogue; unknown ids throw in tests. */
  dress(thing: string, at: Vec3, yaw?: number, params?: Partial<ThingParams> & { scale?: number }): void;

  /** A lamp that is really there; power relative to a 60 W bulb. */
  lamp(light: {
    kind: 'point' | 'spot' | 'panel';
    at: Vec3;
    /** Direction it shines to, for spot and panel. */
    towards?: Vec3;
    /** Width and height of a panel, or radius and cone angle of a spot. */
    size?: readonly [number, number];
    kelvin?: number;
    colour?: string;
    power: number;
    flicker?: 'none' | 'neon' | 'fire' | 'fluorescent';
    /** Seconds of one turn of the beam that it throws to two sides: a lighthouse. */
    sweep?: number;
    /** Source word it answers to: 'neon', 'window', 'bulb', 'fluorescent', 'lantern'. */
    source: string;
  }): void;
  /** Something airy that goes on: steam from a cup, smoke, sparks, fire, dust in a beam, petals. */
  emitter(emitter: {
    kind: 'steam' | 'smoke' | 'sparks' | 'fire' | 'dust' | 'spray' | 'petals' | 'bubbles';
    at: Vec3;
    size: number;
    rate: number;
    towards?: Vec3;
  }): void;
  /** Hanging cloth that the wind moves, pinned at its top edge (or at the corners given). */
  cloth(cloth: {
    at: Vec3;
    yaw?: number;
    width: number;
    height: number;
    colour: string;
    material?: string;
    pins?: 'top' | 'corners' | 'left';
  }): void;
  /** A level sheet of water that ripples and reflects. */
  water(water: {
    at: Vec3;
    width: number;
    depth: number;
    flow?: Vec3;
    colour?: string;
    clarity?: number;
  }): void;
  /** The floor mirrors what stands on it (wet asphalt, polished wood): 0 dull, 1 a mirror. */
  reflect(floor: { strength: number; roughness: number; puddles?: number }): void;
  /** Sets the background beyond the set. */
  backdrop(backdrop: {
    kind: 'sky' | 'dark' | 'plain';
    colour?: string;
    hills?: number;
    skyline?: number;
    sea?: boolean;
  }): void;
}

/** A piece of geometry; every call returns a new value. */
export interface Shape {
  at(x: number, y: number, z: number): Shape;
  /** Radians about x, then y, then z through the origin. */
  turn(x: number, y: number, z: number): Shape;
  scale(x: number, y?: number, z?: number): Shape;
  /**
   * Give it a surface: a material name of the kit's table ('wood', 'brick', 'plaster', 'concrete', 'asphalt',
   * 'metal', 'steel', 'brass', 'iron', 'ceramic', 'glass', 'rubber', 'leather', 'felt', 'cloth', 'knit', 'paper',
   * 'plastic', 'stone', 'grass', 'leaf', 'sand', 'snow', 'water', 'tile', 'terracotta', 'skin', 'ice', 'dirt', 'parquet').
   */
  as(
    material: string,
    options?: {
      colour?: string;
      scale?: number;
      roughness?: number;
      metal?: number;
      wear?: number;
      vary?: number;
    },
  ): Shape;
  /** Make it shine by itself; strength 1 is a lit screen, 4 a bulb. */
  glow(colour: string, strength: number): Shape;
}
