import { add, clamp, dot, scale, turnY, type Vec3 } from '../../base/vectors.ts';
import type { Place } from '../../catalogue/kinds.ts';
import { bodyOf, hiding, inTheWay, type Passer, torsoOf } from '../../catalogue/kit/passage.ts';
import type { Solid } from '../../catalogue/kit/solids.ts';
import { evaluateCamera } from '../camera/evaluate.ts';
import { solidsOfSet } from '../camera/sight.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import type { SetChoice } from '../passes/place.ts';
import type { Beat, Camera, Cast, Prop } from '../plan.ts';
import type { Floor } from './floor.ts';
import type { Dressing } from './strike.ts';

/**
 * The ways that people and animals go: chosen among those that are free of the set and seen from the side, with
 * loose dressing taken out of the way and from before the lens.
 */

/** Somebody who goes somewhere, with whom and what goes along. */
export interface Goer {
  readonly one: Cast;
  readonly body: Passer;
  /** Height of the eyes over the floor, metres. */
  readonly eyes: number;
  /** Metres of way ahead of the mark, and behind it where the clip begins on the way. */
  readonly ahead: number;
  readonly back: number;
  /** Does it arrive before the clip ends, and stay there? */
  readonly stays: boolean;
  /** Mounts and riders that turn with it. */
  readonly along: readonly (Cast | Prop)[];
}

/** Metres of way that are looked after to either side of a mark; the rest is out of the picture. */
const LONGEST = 4.6;
/** Metres that a way may leave the free floor by. */
const BEYOND = 1.4;
/** Ways are rather longer than the table of actions says: brisk people, quick animals. */
const BRISK = 1.35;

/**
 * Who goes somewhere by themselves, not to or with somebody.
 * @param end seconds at which the clip ends
 */
export function goersOf(
  casting: Casting,
  props: readonly Prop[],
  beats: readonly Beat[],
  end: number,
): Goer[] {
  return casting.cast.flatMap((one) => {
    const first = beats
      .filter((b) => b.actor === one.id && (kinds.actions.get(b.action)?.facts.travel ?? 0) > 1)
      .sort((a, b) => a.start - b.start)[0];
    if (!first) return [];
    const facts = kinds.actions.get(first.action)!.facts;
    const mount = first.target ?? one.place.on;
    const ridden = [...casting.cast, ...props].filter(
      (x) =>
        x !== one &&
        x.id === mount &&
        (one.posture === 'ride' || (kinds.creatures.has(x.kind) && facts.hands === 'both')),
    );
    if (facts.partner || (first.target !== undefined && ridden.length === 0)) return [];
    if (ridden.length === 0 && one.place.at[1] > 0.5) return [];
    const creature = kinds.creatures.get(one.kind)?.facts;
    const size = creature ? one.height / creature.size[1] : 1;
    const rate = (facts.travel! / facts.seconds[1]) * BRISK * (creature ? creature.speed : 1);
    const far = rate * (first.end - first.start);
    const stays = first.end < end - 0.4;
    // Who stops does so at the mark; who goes on passes it halfway.
    const share = stays ? 0.1 : 0.5;
    const underWay = first.start <= 0.35 && facts.lasts === true;
    const wide = Math.max(
      0,
      ...ridden.map((x) => {
        const k = kinds.things.get(x.kind)?.facts.size ?? kinds.creatures.get(x.kind)?.facts.size;
        return (k?.[0] ?? 0.5) * ('scale' in x ? x.scale : 1);
      }),
    );
    const own = creature ? bodyOf(creature.size[0] * size, one.height) : torsoOf(one.height);
    return [
      {
        one,
        body: { ...own, radius: Math.max(own.radius, wide / 2) },
        eyes: creature ? creature.head[1] * size : one.place.at[1] + one.height * 0.92,
        ahead: Math.min(LONGEST, underWay ? far * share : far),
        back: Math.min(LONGEST, underWay ? far * (1 - share) : 0),
        stays,
        along: ridden,
      },
    ];
  });
}

/** Metres of a way that stay on the free floor. */
export function floorAhead(place: Place, from: Vec3, heading: Vec3): number {
  const [w, d] = place.facts.area;
  // Whoever starts off that floor is where the words put them: on a lake, on a hill.
  const along = (p: number, v: number, half: number): number =>
    Math.abs(v) < 1e-6 || Math.abs(p) > half + BEYOND
      ? Infinity
      : Math.max(0, (Math.sign(v) * (half + BEYOND) - p) / v);
  return Math.min(along(from[0], heading[0], w / 2), along(from[2], heading[2], d / 2));
}

/** What a way costs: metres that are lost, pieces that have to go, faces that are hidden. */
interface Costed {
  readonly cost: number;
  readonly pieces: ReadonlySet<string>;
}

function costOf(
  goer: Goer,
  from: Vec3,
  yaw: number,
  view: number,
  place: Place,
  solids: readonly Solid[],
  dressing: Dressing,
): Costed {
  const pieces = new Set<string>();
  let cost = 0;
  const reach: number[] = [];
  for (const [sign, need, weight] of [
    [1, goer.ahead, 0.7],
    [-1, goer.back, 0.7],
  ] as const) {
    const heading = scale([Math.sin(yaw), 0, Math.cos(yaw)] as Vec3, sign);
    const met = inTheWay(solids, from, heading, need, goer.body);
    const wall = met.find((o) => !dressing.isLoose(o.solid))?.metres ?? need;
    const free = Math.min(wall, need, floorAhead(place, from, heading));
    for (const { solid, metres } of met)
      if (metres < free && dressing.isLoose(solid)) pieces.add(solid.piece!);
    cost += (need - free) * weight;
    reach.push(free * sign);
  }
  // Seen from where the camera will be, as far as it is known yet: in front, on its track.
  const out: Vec3 = [Math.sin(view), 0, Math.cos(view)];
  const [low, high] = place.facts.bounds;
  const deep = clamp(dot(high, [Math.abs(out[0]), 0, Math.abs(out[2])]), 1.5, 6);
  const more = place.facts.indoor ? 0.1 : 2.5;
  const heading: Vec3 = [Math.sin(yaw), 0, Math.cos(yaw)];
  const [ahead, back] = [reach[0]!, reach[1]!];
  for (const u of [0, 0.25, 0.5, 0.75, 1]) {
    const head = add(add(from, scale(heading, back + (ahead - back) * u)), [0, goer.eyes, 0]);
    const eye = add(head, scale(out, deep));
    const before = hiding(
      solids,
      [
        clamp(eye[0], low[0] - more, high[0] + more),
        eye[1] + 0.15,
        clamp(eye[2], low[2] - more, high[2] + more),
      ],
      head,
    );
    // Where somebody stays, they are looked at longest.
    if (before.some((s) => !dressing.isLoose(s))) cost += u === 1 && goer.stays ? 1.4 : 0.55;
    for (const s of before) if (dressing.isLoose(s)) pieces.add(s.piece!);
  }
  // A room is its furniture; in a wood one bush more or less is none the wiser.
  return { cost: cost + (place.facts.indoor ? 0.5 : 0.18) * pieces.size, pieces };
}

/** Turns off the way that was wished for, radians; the other side of the picture is as good. */
const turns = [0, 0.2, -0.2, 0.42, -0.42, 0.7, -0.7];
/** Metres by which a mark may be moved, across and in depth. */
const shifts: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, -0.5],
  [0.5, 0],
  [-0.5, 0],
  [0, 0.4],
  [0, -1],
  [0.9, -0.4],
  [-0.9, -0.4],
];

/**
 * Choose the ways of those who go somewhere, and strike what stands in them. All who go the same way keep together.
 * @param across may they go to the other side of the picture, or do the words say where?
 */
export function chooseWays(
  goers: readonly Goer[],
  across: (id: string) => boolean,
  floor: Floor,
  set: SetChoice,
  seed: number,
  dressing: Dressing,
): void {
  if (goers.length === 0) return;
  const { place } = set;
  const solids = solidsOfSet(set, seed);
  const groups = new Map<string, Goer[]>();
  for (const g of goers) {
    const key = g.one.place.yaw.toFixed(1);
    groups.set(key, [...(groups.get(key) ?? []), g]);
  }
  for (const group of groups.values()) {
    const wished = group[0]!.one.place.yaw;
    const seen = Math.atan2(Math.sin(wished - floor.view), Math.cos(wished - floor.view));
    const free = group.every((g) => across(g.one.id));
    const yaws = turns.flatMap((turn) => {
      const yaw = seen + turn;
      const facing = Math.abs(Math.sin(yaw)) < 0.5 ? 0.5 : Math.cos(yaw) < -0.25 ? 0.6 : 0;
      const off = Math.abs(turn) * 0.35 + (free ? facing : 0);
      return [{ yaw, off }, ...(free ? [{ yaw: -yaw, off: off + 0.1 }] : [])];
    });
    // Where there is no way across, towards the camera.
    if (free) for (const yaw of [0.1, -0.1]) yaws.push({ yaw, off: 0.9 });
    let best: { cost: number; yaw: number; shift: Vec3; pieces: Set<string> } | undefined;
    // Who sits, or is in something, is where that is.
    const bound = group.some((g) => g.one.place.relation !== undefined && g.along.length === 0);
    for (const [x, z] of goers.length === 1 && !bound ? shifts : shifts.slice(0, 1))
      for (const { yaw, off } of yaws) {
        const shift = turnY([x, 0, z], floor.view);
        let cost = off + Math.hypot(x, z) * 0.4;
        const pieces = new Set<string>();
        for (const g of group) {
          if (best && cost >= best.cost) break;
          const one = costOf(
            g,
            add(g.one.place.at, shift),
            yaw + floor.view,
            floor.view,
            place,
            solids,
            dressing,
          );
          cost += one.cost / group.length;
          for (const p of one.pieces) pieces.add(p);
        }
        if (!best || cost < best.cost - 1e-9) best = { cost, yaw: yaw + floor.view, shift, pieces };
      }
    if (!best) continue;
    for (const g of group) turnTo(g, best.yaw, best.shift);
    dressing.strike(best.pieces);
  }
}

/** Turn somebody into a way, with whom and what goes along, about the one at the front of the list. */
function turnTo(goer: Goer, yaw: number, shift: Vec3): void {
  const pivot = (goer.along[0] ?? goer.one).place.at;
  const by = yaw - goer.one.place.yaw;
  for (const x of [goer.one, ...goer.along]) {
    const off: Vec3 = [x.place.at[0] - pivot[0], 0, x.place.at[2] - pivot[2]];
    const p = add(add([pivot[0], x.place.at[1], pivot[2]], turnY(off, by)), shift);
    x.place.at = [p[0], p[1], p[2]];
    x.place.yaw += by;
  }
}

/** Share of a way on which a face may be hidden: trunks that one passes behind. */
const HIDDEN = 0.1;

/** Where a head may be over the point that it is carried above, metres: along the way and up. */
const faces: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.15, 0],
  [0.3, -0.05],
  [0.1, 0.08],
];

/** Strike what comes between a camera that is set up and those who go past it. */
export function clearSight(
  goers: readonly Goer[],
  camera: Camera,
  set: SetChoice,
  seed: number,
  dressing: Dressing,
): void {
  if (goers.length === 0) return;
  const { place } = set;
  const solids = solidsOfSet(set, seed);
  for (const goer of goers) {
    const { at, yaw } = goer.one.place;
    const heading: Vec3 = [Math.sin(yaw), 0, Math.cos(yaw)];
    const free = (sign: 1 | -1, need: number): number =>
      Math.min(
        need,
        floorAhead(place, at, scale(heading, sign)),
        inTheWay(solids, at, scale(heading, sign), need, goer.body)[0]?.metres ?? need,
      );
    const [back, ahead] = [free(-1, goer.back), free(1, goer.ahead)];
    const [first, last] = [camera.keys[0]!.time, camera.keys[camera.keys.length - 1]!.time];
    // Who stays is looked at longest, and stands where their own gait brought them, give or take a hand.
    const along = Array.from({ length: 13 }, (_, i) => ({ x: -back + ((back + ahead) * i) / 12, weight: 1 }));
    if (goer.stays) for (const off of [-0.4, -0.2, 0.2, 0.4]) along.push({ x: ahead + off, weight: 4 });
    const lines = along.map(({ x }) => {
      const spot = add(at, scale(heading, x));
      const time = first + (last - first) * clamp((x + back) / Math.max(0.01, back + ahead), 0, 1);
      const { position } = evaluateCamera({ ...camera, handheld: 0 }, time, { subjectAt: () => spot });
      // A face is more than a point: blades of grass before one eye are before the face.
      return faces.flatMap(([x, y]) =>
        hiding(solids, position, add(spot, add(scale(heading, x), [0, goer.eyes + y, 0]))),
      );
    });
    const total = along.reduce((sum, a) => sum + a.weight, 0);
    const share = lines.reduce((sum, l, i) => sum + (l.length > 0 ? along[i]!.weight : 0), 0) / total;
    if (share <= HIDDEN) continue;
    dressing.strike(lines.flat().flatMap((s) => (dressing.isLoose(s) ? [s.piece!] : [])));
  }
}
