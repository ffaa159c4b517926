import { turnY } from '../../base/vectors.ts';
import type { Place } from '../../catalogue/kinds.ts';
import type { Casting } from '../casting/cast.ts';
import { furniture } from '../casting/props.ts';
import { kinds } from '../catalogue.ts';
import { type Context, isPortrait } from '../context.ts';
import type { Cast, Prop } from '../plan.ts';
import { chairsAt, satAt } from './at-table.ts';
import { BODY, type Spot, spotsOf } from './bodies.ts';
import type { Floor } from './floor.ts';
import { nearestWater, waterOf } from './surfaces.ts';
import { travelOf } from './travel.ts';

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

/** Seat people side by side: on what is named, else on the set's seats, else on a piece of furniture, else on the floor. */
export function seat(
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
      const water = facts.rests === 'water' ? waterOf(place) : undefined;
      prop.place.at = water ? nearestWater(water, floor.at(3, 0)) : floor.at(where.x, where.z);
      const heading =
        people[0]!.posture === 'ride' ? travelOf(context, casting, 1)(people[0]!.id) : undefined;
      // A boat is seen from its side, a chair from its front.
      prop.place.yaw = heading ?? floor.yaw(facts.rests === 'water' ? 0.95 : 0);
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
