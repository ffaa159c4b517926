import { quintic } from '../../base/vectors.ts';
import { type CameraState, evaluateCamera } from '../camera/evaluate.ts';
import type { Plan } from '../plan.ts';

/** Seconds in which an operator takes the camera from where the picture was taken. */
const TAKEN = 1.2;

/**
 * The camera of a picture's plan at a time, in the picture's space. At time 0 it is the picture's own; a hand that
 * holds it is felt from then on, not from before.
 * @example pictureCameraAt(plan, 0) // { position: [0, 0, 0], target: [0, 0, -1.5], mm: 50, roll: 0 }
 */
export function pictureCameraAt(plan: Plan, time: number): CameraState {
  const shot = plan.shots.find((s) => time < s.end) ?? plan.shots[plan.shots.length - 1]!;
  const { camera } = shot;
  // Speed and its change begin at nothing: less than a hundredth of a pixel in the first frame.
  const felt = quintic((time - shot.start) / TAKEN);
  return evaluateCamera({ ...camera, handheld: camera.handheld * felt }, time, { seed: plan.seed });
}
