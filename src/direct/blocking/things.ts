import { turnY, type Vec3 } from '../../base/vectors.ts';
import type { Place } from '../../catalogue/kinds.ts';
import type { Relation } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import { type Context, standingRelations } from '../context.ts';
import type { Prop } from '../plan.ts';
import { entityOf } from './bodies.ts';
import type { Floor } from './floor.ts';
import { holderOf } from './holding.ts';
import { related } from './related.ts';
import { rest } from './resting.ts';
import { nearestWater, type Surface, waterOf } from './surfaces.ts';

const carried: readonly Relation['kind'][] = [
  'on',
  'in',
  'inside',
  'under',
  'beside',
  'near',
  'behind',
  'in-front-of',
  'hanging-from',
  'held-by',
  'above',
  'between',
  'around',
  'across',
];

/** Put every prop where the words, or its nature, want it. */
export function placeThings(
  context: Context,
  place: Place,
  floor: Floor,
  casting: Casting,
  props: Prop[],
): void {
  const relations = standingRelations(context);
  const surfaces = new Map<string, Surface>();
  // What somebody sits on was put down with them, be it on the very middle.
  const taken = new Set(casting.cast.map((c) => c.place.on));
  const placed = new Set(
    props
      .filter(
        (p) =>
          taken.has(p.id) ||
          floor.has(p.id) ||
          p.place.relation === 'held-by' ||
          p.place.at.some((v) => v !== 0),
      )
      .map((p) => p.id),
  );
  const source = context.random.stream('props');
  const hero = casting.cast.length === 0;
  const list = [...props];
  // Carriers before what they carry.
  const depth = (prop: Prop, seen = new Set<string>()): number => {
    if (seen.has(prop.id)) return 0;
    seen.add(prop.id);
    const parent = parentOf(prop, relations, casting, list);
    return parent ? 1 + depth(parent, seen) : 0;
  };
  const order = list.map((prop, i) => ({ prop, i, d: depth(prop) })).sort((a, b) => a.d - b.d || a.i - b.i);
  let first = true;
  for (const { prop } of order) {
    if (placed.has(prop.id)) {
      first = false;
      continue;
    }
    const leading =
      hero && (first || order.length === 1 || parentIsSubject(prop, order[0]!.prop, relations, casting));
    placeOne(
      context,
      prop,
      place,
      floor,
      casting,
      props,
      relations,
      surfaces,
      source.stream(prop.id).range(-0.35, 0.35),
      leading,
    );
    placed.add(prop.id);
    first = false;
  }
}

const parentIsSubject = (
  prop: Prop,
  first: Prop,
  relations: readonly Relation[],
  casting: Casting,
): boolean =>
  relations.some(
    (r) => entityOf(casting, prop.id).includes(r.subject) && entityOf(casting, first.id).includes(r.object),
  );

function parentOf(
  prop: Prop,
  relations: readonly Relation[],
  casting: Casting,
  props: readonly Prop[],
): Prop | undefined {
  const entities = entityOf(casting, prop.id);
  const relation = relations.find((r) => carried.includes(r.kind) && entities.includes(r.subject));
  return (
    relation && props.find((p) => p.id !== prop.id && casting.members.get(relation.object)?.includes(p.id))
  );
}

function placeOne(
  context: Context,
  prop: Prop,
  place: Place,
  floor: Floor,
  casting: Casting,
  props: Prop[],
  relations: readonly Relation[],
  surfaces: Map<string, Surface>,
  turn: number,
  hero: boolean,
): void {
  const kind = kinds.things.get(prop.kind)!;
  const size = kind.facts.size.map((s) => s * prop.scale) as unknown as Vec3;
  const radius = Math.max(0.04, Math.hypot(size[0], size[2]) * 0.42);
  const entities = entityOf(casting, prop.id);
  const own = relations.filter((r) => carried.includes(r.kind) && entities.includes(r.subject));
  // 'Drifts downstream' floats, whatever the thing's own nature.
  const afloat = context.shots.some((s) =>
    s.reading.events.some(
      (e) =>
        e.subject !== undefined &&
        entities.includes(e.subject) &&
        /\b(?:\w*stream|river|water|lake|pond|afloat|float\w*|sea|waves?)\b/i.test(e.phrase),
    ),
  );
  const water = afloat ? waterOf(place) : undefined;
  if (water) {
    // Beneath what the scene stands on: under its middle; else where the water comes nearest to the camera's side.
    const under = context.shots.some((s) =>
      s.reading.events.some(
        (e) => entities.includes(e.subject ?? '') && /\b(?:beneath|under|underneath|below)\b/i.test(e.phrase),
      ),
    );
    const beneath = under ? -0.9 : 2.4;
    const side = turn >= 0 ? 0.7 : -0.7;
    prop.place = { at: nearestWater(water, floor.at(side, beneath)), yaw: floor.yaw(turn) };
    return;
  }
  const holder = holderOf(context, prop, entities, casting, relations);
  if (holder && kind.facts.held !== false && size[1] < 2.2) {
    const many = casting.cast.length === 2 ? casting.cast.find((c) => c.id !== holder.id) : undefined;
    const hand = many && floor.spot(many.place.at).x > floor.spot(holder.place.at).x ? 'left' : 'right';
    const height = holder.height * 0.62;
    const reach = turnY([hand === 'left' ? 0.2 : -0.2, 0, 0.28], holder.place.yaw);
    prop.place = {
      at: [holder.place.at[0] + reach[0], holder.place.at[1] + height, holder.place.at[2] + reach[2]],
      yaw: holder.place.yaw,
      on: holder.id,
      relation: 'held-by',
      hand,
    };
    return;
  }
  for (const relation of own) {
    const parent = props.find(
      (p) => p.id !== prop.id && casting.members.get(relation.object)?.includes(p.id),
    );
    const actor = casting.cast.find((c) => casting.members.get(relation.object)?.includes(c.id));
    const noun =
      context.shots.flatMap((s) => s.reading.entities).find((e) => e.id === relation.object)?.noun ?? '';
    if (kind.facts.rests === 'sky') continue; // 'Behind them' it rises over the horizon.
    if (related(prop, relation, size, radius, parent, actor, noun, place, floor, surfaces, casting, hero))
      return;
  }
  rest(
    context,
    prop,
    kind.facts.rests ?? 'floor',
    size,
    radius,
    place,
    floor,
    casting,
    props,
    surfaces,
    turn,
    hero,
  );
}
