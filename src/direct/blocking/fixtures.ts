import { turnY } from '../../base/vectors.ts';
import type { Anchor, Place } from '../../catalogue/kinds.ts';
import type { Relation } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import type { Context } from '../context.ts';
import type { Cast, Prop } from '../plan.ts';
import { BODY } from './bodies.ts';
import type { Floor } from './floor.ts';
import { crownOf } from './postures.ts';

/** Those whose place is told by a piece of furniture: behind a counter, under a table, at a door. */

/** Counters and desks: tops between the knees and the chest of who stands behind them, metres. */
const TOP = { low: 0.6, high: 1.25 } as const;
/** Metres from the far edge of a top to the middle of who stands behind it. */
const REACH = 0.26;

/** A bent back and hair reach higher than a crown is told to be. */
const BENT = 1.15;

const isTop = (a: Anchor): boolean => a.kind === 'surface' && a.at[1] > TOP.low && a.at[1] < TOP.high;

/** Metres behind the free floor where one can still stand: a bar keeps its own alley. */
const ALLEY = 0.6;

/**
 * The top of the set that a noun names, with room to stand behind it; a worktop against the wall gives way to one that
 * stands free, and where the noun names the whole place it is the widest one: behind the bar.
 */
function topNamed(noun: string, place: Place, floor: Floor): Anchor | undefined {
  const depth = (a: Anchor): number => floor.spot(a.at).z - (a.size?.[1] ?? 0.5) / 2 - REACH;
  const back = floor.spot([0, 0, 0]).z - floor.half.z - ALLEY;
  const tops = Object.entries(place.facts.anchors).filter(([, a]) => isTop(a) && depth(a) > back);
  const named = tops.find(([name]) => name.includes(noun) || noun.includes(name));
  if (named) return named[1];
  if (!place.words.includes(noun) && !/^(?:counter|bar|desk|table|worktop|island)$/.test(noun))
    return undefined;
  return tops.map(([, a]) => a).sort((a, b) => (b.size?.[0] ?? 0) - (a.size?.[0] ?? 0))[0];
}

/**
 * Stand somebody behind a counter, a desk or a stall, hands near its top and face to the camera.
 * @returns false where what they are behind has no top to stand behind
 */
export function behindTop(
  one: Cast,
  entities: readonly string[],
  relations: readonly Relation[],
  context: Context,
  place: Place,
  floor: Floor,
  casting: Casting,
  props: readonly Prop[],
): boolean {
  const behind = relations.find((r) => r.kind === 'behind' && entities.includes(r.subject));
  if (!behind || one.kind !== 'person') return false;
  const prop = props.find((p) => casting.members.get(behind.object)?.includes(p.id));
  if (prop) {
    const { anchors = {}, size } = kinds.things.get(prop.kind)!.facts;
    if (!Object.values(anchors).some(isTop) && !(size[1] > TOP.low && size[1] < TOP.high)) return false;
    if (Math.min(size[0], size[2]) > 1.6) return false;
    const where = floor.settle(prop.id, 0, 0.3, Math.max(size[0], size[2]) * prop.scale * 0.5, true);
    prop.place.at = floor.at(where.x, where.z);
    prop.place.yaw = floor.yaw(0);
    const z = where.z - (size[2] * prop.scale) / 2 - REACH;
    floor.take(one.id, where.x, z, BODY);
    one.place = { at: floor.at(where.x, z), yaw: floor.yaw(0.12) };
    return true;
  }
  const noun = context.shots.flatMap((s) => s.reading.entities).find((e) => e.id === behind.object)?.noun;
  const top = noun === undefined ? undefined : topNamed(noun, place, floor);
  if (!top) return false;
  const [w, d] = top.size ?? [0.6, 0.5];
  const spot = floor.spot(top.at);
  // Opposite to where most of the free floor is, which is where the camera and the guests are.
  const z = spot.z - d / 2 - REACH - 0.06;
  const where = { x: Math.max(spot.x - w / 3, Math.min(spot.x + w / 3, 0)), z };
  while (!floor.free(where.x, where.z, BODY, one.id) && where.x < spot.x + w / 2) where.x += 0.3;
  floor.take(one.id, where.x, where.z, BODY);
  one.place = { at: floor.at(where.x, where.z), yaw: floor.yaw(-0.12) };
  return true;
}

/**
 * Put somebody under a table or another thing with room beneath it, as low as it takes.
 * @returns false where nothing of that name is there to be under
 */
export function beneath(
  one: Cast,
  entities: readonly string[],
  relations: readonly Relation[],
  floor: Floor,
  casting: Casting,
  props: readonly Prop[],
): boolean {
  const under = relations.find((r) => r.kind === 'under' && entities.includes(r.subject));
  const prop = under && props.find((p) => casting.members.get(under.object)?.includes(p.id));
  const facts = prop && kinds.things.get(prop.kind)?.facts;
  const top = facts && Object.values(facts.anchors ?? {}).find((a) => isTop(a));
  if (!prop || !facts || !top || facts.rests !== 'floor') return false;
  // A table a little higher than usual is a table still; a back through its top is not.
  const crouched = one.kind === 'person' ? crownOf({ ...one, posture: 'crouch' }) * BENT : one.height;
  prop.scale *= Math.min(1.25, Math.max(1, (crouched + 0.08) / (top.at[1] * prop.scale)));
  const where = floor.settle(prop.id, 0, 0, Math.max(facts.size[0], facts.size[2]) * prop.scale * 0.5, true);
  prop.place.at = floor.at(where.x, where.z);
  prop.place.yaw = floor.yaw(0);
  const room = top.at[1] * prop.scale - 0.06;
  if (one.kind === 'person') {
    const low = (['crouch', 'sit', 'lie'] as const).find(
      (posture) => crownOf({ ...one, posture }) * BENT <= room || posture === 'lie',
    )!;
    one.posture = low;
  }
  floor.take(one.id, where.x, where.z, BODY);
  const across = one.posture === 'lie' ? 1.3 : 0.15;
  one.place = {
    at: floor.at(where.x, where.z + (one.posture === 'lie' ? 0 : 0.08)),
    yaw: floor.yaw(across),
    relation: 'under',
    on: prop.id,
  };
  return true;
}

/** Hands on a handle or knuckles on wood: what is done at a door while standing before it. */
const atDoors = /^(?:open|knock|close|shut|lock|unlock|slam|push|pull|answer|ring)$/;

/**
 * Stand somebody at the door that they open, close or knock at, half in profile so that face, hand and door are seen.
 * @returns false where they do nothing to a door
 */
export function atDoor(
  one: Cast,
  entities: readonly string[],
  context: Context,
  place: Place,
  floor: Floor,
  casting: Casting,
  props: readonly Prop[],
  side: number,
): boolean {
  for (const event of context.shots.flatMap((s) => s.reading.events)) {
    if (event.negated || !atDoors.test(event.verb) || !entities.includes(event.subject ?? '')) continue;
    const prop = props.find((p) => casting.members.get(event.object ?? '')?.includes(p.id));
    const anchors = prop && kinds.things.get(prop.kind)?.facts.anchors;
    const object = context.shots.flatMap((s) => s.reading.entities).find((e) => e.id === event.object);
    const own = object && place.facts.anchors[object.noun];
    if (!prop && own?.kind === 'stand' && object) {
      const spot = floor.spot(own.at);
      const free = floor.settle(one.id, spot.x, spot.z, BODY, true);
      const [x, , z] = floor.at(free.x, free.z);
      one.place = { at: [x, own.at[1], z], yaw: floor.yaw(side * 0.7) };
      return true;
    }
    const handle = anchors && Object.values(anchors).find((a) => a.kind === 'grip');
    // A handle and a way through: a cupboard or a car has no threshold to stand before.
    if (!prop || !handle || !Object.values(anchors).some((a) => a.kind === 'hollow' && a.tall)) continue;
    if (prop.place.at.some((v) => v !== 0)) {
      // A second one at the same door is on its other side, in the doorway.
      const p = turnY([-0.1, 0, -0.5], prop.place.yaw);
      one.place = {
        at: [prop.place.at[0] + p[0], prop.place.at[1], prop.place.at[2] + p[2]],
        yaw: prop.place.yaw,
      };
      return true;
    }
    const where = floor.settle(prop.id, side * 0.35, -0.45, 0.5, true);
    prop.place.at = floor.at(where.x, where.z);
    prop.place.yaw = floor.yaw(-side * 0.75);
    const before = turnY([handle.at[0] - 0.3, 0, handle.at[2] + 0.48], prop.place.yaw);
    const at = [prop.place.at[0] + before[0], prop.place.at[1], prop.place.at[2] + before[2]] as [
      number,
      number,
      number,
    ];
    const spot = floor.spot(at);
    floor.take(one.id, spot.x, spot.z, BODY);
    one.place = { at, yaw: prop.place.yaw + Math.PI + side * 0.3 };
    return true;
  }
  return false;
}
