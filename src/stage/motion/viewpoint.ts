import type { Vec3 } from '../../base/vectors.ts';
import { evaluateCamera } from '../../direct/camera/evaluate.ts';
import type { Plan } from '../../direct/plan.ts';
import type { Clock } from './clock.ts';
import type { Scene } from './scene.ts';

/**
 * Where the camera of a plan is at a story time: players cheat towards it, look into it and keep out of each
 * other's way for it. The operator's hand is left out, for eyes rest on the lens and not on its trembling.
 */
export function viewpointOf(plan: Plan, scene: Scene, clock: Clock): (s: number) => Vec3 {
  return (s) => {
    const t = clock.film(s);
    const { camera } = plan.shots.find((shot) => t < shot.end) ?? plan.shots[plan.shots.length - 1]!;
    const id = camera.follow?.subject;
    const follows = id !== undefined && camera.follow!.travel > 0 && scene.performers.has(id);
    return evaluateCamera(
      { ...camera, handheld: 0 },
      Math.max(0, t),
      follows ? { subjectAt: (x) => scene.ground(id, clock.story(x)) } : {},
    ).position;
  };
}

/**
 * Where the camera would be at a story time if the one it follows were at a spot; undefined for whom no camera
 * follows: they may be hidden by what they pass.
 */
export function followerOf(
  plan: Plan,
  clock: Clock,
): (id: string, s: number, spot: Vec3) => Vec3 | undefined {
  return (id, s, spot) => {
    const t = Math.max(0, clock.film(s));
    const shot = plan.shots.find((one) => t < one.end) ?? plan.shots[plan.shots.length - 1]!;
    if (shot.camera.follow?.subject !== id) return undefined;
    return evaluateCamera({ ...shot.camera, handheld: 0 }, t, { subjectAt: () => spot }).position;
  };
}
