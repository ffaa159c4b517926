import { clamp, turnY } from '../../base/vectors.ts';
import type { Anchor, Place } from '../../catalogue/kinds.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import type { Context } from '../context.ts';
import type { Cast, Prop } from '../plan.ts';
import type { Floor } from './floor.ts';

/** Where what somebody does says where they are: stretched out on a bed, seated at a piano, behind a drum. */

/** Long enough to lie on, metres. */
const LYING = 1.5;

const longest = (anchors: Readonly<Record<string, Anchor>> | undefined): Anchor | undefined =>
  Object.values(anchors ?? {}).find(
    (a) => a.kind === 'surface' && a.at[1] < 1 && (a.size?.[1] ?? 0) >= LYING && (a.size?.[0] ?? 0) < 3,
  );

/**
 * Lay somebody down: on what is named, on the bed that the place has, else on the floor; there across the picture, so
 * that the camera sees them from head to foot.
 */
export function layDown(
  one: Cast,
  on: string | undefined,
  context: Context,
  place: Place,
  floor: Floor,
  casting: Casting,
  props: readonly Prop[],
  side: number,
): void {
  const prop = on === undefined ? undefined : props.find((p) => casting.members.get(on)?.includes(p.id));
  const top = prop && longest(kinds.things.get(prop.kind)?.facts.anchors);
  if (prop && top) {
    const where = floor.settle(prop.id, 0, 0, 1, true);
    prop.place.at = floor.at(where.x, where.z);
    prop.place.yaw = floor.yaw(side * 1.1);
    const p = turnY([top.at[0], top.at[1] * prop.scale, top.at[2]], prop.place.yaw);
    one.place = {
      at: [prop.place.at[0] + p[0], p[1], prop.place.at[2] + p[2]],
      yaw: prop.place.yaw,
      on: prop.id,
      relation: 'on',
    };
    return;
  }
  const bed = longest(place.facts.anchors);
  const ground = context.shots.some((s) =>
    [...s.brief.scene, ...s.brief.actions].some((p) =>
      /\bon the (?:floor|ground|carpet|rug)\b/i.test(p.text),
    ),
  );
  if (bed && !ground) {
    one.place = { at: [bed.at[0], bed.at[1], bed.at[2]], yaw: bed.yaw ?? 0, relation: 'on' };
    return;
  }
  const spot = floor.settle(one.id, 0, 0, 0.7, true);
  one.place = { at: floor.at(spot.x, spot.z), yaw: floor.yaw(side * 1.3) };
}

/**
 * Put a swimmer into the water that the place has: the spot of its surface nearest to the mark.
 * @returns false where the place has none
 */
export function afloat(one: Cast, place: Place, floor: Floor, side: number): boolean {
  const water = Object.values(place.facts.anchors).find(
    (a) => a.kind === 'surface' && a.at[1] < 0.05 && Math.min(...(a.size ?? [0, 0])) >= 4,
  );
  if (!water) return false;
  const [w, d] = water.size!;
  const within = (mark: number, middle: number, half: number): number =>
    clamp(mark, middle - Math.max(0, half - 1.2), middle + Math.max(0, half - 1.2));
  one.place = {
    at: [within(floor.mark[0], water.at[0], w / 2), water.at[1], within(floor.mark[2], water.at[2], d / 2)],
    yaw: floor.yaw(side * 1.15),
  };
  return true;
}

/** Things that stand on the floor and are played or worked at from their front. */
const stands = (prop: Prop): boolean => {
  const facts = kinds.things.get(prop.kind)?.facts;
  return (
    facts?.rests === 'floor' &&
    facts.size[1] > 0.4 &&
    Object.values(facts.anchors ?? {}).some((a) => a.kind === 'surface')
  );
};

/**
 * What somebody works at with both hands, standing on the floor before them: a piano, a drum, a desk.
 * @returns the prop and whether one sits at it
 */
export function stationOf(
  entities: readonly string[],
  context: Context,
  casting: Casting,
  props: readonly Prop[],
): { prop: Prop; seated: boolean } | undefined {
  for (const shot of context.shots)
    for (const event of shot.reading.events) {
      const facts = kinds.actions.get(event.match?.id ?? '')?.facts;
      if (event.negated || !facts?.lasts || facts.target !== 'thing' || facts.hands !== 'both') continue;
      if ((facts.travel ?? 0) > 0 || event.subject === undefined || !entities.includes(event.subject))
        continue;
      const prop = props.find(
        (p) => event.object !== undefined && casting.members.get(event.object)?.includes(p.id) && stands(p),
      );
      if (!prop) continue;
      const surface = Object.values(kinds.things.get(prop.kind)!.facts.anchors ?? {}).find(
        (a) => a.kind === 'surface',
      )!;
      // Keys and desks are at a seated person's hands, with their surface before the middle of the thing.
      return { prop, seated: surface.at[1] > 0.62 && surface.at[1] < 0.85 };
    }
  return undefined;
}

/** Put somebody behind what they work at, both turned so that the camera sees face and hands. */
export function takeStation(
  one: Cast,
  { prop, seated }: { prop: Prop; seated: boolean },
  floor: Floor,
  side: number,
  props: Prop[],
  seatKind: string | undefined,
): void {
  const facts = kinds.things.get(prop.kind)!.facts;
  const depth = (facts.size[2] / 2) * prop.scale;
  // A wide body like an upright piano is seen along its keys; what is low is looked at across.
  const tall = facts.size[1] * prop.scale > 0.95;
  const seen = tall ? side * 1.3 : Math.PI + side * 0.35;
  const half = Math.max(facts.size[0], facts.size[2]) * prop.scale * 0.5;
  const where = floor.settle(prop.id, tall ? side * -0.3 : 0, tall ? 0 : 0.35, half, true);
  prop.place.at = floor.at(where.x, where.z);
  prop.place.yaw = floor.yaw(seen);
  const back = (far: number): [number, number, number] => {
    const p = turnY([0, 0, depth + far], prop.place.yaw);
    return [prop.place.at[0] + p[0], 0, prop.place.at[2] + p[2]];
  };
  const yaw = prop.place.yaw + Math.PI;
  const kind = seated ? seatKind : undefined;
  const seat = kind ? kinds.things.get(kind)?.facts : undefined;
  if (kind && seat) {
    const id = `${kind}-for-${one.id}`;
    const anchor = Object.values(seat.anchors ?? {}).find((a) => a.kind === 'seat');
    const at = back(0.36);
    props.push({ id, kind, name: kind, scale: 1, state: [], count: 1, place: { at, yaw } });
    one.posture = 'sit';
    one.place = { at: [at[0], anchor?.at[1] ?? 0.46, at[2]], yaw, relation: 'seated-on', on: id };
  } else one.place = { at: back(0.26), yaw };
  const spot = floor.spot(one.place.at);
  floor.take(one.id, spot.x, spot.z, 0.24);
}
