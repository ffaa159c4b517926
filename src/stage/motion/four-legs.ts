import {
  add,
  clamp,
  lerp,
  mix,
  type Quat,
  scale,
  smoothstep,
  subtract,
  turnY,
  type Vec3,
} from '../../base/vectors.ts';
import { footfallsOf } from './footfalls.ts';
import type { Body } from './item.ts';
import type { FootTrack } from './layer.ts';
import { solveLimb } from './limb.ts';
import type { Transform } from './motion.ts';
import type { Performer } from './performer.ts';
import { aboutX, aboutY, blend, conjugate, euler, identity, multiply, rotate } from './quaternion.ts';
import { weigh } from './track.ts';

/**
 * Bodies on four legs: a back that bends in two halves, legs of two bones whose feet stay where they were put down,
 * a tail of three. All of it in the creature's own space, as modelled.
 */

/** A rigid move of own space: p ↦ turn·p + by. */
export interface Frame {
  readonly turn: Quat;
  readonly by: Vec3;
}

/** Nothing moved. */
export const still: Frame = { turn: identity, by: [0, 0, 0] };

/** A part that turns about its pivot, as built, and goes with the one it hangs on. */
export const hung = (parent: Frame, pivot: Vec3, own: Quat): Frame => {
  const turn = multiply(parent.turn, own);
  const at = add(rotate(parent.turn, pivot), parent.by);
  return { turn, by: subtract(at, rotate(turn, pivot)) };
};

/** Where a point of a part goes. */
export const moved = (frame: Frame, p: Vec3): Vec3 => add(rotate(frame.turn, p), frame.by);

/** A frame as the transform of a part about its pivot. */
export const asPart = (frame: Frame, pivot: Vec3): Transform => ({
  at: subtract(moved(frame, pivot), pivot),
  turn: frame.turn,
  scale: [1, 1, 1],
});

/** What a four-legged body is doing at a moment. */
export interface Carriage {
  readonly sit: number;
  readonly lie: number;
  readonly crouch: number;
  /** How much it sleeps curled up, and to which side (+1 its left). */
  readonly curl: number;
  readonly side: number;
  /** Nose up, radians. */
  readonly up: number;
}

const legNames = ['fl', 'fr', 'bl', 'br'] as const;
/** One leg of four: front or back, left or right. */
export type LegName = (typeof legNames)[number];

interface Leg {
  readonly name: LegName;
  readonly hip: Vec3;
  readonly joint: Vec3;
  readonly foot: Vec3;
}

const known = new WeakMap<Body, readonly Leg[]>();

/** The legs of a body that has wrists and hocks; none for others. */
export function legsOf(body: Body): readonly Leg[] {
  const before = known.get(body);
  if (before) return before;
  const parts = body.info.parts ?? [];
  const legs = legNames.flatMap((name): Leg[] => {
    const upper = parts.find((x) => x.name === `leg.${name}`);
    const lower = parts.find((x) => x.name === `shin.${name}`);
    if (!upper || !lower) return [];
    // The sole under the ankle: what is furthest from the joint is a toe.
    const [, , z] = lower.tip ?? lower.pivot;
    const hind = name.startsWith('b');
    return [
      {
        name,
        hip: upper.pivot,
        joint: lower.pivot,
        foot: [lower.pivot[0], 0, hind ? (lower.pivot[2] + z) / 2 : lower.pivot[2]],
      },
    ];
  });
  const whole = legs.length === 4 ? legs : [];
  known.set(body, whole);
  return whole;
}

/** How the back moves with the gait: halves bent against each other (radians), pitch, and lift in own metres. */
export interface Spine {
  readonly chest: Quat;
  readonly rump: Quat;
  readonly pitch: number;
  readonly rise: number;
}

/** The back in its gait, in posture, asleep. */
export function spineOf(p: Performer, body: Body, c: Carriage, s: number): Spine {
  const f = footfallsOf(p, body);
  const { going, run, cycle } = f.at(s);
  const turning = clamp(f.turning(s) * 0.22, -0.35, 0.35);
  const wave = 2 * Math.PI * cycle;
  // A gallop gathers and stretches once a stride; a walk swings its back from side to side.
  const gather = going * run * 0.2 * Math.sin(wave + 0.5);
  const sway = going * (1 - run) * 0.05 * Math.sin(wave);
  const breath = 0.012 * Math.sin(s * (c.curl > 0.3 ? 1.85 : 2.6));
  const bend = c.curl * 0.72 * c.side;
  const leg = legsOf(body)[0]?.hip[1] ?? body.info.size[1] * 0.5;
  return {
    chest: multiply(aboutY(bend + turning - sway), aboutX(gather - breath)),
    rump: multiply(aboutY(-bend - turning + sway), aboutX(-gather + breath)),
    pitch: going * run * 0.1 * Math.sin(wave + 2.2),
    rise:
      leg *
      going *
      (run * 0.075 * Math.sin(wave + 0.9) + (1 - run) * 0.012 * Math.sin(2 * wave) - 0.02 - 0.03 * run),
  };
}

/** Where feet are put and how legs bend to get there. */
export function legFrames(
  p: Performer,
  body: Body,
  c: Carriage,
  whole: Transform,
  halves: { readonly chest: Frame; readonly rump: Frame },
  s: number,
): Record<string, Transform> {
  const out: Record<string, Transform> = {};
  const k = body.info.scale ?? 1;
  const fall = footfallsOf(p, body);
  const root = p.root.at(s);
  const back = conjugate(whole.turn);
  /** A point of the ground's space in own space. */
  const own = (w: Vec3): Vec3 => scale(rotate(back, subtract(w, whole.at)), 1 / k);
  const ground = root.at[1] + p.lift(s);
  const aloft = p.lift(s) > 0.01;
  for (const leg of legsOf(body)) {
    const hind = leg.name.startsWith('b');
    const half = hind ? halves.rump : halves.chest;
    const rest = {
      root: leg.hip,
      middle: leg.joint,
      end: leg.foot,
      folds: (hind ? [0, 0, 1] : [0, 0, -1]) as Vec3,
    };
    const hip = moved(half, leg.hip);
    const way = forwardOf(half);
    const step = fall.foot(leg.name, s, scale(leg.foot, k));
    const sign = leg.hip[0] > 0 ? 1 : -1;
    const tall = leg.hip[1];
    // Sitting: hind feet come forward under the rump. Crouching: all a little apart.
    const sitting = hind ? c.sit * (1 - c.lie) * 0.42 * tall : 0;
    const drift = turnY([0, 0, sitting * k], root.yaw);
    let world = add([step.at[0], ground + step.at[1] * (aloft ? 0.4 : 1), step.at[2]], drift);
    if (aloft) world = add(world, turnY([0, 0, (hind ? -0.3 : 0.3) * tall * k], root.yaw));
    // Forefeet that an action sends somewhere: a horse rears, a dog begs.
    if (!hind)
      for (const layer of p.layers)
        for (const { side, track } of layer.feet)
          if ((side === 0) === leg.hip[0] > 0)
            world = mix(world, forefoot(p, track, side, s), weigh(track.weight, s));
    let goal = own(world);
    if (c.lie > 0.01) {
      const flat = lying(leg, hip, way, hind, c.curl, sign);
      goal = [lerp(goal[0], flat[0], c.lie), lerp(goal[1], flat[1], c.lie), lerp(goal[2], flat[2], c.lie)];
    }
    // Wrists fold forward, hocks back, and both a little out when the body is low.
    const pole: Vec3 = hind ? add(scale(way, -1), [0, 0.12, 0]) : add(scale(way, 1), [sign * 0.1, 0, 0]);
    const solved = solveLimb(rest, hip, goal, pole);
    const upper: Frame = { turn: solved.upper, by: subtract(hip, rotate(solved.upper, leg.hip)) };
    // Paws stay level while they stand.
    const level = blend(solved.lower, half.turn, 0.15 * (1 - c.lie));
    const lower: Frame = { turn: level, by: subtract(solved.middle, rotate(level, leg.joint)) };
    out[`leg.${leg.name}`] = asPart(upper, leg.hip);
    out[`shin.${leg.name}`] = asPart(lower, leg.joint);
  }
  return out;
}

/** Where keys send a forefoot: own space about the floor point. */
function forefoot(p: Performer, track: FootTrack, side: 0 | 1, s: number): Vec3 {
  const { times, keys } = track;
  let i = 0;
  while (i < times.length - 1 && times[i + 1]! <= s) i++;
  const j = Math.min(i + 1, keys.length - 1);
  const u = j === i ? 0 : smoothstep(times[i]!, times[j]!, s);
  const at = (key: (typeof keys)[number]): Vec3 =>
    Array.isArray(key.at) ? (key.at as unknown as Vec3) : [0.1, 0, 0.3];
  const [x, y, z] = mix(at(keys[i]!), at(keys[j]!), u);
  const root = p.rootAt(s);
  return add(root.at, turnY(scale([side === 0 ? x : -x, y, z], p.k), root.yaw));
}

const forwardOf = (half: Frame): Vec3 => rotate(half.turn, [0, 0, 1]);

/** Where the feet of a lying body are: paws stretched ahead, hind legs folded beside the flank. */
function lying(leg: Leg, hip: Vec3, way: Vec3, hind: boolean, curl: number, sign: number): Vec3 {
  const tall = leg.hip[1];
  const ahead = hind ? 0.34 : lerp(0.82, 0.25, curl);
  const out: Vec3 = [sign * tall * 0.1 * (1 - curl), -tall * 0.2, 0];
  return add(add(hip, scale(way, tall * ahead)), out);
}

/** The tail's three frames: it trails, swings with the stride, wags, and wraps round a sleeper. */
export function tailFrames(
  body: Body,
  c: Carriage,
  rump: Frame,
  going: number,
  s: number,
  acted: (name: string) => Quat,
): Record<string, Transform> {
  const out: Record<string, Transform> = {};
  let parent = rump;
  let above = 0;
  const names = ['tail', 'tail.b', 'tail.c'];
  names.forEach((name, i) => {
    const part = body.info.parts?.find((x) => x.name === name);
    if (!part) return;
    const last = body.info.parts?.find((x) => x.name === (names[i + 1] ?? name));
    const end = i < 2 && last ? last.pivot : (part.tip ?? part.pivot);
    const raised = Math.atan2(
      end[1] - part.pivot[1],
      Math.hypot(end[0] - part.pivot[0], end[2] - part.pivot[2]),
    );
    const lag = i * 0.6;
    const sway = (0.1 + 0.05 * i) * Math.sin(s * 1.9 - lag) * (1 + going * 0.6) * (1 - c.curl);
    const lift = 0.05 * Math.sin(s * 1.3 - lag) * (1 - c.lie) - going * 0.06;
    // Laid on the ground when it lies: every part loses what it rises over the one before.
    const down = c.lie * (raised - above + (i === 0 ? 0.12 : 0)) + (i === 0 ? c.sit * 0.5 : 0);
    above = raised;
    const wrap = c.curl * c.side * (i === 0 ? -0.75 : -0.8);
    const own = multiply(acted(name), euler([lift - down, sway + wrap, 0]));
    parent = hung(parent, part.pivot, own);
    out[name] = asPart(parent, part.pivot);
  });
  return out;
}

/**
 * What the body is doing: its posture, and whether it sleeps.
 * @param lids how shut the eyes are meant to be, 0 … 1, without blinks
 */
export function carriageOf(p: Performer, body: Body, s: number, lids: number): Carriage {
  const sit = p.posed('sit', s);
  const lie = p.posed('lie', s);
  const crouch = Math.max(p.posed('crouch', s), p.posed('kneel', s));
  const legs = legsOf(body);
  const front = legs[0]!.hip;
  const hind = legs[2]!.hip;
  const up = Math.asin(clamp((front[1] - 0.3 * hind[1]) / Math.max(0.01, front[2] - hind[2]), 0, 0.8)) * sit;
  // Hoofed animals are too stiff to curl.
  const bends = smoothstep(1.3, 0.9, hind[1] / Math.max(0.01, front[2] - hind[2])) * 0.6 + 0.4;
  const curl = lie * smoothstep(0.35, 0.8, lids) * (1 - sit) * bends;
  return { sit, lie, crouch, curl, side: p.root.base.yaw > 0.4 ? -1 : 1, up };
}
