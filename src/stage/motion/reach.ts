import { clamp, distance, normalize, smoothstep, subtract, turnY } from '../../base/vectors.ts';
import { restHand, shoulderOf } from './figure.ts';
import { handAt } from './layer.ts';
import type { Performer } from './performer.ts';
import type { Scene } from './scene.ts';
import { weigh } from './track.ts';
import type { Trunk } from './trunk.ts';

const sides = ['l', 'r'] as const;

/** When a directed hand cannot come to where it must, the trunk helps: bends, turns, goes down. */
export function reachFor(
  scene: Scene,
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
      const goal = handAt(track, side, s, scene.resolver(p, layer)).palm;
      const { joint } = shoulderOf(p.skeleton, trunk, sides[side], goal);
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
