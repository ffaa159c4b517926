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
