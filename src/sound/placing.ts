import { distance, dot, subtract, type Vec3 } from '../base/vectors.ts';
import { axesOf } from '../base/view.ts';
import { evaluateCamera } from '../direct/camera/evaluate.ts';
import type { Plan } from '../direct/plan.ts';

/** Where a sound stands in the picture. */
export interface Placed {
  /** −1 left … 1 right. */
  readonly pan: number;
  /** Decibels for being nearer or farther than what is framed. */
  readonly gain: number;
}

/** Sounds at the edge of the frame are heard this far out; beyond it they go on to the full side. */
const EDGE = 0.62;

/** Where a point of the set is heard, from the camera of that moment. */
export function placeInPicture(plan: Plan, at: Vec3, time: number): Placed {
  const shot = plan.shots.find((s) => time >= s.start && time < s.end) ?? plan.shots.at(-1);
  if (!shot) return { pan: 0, gain: 0 };
  const camera = evaluateCamera({ ...shot.camera, handheld: 0 }, time);
  const { forward, right } = axesOf(camera);
  const ray = subtract(at, camera.position);
  const depth = dot(ray, forward);
  const side = dot(ray, right);
  const { width, height } = plan.format;
  // 36 mm belong to the long side.
  const half = (18 * (width >= height ? 1 : width / height)) / camera.mm;
  const x = side / (Math.max(0.2, Math.abs(depth)) * half);
  const pan =
    x === 0
      ? 0
      : Math.sign(x) * Math.min(0.9, Math.abs(x) <= 1 ? Math.abs(x) * EDGE : EDGE + (Math.abs(x) - 1) * 0.15);
  const framed = Math.max(0.3, distance(camera.position, camera.target));
  const near = Math.max(0.3, distance(camera.position, at));
  // Half of the inverse distance law: the microphone follows the picture's framing.
  const gain = Math.max(-9, Math.min(3, -10 * Math.log10(near / framed)));
  return { pan, gain };
}

/** Where somebody or something of the plan stands at the start, at the height of a mouth or a middle. */
export function positionOf(plan: Plan, id: string | undefined): Vec3 | undefined {
  if (id === undefined) return undefined;
  const member = plan.cast.find((c) => c.id === id);
  if (member) return [member.place.at[0], member.place.at[1] + member.height * 0.9, member.place.at[2]];
  const prop = plan.props.find((p) => p.id === id);
  return prop ? prop.place.at : undefined;
}
