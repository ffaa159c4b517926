import {
  add,
  clamp,
  dot,
  length,
  normalize,
  scale,
  smoothstep,
  subtract,
  turnY,
  type Vec3,
} from '../../base/vectors.ts';
import type { Ledger } from './ledger.ts';
import type { Performer } from './performer.ts';
import type { Scene } from './scene.ts';
import type { Root } from './trunk.ts';

/**
 * Nobody walks through anybody. After blocking, every two performers are followed through the film; where they
 * would come closer than their bodies allow, whoever is on the way gives way on a smooth curve, and who would stop
 * inside another stops before. What a pair does on purpose is left alone.
 */

/** A disc of somebody's body on the floor: own x and z, radius; metres. */
interface Disc {
  readonly at: Vec3;
  readonly radius: number;
}

/** Samples a second, and seconds over which a detour grows and goes. */
const rate = 24;
const ease = 0.55;
/** Air between two bodies that pass, metres. */
const air = 0.05;

/** Half of the shoulders with the arms that hang beside them, for a person 1.75 m tall. */
const shoulders = 0.215;

/** The discs of a performer in a posture, in own axes. */
function discsOf(scene: Scene, p: Performer, s: number): readonly Disc[] {
  const creature = scene.creatures.get(p.cast.id);
  if (creature) {
    const [w, , d] = creature.info.size;
    const radius = clamp(Math.min(w, d) / 2, 0.04, 1.2);
    const reach = Math.max(0, Math.max(w, d) / 2 - radius);
    const long = (z: number): Vec3 => (d >= w ? [0, 0, z] : [z, 0, 0]);
    return reach < radius * 0.4
      ? [{ at: [0, 0, 0], radius }]
      : [-reach, 0, reach].map((z) => ({ at: long(z), radius }));
  }
  const wide = p.cast.build === 'stout' ? 1.18 : p.cast.build === 'slim' ? 0.94 : 1;
  const radius = shoulders * wide * p.k;
  const row = (...z: number[]): Disc[] => z.map((x) => ({ at: [0, 0, x * p.k], radius }));
  if (p.posed('lie', s) > 0.5) return row(-0.6, -0.2, 0.2, 0.6);
  if (p.posed('ride', s) > 0.5) return row(-0.4, 0, 0.5);
  if (p.posed('sit', s) > 0.5 || p.posed('kneel', s) > 0.5) return row(0, 0.28);
  return row(0);
}

/** Lowest and highest point of a body at a story time. */
function span(scene: Scene, p: Performer, s: number): readonly [number, number] {
  const { at } = p.rootAt(s);
  const tall = scene.creatures.get(p.cast.id)?.info.size[1] ?? p.skeleton.height;
  return [at[1], at[1] + tall * (p.posed('lie', s) > 0.5 ? 0.25 : p.posed('sit', s) > 0.5 ? 0.8 : 1)];
}

/** Does one carry the other? */
const carries = (a: Performer, b: Performer): boolean => b.root.moves.some((m) => m.bound === a.cast.id);

/** How ready somebody is to give way: not at all when sitting or lying, most when on the way. */
function yields(p: Performer, from: number, to: number): number {
  const s = (from + to) / 2;
  const still = ['sit', 'lie', 'kneel', 'ride'].some((name) => p.posed(name, s) > 0.5);
  if (still || p.cast.place.on !== undefined) return 0;
  const moving = p.root.moves.some(
    (m) => m.start < to + 0.3 && m.end > from - 0.3 && length(m.at(m.end).by) > 0.25,
  );
  return moving ? 1 : 0.2;
}

/** Do these two mean to be this near at a story time? */
const together = (ledger: Ledger, a: string, b: string, s: number): boolean =>
  ledger.touching.some(
    (t) => ((t.a === a && t.b === b) || (t.a === b && t.b === a)) && s >= t.from && s <= t.to,
  );

/** Metres along `n` that `delta` must be moved by so that its length is at least `need`. */
function push(delta: Vec3, n: Vec3, need: number): number {
  const b = dot(delta, n);
  const c = dot(delta, delta) - need * need;
  return c >= 0 ? 0 : -b + Math.sqrt(Math.max(0, b * b - c));
}

/** How the discs of two performers lie to each other at a story time, where they are near at all. */
function neighbours(
  scene: Scene,
  [a, p]: readonly [Performer, Root],
  [b, q]: readonly [Performer, Root],
  s: number,
): { delta: Vec3; need: number }[] {
  if (Math.abs(p.at[0] - q.at[0]) > 3 || Math.abs(p.at[2] - q.at[2]) > 3) return [];
  const [low, high] = span(scene, a, s);
  const [from, to] = span(scene, b, s);
  if (low > to - 0.05 || from > high - 0.05) return [];
  return discsOf(scene, a, s).flatMap((x) =>
    discsOf(scene, b, s).map((y) => {
      const d = subtract(add(p.at, turnY(x.at, p.yaw)), add(q.at, turnY(y.at, q.yaw)));
      return { delta: [d[0], 0, d[2]] as Vec3, need: x.radius + y.radius + air };
    }),
  );
}

/** A stretch of samples in which two bodies are too near. */
interface Encounter {
  readonly first: number;
  readonly last: number;
}

/** Way of giving way in an encounter: across the way of the two past each other, or back where they would stop. */
function direction(
  scene: Scene,
  a: Performer,
  b: Performer,
  e: Encounter,
  time: (i: number) => number,
): Vec3 {
  const gap = (s: number): Vec3 => {
    const d = subtract(a.root.at(s).at, b.root.at(s).at);
    return [d[0], 0, d[2]];
  };
  const [s0, s1] = [time(e.first), time(e.last)];
  const travelled = subtract(gap(s1 + 0.2), gap(s0 - 0.2));
  let near = gap(s0);
  for (let i = e.first; i <= e.last; i++) {
    const d = gap(time(i));
    if (length(d) < length(near)) near = d;
  }
  // They stay: apart along the line between them, or back the way that they came.
  const end = gap(s1);
  if (length(travelled) < 0.5 || dot(travelled, gap(s0 - 0.2)) > -0.05 * length(travelled))
    return length(end) > 0.08 ? normalize(end) : scale(normalize(travelled), -1);
  const across = normalize([travelled[2], 0, -travelled[0]]);
  const side = dot(near, across);
  if (Math.abs(side) > 0.03) return scale(across, Math.sign(side));
  // Straight at each other: behind, where the camera loses neither for long.
  const eye = scene.viewpoint?.((s0 + s1) / 2) ?? add(a.root.at(s0).at, [0, 0, 5]);
  return scale(across, dot(subtract(eye, a.root.at(s0).at), across) > 0 ? -1 : 1);
}

/** Highest value within a window, then its average: a smooth hill that is nowhere below what it covers. */
function hill(values: Float64Array, reach: number): Float64Array {
  const n = values.length;
  const high = new Float64Array(n);
  for (let i = 0; i < n; i++)
    for (let j = Math.max(0, i - reach); j <= Math.min(n - 1, i + reach); j++)
      high[i] = Math.max(high[i]!, values[j]!);
  const out = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    let weight = 0;
    for (let d = -reach; d <= reach; d++) {
      const w = 0.5 + 0.5 * Math.cos((Math.PI * d) / (reach + 1));
      sum += w * high[clamp(i + d, 0, n - 1)]!;
      weight += w;
    }
    out[i] = sum / weight;
  }
  return out;
}

/** Add a detour to a performer's way. */
function give(p: Performer, n: Vec3, metres: Float64Array, from: number): void {
  const last = metres.length - 1;
  const at = (s: number): number => {
    const x = clamp((s - from) * rate, 0, last);
    const i = Math.min(last - 1, Math.floor(x));
    return metres[i]! + (metres[i + 1]! - metres[i]!) * (x - i);
  };
  p.root.moves.push({
    start: from,
    end: from + last / rate,
    at: (s) => ({ by: scale(n, at(s)), yaw: 0 }),
  });
}

/**
 * Keep everybody out of everybody. Call when all moves are known and before steps are planned.
 * @param seam where `from` is one: nobody has moved aside for what comes after it
 */
export function keepApart(scene: Scene, ledger: Ledger, from: number, to: number, seam = false): void {
  const all = [...scene.performers.values()];
  const count = Math.ceil((to - from) * rate) + 1;
  const time = (i: number): number => from + i / rate;
  // A crowd is placed apart and stays: only those who go anywhere are followed.
  const goes = all.map((p) => p.root.moves.length > 0);
  for (let round = 0; round < 3; round++) {
    let clear = true;
    const ways = all.map((p) => Array.from({ length: count }, (_, i) => p.root.at(time(i))));
    for (let x = 0; x < all.length; x++)
      for (let y = x + 1; y < all.length; y++) {
        const [a, b] = [all[x]!, all[y]!];
        if (!goes[x] && !goes[y]) continue;
        if (a.cast.place.on === b.cast.id || b.cast.place.on === a.cast.id) continue;
        if (carries(a, b) || carries(b, a)) continue;
        const overlaps = Array.from({ length: count }, (_, i) =>
          together(ledger, a.cast.id, b.cast.id, time(i))
            ? []
            : neighbours(scene, [a, ways[x]![i]!], [b, ways[y]![i]!], time(i)).filter(
                ({ delta, need }) => length(delta) < need - 1e-3,
              ),
        );
        for (const e of encounters(overlaps)) {
          const [wa, wb] = [a, b].map((p) => yields(p, time(e.first), time(e.last))) as [number, number];
          if (wa + wb <= 0) continue;
          clear = false;
          const n = direction(scene, a, b, e, time);
          const wanted = new Float64Array(count);
          for (let i = e.first; i <= e.last; i++)
            wanted[i] = Math.max(0, ...overlaps[i]!.map(({ delta, need }) => push(delta, n, need)));
          const metres = hill(wanted, Math.round(ease * rate)).map((m, i) =>
            seam ? m * smoothstep(0, ease, i / rate) : m,
          );
          give(
            a,
            n,
            metres.map((m) => (m * wa) / (wa + wb)),
            from,
          );
          give(
            b,
            scale(n, -1),
            metres.map((m) => (m * wb) / (wa + wb)),
            from,
          );
        }
      }
    if (clear) return;
  }
}

/** Stretches of overlap; a breath between two does not part them. */
function encounters(overlaps: readonly (readonly unknown[])[]): Encounter[] {
  const out: Encounter[] = [];
  overlaps.forEach((o, i) => {
    if (!o.length) return;
    const last = out[out.length - 1];
    if (last && i - last.last < rate * 0.7) out[out.length - 1] = { first: last.first, last: i };
    else out.push({ first: i, last: i });
  });
  return out;
}
