import type { Curve } from '../../../catalogue/kit/motion-kit.ts';
import { clamp, dot, float, max, pow, sin, smoothstep, uniform, vec2, vec4 } from '../../render/tsl.ts';
import { type Effect, extentOf, type Pose, type Setting } from '../effect.ts';
import { allowed } from './hold.ts';

const still: Curve = () => 0;

/** Share of the smaller half of a thing that its middle stands out, and how much more of it shows in a wide thing. */
const BULGE = 1;
const WIDE = 1.25;

/** How much more what stands in front of a thing goes along than what is behind, as seen from a little above. */
const NEARER = 0.25;

/** Heights from what stays at which the change of light on a turning thing begins, inside its outline, and is whole. */
const LIT = [0.108, 0.2] as const;

/**
 * A thing turns as a rounded relief: its middle slides over its back, its nearer parts farther, the side that comes
 * nearer grows, its width shortens. One side is all that a picture has, so it turns about 25 degrees at the most.
 */
export function spin(s: Setting, o: { yaw: Curve; pitch?: Curve }): Effect {
  const { middle, half } = extentOf(s.box, s.aspect);
  const [yaw, pitch, farthest] = [uniform(0), uniform(0), uniform(0)];
  const bulge = Math.min(half[0], half[1] * WIDE) * BULGE;
  return {
    rank: 0,
    roots: 'edges',
    outlined: true,
    put(t) {
      yaw.value = clampAngle(o.yaw(t));
      pitch.value = clampAngle((o.pitch ?? still)(t));
      farthest.value = bulge * Math.hypot(Math.sin(yaw.value), Math.sin(pitch.value));
    },
    warp({ p, hold }) {
      const e = p
        .sub(vec2(...middle))
        .div(vec2(...half))
        .toVar();
      // An egg in the region's box: what the outline has of holes and handles would only make it wobble.
      const rise = pow(max(float(1).sub(dot(e, e).mul(0.62)), 0), 0.7).mul(bulge);
      const turned = sin(yaw);
      const front = clamp(e.y, -1, 1).mul(NEARER).add(1);
      const dx = turned
        .mul(rise)
        .mul(front)
        .sub(e.x.mul(turned.mul(turned)).mul(half[0] * 0.45));
      const nearer = e.x.mul(turned).mul(0.1);
      const dy = sin(pitch).mul(rise).add(nearer.mul(e.y).mul(half[1]));
      return vec2(dx.add(nearer.mul(e.x).mul(half[0] * 0.8)), dy)
        .mul(allowed(farthest, hold))
        .negate();
    },
    light({ p, hold }) {
      // The side that turns to the light gains what the other loses.
      const e = p.x.sub(middle[0]).div(half[0]);
      const on = smoothstep(...LIT, hold);
      const gain = sin(yaw)
        .mul(clamp(e, -1, 1))
        .mul(-0.4)
        .mul(on);
      return vec4(gain, gain, gain, sin(yaw).abs().mul(0.1).mul(on));
    },
  };
}

const MOST = (25 * Math.PI) / 180;
const clampAngle = (a: number): number => Math.min(MOST, Math.max(-MOST, a));

/** A region is carried as it is. Where it is no layer of its own, it can only stir in its place. */
export function carry(
  s: Setting,
  o: { x?: Curve; y?: Curve; angle?: Curve; grow?: Curve; widen?: Curve; about?: 'middle' | 'foot' | 'top' },
): Effect {
  const { middle, half } = extentOf(s.box, s.aspect);
  const about = [
    middle[0],
    o.about === 'foot' ? middle[1] + half[1] : o.about === 'top' ? middle[1] - half[1] : middle[1],
  ] as const;
  const at = (t: number): Pose => ({
    x: (o.x ?? still)(t),
    y: (o.y ?? still)(t),
    angle: (o.angle ?? still)(t),
    grow: (o.grow ?? still)(t),
    widen: (o.widen ?? still)(t),
    about,
  });
  if (s.own) return { rank: 0, put: () => {}, pose: at };
  const [x, y, angle] = [uniform(0), uniform(0), uniform(0)];
  const [grow, widen, farthest] = [uniform(0), uniform(0), uniform(0)];
  // A shift of more than this would pull at what stays around it.
  const room = Math.min(0.03, Math.min(half[0], half[1]) * 0.25);
  const held = (v: number): number => room * Math.tanh(v / room);
  return {
    rank: 0,
    roots: 'edges',
    put(t) {
      const pose = at(t);
      x.value = held(pose.x);
      y.value = held(pose.y);
      angle.value = held(pose.angle * half[1]) / half[1];
      grow.value = held(pose.grow * half[1]) / half[1];
      widen.value = held(pose.widen * half[0]) / half[0];
      const turned = Math.hypot(angle.value, grow.value) * 2 * half[1];
      farthest.value = Math.hypot(x.value, y.value) + turned + Math.abs(widen.value) * half[0];
    },
    warp({ p, hold }) {
      const arm = p.sub(vec2(...about));
      const shift = vec2(x, y)
        .add(vec2(arm.y.negate(), arm.x).mul(angle))
        .add(arm.mul(vec2(grow.add(widen), grow)));
      return shift.mul(allowed(farthest, hold)).negate();
    },
  };
}
