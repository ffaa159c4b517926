import type { Quat, Vec3 } from '../../base/vectors.ts';
import type { Anchor } from '../../catalogue/kinds.ts';
import type { Solid as Surveyed } from '../../catalogue/kit/solids.ts';
import type { Contact } from '../../direct/evidence.ts';
import type { Pose, Skeleton } from '../people/rig.ts';

/**
 * How everything moves: baked once from a plan, then a pure function of the film's time. Any t may be asked in
 * any order; the same plan gives the same answers.
 */
export interface Motion {
  /** Length of the film, seconds. */
  readonly seconds: number;
  /** Story time of a film time: slower than the film during slow motion. Wind, water and steam run on it. */
  clock(t: number): number;
  /** A person's pose. Throws a RangeError for ids that are no person of the plan. */
  pose(castId: string, t: number): Pose;
  /** Where a prop or a creature (as a whole) is. Persons: their floor point. */
  transform(id: string, t: number): Transform;
  /** Named parts of a prop or creature that have moved, relative to their pivots at rest. */
  parts(id: string, t: number): Readonly<Record<string, Transform>>;
  /** A spot on someone or something: a bone, 'head', 'eyes', 'hand.l', an anchor; the middle when no part is given. */
  where(id: string, t: number, part?: string): Vec3;
  /** Brightness factor of what shines: a prop, a creature, 'sun' or 'sky'. */
  glow(id: string, t: number): number;
  /** Eyes and mouth of a creature, for kinds that have them. */
  face(castId: string, t: number): Pose['face'];
  /** In order of time, film seconds. */
  readonly contacts: readonly Contact[];
  readonly lights: readonly LightEvent[];
  readonly emissions: readonly Emission[];
  /** What was asked and could not be done as asked, or was done otherwise. */
  readonly findings: readonly MotionFinding[];
}

/** Position, turn and scale. */
export interface Transform {
  readonly at: Vec3;
  readonly turn: Quat;
  readonly scale: Vec3;
}

/** A light that changes. */
export interface LightEvent {
  /** Plan id, 'sun' or 'sky'. */
  readonly id: string;
  readonly kind: 'flicker' | 'flash' | 'fade';
  /** Film seconds. */
  readonly start: number;
  readonly end: number;
  /** Factor on the usual brightness that it goes to. */
  readonly level: number;
}

/** Something airy that comes out for a while. */
export interface Emission {
  /** 'steam', 'smoke', 'sparks', 'fire', 'spray', 'firework', 'bead', 'shards', … */
  readonly kind: string;
  /** Film seconds. */
  readonly start: number;
  readonly end: number;
  /** Where it comes out at a film time (sky effects: relative to the sky's middle; see `sky`). */
  at(t: number): Vec3;
  /** Plan id of what it comes out of or hangs on, where it is a thing's or somebody's. */
  readonly on: string | undefined;
  readonly towards: Vec3;
  readonly size: number;
  readonly rate: number;
  readonly colour: string | undefined;
  /** True when `at` is an offset (metres) from the middle of the visible sky, which only the camera knows. */
  readonly sky: boolean;
  readonly seed: number;
}

/** A sentence about one beat. */
export interface MotionFinding {
  readonly beat: string;
  readonly match: 'exact' | 'near' | 'none';
  readonly why: string;
}

/** What motion has to know of a prop, a creature, or a thing of the set. */
export interface Item {
  /** Width, height, depth in metres as built (scale applied), standing on y = 0. */
  readonly size: Vec3;
  readonly materials: readonly string[];
  /** Kind of the catalogue, for actions that are done with one. */
  readonly kind?: string;
  readonly body?: {
    readonly mass: number;
    readonly restitution: number;
    readonly friction: number;
    readonly shape: 'box' | 'sphere' | 'cylinder';
  };
  /** In its own coordinates, scale applied. */
  readonly anchors?: Readonly<Record<string, Anchor>>;
  /** Factor from modelled to built size. */
  readonly scale?: number;
  /** Named parts with their pivots, as modelled (before scale); `tip` is the end furthest from the pivot. */
  readonly parts?: readonly { readonly name: string; readonly pivot: Vec3; readonly tip?: Vec3 }[];
  /** Creatures. */
  readonly gait?: 'biped' | 'quadruped' | 'wings' | 'fins' | 'wheels' | 'hop' | 'none';
  readonly speed?: number;
  readonly head?: Vec3;
  readonly rests?: string;
  /** Height of a creature's body over the ground, metres: what it sits and lies down by. */
  readonly underside?: number;
  /** True for what hangs over the head or is held by its lower end. */
  readonly held?: boolean;
}

/** What the bake needs besides the plan. */
export interface World {
  /** For every person of the cast. */
  readonly skeletons: Readonly<Record<string, Skeleton>>;
  /** For every prop and creature, by plan id. */
  readonly items: Readonly<Record<string, Item>>;
  readonly place: {
    readonly floor: string;
    /** Free floor around the origin: width, depth. */
    readonly area: readonly [number, number];
    readonly anchors: Readonly<Record<string, Anchor>>;
    /** Boxes of what the set is dressed with: things land on them and people walk round them. */
    readonly solids?: readonly Solid[];
    /** Every piece of the set, as surveyed: nobody walks through them. */
    readonly obstacles?: readonly Surveyed[];
  };
}

/** A box of the set. */
export interface Solid {
  /** What contacts with it are called. */
  readonly name: string;
  readonly material: string;
  readonly low: Vec3;
  readonly high: Vec3;
}

/** Times of one spoken sound, seconds from the line's start. */
export interface SpokenPhone {
  readonly phone: string;
  readonly start: number;
  readonly end: number;
}
