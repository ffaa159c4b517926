import type { Place } from '../../catalogue/kinds.ts';
import type { Casting } from '../casting/cast.ts';
import { furniture } from '../casting/props.ts';
import { type Context, standingRelations } from '../context.ts';
import type { Cast, Prop } from '../plan.ts';
import type { Relation } from '../reading.ts';
import { arrange } from './arrangement.ts';
import { entityOf } from './bodies.ts';
import type { Floor } from './floor.ts';
import { onAnchor, onThing } from './footing.ts';
import { postureOf } from './postures.ts';
import { astride, mountOf } from './riding.ts';
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
  seat(context, seated, place, floor, casting, props);
  arrange(context, free, floor, casting, relations, side, jitter, seated.length > 0, place);
  face(context, casting, floor, relations, side);
  astride(context, casting, floor, side);
}

/** What somebody is said to be on. */
const lain = (entities: readonly string[], relations: readonly Relation[]): string | undefined =>
  relations.find((r) => entities.includes(r.subject) && (r.kind === 'on' || r.kind === 'in'))?.object;
