import { add, type Vec3 } from '../../base/vectors.ts';
import { bodyOf, hiding, inTheWay, type Passer, torsoOf } from '../../catalogue/kit/passage.ts';
import type { Performer } from './performer.ts';
import type { Scene } from './scene.ts';

/** Air that is kept to what one stops before, metres. */
const AIR = 0.12;

/** What of a performer has to pass: a torso, or an animal's trunk; both with what they ride. */
export function passerOf(scene: Scene, p: Performer): Passer {
  const creature = scene.creatures.get(p.cast.id);
  if (creature) return bodyOf(creature.info.size[0], creature.info.size[1]);
  const torso = torsoOf(p.skeleton.height);
  const mount = scene.bodies.get(p.cast.place.on ?? '');
  return mount ? { ...torso, radius: Math.max(torso.radius, mount.info.size[0] / 2) } : torso;
}

/**
 * Metres that a performer can go from a spot before the set is in the way, at most `reach`.
 * @param yaw heading in the set
 */
export function freeWay(scene: Scene, p: Performer, from: Vec3, yaw: number, reach: number): number {
  if (reach <= 0 || scene.obstacles.length === 0) return reach;
  const heading: Vec3 = [Math.sin(yaw), 0, Math.cos(yaw)];
  const [first] = inTheWay(scene.obstacles, from, heading, reach + AIR, passerOf(scene, p));
  return first ? Math.max(0, Math.min(reach, first.metres - AIR)) : reach;
}

/** Metres between two looks along a way, and for how many of them a pillar may hide who passes it. */
const LOOK = 0.2;
const PILLAR = 0.45;

/**
 * Metres of a way on which the camera that follows a performer sees their head, at most `reach`: it ends where they
 * would go behind something and stay there.
 */
export function seenWay(
  scene: Scene,
  p: Performer,
  from: Vec3,
  yaw: number,
  reach: number,
  s: number,
): number {
  const eyes = scene.creatures.get(p.cast.id)?.info.head?.[1] ?? p.skeleton.height * 0.93;
  let seen = 0;
  for (let x = 0; x <= reach; x += LOOK) {
    const spot = add(from, [Math.sin(yaw) * x, 0, Math.cos(yaw) * x]);
    const eye = scene.follower?.(p.cast.id, s, spot);
    if (!eye) return reach;
    if (hiding(scene.obstacles, eye, add(spot, [0, eyes, 0])).length === 0) seen = x + LOOK;
    else if (x - seen > PILLAR) break;
  }
  return Math.min(reach, seen);
}
