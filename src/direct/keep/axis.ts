import { subtract, type Vec3, yawOf } from '../../base/vectors.ts';
import type { Framed } from '../../catalogue/kinds.ts';
import { kinds } from '../catalogue.ts';
import type { ShotPlan } from '../plan.ts';

const yaw = (position: Vec3, target: Vec3): number => {
  const [x, , z] = subtract(position, target);
  return yawOf([x, 0, z]);
};

/**
 * The side from which a shot looks at its subject, as a yaw of the set: that of the framing which its move was made for.
 * Read off halfway, where arcs and tracks are at it whatever their speed; for others the move is reckoned back.
 */
export function axisOf({ camera, start, end }: ShotPlan): number {
  const { position, target, mm } = camera.keys[camera.keys.length >> 1]!;
  const distance = Math.hypot(...subtract(position, target));
  const framed: Framed = {
    position: [0, 0, distance],
    target: [0, 0, 0],
    mm,
    distance,
    span: distance,
    direction: '',
    speed: 1,
    seconds: end - start,
  };
  const there = kinds.moves.get(camera.move)?.path(framed, 0.5) ?? framed;
  return yaw(position, target) - yaw(there.position, there.target);
}
