import { turnY } from '../../base/vectors.ts';
import type { Anchor, Place } from '../../catalogue/kinds.ts';
import type { Relation } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import { type Context } from '../context.ts';
import type { Cast, Prop } from '../plan.ts';
import { BODY } from './bodies.ts';
import type { Floor } from './floor.ts';

/** The surface of the set that is nearest to the mark, within a few steps. */
const tableOf = (place: Place, floor: Floor): Anchor | undefined =>
  Object.entries(place.facts.anchors)
    .filter(([name, a]) => a.kind === 'surface' && a.at[1] > 0.3 && a.at[1] < 1.2 && !name.includes('track'))
    .map(([, a]) => ({ a, far: Math.hypot(a.at[0] - floor.mark[0], a.at[2] - floor.mark[2]) }))
    .filter(({ far }) => far < 3.5)
    .sort((a, b) => a.far - b.far)[0]?.a;

/** Stand a small actor on a thing's surface: a robot on a workbench. */
export function onThing(
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
export function cheat(yaw: number | undefined, context: Context, floor: Floor): number {
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
export function onAnchor(one: Cast, object: string, context: Context, place: Place, floor: Floor): boolean {
  const noun = context.shots.flatMap((s) => s.reading.entities).find((e) => e.id === object)?.noun;
  const found =
    noun &&
    Object.entries(place.facts.anchors).find(
      ([name, a]) =>
        (name.includes(noun) || noun.includes(name)) &&
        (a.kind === 'stand' || ((a.kind === 'surface' || a.kind === 'seat') && one.height < 1.3)),
    );
  if (!found) return false;
  const [, anchor] = found;
  const spot = floor.spot(anchor.at);
  const settled = anchor.kind === 'stand' ? floor.settle(one.id, spot.x, spot.z, BODY, true) : spot;
  const at = floor.at(settled.x, settled.z);
  one.place = { at: [at[0], anchor.at[1], at[2]], yaw: cheat(anchor.yaw, context, floor) };
  return true;
}
