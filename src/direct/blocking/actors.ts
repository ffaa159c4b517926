import type { Place } from '../../catalogue/kinds.ts';
import type { Relation } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import { furniture } from '../casting/props.ts';
import { type Context, standingRelations } from '../context.ts';
import type { Cast, Prop } from '../plan.ts';
import { arrange } from './arrangement.ts';
import { satAt } from './at-table.ts';
import { entityOf } from './bodies.ts';
import { atDoor, behindTop, beneath } from './fixtures.ts';
import type { Floor } from './floor.ts';
import { onAnchor, onThing } from './footing.ts';
import { goInside, hollowOf, insideOf } from './hollows.ts';
import { postureOf } from './postures.ts';
import { astride, mountOf } from './riding.ts';
import { ringAround, ringedBy, tableOfDeeds } from './ring.ts';
import { seat } from './seating.ts';
import { afloat, layDown, stationOf, takeStation } from './stations.ts';
import { face } from './travel.ts';

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
  const rings = new Map<string, Cast[]>();
  const inside = new Map<Prop, Cast[]>();
  const gather = <K>(groups: Map<K, Cast[]>, key: K, one: Cast): unknown =>
    groups.set(key, [...(groups.get(key) ?? []), one]);

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
    const hub =
      ringedBy(one, entities, context, relations) ??
      (posture !== 'sit'
        ? undefined
        : !on
          ? tableOfDeeds(entities, context, casting, props)
          : props.some((p) => casting.members.get(on)?.includes(p.id) && satAt(p))
            ? on
            : undefined);
    if (hub !== undefined) {
      gather(rings, hub, one);
      continue;
    }
    const within = insideOf(entities, relations, context, casting);
    const shell = props.find((p) => within.includes(p.id) && hollowOf(p));
    if (shell) {
      gather(inside, shell, one);
      continue;
    }
    if (
      behindTop(one, entities, relations, context, place, floor, casting, props) ||
      beneath(one, entities, relations, floor, casting, props) ||
      atDoor(one, entities, context, place, floor, casting, props, side)
    )
      continue;
    if (posture === 'float' && one.kind === 'person' && afloat(one, place, floor, side)) continue;
    // Stretched out across the picture, as it is told from the side.
    if (posture === 'plank' && one.kind === 'person') {
      const spot = floor.settle(one.id, 0, 0, 0.7, true);
      one.place = { at: floor.at(spot.x, spot.z), yaw: floor.yaw(side * 1.3) };
      continue;
    }
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
  for (const [prop, people] of inside) goInside(people, prop, hollowOf(prop)!, floor);
  for (const [hub, people] of rings) {
    // A ring about one of the cast has that one in its middle.
    const middle = free.findIndex((one) => casting.members.get(hub)?.includes(one.id));
    if (middle >= 0) free.splice(middle, 1);
    if (ringAround(people, hub, context, place, floor, casting, props)) continue;
    for (const one of people)
      if (one.posture === 'sit') seated.push({ one, on: undefined });
      else free.push(one);
  }
  seat(context, seated, place, floor, casting, props);
  arrange(context, free, floor, casting, relations, side, jitter, seated.length > 0, place, props);
  face(context, casting, floor, relations, side);
  astride(context, casting, floor, side);
}

/** What somebody is said to be on. */
const lain = (entities: readonly string[], relations: readonly Relation[]): string | undefined =>
  relations.find((r) => entities.includes(r.subject) && (r.kind === 'on' || r.kind === 'in'))?.object;
