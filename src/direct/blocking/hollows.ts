import { turnY } from '../../base/vectors.ts';
import type { Anchor } from '../../catalogue/kinds.ts';
import type { Relation } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import type { Context } from '../context.ts';
import type { Cast, Prop } from '../plan.ts';
import { BODY } from './bodies.ts';
import type { Floor } from './floor.ts';
import { crownOf } from './postures.ts';

/** Those who are in a thing: in a tent, a tub, a box, a cage, a doorway, inside of it and seen from its open side. */

/** The hollow of a thing, where it declares one. */
export const hollowOf = (prop: Prop): Anchor | undefined =>
  Object.values(kinds.things.get(prop.kind)?.facts.anchors ?? {}).find((a) => a.kind === 'hollow');

/**
 * Plan ids of what somebody is said to be in, by themselves or with what they do: 'makes a call in a phone booth'.
 * What they hold or look at may be in things of its own.
 */
export function insideOf(
  entities: readonly string[],
  relations: readonly Relation[],
  context: Context,
  casting: Casting,
): string[] {
  const deeds = context.shots
    .flatMap((s) => s.reading.events)
    .filter((e) => !e.negated && entities.includes(e.subject ?? ''))
    .map((e) => e.object)
    .filter((id) => id !== undefined && (casting.members.get(id) ?? ['set']).every((x) => x === 'set'));
  return relations
    .filter(
      (r) =>
        (r.kind === 'in' || r.kind === 'inside') &&
        (entities.includes(r.subject) || deeds.includes(r.subject)),
    )
    .flatMap((r) => casting.members.get(r.object) ?? []);
}

/** Metres that somebody takes inside, across and in depth: knees drawn up, feet under the body; animals from the side. */
const needs = (one: Cast): readonly [number, number] => {
  const size = kinds.creatures.get(one.kind)?.facts.size;
  const k = one.height / (size?.[1] ?? 1.75);
  if (size) return [size[2] * k * (one.posture === 'lie' ? 0.75 : 1), size[0] * k * 1.25];
  return one.posture === 'sit' ? [0.52 * k, 0.72 * k] : [0.5 * k, 0.4 * k];
};

/** Share of somebody that is seen over the rim of what stands open above. */
const SEEN = 0.56;
/** Less than this gives no room for drawn-up knees, metres. */
const KNEES = 0.62;
/** An animal in something is seen from the side, turned to the camera a little. */
const ASIDE = 1.05;

/** Most by which a thing is made larger so that somebody has room in it: a big box, a giant pot. */
const LARGER = 3;

/**
 * Put people or animals into a thing, side by side on the floor of its hollow; what stands open above shows them from
 * the waist up, what has a roof has them standing, or sitting where it is low.
 */
export function goInside(people: readonly Cast[], prop: Prop, hollow: Anchor, floor: Floor): void {
  for (const one of people) {
    const room = hollow.tall === undefined ? Infinity : hollow.tall * prop.scale;
    const fits = crownOf(one) <= room + 0.05;
    if (one.kind === 'person' && one.posture === 'stand' && !fits) one.posture = 'sit';
    const deep = (kinds.things.get(prop.kind)!.facts.size[1] - hollow.at[1]) * prop.scale;
    // A barrel has no room for knees: one stands in it, on something where it is deep.
    const narrow = Math.min(...(hollow.size ?? [0.6, 0.6])) * prop.scale < KNEES;
    if (one.kind === 'person' && hollow.tall === undefined && narrow && deep >= 0.75) one.posture = 'stand';
    // A tub and a box are sat in; a barrel is as deep as one stands.
    if (one.kind === 'person' && one.posture === 'stand' && hollow.tall === undefined && deep < 0.75)
      one.posture = 'sit';
  }
  const wide = Math.max(...people.map((one) => needs(one)[0]));
  const deep = Math.max(...people.map((one) => needs(one)[1]));
  const [w, d] = hollow.size ?? [0.6, 0.6];
  if (hollow.tall === undefined)
    prop.scale *= Math.min(
      LARGER,
      Math.max(1, (wide * people.length) / (w * prop.scale), deep / (d * prop.scale)),
    );
  const { size } = kinds.things.get(prop.kind)!.facts;
  const radius = Math.max(size[0], size[2]) * prop.scale * 0.5;
  const where = floor.settle(prop.id, 0, 0, Math.min(radius, 1.2), true);
  const yaw = floor.yaw((where.x > 0.2 ? -0.15 : 0.15) - (hollow.yaw ?? 0));
  prop.place = { ...prop.place, at: floor.at(where.x, where.z), yaw };
  if (!prop.state.includes('open')) prop.state.push('open');
  const rim = hollow.tall === undefined ? size[1] * prop.scale : 0;
  const apart = Math.min(wide + 0.06, (w * prop.scale) / people.length);
  people.forEach((one, i) => {
    const own = turnY([(i - (people.length - 1) / 2) * apart, 0, 0], hollow.yaw ?? 0);
    const crown = one.kind !== 'person' && one.posture === 'lie' ? one.height * 0.55 : crownOf(one);
    // Nobody disappears in what they are in: on blankets, bubbles or toes they are high enough to be seen.
    const height = Math.max(hollow.at[1] * prop.scale, rim - crown * (1 - SEEN));
    const p = turnY([hollow.at[0] * prop.scale + own[0], height, hollow.at[2] * prop.scale + own[2]], yaw);
    one.place = {
      at: [prop.place.at[0] + p[0], prop.place.at[1] + p[1], prop.place.at[2] + p[2]],
      yaw:
        yaw + (hollow.yaw ?? 0) - (i - (people.length - 1) / 2) * 0.35 + (one.kind === 'person' ? 0 : ASIDE),
      on: prop.id,
      relation: 'in',
    };
    const spot = floor.spot(one.place.at);
    floor.take(one.id, spot.x, spot.z, BODY);
  });
}
