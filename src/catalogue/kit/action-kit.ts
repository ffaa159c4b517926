import type { Random } from '../../base/random.ts';
import type { Vec3 } from '../../base/vectors.ts';

/**
 * What an action is performed with. stage/motion implements it; the file of an action only ever sees this
 * interface and writes keys over u, from 0 (the beat's start) to 1 (its end).
 *
 * Space: the performer's own axes on the floor, for a person 1.75 m tall and scaled to the performer's height.
 * For the body x is its own left, y up, z forward. For hands and feet x is *outward* (away from the other
 * side), so the same numbers serve either side. Angles are radians.
 *
 * A channel that is never keyed is left to posture, gaze and idle life. A channel fades in up to its first
 * key, holds its last key to the end and then fades back; the key `'rest'` gives it back earlier.
 * @example
 * perform(kit) {
 *   kit.body([[0.3, { bend: 0.3 }], [1, 'rest']]);
 *   kit.hand(kit.free(), [[0.5, { at: { of: 'target' }, fingers: 'forward', palm: 'in' }]]);
 *   kit.contact(0.5, 'tap', 'target', 0.3);
 * }
 */
export interface ActionKit {
  /** Seconds that this performance has (story time: slow motion stretches it in the film). */
  readonly seconds: number;
  /** Tempo asked by manner words and pace: 0.5 slow, 1 usual, 2 quick. */
  readonly tempo: number;
  /** Force asked by manner words: 0.5 gentle, 1 usual, 1.6 hard. */
  readonly force: number;
  readonly random: Random;
  /** Metres over the floor at which the performer's plan puts it: birds in the air, things on tables. */
  readonly altitude: number;
  /** Does the performer lie on water, as a boat and a swan do? */
  readonly afloat: boolean;
  /** Words and numbers that directing handed over, such as `direction: 'left'`. */
  readonly params: Readonly<Record<string, string | number | boolean>>;
  /** Contacts that the text states, in order: ['rim', 'backboard', 'rim', 'net']. */
  readonly outcome: readonly string[];
  /** Was one of these manner words given? */
  manner(...words: readonly string[]): boolean;
  /**
   * Ride something from the start on: on its seat, standing on it when it is a board, astride when it is an animal,
   * which then goes the way itself.
   */
  mount(what: Role, way: Way): void;
  /** Is there such a role, and is it a person, a creature or a thing? `undefined` when absent. */
  role(role: Role): 'person' | 'creature' | 'thing' | 'place' | undefined;
  /** What an actor does when it is neither a person nor a creature, or this action's other performer. */
  readonly performer: 'person' | 'creature' | 'thing' | 'sky';
  /** The own side that the camera will see once the pair has met (see `meet`), or sees now. */
  near(): Side;
  /** A hand that holds nothing: the right one unless it is full; for a target, the nearer one. */
  free(near?: Role): Side;
  /** The hand that holds the thing of this role, or `undefined`. */
  holding(role: Role): Side | undefined;
  /** `count` equal cycles between two moments: the u of each. At least one. */
  beats(period: number, from?: number, to?: number): readonly number[];

  /** Trunk, head and feet as a whole. */
  body(keys: Keys<Body>): void;
  /** A hand: where the middle of its palm is, how it is turned, how far the fingers are curled. */
  hand(side: Side | 'both', keys: Keys<Hand>): void;
  /** A foot that leaves the floor for something: where its ball is. */
  foot(side: Side | 'both', keys: Keys<Foot>): void;
  /** The face. */
  face(keys: Keys<Expression>): void;
  /** Eyes and head go to a spot (or away, up, down …) between two moments. */
  look(where: Role | Glance | Spot, options?: { from?: number; to?: number; head?: number }): void;
  /** The same keys for the partner as performer, for actions of two. */
  partner(perform: (kit: ActionKit) => void): void;

  /** Go somewhere on foot, wing, wheel or fin, with feet planted as the gait demands. */
  go(way: Way): void;
  /**
   * Come together with the partner, face to face: both step, the pair turns so that the camera sees it from the
   * side. What two bodies do with each other starts here.
   */
  meet(meeting: Meeting): void;
  /**
   * From the start be at a spot of a thing's own floor, facing it from there: at the foot of a ladder, before an
   * easel.
   * @param at own axes of the thing: x its left, z its front; metres, not scaled
   */
  take(what: Role, at: Vec3): void;
  /** Turn on the spot: by an angle to the own left, or towards someone. */
  turn(turn: { by?: number; towards?: Role; from?: number; to?: number }): void;
  /** Leave the ground: both feet, on a ballistic arc. `height` in metres at the hips. */
  jump(jump: { from: number; to: number; height: number; by?: Vec3 }): void;
  /**
   * Change the resting posture from `from` to `to`; it stays until another action changes it. Gives the u at
   * which it is taken up: 0 when it is already.
   */
  posture(posture: string, options?: { from?: number; to?: number; on?: Role }): number;

  /** From this moment the hand holds the thing. */
  hold(u: number, what: Role, side: Side | 'both'): void;
  /**
   * From this moment the thing goes with the performer's chest (an instrument, an open book), its middle at a
   * spot of own space, turned about x, y, z (applied in this order of axes: y, x, z); hands may be put on it.
   */
  wear(u: number, what: Role, how: { readonly at: Vec3; readonly turn?: Vec3 }): void;
  /**
   * The tool of the action (its fact `tool`): the one that the performer holds or the text names; `undefined` where
   * there is none. Other calls take it as a role.
   */
  tool(): Role | undefined;
  /**
   * Walk behind a thing that rolls, its handle (anchor 'grip') at the hands.
   * @returns 1 where its x axis is the own left, −1 where it is the own right
   */
  push(what: Role, way: Way): 1 | -1;
  /** Has the one of this role a named part or anchor, such as 'pedal'? */
  has(role: Role, part: string): boolean;
  /** From this moment it does not: it stays where it is put, falls, flies, or goes to the partner's hand. */
  release(u: number, what: Role, how: Release): void;

  /** A thing (or creature, or the actor as a whole) moves: offsets from where it stands. */
  move(keys: Keys<Shift>): void;
  /**
   * A named part of a thing or creature moves about its pivot; parts are matched by the words in their name.
   * @param of whose part, the actor's unless told
   */
  part(name: string, keys: Keys<Shift>, of?: Role): void;
  /** A steady swing or spin: axis 'x' nods, 'y' turns, 'z' rocks. Of the whole, or of a part. */
  swing(swing: {
    axis: 'x' | 'y' | 'z';
    /** Radians to either side, or per turn when `turns` is given. */
    angle?: number;
    /** Whole turns over the action. */
    turns?: number;
    /** Seconds of one swing. */
    period?: number;
    part?: string;
    /** Whose part, the actor's unless told. */
    of?: Role;
    from?: number;
    to?: number;
    /** 0 keeps swinging, 1 has died away at the end. */
    decay?: number;
    /** About the top (a lamp on a cord) rather than the middle or foot. */
    hung?: boolean;
  }): void;
  /** The laws of mechanics take the thing from here: a drop, a roll, a shot. */
  launch(launch: Launch): void;

  /** Something touches, breaks, splashes: what sound and effects are made from. */
  contact(u: number, kind: string, other: Role | string, energy: number, at?: Spot): void;
  /** Something airy comes out. */
  emit(emit: {
    kind: string;
    from: number;
    to: number;
    at?: Spot;
    size?: number;
    rate?: number;
    towards?: Vec3;
    colour?: string;
  }): void;
  /** A light changes: of the performer, of a role, or of the sky ('sun', 'sky'). Factor on its usual brightness. */
  light(light: {
    of?: Role | 'sun' | 'sky';
    kind: 'flicker' | 'flash' | 'fade';
    from: number;
    to: number;
    level: number;
  }): void;
}

/** Left or right, the performer's own. */
export type Side = 'left' | 'right';
/** Parts in an action. */
export type Role = 'actor' | 'target' | 'partner' | 'tool';
/** Where to look without a target. */
export type Glance = 'away' | 'up' | 'down' | 'left' | 'right' | 'ahead' | 'camera' | 'back' | 'far';

/** Keys of one channel group: moments u in ascending order. */
export type Keys<T> = readonly (readonly [u: number, value: T | 'rest'])[];

/**
 * A spot: in own space; on someone or something (a bone such as 'head', 'chest', 'back', 'waist', 'hand', or an
 * anchor such as 'grip', 'seat', 'surface', 'top', 'front'), with an offset in that one's axes; the part 'feet' of
 * somebody is the floor point, which a hand planted on the floor goes by; or in the frame
 * of the pair: middle between actor and partner on the floor, z from actor to partner, x to the actor's left.
 */
export type Spot =
  | Vec3
  | { readonly of: Role; readonly part?: string; readonly offset?: Vec3 }
  | { readonly between: Vec3 };

/** A direction in own space. */
export type Heading = 'up' | 'down' | 'forward' | 'back' | 'in' | 'out' | Vec3;

/** Trunk controls; every one is an offset from the resting posture. */
export interface Body {
  /** Metres: left, up, forward. */
  readonly hips?: Vec3;
  /** The pelvis tips forward, to the left, turns left. */
  readonly lean?: number;
  readonly tilt?: number;
  readonly twist?: number;
  /** The spine bends forward, to the left, turns left. */
  readonly bend?: number;
  readonly side?: number;
  readonly turn?: number;
  /** Shoulders lifted, metres. */
  readonly shrug?: number;
  /** Head: yaw to the left, pitch up, roll to the left shoulder. */
  readonly head?: Vec3;
  /** Metres by which the heels leave the floor. */
  readonly heels?: number;
}

/** Hand controls. */
export interface Hand {
  /** Middle of the palm. */
  readonly at?: Spot;
  readonly fingers?: Heading;
  /** Where the palm faces. */
  readonly palm?: Heading;
  /** 0 flat … 1 fist; 0.55 holds a cup. */
  readonly curl?: number;
  /** Swings the elbow outward (up to 1) or inward (down to −1) from its natural place. */
  readonly elbow?: number;
}

/** Foot controls. */
export interface Foot {
  /** Ball of the foot. */
  readonly at: Spot;
  /** Toes down (positive) or up. */
  readonly pitch?: number;
  /** Foot and knee turned outward, radians. */
  readonly open?: number;
}

/** Face controls. */
export interface Expression {
  /** −1 … 1. */
  readonly smile?: number;
  /** Lids: 0 as usual, 1 shut, −0.5 wide. */
  readonly lids?: number;
  readonly browTilt?: number;
  readonly browRaise?: number;
  /** Open mouth, 0 … 1: laughing, gasping, singing. */
  readonly open?: number;
  /** Pursed lips, 0 … 1. */
  readonly purse?: number;
}

/** A way to go. */
export interface Way {
  /** 'walk', 'stroll', 'run', 'sneak', 'march', 'stagger', 'step', 'swim', 'fly', 'ride', 'gallop' … */
  readonly gait: string;
  /** Towards a role, stopping this many metres before it; or by an own-space displacement; else as far as time allows. */
  readonly towards?: Role;
  /** Without such a role: towards whoever is nearest, if there is anyone. */
  readonly closer?: boolean;
  readonly stop?: number;
  /** Shoulder to shoulder with someone, facing the same way, `stop` metres between the two. */
  readonly beside?: Role;
  /** At the side of someone who goes, on all of their way, `stop` metres between the two. */
  readonly abreast?: Role;
  readonly by?: Vec3;
  /** Turn into the way first ('travel') or keep facing as before ('keep'). */
  readonly face?: 'travel' | 'keep';
  readonly from?: number;
  readonly to?: number;
  /** Already under way when the clip starts, still under way when it ends: no ease at the ends. */
  readonly through?: boolean;
  /** Turn away from the role instead of towards it. */
  readonly away?: boolean;
}

/** How two come together. */
export interface Meeting {
  /** Metres between the floor points, for two people 1.75 m tall. */
  readonly gap: number;
  /** Metres by which each stands to the own left of the line between them, so that feet interleave. */
  readonly aside?: number;
  /** Radians by which the pair is turned off the profile, so that the partner's face opens to the camera. */
  readonly open?: number;
  readonly from?: number;
  readonly to?: number;
}

/** How a held thing is let go. */
export type Release =
  | { readonly kind: 'drop' }
  | {
      readonly kind: 'throw';
      readonly towards?: Role;
      readonly speed?: number;
      readonly up?: number;
      readonly spin?: number;
    }
  | { readonly kind: 'put'; readonly at?: Spot }
  | { readonly kind: 'give'; readonly to: Role; readonly side?: Side };

/** A simulated flight. */
export interface Launch {
  readonly from: number;
  readonly what: Role;
  /** Own-space velocity, m/s; without it the thing just falls. */
  readonly velocity?: Vec3;
  /** rad/s about own-space x, y, z. */
  readonly spin?: Vec3;
  /** Land here by choice of velocity … */
  readonly towards?: Role;
  /** … so that these contacts happen in this order. */
  readonly outcome?: readonly string[];
}

/** Offsets of a thing or part. */
export interface Shift {
  /** Metres: left, up, forward of the thing's own placement (or of the part's pivot). */
  readonly at?: Vec3;
  /** Radians about x, y, z. */
  readonly turn?: Vec3;
  readonly scale?: number | Vec3;
}
