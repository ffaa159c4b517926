import { add, turnY, type Vec3 } from '../../base/vectors.ts';
import type { Anchor } from '../../catalogue/kinds.ts';
import type { Spot } from '../../catalogue/kit/action-kit.ts';
import type { Solid as Obstacle } from '../../catalogue/kit/solids.ts';
import type { Pose } from '../people/rig.ts';
import { keepOut } from './carry.ts';
import { C, type Controls } from './controls.ts';
import { creatureHand, creaturePoint } from './creature.ts';
import { faceOf } from './face.ts';
import { type Arm, poseOf, solveArm } from './figure.ts';
import { footGoal } from './foot-goal.ts';
import { aimAt } from './gaze.ts';
import { handGoal, heldBy, restingHand } from './hands.ts';
import type { Body } from './item.ts';
import type { Layer, Resolver } from './layer.ts';
import type { Solid, Transform } from './motion.ts';
import { type Asker, groundOf, headingVector, partOf, spotOf } from './parts.ts';
import type { Performer } from './performer.ts';
import { rotate } from './quaternion.ts';
import { reachFor } from './reach.ts';
import { weigh } from './track.ts';
import { type FootGoal, solveTrunk, type Trunk } from './trunk.ts';
import { transformOf } from './whereabouts.ts';

/** A trunk with the controls it was solved from. */
export interface Stance {
  readonly trunk: Trunk;
  readonly controls: Controls;
  readonly swing: readonly [Vec3, Vec3];
  readonly elbows: number;
  readonly feet: readonly [FootGoal, FootGoal];
}

const sides = ['l', 'r'] as const;

/**
 * Evaluates a baked performance at story times. Trunks first, then hands, which may reach for each other's
 * bodies, hands and things; a small memory of the last moment saves solving twice.
 */
export class Scene {
  readonly performers = new Map<string, Performer>();
  readonly bodies = new Map<string, Body>();
  /** Boxes of what the set is dressed with. */
  solids: readonly Solid[] = [];
  /** Everything of the set that a body cannot go through, as finely as a lens sees it. */
  obstacles: readonly Obstacle[] = [];
  /** Seats of the place. */
  seats: readonly Anchor[] = [];
  /** Where the camera is at a story time; undefined while nothing films. */
  viewpoint: ((s: number) => Vec3) | undefined;
  /** Where the camera would be if the one it follows were at a spot. */
  follower: ((id: string, s: number, spot: Vec3) => Vec3 | undefined) | undefined;
  /** What creatures are made of, by cast id. */
  readonly creatures = new Map<string, Body>();
  private readonly stances = new Map<string, { s: number; value: Stance }>();
  private readonly solved = new Map<string, { s: number; value: Arm }>();
  private readonly solving = new Set<string>();
  private readonly bare = new Map<string, { s: number; value: Stance }>();
  private plain = 0;

  /** Forget what was solved: call after the bake has added something. */
  forget(): void {
    this.stances.clear();
    this.bare.clear();
    this.solved.clear();
  }

  /** The body with the named parts of a prop or creature. */
  partsOf(id: string): Body | undefined {
    return this.bodies.get(id) ?? this.creatures.get(id);
  }
  /** Walking speed of a creature, m/s. */
  creatureSpeed(id: string): number | undefined {
    return this.creatures.get(id)?.info.speed;
  }
  /** Is this anyone or anything of the plan? */
  knows(id: string): boolean {
    return this.performers.has(id) || this.bodies.has(id);
  }

  /**
   * The trunk of a performer at a story time. While gaze and reach are being worked out, bodies count as they
   * stand without them: so nobody's look can depend on itself, and no answer on the order of questions.
   */
  stance(p: Performer, s: number): Stance {
    const memory = this.plain ? this.bare : this.stances;
    const known = memory.get(p.cast.id);
    if (known && known.s === s) return known.value;
    const shape = p.shape(s);
    const { controls, swing, elbows } = p.controls(s, shape);
    p.temper(controls);
    const root = p.rootAt(s);
    const lift = p.lift(s);
    const feet = this.plainly(
      () => [0, 1].map((i) => footGoal(this, p, i as 0 | 1, s, lift, controls)) as [FootGoal, FootGoal],
    );
    let trunk = solveTrunk(p.skeleton, root, controls, feet, undefined);
    if (!this.plain) {
      const head = add(trunk.joints.head, [0, p.skeleton.headHeight * 0.42, 0]);
      const viewer = this.viewpoint?.(s);
      const looked = p.gaze.length ? this.plainly(() => aimAt(p.gaze, p.looks, head, s)) : undefined;
      const aim = looked && viewer ? { ...looked, viewer } : looked;
      const reach = this.plainly(() => reachFor(this, p, trunk, s));
      if (reach) {
        controls[C.bend]! += reach.bend;
        controls[C.turn]! += reach.turn;
        controls[C.hipsY]! -= reach.down;
        controls[C.hipsZ]! += reach.forward;
      }
      trunk = solveTrunk(p.skeleton, root, controls, feet, aim);
    }
    const value: Stance = { trunk, controls, swing, elbows, feet };
    memory.set(p.cast.id, { s, value });
    return value;
  }

  /** How a layer's spots and headings turn into the world. */
  resolver(p: Performer, layer: Layer): Resolver {
    return {
      spot: (spot, side, s) => this.spot(p, layer.roles, spot, side, s),
      heading: (h, side, s) => {
        const v = headingVector(h);
        return turnY([side === 1 ? -v[0] : v[0], v[1], v[2]], p.root.at(s).yaw);
      },
    };
  }

  /** A solved arm at a story time. */
  arm(p: Performer, side: 0 | 1, s: number): Arm {
    const key = `${p.cast.id}:${side}`;
    // Only whole answers are remembered: one that was asked for while another was open may lack a part.
    const whole = !this.solving.size && !this.plain;
    const known = whole ? this.solved.get(key) : undefined;
    if (known && known.s === s) return known.value;
    const { trunk } = this.stance(p, s);
    const goal = this.solving.has(key)
      ? restingHand(this, p, side, s)
      : this.guarded(key, () => handGoal(this, p, side, s));
    const value = solveArm(p.skeleton, trunk, sides[side], keepOut(p, trunk, side, goal));
    if (whole) this.solved.set(key, { s, value });
    return value;
  }

  /** Run with bodies as they stand without gaze and reach: see `stance`. */
  plainly<T>(f: () => T): T {
    this.plain++;
    try {
      return f();
    } finally {
      this.plain--;
    }
  }

  /** Are bodies taken as they stand without gaze and reach just now? */
  get isPlain(): boolean {
    return this.plain > 0;
  }

  private guarded<T>(key: string, f: () => T): T {
    this.solving.add(key);
    try {
      return f();
    } finally {
      this.solving.delete(key);
    }
  }

  /** Where somebody's eyes are, without solving the whole body: for gaze, which would run in circles. */
  eyesOf(p: Performer, s: number): Vec3 {
    const root = p.rootAt(s);
    const creature = this.creatures.get(p.cast.id);
    if (creature) return add(root.at, turnY(creaturePoint(creature, 'eyes'), root.yaw));
    // The head stays where trunk and neck carry it; turning it hardly moves the middle between the eyes.
    const { trunk } = this.plainly(() => this.stance(p, s));
    const h = p.skeleton.headHeight;
    return add(trunk.joints.head, rotate(trunk.turns.neck, [0, h * 0.42, h * 0.3]));
  }
  /** How much a hand is used by actions or by what it holds, 0 … 1. */
  busyHand(p: Performer, side: 0 | 1, s: number): number {
    let w = heldBy(this, p, side, s)?.w ?? 0;
    for (const layer of p.layers)
      for (const hand of layer.hands) if (hand.side === side) w = Math.max(w, weigh(hand.track.weight, s));
    return w;
  }
  /** The palm of a person's hand, or the end of a creature's arm. */
  palm(p: Performer, side: 0 | 1, s: number): Vec3 {
    const creature = this.creatures.get(p.cast.id);
    return (creature && creatureHand(this, p, creature, side, s)) ?? this.arm(p, side, s).hand.palm;
  }

  /** A spot of an action in the world. */
  spot(p: Performer, roles: Layer['roles'], spot: Spot, side: 0 | 1, s: number): Vec3 {
    return spotOf(this, p, roles, spot, side, s);
  }
  /** Floor point of anyone or anything. */
  ground(id: string, s: number): Vec3 {
    return groundOf(this, id, s);
  }
  /** A part of someone or something, with an offset in that one's axes. */
  part(id: string, part: string | undefined, offset: Vec3 | undefined, s: number, by?: Asker): Vec3 {
    return partOf(this, id, part, offset, s, by);
  }
  /** Where a prop is, or the floor point of a performer. */
  transform(id: string, s: number): Transform {
    return transformOf(this, id, s);
  }

  /** What a performer looks at. */
  aimOf(p: Performer, s: number): Vec3 | undefined {
    if (!p.gaze.length) return undefined;
    const root = p.rootAt(s);
    return aimAt(p.gaze, p.looks, add(root.at, [0, p.skeleton.rest.head[1], 0]), s).at;
  }
  /** Where a performer's palm should be, whether its arm reaches or not. */
  handGoalOf(p: Performer, side: 0 | 1, s: number): Vec3 {
    const key = `${p.cast.id}:${side}`;
    return this.solving.has(key)
      ? restingHand(this, p, side, s).palm
      : this.guarded(key, () => handGoal(this, p, side, s)).palm;
  }

  /** The whole pose of a person. `film` is the film's time, which lips follow. */
  pose(p: Performer, s: number, film: number): Pose {
    const { trunk, controls } = this.stance(p, s);
    const left = this.arm(p, 0, s);
    const right = this.arm(p, 1, s);
    return poseOf(p.skeleton, trunk, [left, right], faceOf(p, controls, trunk, s, film));
  }
}
