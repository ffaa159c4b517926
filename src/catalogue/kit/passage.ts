import { add, scale, type Vec3 } from '../../base/vectors.ts';
import { meets, type Solid } from './solids.ts';

/** What passes somewhere: a torso as an upright cylinder, over the point that it stands on; metres. */
export interface Passer {
  readonly radius: number;
  readonly low: number;
  readonly high: number;
}

/** A solid in somebody's way, and after how many metres it is met. */
export interface Obstacle {
  readonly solid: Solid;
  readonly metres: number;
}

/** Finer than this nothing slips between two lines of a sweep, metres. */
const MESH = 0.09;

/** A ball larger than this is a sky that one is inside of, metres. */
const SKY = 5;

/** The trunk of a standing or walking person: what may not go through furniture. Arms and feet give way. */
export const torsoOf = (height: number): Passer => ({
  radius: 0.2 * (height / 1.75),
  low: height * 0.3,
  high: height * 0.95,
});

/** The same for an animal or a machine: half as wide as it is, over its legs. */
export const bodyOf = (width: number, height: number): Passer => ({
  radius: Math.max(0.05, width / 2),
  low: height * 0.4,
  high: height,
});

/** Can this be in anybody's way: no sky, no ground that rises? */
export const isObstacle = (s: Solid): boolean =>
  s.form.kind !== 'land' && !(s.form.kind === 'ball' && Math.max(...s.form.radii) > SKY);

/** Lines between which a rail of less than this could slip see it as thick as that, metres. */
const THICK = 0.2;

/** A rail, post or cable as thick as the mesh of a sweep is wide. */
function thickened(s: Solid): Solid {
  if (s.form.kind !== 'box') return s;
  const { low, high } = s.form;
  const more = low.map((v, k) => Math.max(0, (THICK - (high[k]! - v)) / 2));
  if (more.every((m) => m === 0)) return s;
  const by = (p: Vec3, sign: 1 | -1, m: readonly number[]): Vec3 => [
    p[0] + sign * m[0]!,
    p[1] + sign * m[1]!,
    p[2] + sign * m[2]!,
  ];
  const most = Math.max(...more);
  const all = [most, most, most];
  return {
    ...s,
    form: { kind: 'box', low: by(low, -1, more), high: by(high, 1, more) },
    low: by(s.low, -1, all),
    high: by(s.high, 1, all),
  };
}

const spread = (low: number, high: number, mesh: number): number[] => {
  const n = Math.max(1, Math.ceil((high - low) / mesh));
  return Array.from({ length: n + 1 }, (_, i) => low + ((high - low) * i) / n);
};

/**
 * What a body meets on a straight way, nearest first.
 * @param from the point of the floor (or of the air) that it is over
 * @param heading unit vector on the floor
 * @param reach metres of way
 * @example const [first] = inTheWay(solids, mark, [1, 0, 0], 4, torsoOf(1.75)); const free = first?.metres ?? 4;
 */
export function inTheWay(
  solids: readonly Solid[],
  from: Vec3,
  heading: Vec3,
  reach: number,
  { radius, low, high }: Passer,
): Obstacle[] {
  const aside: Vec3 = [heading[2], 0, -heading[0]];
  const end = add(from, scale(heading, reach + radius));
  const edge = (k: 0 | 2, sign: 1 | -1): number =>
    (sign > 0 ? Math.max(from[k], end[k]) : Math.min(from[k], end[k])) + sign * radius;
  const [left, right, back, front] = [edge(0, -1), edge(0, 1), edge(2, -1), edge(2, 1)];
  const near = solids.filter(
    (s) =>
      s.low[0] < right &&
      s.high[0] > left &&
      s.low[2] < front &&
      s.high[2] > back &&
      s.low[1] < from[1] + high &&
      s.high[1] > from[1] + low &&
      isObstacle(s),
  );
  if (near.length === 0) return [];
  const lines = spread(-radius, radius, MESH).flatMap((x) =>
    spread(low, high, 0.22).map((y) => {
      const start = add(from, add(scale(aside, x), [0, y, 0]));
      // The disc's edge is met before its middle.
      const bulge = Math.sqrt(Math.max(0, radius * radius - x * x));
      return { start, end: add(start, scale(heading, reach + bulge)), bulge };
    }),
  );
  const out: Obstacle[] = [];
  for (const s of near) {
    let metres = Infinity;
    const thick = thickened(s);
    for (const line of lines) {
      const u = meets(thick, line.start, line.end);
      if (u !== undefined) metres = Math.min(metres, Math.max(0, u * (reach + line.bulge) - line.bulge));
    }
    if (metres <= reach) out.push({ solid: s, metres });
  }
  return out.sort((a, b) => a.metres - b.metres);
}

/** What a body that stands somewhere is inside of. */
export function standsIn(solids: readonly Solid[], at: Vec3, { radius, low, high }: Passer): Solid[] {
  const near = solids.filter(
    (s) =>
      s.low[0] < at[0] + radius &&
      s.high[0] > at[0] - radius &&
      s.low[2] < at[2] + radius &&
      s.high[2] > at[2] - radius &&
      s.low[1] < at[1] + high &&
      s.high[1] > at[1] + low &&
      isObstacle(s),
  );
  return near.filter((s) =>
    spread(low, high, 0.22).some((y) => {
      const middle = add(at, [0, y, 0]);
      return Array.from({ length: 12 }, (_, i): Vec3 => {
        const a = (i * Math.PI) / 6;
        return [Math.sin(a) * radius, 0, Math.cos(a) * radius];
      }).some((to) => meets(s, middle, add(middle, to)) !== undefined);
    }),
  );
}

/** What hides a point from a lens, all of it; the last centimetres are the point's own surface. */
export const hiding = (solids: readonly Solid[], eye: Vec3, point: Vec3): Solid[] =>
  solids.filter((s) => {
    if (!isObstacle(s)) return false;
    const u = meets(s, eye, point);
    return u !== undefined && u < 0.985;
  });
