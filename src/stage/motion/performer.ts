import { type Random, random } from '../../base/random.ts';
import { add, clamp, lerp, scale, smoothstep, turnY, type Vec3 } from '../../base/vectors.ts';
import type { Cast } from '../../direct/plan.ts';
import type { Skeleton } from '../people/rig.ts';
import { C, type Controls } from './controls.ts';
import type { Gait } from './gaits.ts';
import type { GazeEvent, Look } from './gaze.ts';
import { Idle } from './idle.ts';
import { applyScalars, keptUp, type Layer } from './layer.ts';
import type { Item } from './motion.ts';
import { controlsOf, mixShapes, type PostureShape, postureShape } from './postures.ts';
import { RootTrack } from './root.ts';
import { Feet } from './steps.ts';
import type { Root } from './trunk.ts';

const noFeet: readonly [Vec3, Vec3] = [
  [0, 0, 0],
  [0, 0, 0],
];

/** A change of the resting posture. */
export interface PostureChange {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Metres at 1.75 m tall over the floor point. */
  readonly seat: number;
}

/** A leap: the body's ballistic arc. */
export interface Leap {
  readonly start: number;
  readonly end: number;
  readonly height: number;
}

/** A line that this performer speaks, on the film's clock and the story's. */
export interface Spoken {
  readonly start: number;
  readonly end: number;
  readonly filmStart: number;
  readonly filmEnd: number;
  readonly effort: number;
  readonly smile: number;
  mouth(filmTime: number): { A: number; E: number; O: number; U: number; F: number; M: number };
  /** Story times of stressed vowels. */
  readonly stresses: readonly number[];
}

/** Somebody (or some creature) that acts: everything baked about one cast member. */
export class Performer {
  readonly cast: Cast;
  readonly skeleton: Skeleton;
  /** Height over 1.75 m. */
  readonly k: number;
  readonly root: RootTrack;
  /** The ways as they were known before each seam. */
  readonly ways: { readonly until: number; readonly root: RootTrack }[] = [];
  readonly postures: PostureChange[] = [];
  readonly layers: Layer[] = [];
  readonly looks: Look[] = [];
  readonly leaps: Leap[] = [];
  readonly spoken: Spoken[] = [];
  gaze: GazeEvent[] = [];
  blinks: number[] = [];
  readonly idle: Idle;
  readonly random: Random;
  feet!: Feet;
  private readonly first: PostureShape;
  readonly firstName: string;
  readonly firstSeat: number;
  /** What a creature is built like; people have none. */
  readonly build: Item | undefined;

  constructor(cast: Cast, skeleton: Skeleton, seed: number, build?: Item) {
    this.cast = cast;
    this.skeleton = skeleton;
    this.build = build;
    this.k = skeleton.height / 1.75;
    this.random = random(seed).stream(`motion:${cast.id}`);
    // A creature is built as a whole: it sits on top of what carries it, with no pelvis to bring to a seat.
    const seated =
      cast.kind === 'person' &&
      (cast.place.relation === 'seated-on' ||
        // Inside of something one sits on its floor.
        ((cast.posture === 'sit' || cast.posture === 'ride') &&
          cast.place.at[1] > 0.15 &&
          cast.place.relation !== 'in'));
    const floor = seated ? 0 : cast.place.at[1];
    this.firstSeat = seated ? cast.place.at[1] / this.k : 0;
    // What has wings and is put into the air with nothing to perch on flies.
    const aloft = build?.gait === 'wings' && cast.place.at[1] > 0.6 && cast.place.on === undefined;
    this.firstName =
      cast.posture !== 'stand'
        ? cast.posture
        : seated
          ? 'sit'
          : aloft && !cast.place.relation
            ? 'fly'
            : 'stand';
    this.root = new RootTrack({ at: [cast.place.at[0], floor, cast.place.at[2]], yaw: cast.place.yaw });
    this.first = this.shapeOf(this.firstName, this.firstSeat);
    this.idle = new Idle(this.random.stream('idle'), cast.temper.tension, cast.temper.joy);
  }

  /**
   * Plan the footsteps once everything else of the bake is known.
   * @param seam story time before which steps are kept as they were planned
   */
  settle(from: number, to: number, seam?: number): void {
    const walker = {
      skeleton: this.skeleton,
      root: this.root,
      shape: (s: number) => this.shape(s),
      jumps: this.leaps,
    };
    this.feet = seam === undefined ? new Feet(walker, from, to) : this.feet.goOn(walker, seam, to);
  }

  /**
   * What was done until a seam is done: what would run on past it is broken off.
   * @param until when what lasts gives way
   */
  seam(s: number, until: number): void {
    this.ways.push({ until: s, root: this.root.copy() });
    this.root.breakOff(s);
    this.layers.forEach((layer, i) => {
      if (layer.onward && layer.stretch.end < until) this.layers[i] = keptUp(layer, until);
    });
    this.looks.forEach((look, i) => {
      if (look.onward && look.end < until) this.looks[i] = { ...look, end: until, onward: false };
    });
  }

  /** The resting posture at a story time. */
  shape(s: number): PostureShape {
    let shape = this.first;
    for (const change of this.postures) {
      if (s <= change.start) continue;
      shape = mixShapes(
        shape,
        this.shapeOf(change.name, change.seat),
        smoothstep(change.start, change.end, s),
      );
    }
    return shape;
  }

  /** The shape of a posture for this performer: creatures have bodies of their own. */
  private shapeOf(name: string, seat: number): PostureShape {
    const shape = postureShape(name, seat);
    return this.build ? { ...shape, controls: {}, feet: noFeet, pitch: [0, 0] } : shape;
  }

  /** How much a posture is taken up at a story time, 0 … 1. */
  posed(name: string, s: number): number {
    let w = this.firstName === name ? 1 : 0;
    for (const change of this.postures)
      if (s > change.start)
        w = lerp(w, change.name === name ? 1 : 0, smoothstep(change.start, change.end, s));
    return w;
  }

  /** Metres that a creature's body is lowered by when it sits or lies. */
  private sunk(s: number): number {
    const under = this.build?.underside ?? 0;
    if (!under) return 0;
    const w = this.posed('lie', s) + this.posed('sit', s) * (this.build?.gait === 'quadruped' ? 0.25 : 0.82);
    return under * Math.min(1, w + 0.35 * this.posed('crouch', s));
  }

  /** The posture that holds after all changes so far. */
  get posture(): { readonly name: string; readonly seat: number } {
    const last = this.postures[this.postures.length - 1];
    return last ?? { name: this.firstName, seat: this.firstSeat };
  }

  /** Floor point and facing, with the height of a leap. */
  rootAt(s: number): Root {
    const root = this.root.at(s);
    const lift = this.lift(s) - (this.build ? this.sunk(s) : 0);
    return lift !== 0 ? { at: add(root.at, [0, lift, 0]), yaw: root.yaw } : root;
  }

  /** Height of a leap over the floor point. */
  lift(s: number): number {
    let lift = 0;
    for (const leap of this.leaps) {
      const u = (s - leap.start) / (leap.end - leap.start);
      if (u > 0 && u < 1) lift = Math.max(lift, 4 * leap.height * this.k * u * (1 - u));
    }
    return lift;
  }

  /** How much of a gait is on, and which. */
  private gaitAt(s: number): { readonly w: number; readonly gait: Gait } | undefined {
    let found: { w: number; gait: Gait } | undefined;
    for (const move of this.root.moves) {
      if (!move.way || move.way.gait.glides || move.way.distance < 0.25) continue;
      const w =
        smoothstep(move.start, move.start + 0.3, s) * (1 - smoothstep(move.end - 0.1, move.end + 0.35, s));
      if (w <= 0) continue;
      // One way that leads into the next is walked in one gait.
      if (!found) found = { w, gait: move.way.gait };
      else found = { w: Math.min(1, found.w + w), gait: w > found.w ? move.way.gait : found.gait };
    }
    return found;
  }

  /** All scalar controls at a story time: posture, idle life, gait, speech, then actions over them. */
  controls(
    s: number,
    shape: PostureShape,
  ): { readonly controls: Controls; readonly swing: readonly [Vec3, Vec3]; readonly elbows: number } {
    const base = controlsOf(shape);
    const actions = new Float64Array(base.length);
    let busy = 0;
    for (const layer of this.layers) {
      applyScalars(layer, s, actions);
      if (s > layer.stretch.start && s < layer.stretch.end) busy = 1;
    }
    const gait = this.gaitAt(s);
    const calm = new Float64Array(base.length);
    this.idle.apply(calm, s, shape.upright * (1 - (gait?.w ?? 0)), Math.max(gait?.w ?? 0, busy * 0.35));
    const out = base;
    for (let i = 0; i < out.length; i++) out[i] = out[i]! + actions[i]! + calm[i]!;
    const swing: [Vec3, Vec3] = [
      [0, 0, 0],
      [0, 0, 0],
    ];
    if (gait) this.walkOver(out, swing, s, gait.w, gait.gait);
    this.speakOver(out, s);
    return { controls: out, swing, elbows: gait ? gait.w * gait.gait.elbows : 0 };
  }

  /** Pelvis, trunk and arms answer the legs. */
  private walkOver(out: Controls, swing: [Vec3, Vec3], s: number, w: number, g: Gait): void {
    const root = this.root.at(s);
    const feet = [this.feet.at(0, s), this.feet.at(1, s)] as const;
    const own = feet.map((f) =>
      turnY([f.ball[0] - root.at[0], f.ball[1] - root.at[1], f.ball[2] - root.at[2]], -root.yaw),
    );
    const ahead = clamp((own[0]![2] - own[1]![2]) / (0.42 * this.k), -1.6, 1.6);
    const up = [0, 1].map((i) =>
      clamp((own[i]![1] - this.skeleton.rest['toe.l'][1]) / (0.05 * this.k), 0, 1),
    );
    const open = 1 - Math.min(1, Math.abs(ahead));
    out[C.twist]! -= w * g.twist * ahead * 0.5;
    out[C.turn]! += w * g.twist * ahead * 1.1;
    out[C.hipsX]! += w * g.sway * ((up[1] as number) - (up[0] as number));
    out[C.tilt]! += w * 0.035 * ((up[0] as number) - (up[1] as number));
    out[C.hipsY]! += w * (g.bob * (open - 0.7) - g.low);
    out[C.lean]! += w * g.lean * 0.4;
    out[C.bend]! += w * g.lean * 0.6;
    // Arms against the legs.
    swing[0] = [-0.01 * w * Math.abs(ahead), w * 0.1 * g.arms * Math.abs(ahead), -w * g.arms * ahead];
    swing[1] = [-0.01 * w * Math.abs(ahead), w * 0.1 * g.arms * Math.abs(ahead), w * g.arms * ahead];
  }

  /** Small nods and brows on stressed syllables; the trunk leans into what is said. */
  private speakOver(out: Controls, s: number): void {
    for (const line of this.spoken) {
      if (s < line.start - 0.3 || s > line.end + 0.5) continue;
      const on =
        smoothstep(line.start - 0.25, line.start + 0.2, s) *
        (1 - smoothstep(line.end - 0.1, line.end + 0.45, s));
      out[C.bend]! += 0.02 * on * line.effort;
      out[C.smile]! += on * line.smile;
      for (const stress of line.stresses) {
        const x = (s - stress) / 0.22;
        if (Math.abs(x) >= 1) continue;
        const beat = (0.5 + 0.5 * Math.cos(Math.PI * x)) * line.effort;
        out[C.headPitch]! -= 0.06 * beat;
        out[C.browRaise]! += 0.22 * beat;
      }
    }
  }

  /** Mood of the face at rest. */
  temper(out: Controls): void {
    const { joy, tension } = this.cast.temper;
    out[C.smile]! += joy * 0.42;
    out[C.browTilt]! += joy < 0 ? -joy * 0.4 : -tension * 0.25;
    out[C.browRaise]! += joy * 0.08 - tension * 0.12;
    out[C.lids]! += joy < 0 ? 0.18 * -joy : 0.05 * joy + tension * 0.06;
  }

  /** Point of own space (1.75 m tall, x outward for a side) in the world, moved along with the posture. */
  place(p: Vec3, side: 0 | 1 | undefined, s: number): Vec3 {
    const root = this.rootAt(s);
    const shape = this.shape(s);
    const sign = side === 1 ? -1 : 1;
    const drop: Vec3 = [shape.controls.hipsX ?? 0, shape.controls.hipsY ?? 0, shape.controls.hipsZ ?? 0];
    const lean =
      (shape.controls.lean ?? 0) * (shape.free > 0.5 || Math.abs(shape.controls.lean ?? 0) > 0.8 ? 1 : 0);
    const y0 = this.skeleton.rest.hips[1] / this.k;
    const c = Math.cos(lean);
    const n = Math.sin(lean);
    const rel: Vec3 = [p[0] * sign, p[1] - y0, p[2]];
    const turned: Vec3 = [rel[0], rel[1] * c - rel[2] * n, rel[1] * n + rel[2] * c];
    const local: Vec3 = [turned[0] + drop[0], turned[1] + y0 + drop[1], turned[2] + drop[2]];
    return add(root.at, turnY(scale(local, this.k), root.yaw));
  }
}
