import { clamp, subtract, turnY, type Vec3, yawOf } from '../../base/vectors.ts';
import type { Anchor, Place } from '../../catalogue/kinds.ts';
import type { Casting } from '../casting/cast.ts';
import { furniture, ridden } from '../casting/props.ts';
import { kinds } from '../catalogue.ts';
import { type Context, isPortrait, standingRelations } from '../context.ts';
import type { Cast, Prop } from '../plan.ts';
import type { Relation } from '../reading.ts';
import { chairsAt, satAt } from './at-table.ts';
import type { Floor } from './floor.ts';
import { postureOf } from './postures.ts';
import { afloat, layDown, stationOf, takeStation } from './stations.ts';

/** Shoulder room of a standing body, metres. */
const BODY = 0.24;

/** Half of the floor that an animal or a machine takes, metres: as long as wide, but for what hangs over. */
const bulkOf = (one: Cast): number => {
  const size = kinds.creatures.get(one.kind)?.facts.size;
  if (!size) return clamp(one.height * 0.6, 0.15, 1.2);
  return clamp((size[0] * 0.6 + size[2] * 0.4) * (one.height / size[1]) * 0.5, 0.12, 2.4);
};

/** Entity ids by plan id. */
export function entityOf(casting: Casting, id: string): string[] {
  return [...casting.members].filter(([, ids]) => ids.includes(id)).map(([entity]) => entity);
}

/** An anchor in set coordinates. */
interface Spot {
  readonly name: string;
  readonly at: Vec3;
  readonly yaw: number;
  readonly width: number;
}

const spotsOf = (
  anchors: Readonly<Record<string, Anchor>>,
  kind: Anchor['kind'],
  at: Vec3 = [0, 0, 0],
  yaw = 0,
  scale = 1,
): Spot[] =>
  Object.entries(anchors)
    .filter(([, a]) => a.kind === kind)
    .map(([name, a]) => {
      const p = turnY([a.at[0] * scale, a.at[1] * scale, a.at[2] * scale], yaw);
      return {
        name,
        at: [at[0] + p[0], at[1] + p[1], at[2] + p[2]],
        yaw: (a.yaw ?? 0) + yaw,
        width: (a.size?.[0] ?? 0.5) * scale,
      };
    });

/** Put the cast on its marks. Furniture that somebody needs to sit on may be added to the props. */
export function placeActors(
  context: Context,
  place: Place,
  floor: Floor,
  casting: Casting,
  props: Prop[],
): void {
  const relations = standingRelations(context);
  const source = context.random.stream('blocking');
  const side = source.chance(0.5) ? 1 : -1;
  const jitter = source.range(-0.12, 0.12);
  const free: Cast[] = [];
  const seated: { one: Cast; on: string | undefined }[] = [];
  const stationed = new Set<string>();

  for (const one of casting.cast) {
    const entities = entityOf(casting, one.id);
    const { posture, on } = postureOf(context, entities, one.kind !== 'person');
    one.posture = posture;
    const mount = mountOf(context, entities, casting, props);
    if (mount) {
      one.posture = 'ride';
      seated.push({ one, on: mount });
      continue;
    }
    const station =
      one.kind === 'person' && posture !== 'lie' ? stationOf(entities, context, casting, props) : undefined;
    if (station && !stationed.has(station.prop.id)) {
      stationed.add(station.prop.id);
      takeStation(one, station, floor, side, props, furniture('seat'));
      continue;
    }
    if (posture === 'float' && one.kind === 'person' && afloat(one, place, floor, side)) continue;
    if (posture === 'lie' && one.kind === 'person') {
      layDown(one, on ?? lain(entities, relations), context, place, floor, casting, props, side);
      continue;
    }
    const support = relations.find(
      (r) => entities.includes(r.subject) && (r.kind === 'on' || r.kind === 'in' || r.kind === 'inside'),
    );
    const carrier = on ?? support?.object;
    if ((posture === 'sit' || posture === 'ride') && (one.kind === 'person' || !support))
      seated.push({ one, on: carrier });
    else if (
      support &&
      !onThing(one, support, casting, props, place, floor) &&
      !onAnchor(one, support.object, context, place, floor)
    )
      free.push(one);
    else if (!support) free.push(one);
  }
  seat(context, seated, place, floor, casting, props);
  arrange(context, free, floor, casting, relations, side, jitter, seated.length > 0, place);
  face(context, casting, floor, relations, side);
  astride(context, casting, floor, side);
}

/** Share of an animal's height at which a rider's feet hang. */
const stirrup = 0.33;

/** Who rides an animal is where it is, over the ground, and both go the same way. */
function astride(context: Context, casting: Casting, floor: Floor, side: number): void {
  const riding = /\b(?:rid(?:e|es|ing|den)|rode|mounted|astride)\b/i;
  for (const event of context.shots.flatMap((s) => s.reading.events)) {
    if (event.negated || !riding.test(event.phrase)) continue;
    const member = (id: string | undefined): Cast | undefined =>
      casting.cast.find((c) => casting.members.get(id ?? '')?.includes(c.id));
    const [rider, animal] = [member(event.subject), member(event.object)];
    if (!rider || !animal || rider === animal || animal.kind === 'person' || rider.kind !== 'person')
      continue;
    const spot = floor.spot(rider.place.at);
    const yaw = travelOf(context, casting, side)(rider.id) ?? side * 1.15;
    const at = floor.at(0, Math.min(-0.8, spot.z - animal.height * 0.4));
    animal.place = { at: [...at] as [number, number, number], yaw: floor.yaw(yaw) };
    rider.place = { at: [at[0], at[1] + animal.height * stirrup, at[2]], yaw: floor.yaw(yaw) };
  }
}

/** What somebody is said to be on. */
const lain = (entities: readonly string[], relations: readonly Relation[]): string | undefined =>
  relations.find((r) => entities.includes(r.subject) && (r.kind === 'on' || r.kind === 'in'))?.object;

/** Big enough to carry a person who sits: a laptop on the lap is no seat. */
const carries = (prop: Prop): boolean => {
  const facts = kinds.things.get(prop.kind)?.facts;
  if (!facts) return false;
  const seat = Object.values(facts.anchors ?? {}).some((a) => a.kind === 'seat');
  return (
    seat ||
    (Math.min(facts.size[0], facts.size[2]) * prop.scale > 0.3 &&
      facts.size[1] * prop.scale > 0.15 &&
      facts.rests !== 'table' &&
      facts.rests !== 'hand')
  );
};

/** The entity of what somebody rides: named with the riding, or what their trade brings. */
function mountOf(
  context: Context,
  entities: readonly string[],
  casting: Casting,
  props: readonly Prop[],
): string | undefined {
  for (const shot of context.shots)
    for (const event of shot.reading.events) {
      const facts = kinds.actions.get(event.match?.id ?? '')?.facts;
      // Riding is the action that travels with both hands on a thing.
      if (event.negated || facts?.target !== 'thing' || facts.hands !== 'both' || (facts.travel ?? 0) < 2)
        continue;
      if (event.subject === undefined || !entities.includes(event.subject)) continue;
      const able = (id: string) => props.some((p) => p.id === id && ridden(p.kind));
      const named =
        event.object !== undefined && casting.members.get(event.object)?.some(able)
          ? event.object
          : undefined;
      const mount = named ?? props.find((p) => ridden(p.kind))?.id;
      if (mount !== undefined) return mount;
    }
  return undefined;
}

/** The surface of the set that is nearest to the mark, within a few steps. */
const tableOf = (place: Place, floor: Floor): Anchor | undefined =>
  Object.entries(place.facts.anchors)
    .filter(([name, a]) => a.kind === 'surface' && a.at[1] > 0.3 && a.at[1] < 1.2 && !name.includes('track'))
    .map(([, a]) => ({ a, far: Math.hypot(a.at[0] - floor.mark[0], a.at[2] - floor.mark[2]) }))
    .filter(({ far }) => far < 3.5)
    .sort((a, b) => a.far - b.far)[0]?.a;

/** Stand a small actor on a thing's surface: a robot on a workbench. */
function onThing(
  one: Cast,
  relation: Relation,
  casting: Casting,
  props: readonly Prop[],
  place: Place,
  floor: Floor,
): boolean {
  const prop = props.find((p) => casting.members.get(relation.object)?.includes(p.id));
  const facts = prop && kinds.things.get(prop.kind)?.facts;
  const top: Anchor | undefined = facts && { at: [0, facts.size[1], 0], kind: 'surface' };
  const surface = facts && (Object.values(facts.anchors ?? {}).find((a) => a.kind === 'surface') ?? top);
  if (!prop || !surface || one.height > 1.3) return false;
  const shelf =
    facts && facts.rests !== 'floor' && facts.rests !== 'ground' ? tableOf(place, floor) : undefined;
  if (shelf) {
    // Books and boxes are on a table before they are on the floor.
    const aside = turnY([shelf.size && shelf.size[0] > 0.55 ? shelf.size[0] * 0.2 : 0, 0, 0], shelf.yaw ?? 0);
    prop.place.at = [shelf.at[0] + aside[0], shelf.at[1], shelf.at[2] + aside[2]];
    prop.place.yaw = floor.yaw(0);
    prop.place.relation = 'on';
  } else if (floor.free(0, 0, 0.3, prop.id)) {
    prop.place.at = floor.at(0, 0);
    prop.place.yaw = floor.yaw(0);
    floor.take(prop.id, 0, 0, Math.max(facts.size[0], facts.size[2]) * prop.scale * 0.5);
  }
  const offset = turnY([surface.at[0], surface.at[1] * prop.scale, surface.at[2] + 0.05], prop.place.yaw);
  one.place = {
    at: [prop.place.at[0] + offset[0], prop.place.at[1] + offset[1], prop.place.at[2] + offset[2]],
    yaw: floor.yaw(0),
    on: prop.id,
    relation: 'on',
  };
  return true;
}

/**
 * Which way to face at a spot that looks somewhere: to the camera as far as the spot allows, for a face is what
 * people look at; away from it only where the words send the eyes there.
 */
function cheat(yaw: number | undefined, context: Context, floor: Floor): number {
  if (yaw === undefined) return floor.yaw(0);
  const seen = Math.atan2(Math.sin(yaw - floor.view), Math.cos(yaw - floor.view));
  if (Math.abs(seen) < 1.7) return yaw;
  const away = context.shots.some((s) =>
    [...s.brief.scene, ...s.brief.actions].some((p) =>
      /\b(?:look|gaz|star|watch|fac)\w* (?:out|over|across|into the (?:distance|sunset)|at the (?:sea|ocean|horizon|lake|city|view|sunset|sunrise|altar))\b/i.test(
        p.text,
      ),
    ),
  );
  return floor.yaw(Math.sign(seen || 1) * (away ? 2.2 : 0.6));
}

/** Stand at a part of the set that has the noun's name: on a bridge, at a counter. */
function onAnchor(one: Cast, object: string, context: Context, place: Place, floor: Floor): boolean {
  const noun = context.shots.flatMap((s) => s.reading.entities).find((e) => e.id === object)?.noun;
  const found =
    noun &&
    Object.entries(place.facts.anchors).find(
      ([name, a]) =>
        (name.includes(noun) || noun.includes(name)) &&
        (a.kind === 'stand' || (a.kind === 'surface' && one.height < 1.3)),
    );
  if (!found) return false;
  const [, anchor] = found;
  const spot = floor.spot(anchor.at);
  const settled = anchor.kind === 'stand' ? floor.settle(one.id, spot.x, spot.z, BODY, true) : spot;
  const at = floor.at(settled.x, settled.z);
  one.place = { at: [at[0], anchor.at[1], at[2]], yaw: cheat(anchor.yaw, context, floor) };
  return true;
}

/** Seat people side by side: on what is named, else on the set's seats, else on a piece of furniture, else on the floor. */
function seat(
  context: Context,
  seated: readonly { one: Cast; on: string | undefined }[],
  place: Place,
  floor: Floor,
  casting: Casting,
  props: Prop[],
): void {
  const groups = new Map<string, Cast[]>();
  // Who sits down with somebody at a table sits at the same one.
  const table = seated
    .map(({ on }) => on)
    .find((on) => on && props.some((p) => casting.members.get(on)?.includes(p.id) && satAt(p)));
  for (const { one, on } of seated) {
    const key = on ?? table ?? '';
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const [on, people] of groups) {
    const prop = on
      ? props.find(
          (p) => casting.members.get(on)?.includes(p.id) && (people[0]!.posture === 'ride' || carries(p)),
        )
      : undefined;
    const noun = context.shots.flatMap((s) => s.reading.entities).find((e) => e.id === on)?.noun ?? '';
    let spots: Spot[] = [];
    let carrier: string | undefined;
    if (prop) {
      const facts = kinds.things.get(prop.kind)!.facts;
      const where = floor.settle(
        prop.id,
        0,
        0,
        Math.max(facts.size[0], facts.size[2]) * prop.scale * 0.5,
        true,
      );
      prop.place.at = floor.at(where.x, where.z);
      const heading =
        people[0]!.posture === 'ride' ? travelOf(context, casting, 1)(people[0]!.id) : undefined;
      prop.place.yaw = heading ?? floor.yaw(0);
      spots = spotsOf(facts.anchors ?? {}, 'seat', prop.place.at, prop.place.yaw, prop.scale);
      if (spots.length === 0 && satAt(prop)) spots = chairsAt(prop, people, floor, props);
      else if (spots.length === 0)
        spots = [
          {
            name: 'top',
            at: [prop.place.at[0], prop.place.at[1] + facts.size[1] * prop.scale, prop.place.at[2]],
            yaw: prop.place.yaw,
            width: facts.size[0] * prop.scale,
          },
        ];
      carrier = satAt(prop) ? undefined : prop.id;
    }
    const named = spotsOf(place.facts.anchors, 'seat').filter(
      (s) => noun !== '' && (s.name.includes(noun) || noun.includes(s.name.replace(/-.*/, ''))),
    );
    if (spots.length === 0) spots = named.length > 0 ? named : spotsOf(place.facts.anchors, 'seat');
    if (spots.length === 0) {
      const kind = furniture('seat');
      if (kind) {
        const facts = kinds.things.get(kind)!.facts;
        people.forEach((one, i) => {
          const x = (i - (people.length - 1) / 2) * Math.max(0.75, facts.size[0] + 0.1);
          const id = `${kind}-for-${one.id}`;
          const where = floor.settle(id, x, 0, facts.size[0] / 2, true);
          props.push({
            id,
            kind,
            name: kind,
            scale: 1,
            state: [],
            count: 1,
            place: { at: floor.at(where.x, where.z), yaw: floor.yaw(0) },
          });
          spots.push(
            ...spotsOf(facts.anchors ?? {}, 'seat', floor.at(where.x, where.z), floor.yaw(0)).slice(0, 1),
          );
        });
        context.claims.undirected(0, 'entity', `${kind}-for-${people[0]!.id}`, `${kind} to sit on`);
      }
    }
    // Nearest to the mark first; a wide seat takes several, shoulder to shoulder.
    const near =
      people.length === 2
        ? pairOf(spots, floor)
        : [...spots].sort((a, b) => unseen(a, floor) - unseen(b, floor));
    people.forEach((one, i) => {
      const own = near[i];
      const shared = near[0];
      const gap = isPortrait(context.settings) ? 0.56 : 0.66;
      const shift = (i - (people.length - 1) / 2) * gap;
      if (near.length >= people.length && own)
        one.place = {
          at: [...own.at] as [number, number, number],
          yaw: own.yaw,
          relation: 'seated-on',
          ...(carrier ? { on: carrier } : {}),
        };
      else if (shared) {
        const along = turnY([shift, 0, 0], shared.yaw);
        one.place = {
          at: [shared.at[0] + along[0], shared.at[1], shared.at[2] + along[2]],
          yaw: shared.yaw,
          relation: 'seated-on',
          ...(carrier ? { on: carrier } : {}),
        };
      } else one.place = { at: floor.at(shift, 0), yaw: floor.yaw(0) };
      const spot = floor.spot(one.place.at);
      floor.take(one.id, spot.x, spot.z, BODY);
    });
    if (!prop && spots.length === 0)
      context.notes.push('Nothing to sit on was found; they sit on the floor.');
  }
}

/** Two seats for two people: an arm's length apart and as near to the mark as can be. */
function pairOf(spots: readonly Spot[], floor: Floor): Spot[] {
  let best: Spot[] = [];
  let least = Infinity;
  for (const a of spots) {
    for (const b of spots) {
      const gap = Math.hypot(a.at[0] - b.at[0], a.at[2] - b.at[2]);
      if (a === b || gap < 0.5 || gap > 2.2) continue;
      const unlike = a.name.split('.')[0] === b.name.split('.')[0] ? 0 : 0.5;
      const cost = unlike + Math.abs(gap - 0.8) * 2 + distanceToMark(a, floor) + distanceToMark(b, floor);
      if (cost < least) [least, best] = [cost, [a, b]];
    }
  }
  return best.length > 0
    ? best
    : [...spots].sort((a, b) => distanceToMark(a, floor) - distanceToMark(b, floor));
}

/** What speaks against a seat for one: it is far off, or who sits there turns the back to the camera. */
const unseen = (spot: Spot, floor: Floor): number => {
  const seen = Math.abs(Math.atan2(Math.sin(spot.yaw - floor.view), Math.cos(spot.yaw - floor.view)));
  return distanceToMark(spot, floor) + (seen > 1.9 ? 2.5 : 0);
};

const distanceToMark = (spot: Spot, floor: Floor): number => {
  const p = floor.spot(spot.at);
  return Math.hypot(p.x, p.z);
};

/** Standing people (and animals): alone on the mark, two in a two-shot, three in an arc, more in rows. */
function arrange(
  context: Context,
  free: readonly Cast[],
  floor: Floor,
  casting: Casting,
  relations: readonly Relation[],
  side: number,
  jitter: number,
  others: boolean,
  place: Place,
): void {
  const portrait = isPortrait(context.settings);
  const behind = (id: string) =>
    relations.find(
      (r) =>
        (r.kind === 'behind' || r.kind === 'in-front-of') &&
        casting.members.get(r.subject)?.includes(id) &&
        r.object !== r.subject,
    );
  const main = free.filter((one) => !behind(one.id));
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
  const breadth = (one: Cast): number => (one.kind === 'person' ? 0 : bulkOf(one) * 2 + 0.12);
  const widest = Math.max(...main.map(breadth), 0);
  // Small animals keep close: a school, a litter, a flock.
  const apart = main.every((one) => one.kind !== 'person') ? Math.max(0.26, widest) : Math.max(0.75, widest);
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
  for (const one of free) {
    const relation = behind(one.id);
    if (!relation) continue;
    const target = casting.cast.find((c) => casting.members.get(relation.object)?.includes(c.id));
    const base = target ? floor.spot(target.place.at) : { x: 0, z: 0 };
    const depth = relation.kind === 'behind' ? -1.1 : 0.9;
    const spot = floor.settle(one.id, base.x + side * 0.45, base.z + depth, BODY, true);
    one.place = { at: floor.at(spot.x, spot.z), yaw: floor.yaw(side * 0.2) };
  }
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

/** Which way those face who go somewhere: across the picture, unless the words send them to or from the camera. */
function travelOf(context: Context, casting: Casting, side: number): (id: string) => number | undefined {
  return (id) => {
    for (const shot of context.shots)
      for (const event of shot.reading.events) {
        const facts = kinds.actions.get(event.match?.id ?? '')?.facts;
        if (event.negated || (facts?.travel ?? 0) < 2 || facts?.ends === 'fly') continue;
        if (!casting.members.get(event.subject ?? '')?.includes(id)) continue;
        const after = context.brief.text.slice(event.span.start, event.span.end + 40);
        if (/\b(?:toward|towards|to|at) (?:the )?(?:camera|viewer|us)\b/i.test(after)) return side * 0.15;
        if (/\baway\b|\binto the distance\b/i.test(after)) return Math.PI - side * 0.4;
        return side * 1.15;
      }
    return undefined;
  };
}

/** Does somebody go across the picture, so that one side is as good as the other? */
export function goesAcross(context: Context, casting: Casting, id: string): boolean {
  const seen = travelOf(context, casting, 1)(id);
  return seen === undefined || Math.abs(Math.sin(seen)) > 0.5;
}

/** Turn people to what they face: a stated relation, or away from the camera when the words say so. */
function face(
  context: Context,
  casting: Casting,
  floor: Floor,
  relations: readonly Relation[],
  side: number,
): void {
  for (const relation of relations) {
    if (relation.kind !== 'facing') continue;
    for (const id of casting.members.get(relation.subject) ?? []) {
      const one = casting.cast.find((c) => c.id === id);
      const other = casting.cast.find(
        (c) => casting.members.get(relation.object)?.includes(c.id) && c.id !== id,
      );
      if (!one || !other || one.place.relation === 'seated-on') continue;
      const towards = yawOf(subtract(other.place.at, one.place.at)) - floor.view;
      // Cheat out: full profile hides a face, so keep at most 55° off the camera.
      one.place.yaw = floor.yaw(clamp(Math.atan2(Math.sin(towards), Math.cos(towards)), -0.96, 0.96));
    }
  }
  const text = context.shots
    .flatMap((s) => [...s.brief.camera, ...s.brief.scene])
    .map((p) => p.text)
    .join(' ');
  if (
    /\b(?:back to (?:the )?camera|from behind (?:him|her|them)|seen from behind)\b/i.test(text) &&
    casting.cast[0] &&
    casting.cast[0].place.relation !== 'seated-on'
  )
    casting.cast[0].place.yaw = floor.yaw(Math.PI - 0.3 * side);
}
