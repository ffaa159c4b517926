import {
  add,
  cross,
  distance,
  mix,
  normalize,
  scale,
  smoothstep,
  subtract,
  type Vec3,
  yawOf,
} from '../../base/vectors.ts';
import { directed } from './hands.ts';
import { type Body, mixTransforms, pointOf } from './item.ts';
import type { Transform } from './motion.ts';
import type { Performer } from './performer.ts';
import { aboutX, aboutY, align, blend, identity, multiply, rotate } from './quaternion.ts';
import type { Scene } from './scene.ts';
import { sphere } from './spots.ts';
import type { FootGoal } from './trunk.ts';

/** Where things are: standing, held, worn, ridden or in flight. */

/** Where a prop is. */
export function transformOf(scene: Scene, id: string, s: number): Transform {
  const p = scene.performers.get(id);
  if (p) {
    const root = p.rootAt(s);
    return { at: root.at, turn: aboutY(root.yaw), scale: [1, 1, 1] };
  }
  const body = scene.bodies.get(id);
  if (!body) return { at: [0, 0, 0], turn: identity, scale: [1, 1, 1] };
  return body.dressed(fated(scene, body, body.fateAt(s), s), s);
}

export function fated(scene: Scene, body: Body, i: number, s: number): Transform {
  const fate = body.fates[i];
  if (!fate) return body.base;
  if (fate.kind === 'rest') {
    const to: Transform = { at: fate.at, turn: fate.turn, scale: [1, 1, 1] };
    const u = smoothstep(fate.s, fate.s + 0.16, s);
    return u >= 1 ? to : mixTransforms(fated(scene, body, i - 1, fate.s), to, u);
  }
  if (fate.kind === 'ridden') {
    // Its seat is where the rider is, whichever way it was staged.
    const rider = scene.performers.get(fate.rider);
    if (!rider) return body.base;
    const now = rider.root.at(s);
    const turn = aboutY(now.yaw - fate.yaw);
    const at = subtract(now.at, rotate(turn, fate.seat));
    return { at, turn: fate.laid ? multiply(turn, aboutX(Math.PI / 2)) : turn, scale: [1, 1, 1] };
  }
  if (fate.kind === 'worn') {
    const on = worn(scene, body, fate, s);
    const u = fate.s <= 0 ? 1 : smoothstep(fate.s, fate.s + 0.35, s);
    return u >= 1 ? on : mixTransforms(fated(scene, body, i - 1, Math.min(s, fate.s)), on, u);
  }
  if (fate.kind === 'flight') {
    const { middle, turn } = fate.flight.at(s);
    return { at: subtract(middle, rotate(turn, body.middle)), turn, scale: [1, 1, 1] };
  }
  const held = inHand(scene, body, fate, s);
  if (fate.s <= 0 || i < 0) return held;
  const u = smoothstep(fate.s, fate.s + (fate.caught ? 0.12 : 0.22), s);
  return u >= 1 ? held : mixTransforms(fated(scene, body, i - 1, Math.min(s, fate.s)), held, u);
}

/** The transform of a thing that goes with somebody's chest. */
export function worn(
  scene: Scene,
  body: Body,
  fate: Extract<Body['fates'][number], { kind: 'worn' }>,
  s: number,
): Transform {
  const p = scene.performers.get(fate.wearer);
  if (!p) return body.base;
  const { trunk } = scene.plainly(() => scene.stance(p, s));
  const turn = multiply(trunk.turns.chest, fate.turn);
  const arm = subtract(scale(fate.at, p.k), p.skeleton.rest.chest);
  const middle = add(trunk.joints.chest, rotate(trunk.turns.chest, arm));
  return { at: subtract(middle, rotate(turn, body.middle)), turn, scale: [1, 1, 1] };
}

/** The transform of a thing in a hand (or between both). */
export function inHand(
  scene: Scene,
  body: Body,
  fate: Extract<Body['fates'][number], { kind: 'held' }>,
  s: number,
): Transform {
  const p = scene.performers.get(fate.holder);
  if (!p) return body.base;
  const yaw = p.root.at(s).yaw;
  const upright = aboutY(yaw);
  const size = body.info.size;
  if (fate.sides.length === 2) {
    const a = scene.palm(p, 0, s);
    const b = scene.palm(p, 1, s);
    const across = normalize(subtract(a, b));
    const level = distance(a, b) > 0.06 ? yawOf([across[0], 0, across[2]]) - Math.PI / 2 : yaw;
    const turn = aboutY(distance(a, b) > 0.06 ? level : yaw);
    const middle = mix(a, b, 0.5);
    return { at: subtract(middle, rotate(turn, body.middle)), turn, scale: [1, 1, 1] };
  }
  const side = fate.sides[0]!;
  const solved = scene.arm(p, side, s).hand;
  const hand = { ...solved, palm: scene.palm(p, side, s) };
  const sign = side === 0 ? -1 : 1;
  const thumb: Vec3 = scale(cross(hand.fingers, hand.faces), sign);
  const follow = align([0, 1, 0], [0, 0, 1], thumb, hand.fingers);
  const turn = blend(upright, follow, 0.12 + 0.88 * directed(p, side, s));
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

/** Where a thing would be in the hand that holds it at a story time, whatever it did just before. */
export function heldTransform(scene: Scene, body: Body, s: number): Transform {
  const fate = [...body.fates].reverse().find((f) => f.kind === 'held' && f.s <= s + 1e-6);
  return fate && fate.kind === 'held' ? inHand(scene, body, fate, s) : scene.transform(body.id, s);
}

/** Metres that the rider of a thing has gone with it, for its wheels. */
export function ridden(scene: Scene, body: Body, s: number): number {
  const fate = body.fates[body.fateAt(s)];
  const rider = fate?.kind === 'ridden' ? scene.performers.get(fate.rider) : undefined;
  if (!rider) return 0;
  return rider.root.moves.reduce(
    (sum, m) => sum + (m.way && m.start >= (fate?.s ?? 0) - 2 ? m.way.done(s) : 0),
    0,
  );
}

/** Radians that the cranks of a ridden thing have turned: two and a half turns of the wheel each. */
export function cranked(scene: Scene, body: Body, s: number): number {
  const wheel = body.info.parts?.find((x) => x.name.includes('wheel'))?.pivot[1] ?? 0.33;
  return ridden(scene, body, s) / (2.5 * Math.max(0.05, wheel * (body.info.scale ?? 1)));
}

/** The foot of one who rides something with cranks: on its pedal. */
export function pedalled(scene: Scene, p: Performer, side: 0 | 1, s: number): FootGoal | undefined {
  for (const body of scene.bodies.values()) {
    const fate = body.fates[body.fateAt(s)];
    if (fate?.kind !== 'ridden' || fate.rider !== p.cast.id) continue;
    const crank = body.info.parts?.find((x) => x.name.includes('crank'));
    if (!crank) return undefined;
    const k = body.info.scale ?? 1;
    const arm: Vec3 = side === 0 ? [0.12, 0, 0.16] : [-0.12, 0, -0.16];
    const turned = rotate(aboutX(cranked(scene, body, s)), arm);
    const at = pointOf(scene.transform(body.id, s), scale(add(crank.pivot, turned), k));
    const sole = p.skeleton.rest['toe.l'][1];
    return { ball: add(at, [0, sole + 0.01, 0]), yaw: p.root.at(s).yaw, pitch: 0.12 - 0.9 * turned[1] };
  }
  return undefined;
}
