import { add, lerp, mix, smoothstep } from '../../base/vectors.ts';
import { C, type Controls } from './controls.ts';
import type { Performer } from './performer.ts';
import type { Scene } from './scene.ts';
import { heelPitch } from './steps.ts';
import { weigh } from './track.ts';
import type { FootGoal } from './trunk.ts';
import { pedalled } from './whereabouts.ts';

/** Where a foot goes: its steps, the pedal under it, or where an action sends it. */
export function footGoal(
  scene: Scene,
  p: Performer,
  side: 0 | 1,
  s: number,
  lift: number,
  controls: Controls,
): FootGoal {
  const base = p.feet.at(side, s);
  const roll = heelPitch(p.skeleton, (controls[C.heels] as number) * p.k);
  let goal: FootGoal = {
    ball: lift > 0 ? add(base.ball, [0, lift, 0]) : base.ball,
    yaw: base.yaw,
    pitch: base.pitch + roll,
  };
  goal = pedalled(scene, p, side, s) ?? goal;
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
      const r = scene.resolver(p, layer);
      // Keys of feet are given for the sole's height: the ball of a standing foot is at rest.
      const rest = p.skeleton.rest['toe.l'][1];
      const at = add(mix(r.spot(keys[i]!.at, side, s), r.spot(keys[j]!.at, side, s), u), [0, rest, 0]);
      goal = {
        ball: mix(goal.ball, at, w),
        yaw: goal.yaw + (side === 0 ? 1 : -1) * lerp(keys[i]!.open, keys[j]!.open, u) * w,
        pitch: lerp(goal.pitch, lerp(keys[i]!.pitch, keys[j]!.pitch, u), w),
      };
    }
  return goal;
}
