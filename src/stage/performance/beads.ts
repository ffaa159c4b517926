import { add, clamp, cross, dot, mix, normalize, scale, subtract, type Vec3 } from '../../base/vectors.ts';
import type { CameraState } from '../../direct/index.ts';
import type { Emission, Motion } from '../motion/motion.ts';
import { conjugate, rotate } from '../motion/quaternion.ts';
import type { Batch } from '../set/model.ts';
import type { BuiltItem } from './cast-of-models.ts';

/** Points of the way at which the surface is asked for. */
const STEPS = 16;

/** How far along a ray the first triangle of the batches lies; undefined where there is none. */
function hit(batches: readonly Batch[], from: Vec3, way: Vec3): number | undefined {
  let nearest: number | undefined;
  for (const { positions: p, indices } of batches)
    for (let i = 0; i < indices.length; i += 3) {
      const [a, b, c] = [indices[i]! * 3, indices[i + 1]! * 3, indices[i + 2]! * 3];
      const t = crossing(
        from,
        way,
        [p[a]!, p[a + 1]!, p[a + 2]!],
        [p[b]!, p[b + 1]!, p[b + 2]!],
        [p[c]!, p[c + 1]!, p[c + 2]!],
      );
      if (t !== undefined && (nearest === undefined || t < nearest)) nearest = t;
    }
  return nearest;
}

/** Where a ray goes through a triangle, in lengths of `way` (Möller and Trumbore, 1997). */
function crossing(from: Vec3, way: Vec3, a: Vec3, b: Vec3, c: Vec3): number | undefined {
  const [e, f] = [subtract(b, a), subtract(c, a)];
  const h = cross(way, f);
  const det = dot(e, h);
  if (Math.abs(det) < 1e-14) return undefined;
  const s = subtract(from, a);
  const u = dot(s, h) / det;
  if (u < 0 || u > 1) return undefined;
  const q = cross(s, e);
  const v = dot(way, q) / det;
  if (v < 0 || u + v > 1) return undefined;
  const t = dot(f, q) / det;
  return t > 1e-6 ? t : undefined;
}

/**
 * The way of a bead down the side of a thing that the camera sees, in fits and starts: metres, by film time. It keeps
 * to the surface; on what has no surface of its own (a person, the sky) it falls from where it was born.
 * @example runDown(emission, items, motion, cameraAt)(1.5) // [x, y, z]
 */
export function runDown(
  bead: Emission,
  items: readonly BuiltItem[],
  motion: Motion,
  cameraAt: (t: number) => CameraState,
): (t: number) => Vec3 {
  const gone = (t: number): number => {
    const way = clamp((t - bead.start) / Math.max(1e-6, bead.end - bead.start), 0, 1);
    return clamp(way + 0.05 * Math.sin(way * 19 + (bead.seed % 7)), 0, 1);
  };
  const thing = items.find((i) => i.id === bead.on);
  const path = thing && pathOn(thing, bead, motion, cameraAt((bead.start + bead.end) / 2).position);
  if (!path) return (t) => add(bead.at(t), scale(bead.towards, gone(t) * bead.size * 9));
  const born = motion.where(thing.id, bead.start);
  return (t) => {
    const at = gone(t) * (path.length - 1);
    const i = Math.min(path.length - 2, Math.floor(at));
    const on = mix(path[i]!, path[i + 1]!, at - i);
    // It goes where the thing goes.
    return add(on, subtract(motion.where(thing.id, t), born));
  };
}

/** Points on the surface from near the top to near the foot; undefined where rays find too little of it. */
function pathOn(thing: BuiltItem, bead: Emission, motion: Motion, eye: Vec3): Vec3[] | undefined {
  const { at, turn, scale: size } = motion.transform(thing.id, bead.start);
  const grow = size.map((v) => v * thing.scale) as unknown as Vec3;
  const toWorld = ([x, y, z]: Vec3): Vec3 => add(at, rotate(turn, [x * grow[0], y * grow[1], z * grow[2]]));
  const batches = [...thing.model.fixed, ...thing.model.parts.flatMap((p) => p.batches)];
  let top = 0;
  let wide = 0;
  for (const { positions } of batches)
    for (let i = 0; i < positions.length; i += 3) {
      top = Math.max(top, positions[i + 1]!);
      wide = Math.max(wide, Math.hypot(positions[i]!, positions[i + 2]!));
    }
  const [x, , z] = rotate(conjugate(turn), subtract(eye, at));
  const front = normalize([x / grow[0], 0, z / grow[2]]);
  // A little beside the middle, to the side that the seed says.
  const aside = ((bead.seed % 2) * 2 - 1) * 0.16 * wide;
  const path: Vec3[] = [];
  for (let i = 0; i < STEPS; i++) {
    const y = top * (0.86 - (0.66 * i) / (STEPS - 1));
    const from: Vec3 = [front[0] * wide * 2 + front[2] * aside, y, front[2] * wide * 2 - front[0] * aside];
    const far = hit(batches, from, scale(front, -1));
    if (far !== undefined && far < wide * 2)
      path.push(toWorld(add(from, scale(front, -far + bead.size * 0.2))));
  }
  return path.length > STEPS / 2 ? path : undefined;
}
