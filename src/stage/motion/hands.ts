import { add, lerp, mix, normalize, scale, smoothstep, subtract, type Vec3 } from '../../base/vectors.ts';
import { carrying } from './carry.ts';
import { type HandGoal, shoulderOf } from './figure.ts';
import type { Body } from './item.ts';
import { handAt, mixHands } from './layer.ts';
import type { Performer } from './performer.ts';
import { aboutX, aboutY, identity, multiply, rotate } from './quaternion.ts';
import type { Scene } from './scene.ts';
import { weigh } from './track.ts';

/** Where hands go: at rest, with what they hold, and where actions send them. */

const sides = ['l', 'r'] as const;

/** Where a hand is when no action has it: hanging, on the thighs, or holding. */
export function restingHand(scene: Scene, p: Performer, side: 0 | 1, s: number): HandGoal {
  const { trunk, swing, elbows } = scene.stance(p, s);
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
    const shoulder = shoulderOf(p.skeleton, trunk, sides[side], undefined).joint;
    const still = add(
      trunk.joints.hips,
      rotate(turn, subtract(p.skeleton.rest[`upperArm.${sides[side]}`], p.skeleton.rest.hips)),
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
export function handGoal(scene: Scene, p: Performer, side: 0 | 1, s: number): HandGoal {
  let goal = restingHand(scene, p, side, s);
  const held = heldBy(scene, p, side, s);
  const { trunk } = scene.stance(p, s);
  if (held) goal = mixHands(goal, carrying(p, side, held, s), held.w, rotate(trunk.turns.chest, [0, 0, 1]));
  const away = normalize(rotate(trunk.turns.chest, [side === 0 ? 0.6 : -0.6, 0, 1]));
  for (const layer of p.layers)
    for (const hand of layer.hands) {
      if (hand.side !== side) continue;
      const w = weigh(hand.track.weight, s);
      if (w > 0) goal = mixHands(goal, handAt(hand.track, side, s, scene.resolver(p, layer)), w, away);
    }
  return goal;
}

/** What a hand holds, with the weight of taking it up. */
export function heldBy(
  scene: Scene,
  p: Performer,
  side: 0 | 1,
  s: number,
): { body: Body; sides: readonly (0 | 1)[]; w: number } | undefined {
  for (const body of scene.bodies.values()) {
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
export function directed(p: Performer, side: 0 | 1, s: number): number {
  let w = 0;
  for (const layer of p.layers)
    for (const hand of layer.hands)
      if (hand.side === side) w = Math.max(w, weigh(hand.track.weight, s) * (hand.track.oriented[0] ?? 0));
  return w;
}
