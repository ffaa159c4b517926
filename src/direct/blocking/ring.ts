import { turnY, type Vec3 } from '../../base/vectors.ts';
import type { Place } from '../../catalogue/kinds.ts';
import type { Relation } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import { furniture } from '../casting/props.ts';
import { kinds } from '../catalogue.ts';
import type { Context } from '../context.ts';
import type { Cast, Prop } from '../plan.ts';
import { satAt } from './at-table.ts';
import { BODY, bulkOf, spotsOf } from './bodies.ts';
import type { Floor } from './floor.ts';

/** Those who ring something: a table, a fire, one of their own. A gap is left for the camera alone. */

/** What is ringed: its middle on the floor and half of its width and depth in its own axes, metres. */
interface Hub {
  readonly at: Vec3;
  readonly yaw: number;
  readonly half: readonly [number, number];
  /** Height of its top, metres. */
  readonly height: number;
  readonly prop?: Prop;
}

/** Half of the gap that is left for the camera, radians: two sit across from each other, many close the ring. */
const gapOf = (n: number): number => (n <= 2 ? 1.66 : n <= 4 ? 1.36 : n <= 8 ? 1.2 : 0.7);

/** Where those of a ring are, radians from the camera's side; one alone is behind what they are at. */
export function ringAngles(n: number): number[] {
  if (n === 1) return [Math.PI];
  const gap = gapOf(n);
  return Array.from({ length: n }, (_, i) => gap + (i * 2 * (Math.PI - gap)) / (n - 1));
}

/** Metres from the middle of something with rounded corners to its edge, in a direction of its own axes. */
const edgeOf = ([w, d]: Hub['half'], x: number, z: number): number =>
  (Math.abs(x / w) ** 4 + Math.abs(z / d) ** 4) ** -0.25;

/** Metres between the middles of neighbours. */
const ELBOW = 0.64;
/** Radians by which a ring turns to the camera from facing its middle, so that faces are seen. */
const CHEAT = 0.28;
/** Metres from an edge to the middle of who sits at it, stands at it, or sits about it in the open. */
const ROOM = { at: 0.2, stand: 0.34, open: 0.72 } as const;

const upright = /\b(?:stand|danc|walk|run|circl|gather|crowd|huddl|jump|march|skip|work|hover)\w*/i;

/** Where somebody is said to be around something, by themselves or with what they do: 'has dinner around a table'. */
export function ringedBy(
  one: Cast,
  entities: readonly string[],
  context: Context,
  relations: readonly Relation[],
): string | undefined {
  if (kinds.creatures.get(one.kind)?.facts.gait === 'wings') return undefined;
  const events = context.shots.flatMap((s) => s.reading.events).filter((e) => !e.negated);
  for (const r of relations) {
    if (r.kind !== 'around') continue;
    const enclosed = /\b(?:surrounded|encircled|ringed|flanked)\b/i.test(r.phrase);
    const [hub, ringer] = enclosed ? [r.subject, r.object] : [r.object, r.subject];
    if (entities.includes(hub)) continue;
    if (entities.includes(ringer)) return hub;
    const done = events.some(
      (e) =>
        entities.includes(e.subject ?? '') &&
        e.object === ringer &&
        r.span.start < e.span.end + 2 &&
        r.span.end > e.span.start,
    );
    if (done) return hub;
  }
  return undefined;
}

/** The table that somebody is said to do something at, where one was brought or stands in the set. */
export function tableOfDeeds(
  entities: readonly string[],
  context: Context,
  casting: Casting,
  props: readonly Prop[],
): string | undefined {
  for (const shot of context.shots)
    for (const event of shot.reading.events) {
      if (event.negated || !entities.includes(event.subject ?? '')) continue;
      const named = /\bat (?:an? |the |his |her |their )?(?:[a-z-]+ ){0,3}(table|desk)\b/i.exec(event.phrase);
      if (!named) continue;
      const table = shot.reading.entities.find(
        (e) =>
          e.noun.endsWith(named[1]!.toLowerCase()) &&
          props.some((p) => casting.members.get(e.id)?.includes(p.id) && satAt(p)),
      );
      if (table) return table.id;
    }
  return undefined;
}

/** What stands in the middle of a ring: a prop on the mark, one of the cast there, or a surface of the set by name. */
function hubOf(
  entity: string,
  n: number,
  sits: boolean,
  context: Context,
  place: Place,
  floor: Floor,
  casting: Casting,
  props: readonly Prop[],
): Hub | undefined {
  const members = casting.members.get(entity) ?? [];
  const prop = props.find((p) => members.includes(p.id));
  if (prop) {
    const { size } = kinds.things.get(prop.kind)!.facts;
    const [w, h, d] = size.map((s) => s * prop.scale) as [number, number, number];
    const where = floor.settle(prop.id, 0, 0, Math.max(w, d) * 0.5, true);
    prop.place.at = floor.at(where.x, where.z);
    // Two at a long table sit across its narrow side.
    prop.place.yaw = floor.yaw(n === 2 && sits && w > d * 1.2 ? Math.PI / 2 : 0);
    return { at: prop.place.at, yaw: prop.place.yaw, half: [w / 2, d / 2], height: h, prop };
  }
  const one = casting.cast.find((c) => members.includes(c.id));
  if (one) {
    const half = one.kind === 'person' ? BODY : bulkOf(one);
    const where = floor.settle(one.id, 0, 0, half, true);
    one.place = { at: floor.at(where.x, where.z), yaw: floor.yaw(0.2) };
    return { at: one.place.at, yaw: one.place.yaw, half: [half, half], height: one.height };
  }
  const noun = context.shots.flatMap((s) => s.reading.entities).find((e) => e.id === entity)?.noun;
  const named =
    noun &&
    Object.entries(place.facts.anchors).find(
      ([name, a]) => (name.includes(noun) || noun.includes(name)) && a.kind === 'surface' && a.at[1] < 1.2,
    );
  if (!named) return undefined;
  const [, { at, size = [0.6, 0.6], yaw = 0 }] = named;
  return { at: [at[0], 0, at[2]], yaw, half: [size[0] / 2 + 0.1, size[1] / 2 + 0.1], height: at[1] };
}

/**
 * Ring something: evenly, each turned to the middle and half to the camera, those who sit on seats of the set where
 * such are, else on seats that are brought.
 * @returns false where what they are around is not there
 */
export function ringAround(
  people: readonly Cast[],
  entity: string,
  context: Context,
  place: Place,
  floor: Floor,
  casting: Casting,
  props: Prop[],
): boolean {
  const entities = people.flatMap((one) => [...casting.members].filter(([, ids]) => ids.includes(one.id)));
  const said = context.shots
    .flatMap((s) => s.reading.events)
    .filter((e) => entities.some(([id]) => id === e.subject))
    .map((e) => e.phrase)
    .join(' ');
  const stands = upright.test(said) && !/\b(?:sit|seat)/i.test(said);
  const wish = people.some((one) => one.posture === 'sit');
  const hub = hubOf(entity, people.length, !stands, context, place, floor, casting, props);
  if (!hub) return false;
  const table = hub.height > 0.6 && hub.height < 1 && (hub.prop === undefined || satAt(hub.prop));
  const sits = wish || (!stands && (table || (hub.height < 0.7 && hub.prop !== undefined)));
  const kind = sits ? (furniture('seat', !table && !place.facts.indoor ? 'ground' : 'floor') ?? '') : '';
  const seat = Object.values(kinds.things.get(kind)?.facts.anchors ?? {}).find((a) => a.kind === 'seat');
  const own = spotsOf(place.facts.anchors, 'seat');
  const room = !sits ? ROOM.stand : table ? ROOM.at : ROOM.open;
  const wide = Math.max(ELBOW, ...people.map((one) => (one.kind === 'person' ? 0 : bulkOf(one) * 2.1)));
  const least = people.length < 3 ? 0 : (wide * (people.length - 1)) / (2 * (Math.PI - gapOf(people.length)));
  const middle = floor.spot(hub.at);
  const angles = ringAngles(people.length);
  // The first named is at the left of the back, where a table's head is looked at.
  people.forEach((one, i) => {
    const a = angles[i]!;
    const way: Vec3 = turnY([Math.sin(a), 0, Math.cos(a)], floor.view - hub.yaw);
    const bulk = one.kind === 'person' ? 0 : bulkOf(one);
    const far = Math.max(least, edgeOf(hub.half, way[0], way[2]) + room + bulk);
    const [x, z] = [middle.x + Math.sin(a) * far, middle.z + Math.cos(a) * far];
    const inward = Math.atan2(-Math.sin(a), -Math.cos(a));
    const yaw = floor.yaw(inward - Math.sign(inward) * Math.min(Math.abs(inward), CHEAT));
    const at = floor.at(x, z);
    floor.take(one.id, x, z, one.kind === 'person' ? BODY : bulk);
    // A seat of the set that looks elsewhere is somebody else's.
    const near = own.find(
      (s) =>
        sits &&
        one.kind === 'person' &&
        Math.hypot(s.at[0] - at[0], s.at[2] - at[2]) < 0.5 &&
        Math.cos(s.yaw - floor.yaw(inward)) > 0.65,
    );
    if (near) {
      own.splice(own.indexOf(near), 1);
      one.posture = 'sit';
      one.place = { at: [near.at[0], near.at[1], near.at[2]], yaw: near.yaw, relation: 'seated-on' };
      return;
    }
    if (!sits || one.kind !== 'person') {
      one.place = { at, yaw };
      return;
    }
    one.posture = 'sit';
    one.place = { at: [at[0], at[1] + (seat?.at[1] ?? 0), at[2]], yaw, relation: 'seated-on' };
    if (seat)
      props.push({
        id: `${kind}-for-${one.id}`,
        kind,
        name: kind,
        scale: 1,
        state: [],
        count: 1,
        place: { at, yaw },
      });
  });
  if (sits && seat)
    context.claims.undirected(0, 'entity', `${kind}-for-${people[0]!.id}`, `${kind} to sit on`);
  return true;
}
