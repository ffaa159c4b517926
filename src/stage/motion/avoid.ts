import { add, distance, subtract, turnY, type Vec3 } from '../../base/vectors.ts';
import type { Scene } from './scene.ts';

/** A footprint on the floor: a turned rectangle. */
interface Footprint {
  readonly at: Vec3;
  readonly yaw: number;
  /** Half width and half depth, with room for whoever passes. */
  readonly half: readonly [number, number];
}

/** Room that a passing body needs beside its middle, metres. */
const room = 0.3;

/** What stands in the way of somebody at a story time: others, things on the floor, dressings of the set. */
function footprints(scene: Scene, self: string, s: number): Footprint[] {
  const people = [...scene.performers.values()]
    .filter((p) => p.cast.id !== self)
    .map((p): Footprint => {
      const { at, yaw } = p.root.at(s);
      const size = scene.creatures.get(p.cast.id)?.info.size ?? [0.4 * p.k, 1.7, 0.3 * p.k];
      return { at, yaw, half: [size[0] / 2 + room * 0.8, size[2] / 2 + room * 0.8] };
    });
  const things = [...scene.bodies.values()]
    .filter((b) => {
      const fate = b.fates[b.fateAt(s)];
      return (
        (!fate || fate.kind === 'rest') &&
        b.base.at[1] < 0.5 &&
        b.info.size[1] > 0.25 &&
        b.info.size[0] > 0.08
      );
    })
    .map((b): Footprint => {
      const t = scene.transform(b.id, s);
      const [, y, , w] = t.turn;
      return {
        at: t.at,
        yaw: 2 * Math.atan2(y, w),
        half: [b.info.size[0] / 2 + room, b.info.size[2] / 2 + room],
      };
    });
  const set = scene.solids
    .filter(({ low, high }) => low[1] < 0.9 && high[1] > 0.3 && high[0] - low[0] < 5 && high[2] - low[2] < 5)
    .map(
      ({ low, high }): Footprint => ({
        at: [(low[0] + high[0]) / 2, 0, (low[2] + high[2]) / 2],
        yaw: 0,
        half: [(high[0] - low[0]) / 2 + room, (high[2] - low[2]) / 2 + room],
      }),
    );
  return [...people, ...things, ...set];
}

const inside = (f: Footprint, p: Vec3): boolean => {
  const d = turnY(subtract(p, f.at), -f.yaw);
  return Math.abs(d[0]) < f.half[0] && Math.abs(d[2]) < f.half[1];
};

/** Does the straight way from a to b cross a footprint? */
function crosses(f: Footprint, a: Vec3, b: Vec3): boolean {
  const p = turnY(subtract(a, f.at), -f.yaw);
  const q = turnY(subtract(b, f.at), -f.yaw);
  let from = 0;
  let to = 1;
  for (const [axis, half] of [
    [0, f.half[0]],
    [2, f.half[1]],
  ] as const) {
    const d = q[axis] - p[axis];
    if (Math.abs(d) < 1e-9) {
      if (Math.abs(p[axis]) >= half) return false;
      continue;
    }
    const [u, v] = [(-half - p[axis]) / d, (half - p[axis]) / d];
    from = Math.max(from, Math.min(u, v));
    to = Math.min(to, Math.max(u, v));
  }
  return from < to - 1e-6;
}

/**
 * Points to pass on the way from a to b so that nothing is walked through: none, or the corner (or two) of what is
 * in the way. What one starts or ends in cannot be avoided and does not count.
 */
export function detour(scene: Scene, self: string, a: Vec3, b: Vec3, s: number): Vec3[] {
  const all = footprints(scene, self, s).filter((f) => !inside(f, a) && !inside(f, b));
  const free = (p: Vec3, q: Vec3): boolean => !all.some((f) => crosses(f, p, q));
  if (free(a, b)) return [];
  const corners = all
    .filter((f) => crosses(f, a, b))
    .flatMap((f) =>
      [-1, 1].flatMap((x) =>
        [-1, 1].map((z) => add(f.at, turnY([x * (f.half[0] + 0.02), 0, z * (f.half[1] + 0.02)], f.yaw))),
      ),
    )
    .map((p): Vec3 => [p[0], a[1], p[2]])
    .filter((p) => !all.some((f) => inside(f, p)));
  const ways: Vec3[][] = [
    ...corners.map((p) => [p]),
    ...corners.flatMap((p) => corners.filter((q) => q !== p).map((q) => [p, q])),
  ];
  const long = (via: Vec3[]): number =>
    [...via, b].reduce((sum, p, i) => sum + distance(p, i === 0 ? a : via[i - 1]!), 0);
  const clear = (via: Vec3[]): boolean => [...via, b].every((p, i) => free(i === 0 ? a : via[i - 1]!, p));
  // Far round is no way to go: then rather straight on.
  const limit = distance(a, b) * 1.8 + 0.8;
  return ways.filter((w) => long(w) < limit && clear(w)).sort((x, y) => long(x) - long(y))[0] ?? [];
}
