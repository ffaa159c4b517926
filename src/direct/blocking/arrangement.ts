import { clamp } from '../../base/vectors.ts';
import type { Place } from '../../catalogue/kinds.ts';
import type { Relation } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import { type Context, isPortrait } from '../context.ts';
import type { Cast, Prop } from '../plan.ts';
import { BODY, bulkOf } from './bodies.ts';
import type { Floor } from './floor.ts';
import { cheat } from './footing.ts';
import { travelOf } from './travel.ts';

/** Are they said to stand in a row, or one behind the other? */
const rowOf = (context: Context): 'row' | 'queue' | undefined => {
  const text = context.shots
    .flatMap((s) => [...s.brief.scene, ...s.brief.actions])
    .map((p) => p.text)
    .join(' ');
  if (
    /\b(?:in (?:a )?(?:\w+ )?(?:queue|single file)|in line (?:for|at|outside)|queu(?:e|es|ing))\b/i.test(text)
  )
    return 'queue';
  return /\b(?:in (?:a|one) (?:\w+ )?(?:row|line)|lined up|line up|side by side|shoulder to shoulder|abreast)\b/i.test(
    text,
  )
    ? 'row'
    : undefined;
};

/** Taller than this nobody is only a tall person, metres. */
const GIANT = 2.2;

/** Who is between others comes into the middle of the row that they make. */
function inBetween(list: Cast[], casting: Casting, relations: readonly Relation[]): Cast[] {
  for (const r of relations) {
    if (r.kind !== 'between') continue;
    const inner = list.filter((one) => casting.members.get(r.subject)?.includes(one.id));
    const outer = list.filter((one) => casting.members.get(r.object)?.includes(one.id));
    if (inner.length === 0 || outer.length < 2 || inner.some((one) => outer.includes(one))) continue;
    const rest = list.filter((one) => !inner.includes(one) && !outer.includes(one));
    const half = Math.ceil(outer.length / 2);
    return [...outer.slice(0, half), ...inner, ...outer.slice(half), ...rest];
  }
  return list;
}

/** Standing people (and animals): alone on the mark, two in a two-shot, three in an arc, more in rows. */
export function arrange(
  context: Context,
  free: readonly Cast[],
  floor: Floor,
  casting: Casting,
  relations: readonly Relation[],
  side: number,
  jitter: number,
  others: boolean,
  place: Place,
  props: readonly Prop[],
): void {
  const portrait = isPortrait(context.settings);
  // Who is beside somebody that has a place already (a king on a throne, a player at a piano) goes there.
  const settled = (entity: string): boolean =>
    casting.cast.some((c) => casting.members.get(entity)?.includes(c.id) && !free.includes(c)) ||
    (casting.members.get(entity)?.some((id) => floor.has(id)) ?? false);
  const behind = (id: string) =>
    relations.find(
      (r) =>
        (r.kind === 'behind' ||
          r.kind === 'in-front-of' ||
          ((r.kind === 'beside' || r.kind === 'near') && settled(r.object))) &&
        casting.members.get(r.subject)?.includes(id) &&
        r.object !== r.subject,
    );
  const main = inBetween(
    free.filter((one) => !behind(one.id)),
    casting,
    relations,
  );
  const n = main.length;
  const close = relations.some(
    (r) =>
      (r.kind === 'under' || r.kind === 'beside') &&
      n === 2 &&
      main.some((one) => casting.members.get(r.subject)?.includes(one.id)),
  );
  // Petals that drift by move nobody.
  const ours = (id: string | undefined): boolean =>
    id === undefined || main.some((one) => casting.members.get(id)?.includes(one.id));
  const moving = context.shots.some((s) =>
    s.reading.events.some(
      (e) =>
        !e.standing &&
        ours(e.subject) &&
        (kinds.actions.get(e.match?.id ?? '')?.facts.partner ||
          (kinds.actions.get(e.match?.id ?? '')?.facts.travel ?? 0) > 0),
    ),
  );
  const offset = others ? 0.9 * side : 0;
  const facing = floor.facing;
  const way = travelOf(context, casting, side);
  // Animals take the room that they have: elephants do not stand in each other.
  const breadth = (one: Cast): number =>
    one.kind !== 'person' ? bulkOf(one) * 2 + 0.12 : one.height > GIANT ? one.height * 0.42 : 0;
  const widest = Math.max(...main.map(breadth), 0);
  // Small animals keep close: a school, a litter, a flock.
  const apart = main.every((one) => one.kind !== 'person') ? Math.max(0.26, widest) : Math.max(0.75, widest);
  const inRow = rowOf(context);
  main.forEach((one, i) => {
    const width = one.kind === 'person' ? BODY : bulkOf(one);
    let x = offset;
    let z = 0;
    let yaw = side * 0.25 + jitter;
    if (n === 2) {
      // Arm's length in talk, closer under one roof, wider for a dance.
      const gap =
        (close ? 0.6 : moving ? 0.85 : 0.7) * (portrait ? 0.86 : 1) +
        main.reduce((sum, m) => sum + breadth(m) / 2, 0);
      const sign = i === 0 ? -side : side;
      x += (sign * gap) / 2;
      // Whoever comes to the other comes from upstage, so that the first one stays in view.
      z = i === 0 ? (moving ? 0.06 : 0) : moving ? -0.34 : -0.06;
      // A pair that moves together meets where the first one stands, each in the other's eyes.
      if (moving) x += side * 0.2;
      yaw = -sign * (moving ? 1.12 : 0.62);
    } else if (n >= 3 && n <= 24 && inRow) {
      // A row is looked along its front, a queue from its side.
      const long = n > 12 ? Math.ceil(n / 2) : n;
      const step = Math.max(inRow === 'queue' ? 0.55 : 0.62, widest);
      x += ((i % long) - (long - 1) / 2) * step;
      z = -Math.floor(i / long) * 0.9;
      yaw = inRow === 'queue' ? side * 1.35 : 0;
    } else if (n >= 3 && n <= 6) {
      const spread = Math.max(portrait ? 0.5 : 0.72, widest);
      x += (i - (n - 1) / 2) * spread;
      z = -0.28 * Math.abs(i - (n - 1) / 2) * Math.max(1, widest * 0.8) + (i % 2 ? -0.12 : 0);
      yaw = clamp(-x * 0.3, -0.6, 0.6);
    } else if (n > 6) {
      const columns = Math.ceil(Math.sqrt(n * (portrait ? 0.7 : 2)));
      const row = Math.floor(i / columns);
      const own = context.random.stream(`crowd:${one.id}`);
      x =
        ((i % columns) - (Math.min(columns, n) - 1) / 2) * apart +
        own.range(-0.19, 0.19) * apart +
        (row % 2 ? apart * 0.48 : 0);
      z = -row * apart * 1.06 + own.range(-0.2, 0.2) * apart;
      yaw = own.range(-0.7, 0.7);
    }
    const going = way(one.id);
    if (going !== undefined) yaw = going;
    if (going !== undefined && n === 2) z = i === 0 ? 0.25 : -0.45;
    const spot = floor.settle(one.id, x, z, width, true);
    // In the air: over the heads, where the picture still shows it.
    if (kinds.creatures.get(one.kind)?.facts.gait === 'wings' && airborne(context, casting, one.id)) {
      const height = 1.5 + 0.35 * (i % 3);
      one.place = { at: floor.at(x * 1.3, -1.1 - 0.3 * (i % 2), height), yaw: floor.yaw(side * 1.2) };
      return;
    }
    // Under water nobody keeps to the floor.
    if (swims(one, place)) {
      const own = context.random.stream(`depth:${one.id}`);
      const height = own.range(0.7, n === 1 ? 1.2 : 2);
      one.place = {
        at: floor.at(x * 0.6, z * 0.7 - 0.4, height),
        yaw: floor.yaw(side * own.range(1.05, 1.35)),
      };
      return;
    }
    // A named spot says which way one faces there: the corner of a court looks at the hoop.
    one.place = {
      at: floor.at(spot.x, spot.z),
      yaw: facing !== undefined && n === 1 ? cheat(facing, context, floor) : floor.yaw(yaw),
    };
  });
  const places = new Map<Relation, number>();
  for (const one of free) {
    const relation = behind(one.id);
    if (!relation) continue;
    const nth = places.get(relation) ?? 0;
    places.set(relation, nth + 1);
    const target = middleOf(relation.object, floor, casting, props);
    const width = one.kind === 'person' ? BODY : bulkOf(one);
    const flank = relation.kind === 'beside' || relation.kind === 'near';
    // Left and right in turn, then in a second row.
    const hand = (nth % 2 ? -1 : 1) * side;
    const gap = target.half + width + 0.22 + Math.floor(nth / 2) * 0.6;
    const row = free.filter((c) => behind(c.id) === relation).length;
    const x = flank ? hand * gap : row > 2 ? (nth - (row - 1) / 2) * 0.62 : side * (0.45 + nth * 0.6);
    const z = flank ? 0.05 : (relation.kind === 'behind' ? -1 : 1) * Math.max(0.9, target.half + width + 0.3);
    const spot = floor.settle(one.id, target.x + x, target.z + z, width, true);
    one.place = { at: floor.at(spot.x, spot.z), yaw: floor.yaw(flank ? -hand * 0.25 : side * 0.2) };
  }
}

/** Where somebody or something is that has its place, and half of the room that it takes, metres. */
function middleOf(
  entity: string,
  floor: Floor,
  casting: Casting,
  props: readonly Prop[],
): { x: number; z: number; half: number } {
  const ids = casting.members.get(entity) ?? [];
  const one = casting.cast.find((c) => ids.includes(c.id));
  if (one) {
    const seat = props.find((p) => p.id === one.place.on);
    const wide = seat ? (kinds.things.get(seat.kind)!.facts.size[0] * seat.scale) / 2 : 0;
    // The arms of a throne that belongs to the set reach as far as a seat's usually do.
    const half = Math.max(one.kind === 'person' ? BODY : bulkOf(one), wide, one.posture === 'sit' ? 0.4 : 0);
    return { ...floor.spot(one.place.at), half };
  }
  const prop = props.find((p) => ids.includes(p.id) && floor.has(p.id));
  if (!prop) return { x: 0, z: 0, half: 0 };
  const { size } = kinds.things.get(prop.kind)!.facts;
  return { ...floor.spot(prop.place.at), half: (Math.max(size[0], size[2]) * prop.scale) / 2 };
}

/** At home in the water that fills the place. */
const swims = (one: Cast, place: Place): boolean =>
  place.facts.medium === 'water' && kinds.creatures.get(one.kind)?.facts.rests === 'water';

/** Does it fly here, or is it said to be above? */
const airborne = (context: Context, casting: Casting, id: string): boolean =>
  context.shots.some((s) =>
    s.reading.events.some(
      (e) =>
        !e.negated &&
        (casting.members.get(e.subject ?? '')?.includes(id) ?? false) &&
        (kinds.actions.get(e.match?.id ?? '')?.facts.ends === 'fly' ||
          /\b(?:overhead|above|sky|circl\w*|soar\w*|glid\w*|hover\w*|wheel\w*)\b/i.test(e.phrase)),
    ),
  );
