import {
  add,
  clamp,
  distance,
  lerp,
  mix,
  normalize,
  scale,
  smoothstep,
  subtract,
  turnY,
  yawOf,
  type Vec3,
} from '../../base/vectors.ts';
import type { Heading, Spot } from '../../catalogue/kit/action-kit.ts';
import type { Anchor } from '../../catalogue/kinds.ts';
import type { Face, Pose } from '../people/rig.ts';
import { C, type Controls } from './controls.ts';
import { creatureHand, creaturePoint } from './creature.ts';
import { type Arm, type HandGoal, poseOf, restHand, shoulderOf, solveArm } from './figure.ts';
import { aimAt } from './gaze.ts';
import { blinkAt } from './idle.ts';
import { type Body, mixTransforms, pointOf } from './item.ts';
import { type Layer, handAt, mixHands, type Resolver } from './layer.ts';
import type { Solid, Transform } from './motion.ts';
import { carrying, keepOut } from './carry.ts';
import type { Performer } from './performer.ts';
import { itemPoint, sphere } from './spots.ts';
import { aboutX, aboutY, align, blend, identity, multiply, rotate } from './quaternion.ts';
import { type FootGoal, limits, solveTrunk, type Trunk } from './trunk.ts';
import { weigh } from './track.ts';
import { heelPitch } from './steps.ts';

/** A trunk with the controls it was solved from. */
interface Stance {
  readonly trunk: Trunk;
  readonly controls: Controls;
  readonly swing: readonly [Vec3, Vec3];
  readonly elbows: number;
  readonly feet: readonly [FootGoal, FootGoal];
}

const bones = ['l', 'r'] as const;

/**
 * Evaluates a baked performance at story times. Trunks first, then hands, which may reach for each other's
 * bodies, hands and things; a small memory of the last moment saves solving twice.
 */
export class Scene {
  readonly performers = new Map<string, Performer>();
  readonly bodies = new Map<string, Body>();
  /** Boxes of what the set is dressed with. */
  solids: readonly Solid[] = [];
  /** Seats of the place. */
  seats: readonly Anchor[] = [];
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
    this.plain++;
    const feet = [0, 1].map((i) => this.foot(p, i as 0 | 1, s, lift, controls)) as [FootGoal, FootGoal];
    this.plain--;
    let trunk = solveTrunk(p.skeleton, root, controls, feet, undefined);
    if (!this.plain) {
      this.plain++;
      const head: Vec3 = add(root.at, [
        0,
        (p.skeleton.rest.head[1] + (controls[C.hipsY] as number) * p.k) * 1.04,
        0,
      ]);
      const aim = p.gaze.length ? aimAt(p.gaze, p.looks, head, s) : undefined;
      const reach = this.reachFor(p, trunk, s);
      this.plain--;
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

  private foot(p: Performer, side: 0 | 1, s: number, lift: number, controls: Controls): FootGoal {
    const base = p.feet.at(side, s);
    const roll = heelPitch(p.skeleton, (controls[C.heels] as number) * p.k);
    let goal: FootGoal = {
      ball: lift > 0 ? add(base.ball, [0, lift, 0]) : base.ball,
      yaw: base.yaw,
      pitch: base.pitch + roll,
    };
    goal = this.pedalled(p, side, s) ?? goal;
    for (const layer of p.layers)
      for (const track of layer.feet) {
        if (track.side !== side) continue;
        const w = weigh(track.track.weight, s);
        if (w <= 0) continue;
        const { times, keys } = track.track;
        let i = 0;
        while (i < times.length - 1 && times[i + 1]! <= s) i++;
        const j = Math.min(i + 1, keys.length - 1);
        const u = j === i ? 0 : smoothstep(times[i]!, times[j]!, s);
        const r = this.resolver(p, layer);
        // Keys of feet are given for the sole's height: the ball of a standing foot is at rest.
        const rest = p.skeleton.rest['toe.l'][1];
        const at = add(mix(r.spot(keys[i]!.at, side, s), r.spot(keys[j]!.at, side, s), u), [0, rest, 0]);
        goal = {
          ball: mix(goal.ball, at, w),
          yaw: goal.yaw,
          pitch: lerp(goal.pitch, lerp(keys[i]!.pitch, keys[j]!.pitch, u), w),
        };
      }
    return goal;
  }

  /** The foot of one who rides something with cranks: on its pedal. */
  private pedalled(p: Performer, side: 0 | 1, s: number): FootGoal | undefined {
    for (const body of this.bodies.values()) {
      const fate = body.fates[body.fateAt(s)];
      if (fate?.kind !== 'ridden' || fate.rider !== p.cast.id) continue;
      const crank = body.info.parts?.find((x) => x.name.includes('crank'));
      if (!crank) return undefined;
      const k = body.info.scale ?? 1;
      const arm: Vec3 = side === 0 ? [0.12, 0, 0.16] : [-0.12, 0, -0.16];
      const turned = rotate(aboutX(this.cranked(body, s)), arm);
      const at = pointOf(this.transform(body.id, s), scale(add(crank.pivot, turned), k));
      const sole = p.skeleton.rest['toe.l'][1];
      return { ball: add(at, [0, sole + 0.01, 0]), yaw: p.root.at(s).yaw, pitch: 0.12 - 0.9 * turned[1] };
    }
    return undefined;
  }

  /** Radians that the cranks of a ridden thing have turned: two and a half turns of the wheel each. */
  cranked(body: Body, s: number): number {
    const wheel = body.info.parts?.find((x) => x.name.includes('wheel'))?.pivot[1] ?? 0.33;
    return this.ridden(body, s) / (2.5 * Math.max(0.05, wheel * (body.info.scale ?? 1)));
  }

  /** When a directed hand cannot come to where it must, the trunk helps: bends, turns, goes down. */
  private reachFor(
    p: Performer,
    trunk: Trunk,
    s: number,
  ): { bend: number; turn: number; down: number; forward: number } | undefined {
    let bend = 0;
    let turn = 0;
    let down = 0;
    let forward = 0;
    const length = armLength(p);
    for (const layer of p.layers)
      for (const { side, track } of layer.hands) {
        const w = weigh(track.weight, s);
        if (w <= 0.02) continue;
        const key = track.keys[Math.max(0, lastKey(track.times, s))]!;
        const next = track.keys[Math.min(track.keys.length - 1, lastKey(track.times, s) + 1)]!;
        if (Array.isArray(key.at) && Array.isArray(next.at)) continue;
        const goal = handAt(track, side, s, this.resolver(p, layer)).palm;
        const { joint } = shoulderOf(p.skeleton, trunk, bones[side], goal);
        const gap = distance(goal, joint) - length * 0.96;
        if (gap <= 0) continue;
        // Far things are pointed at, not dived for.
        const want = Math.min(gap, 0.55 * p.k) * w * (1 - smoothstep(0.75, 1.3, gap / p.k));
        const local = turnY(subtract(goal, joint), -trunk.root.yaw);
        const n = normalize(local);
        const low = clamp(-n[1], 0, 1);
        bend = Math.max(bend, (want / p.k) * (0.9 + 0.5 * low) * clamp(n[2] + low, 0, 1));
        down = Math.max(down, (want / p.k) * 0.62 * low * low);
        forward = Math.max(forward, (want / p.k) * 0.25 * clamp(n[2], 0, 1) * (1 - low));
        turn += clamp(n[0], -0.6, 0.6) * (want / p.k) * 0.7;
      }
    return bend || turn || down ? { bend, turn, down, forward } : undefined;
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

  /** A spot of an action in the world. */
  spot(p: Performer, roles: Layer['roles'], spot: Spot, side: 0 | 1, s: number): Vec3 {
    if (Array.isArray(spot)) return p.place(spot as unknown as Vec3, side, s);
    if ('between' in spot) {
      const other = roles.partner ?? roles.target;
      const a = roles.first === undefined ? p : (this.performers.get(roles.first) ?? p);
      const from = a.root.at(s).at;
      const to =
        other && roles.second
          ? this.ground(roles.second, s)
          : other
            ? this.ground(other, s)
            : add(from, turnY([0, 0, 0.7], a.root.at(s).yaw));
      const yaw = yawOf(subtract(to, from));
      // One size for both, so that both mean the same spot.
      const k = (a.k + (this.performers.get(roles.second ?? other ?? '')?.k ?? a.k)) / 2;
      const offset = turnY([spot.between[0] * k, 0, spot.between[2] * k], yaw);
      const height = spot.between[1] * k;
      return add(mix(from, to, 0.5), [offset[0], height, offset[2]]);
    }
    const id = (spot as { of: string }).of === 'actor' ? p.cast.id : roles[(spot as { of: string }).of];
    const target = spot as { part?: string; offset?: Vec3 };
    if (id === undefined) return p.place([0.15, 1.15, 0.5], side, s);
    return this.part(id, target.part, target.offset, s, { from: p, side });
  }

  /** Floor point of anyone or anything. */
  ground(id: string, s: number): Vec3 {
    const p = this.performers.get(id);
    if (p) return p.root.at(s).at;
    // A held thing is where its holder stands: blocking must not need solved arms.
    const body = this.bodies.get(id);
    const fate = body?.fates[body.fateAt(s)];
    if (fate?.kind === 'worn') return this.performers.get(fate.wearer)?.root.at(s).at ?? [0, 0, 0];
    if (fate?.kind === 'held') return this.performers.get(fate.holder)?.root.at(s).at ?? [0, 0, 0];
    return this.transform(id, s).at;
  }

  /** A part of someone or something, with an offset in that one's axes. */
  part(
    id: string,
    part: string | undefined,
    offset: Vec3 | undefined,
    s: number,
    by?: { from: Performer; side: 0 | 1 },
  ): Vec3 {
    const p = this.performers.get(id);
    const creature = this.creatures.get(id);
    if (p && creature && !part?.startsWith('hand')) {
      // By the floor point alone: a creature's bearing must not depend on who reaches for it.
      const root = p.rootAt(s);
      return add(
        root.at,
        turnY(add(creaturePoint(creature, part ?? 'chest'), offset ?? [0, 0, 0]), root.yaw),
      );
    }
    if (p) return this.bodyPart(p, part, offset ?? [0, 0, 0], s, by);
    const body = this.bodies.get(id);
    if (!body) return [0, 1, 0];
    const t = this.transform(id, s);
    const own = add(itemPoint(body, part, by, t, s), offset ?? [0, 0, 0]);
    return pointOf(t, own);
  }

  private bodyPart(
    p: Performer,
    part: string | undefined,
    offset: Vec3,
    s: number,
    by?: { from: Performer; side: 0 | 1 },
  ): Vec3 {
    const { trunk } = this.stance(p, s);
    const k = p.k;
    const name = part ?? 'chest';
    const chest = (v: Vec3): Vec3 =>
      add(trunk.joints.chest, rotate(trunk.turns.chest, scale(add(v, offset), k)));
    const head = (y: number, z: number): Vec3 =>
      add(
        trunk.joints.head,
        rotate(trunk.turns.head, [
          offset[0] * k,
          p.skeleton.headHeight * y + offset[1] * k,
          p.skeleton.headHeight * z + offset[2] * k,
        ]),
      );
    if (name === 'eyes' && this.plain) return this.eyesOf(p, s);
    if (name === 'eyes' || name === 'face') return head(0.42, 0.36);
    if (name === 'head') return head(0.4, 0);
    if (name === 'mouth' || name === 'lips') return head(0.16, 0.44);
    if (name === 'top') return head(0.9, 0);
    if (name === 'back') return chest([0, 0.04, -0.15]);
    if (name === 'waist')
      return add(trunk.joints.spine, rotate(trunk.turns.spine, scale(add([0, 0, 0.0], offset), k)));
    if (name === 'hips' || name === 'side')
      return add(trunk.joints.hips, rotate(trunk.turns.hips, scale(offset, k)));
    if (name.startsWith('shoulder')) {
      const from = by ? by.from.root.at(s).at : undefined;
      const near = from ? (turnY(subtract(from, trunk.root.at), -trunk.root.yaw)[0] > 0 ? 0 : 1) : 0;
      const side = name.endsWith('.left')
        ? 0
        : name.endsWith('.right')
          ? 1
          : name.endsWith('.far')
            ? 1 - near
            : near;
      return add(
        shoulderOf(p.skeleton, trunk, bones[side as 0 | 1], undefined).joint,
        rotate(trunk.turns.chest, scale(offset, k)),
      );
    }
    if (name.startsWith('hand') || name === 'palm') {
      const own = by?.from.root.at(s).at;
      const local = own ? turnY(subtract(own, trunk.root.at), -trunk.root.yaw)[0] : 0;
      const side =
        name.endsWith('.l') || name.endsWith('.left')
          ? 0
          : name.endsWith('.r') || name.endsWith('.right')
            ? 1
            : local > 0
              ? 0
              : 1;
      return add(this.arm(p, side as 0 | 1, s).hand.palm, turnY(scale(offset, k), trunk.root.yaw));
    }
    if (name === 'feet' || name === 'foot') return trunk.root.at;
    return chest([0, 0.06, 0.13]);
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
      ? this.resting(p, side, s)
      : this.guarded(key, () => this.handGoal(p, side, s));
    const value = solveArm(p.skeleton, trunk, bones[side], keepOut(p, trunk, side, goal));
    if (whole) this.solved.set(key, { s, value });
    return value;
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
    const shape = p.shape(s);
    const y = p.skeleton.rest.head[1] + p.skeleton.headHeight * 0.42 + (shape.controls.hipsY ?? 0) * p.k;
    return add(root.at, turnY([0, y, ((shape.controls.hipsZ ?? 0) + 0.08) * p.k], root.yaw));
  }
  /** How much a hand is used by actions or by what it holds, 0 … 1. */
  busyHand(p: Performer, side: 0 | 1, s: number): number {
    let w = this.heldBy(p, side, s)?.w ?? 0;
    for (const layer of p.layers)
      for (const hand of layer.hands) if (hand.side === side) w = Math.max(w, weigh(hand.track.weight, s));
    return w;
  }
  /** The palm of a person's hand, or the end of a creature's arm. */
  palm(p: Performer, side: 0 | 1, s: number): Vec3 {
    const creature = this.creatures.get(p.cast.id);
    return (creature && creatureHand(this, p, creature, side, s)) ?? this.arm(p, side, s).hand.palm;
  }
  /** Where a thing would be in the hand that holds it at a story time, whatever it did just before. */
  heldTransform(body: Body, s: number): Transform {
    const fate = [...body.fates].reverse().find((f) => f.kind === 'held' && f.s <= s + 1e-6);
    return fate && fate.kind === 'held' ? this.inHand(body, fate, s) : this.transform(body.id, s);
  }

  /** Metres that the rider of a thing has gone with it, for its wheels. */
  ridden(body: Body, s: number): number {
    const fate = body.fates[body.fateAt(s)];
    const rider = fate?.kind === 'ridden' ? this.performers.get(fate.rider) : undefined;
    if (!rider) return 0;
    return rider.root.moves.reduce(
      (sum, m) => sum + (m.way && m.start >= (fate?.s ?? 0) - 2 ? m.way.done(s) : 0),
      0,
    );
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
      ? this.resting(p, side, s).palm
      : this.guarded(key, () => this.handGoal(p, side, s)).palm;
  }

  /** Where a hand is when no action has it: hanging, on the thighs, or holding. */
  resting(p: Performer, side: 0 | 1, s: number): HandGoal {
    const { trunk, swing, elbows } = this.stance(p, s);
    const shape = p.shape(s);
    const sign = side === 0 ? 1 : -1;
    const lean = shape.controls.lean ?? 0;
    const turn = multiply(aboutY(p.root.at(s).yaw), Math.abs(lean) > 0.8 ? aboutX(lean) : identity);
    const rest = shape.hands[side];
    const drift = p.idle.drift(side, s);
    const bent = elbows;
    // Bent elbows bring the hand up before the body: running arms.
    const at: Vec3 = [
      sign * (lerp(rest[0], 0.2, bent) + swing[side]![0] + drift[0]),
      lerp(rest[1], 0.2, bent) + swing[side]![1] + drift[1] + bent * 0.5 * swing[side]![2],
      lerp(rest[2], 0.2, bent) + swing[side]![2] + drift[2],
    ];
    let palm = add(trunk.joints.hips, rotate(turn, scale(at, p.k)));
    // Hands hang from shoulders that have moved: half of the way.
    if (shape.upright > 0.6) {
      const shoulder = shoulderOf(p.skeleton, trunk, bones[side], undefined).joint;
      const still = add(
        trunk.joints.hips,
        rotate(turn, subtract(p.skeleton.rest[`upperArm.${bones[side]}`], p.skeleton.rest.hips)),
      );
      const moved = subtract(shoulder, still);
      palm = add(palm, [moved[0] * 0.75, moved[1] * 0.6, moved[2] * 0.75]);
    }
    const direction = (v: Vec3): Vec3 => rotate(turn, [v[0] * sign, v[1], v[2]]);
    const fingers = normalize(mix(direction(shape.fingers), direction([0, 0.2, 1]), bent));
    return {
      palm,
      fingers,
      faces: direction(shape.palm),
      turned: shape.upright > 0.6 ? 0.6 : 1,
      curl: lerp(shape.curl, 0.7, bent),
      elbow: 0,
    };
  }

  /** The goal of a hand: rest, then what it holds, then actions in order. */
  private handGoal(p: Performer, side: 0 | 1, s: number): HandGoal {
    let goal = this.resting(p, side, s);
    const held = this.heldBy(p, side, s);
    const { trunk } = this.stance(p, s);
    if (held) goal = mixHands(goal, carrying(p, side, held, s), held.w, rotate(trunk.turns.chest, [0, 0, 1]));
    const away = normalize(rotate(trunk.turns.chest, [side === 0 ? 0.6 : -0.6, 0, 1]));
    for (const layer of p.layers)
      for (const hand of layer.hands) {
        if (hand.side !== side) continue;
        const w = weigh(hand.track.weight, s);
        if (w > 0) goal = mixHands(goal, handAt(hand.track, side, s, this.resolver(p, layer)), w, away);
      }
    return goal;
  }

  /** What a hand holds, with the weight of taking it up. */
  heldBy(
    p: Performer,
    side: 0 | 1,
    s: number,
  ): { body: Body; sides: readonly (0 | 1)[]; w: number } | undefined {
    for (const body of this.bodies.values()) {
      const i = body.fateAt(s);
      const fate = body.fates[i];
      if (fate?.kind === 'held' && fate.holder === p.cast.id && fate.sides.includes(side)) {
        const next = body.fates[i + 1];
        const out = next ? 1 - smoothstep(next.s, next.s + 0.3, s) : 1;
        return { body, sides: fate.sides, w: (fate.s <= 0 ? 1 : smoothstep(fate.s, fate.s + 0.4, s)) * out };
      }
      // Just let go: the arm comes down, it does not fall out of the picture.
      const before = body.fates[i - 1];
      if (
        fate &&
        before?.kind === 'held' &&
        before.holder === p.cast.id &&
        before.sides.includes(side) &&
        s < fate.s + 0.45 &&
        !(fate.kind === 'held' && fate.holder === p.cast.id)
      )
        return { body, sides: before.sides, w: 1 - smoothstep(fate.s, fate.s + 0.45, s) };
    }
    return undefined;
  }

  /** How much actions direct a hand. */
  private directed(p: Performer, side: 0 | 1, s: number): number {
    let w = 0;
    for (const layer of p.layers)
      for (const hand of layer.hands)
        if (hand.side === side) w = Math.max(w, weigh(hand.track.weight, s) * (hand.track.oriented[0] ?? 0));
    return w;
  }

  /** Where a prop is. */
  transform(id: string, s: number): Transform {
    const p = this.performers.get(id);
    if (p) {
      const root = p.rootAt(s);
      return { at: root.at, turn: aboutY(root.yaw), scale: [1, 1, 1] };
    }
    const body = this.bodies.get(id);
    if (!body) return { at: [0, 0, 0], turn: identity, scale: [1, 1, 1] };
    return body.dressed(this.fated(body, body.fateAt(s), s), s);
  }

  private fated(body: Body, i: number, s: number): Transform {
    const fate = body.fates[i];
    if (!fate) return body.base;
    if (fate.kind === 'rest') {
      const to: Transform = { at: fate.at, turn: fate.turn, scale: [1, 1, 1] };
      const u = smoothstep(fate.s, fate.s + 0.16, s);
      return u >= 1 ? to : mixTransforms(this.fated(body, i - 1, fate.s), to, u);
    }
    if (fate.kind === 'ridden') {
      // Fixed to the rider's floor point as it was when the ride began.
      const rider = this.performers.get(fate.rider);
      if (!rider) return body.base;
      const from = rider.root.at(fate.s);
      const now = rider.root.at(s);
      const base = this.fated(body, i - 1, fate.s);
      const turn = aboutY(now.yaw - from.yaw);
      return {
        at: add(now.at, rotate(turn, subtract(base.at, from.at))),
        turn: multiply(turn, base.turn),
        scale: base.scale,
      };
    }
    if (fate.kind === 'worn') {
      const worn = this.worn(body, fate, s);
      const u = fate.s <= 0 ? 1 : smoothstep(fate.s, fate.s + 0.35, s);
      return u >= 1 ? worn : mixTransforms(this.fated(body, i - 1, Math.min(s, fate.s)), worn, u);
    }
    if (fate.kind === 'flight') {
      const { middle, turn } = fate.flight.at(s);
      return { at: subtract(middle, rotate(turn, body.middle)), turn, scale: [1, 1, 1] };
    }
    const held = this.inHand(body, fate, s);
    if (fate.s <= 0 || i < 0) return held;
    const u = smoothstep(fate.s, fate.s + (fate.caught ? 0.12 : 0.22), s);
    return u >= 1 ? held : mixTransforms(this.fated(body, i - 1, Math.min(s, fate.s)), held, u);
  }

  /** The transform of a thing that goes with somebody's chest. */
  private worn(body: Body, fate: Extract<Body['fates'][number], { kind: 'worn' }>, s: number): Transform {
    const p = this.performers.get(fate.wearer);
    if (!p) return body.base;
    this.plain++;
    const { trunk } = this.stance(p, s);
    this.plain--;
    const turn = multiply(trunk.turns.chest, fate.turn);
    const arm = subtract(scale(fate.at, p.k), p.skeleton.rest.chest);
    const middle = add(trunk.joints.chest, rotate(trunk.turns.chest, arm));
    return { at: subtract(middle, rotate(turn, body.middle)), turn, scale: [1, 1, 1] };
  }

  /** The transform of a thing in a hand (or between both). */
  private inHand(body: Body, fate: Extract<Body['fates'][number], { kind: 'held' }>, s: number): Transform {
    const p = this.performers.get(fate.holder);
    if (!p) return body.base;
    const yaw = p.root.at(s).yaw;
    const upright = aboutY(yaw);
    const size = body.info.size;
    if (fate.sides.length === 2) {
      const a = this.palm(p, 0, s);
      const b = this.palm(p, 1, s);
      const across = normalize(subtract(a, b));
      const level = distance(a, b) > 0.06 ? yawOf([across[0], 0, across[2]]) - Math.PI / 2 : yaw;
      const turn = aboutY(distance(a, b) > 0.06 ? level : yaw);
      const middle = mix(a, b, 0.5);
      return { at: subtract(middle, rotate(turn, body.middle)), turn, scale: [1, 1, 1] };
    }
    const side = fate.sides[0]!;
    const solved = this.arm(p, side, s).hand;
    const hand = { ...solved, palm: this.palm(p, side, s) };
    const sign = side === 0 ? -1 : 1;
    const thumb: Vec3 = scale(cross3(hand.fingers, hand.faces), sign);
    const follow = align([0, 1, 0], [0, 0, 1], thumb, hand.fingers);
    const turn = blend(upright, follow, 0.12 + 0.88 * this.directed(p, side, s));
    const grip =
      body.info.anchors?.grip?.at ??
      (body.info.anchors ? Object.values(body.info.anchors).find((x) => x.kind === 'grip')?.at : undefined);
    // Round and small things lie against the palm.
    const half = Math.min(size[0], size[2]) / 2;
    if (!grip || sphere(body))
      return {
        at: subtract(add(hand.palm, scale(hand.faces, half)), rotate(turn, body.middle)),
        turn,
        scale: [1, 1, 1],
      };
    return { at: subtract(hand.palm, rotate(turn, grip)), turn, scale: [1, 1, 1] };
  }

  /** The whole pose of a person. `film` is the film's time, which lips follow. */
  pose(p: Performer, s: number, film: number): Pose {
    const { trunk, controls } = this.stance(p, s);
    const left = this.arm(p, 0, s);
    const right = this.arm(p, 1, s);
    return poseOf(p.skeleton, trunk, [left, right], this.face(p, controls, trunk, s, film));
  }

  /** Face from controls, gaze, blinks and speech. */
  face(p: Performer, controls: Controls, trunk: Trunk, s: number, film: number): Face {
    const open = clamp(controls[C.open] as number, 0, 1);
    const purse = clamp(controls[C.purse] as number, 0, 1);
    const mouth = { A: open * 0.9, E: 0, O: open * 0.12, U: purse * 0.7, F: 0, M: 0 };
    for (const line of p.spoken) {
      if (film < line.filmStart - 0.2 || film > line.filmEnd + 0.2) continue;
      const spoken = line.mouth(film);
      for (const name of ['A', 'E', 'O', 'U', 'F', 'M'] as const)
        mouth[name] = Math.max(name === 'A' ? mouth.A * 0.3 : mouth[name] * 0.3, spoken[name]);
    }
    const lids = controls[C.lids] as number;
    const blink = blinkAt(p.blinks, s);
    return {
      mouth,
      smile: clamp(controls[C.smile] as number, -1, 1),
      blink: clamp(lids + (1 - Math.max(0, lids)) * blink, -0.6, 1),
      browTilt: clamp(controls[C.browTilt] as number, -1, 1),
      browRaise: clamp((controls[C.browRaise] as number) + trunk.gaze[1] * 0.4, -1, 1),
      gaze: [
        clamp(trunk.gaze[0], -limits.eyeYaw, limits.eyeYaw),
        clamp(trunk.gaze[1], -limits.eyePitch, limits.eyePitch),
      ],
    };
  }
}

const cross3 = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

function lastKey(times: readonly number[], s: number): number {
  let i = 0;
  while (i < times.length - 1 && times[i + 1]! <= s) i++;
  return i;
}

/** Shoulder to the middle of the palm with a straight arm. */
export function armLength(p: Performer): number {
  const r = p.skeleton.rest;
  return (
    distance(r['upperArm.l'], r['foreArm.l']) +
    distance(r['foreArm.l'], r['hand.l']) +
    Math.hypot(...restHand(p.skeleton, 'l').palm) * 0.95
  );
}

const named: Record<string, Vec3> = {
  up: [0, 1, 0],
  down: [0, -1, 0],
  forward: [0, 0, 1],
  back: [0, 0, -1],
  in: [-1, 0, 0],
  out: [1, 0, 0],
};
const headingVector = (h: Heading): Vec3 => (typeof h === 'string' ? (named[h] as Vec3) : normalize(h));
