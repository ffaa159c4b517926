import { add, subtract, turnY, type Vec3 } from '../../base/vectors.ts';
import { BODY, bulkOf } from '../blocking/bodies.ts';
import { kinds } from '../catalogue.ts';
import type { Cast, Placement, Plan, Prop } from '../plan.ts';

/** Ids of newcomers with the ids of those whose place they took. */
export type Successors = Map<string, string>;

/**
 * Put everybody and everything back to where the earlier plan has them, whoever came or went; who is told to sit, stand
 * or be carried otherwise is not. A newcomer for one that is gone takes its mark where it is placed in the same way; any
 * other comes as near to those it was placed by as there is room.
 * @param told the earlier brief directed today: how everybody was placed by its words; absent where no other words place
 * anybody
 * @param cast changed in place, as are the props
 * @param beside whom the words put somebody beside
 */
export function keepStaging(
  earlier: Plan,
  told: Plan | undefined,
  cast: readonly Cast[],
  props: readonly Prop[],
  successors: Successors,
  beside: (id: string) => readonly string[],
): void {
  const all = [...cast, ...props];
  const here = new Set(all.map((x) => x.id));
  const heirs = new Map([...successors].map(([heir, gone]) => [gone, heir]));
  const [was, placed] = [earlier, told ?? earlier].map(
    (plan) => new Map<string, Cast | Prop>([...plan.cast, ...plan.props].map((x) => [x.id, x])),
  ) as [Map<string, Cast | Prop>, Map<string, Cast | Prop>];
  const fresh = new Map(all.map((x) => [x.id, x.place.at]));
  const carrier = (place: Placement): string | undefined =>
    place.on === undefined ? undefined : (heirs.get(place.on) ?? place.on);
  const kept = new Set<string>();
  const alike = (x: Cast | Prop, then: Cast | Prop | undefined): boolean =>
    (told === undefined && !successors.has(x.id)) ||
    (then !== undefined &&
      // 'A suitcase beside him' is where it was when he is gone.
      (then.place.relation === x.place.relation ||
        (x.place.relation === undefined && then.place.on === undefined)) &&
      carrier(then.place) === x.place.on &&
      (!('posture' in x) || !('posture' in then) || successors.has(x.id) || then.posture === x.posture));
  const keep = (x: Cast | Prop): void => {
    const id = successors.get(x.id) ?? x.id;
    const old = was.get(id);
    if (!old || !alike(x, placed.get(id) ?? old)) return;
    const on = carrier(old.place);
    if (
      on !== undefined &&
      on !== 'set' &&
      (!here.has(on) || (cast.some((c) => c.id === on) && !kept.has(on)))
    )
      return;
    x.place = structuredClone(on === undefined ? old.place : { ...old.place, on });
    if (!successors.has(x.id) && 'posture' in x && 'posture' in old) x.posture = old.posture;
    kept.add(x.id);
  };
  for (const x of all) keep(x);
  for (const one of cast)
    if (!kept.has(one.id) && !was.has(one.id)) comeIn(one, all, kept, fresh, beside(one.id));
}

/** Where somebody new stands beside those who stayed where they were. */
function comeIn(
  one: Cast,
  all: readonly (Cast | Prop)[],
  kept: ReadonlySet<string>,
  fresh: ReadonlyMap<string, Vec3>,
  beside: readonly string[],
): void {
  const others = all.filter((x) => x !== one && x.place.on !== one.id);
  const friend =
    one.place.on === undefined ? others.find((x) => beside.includes(x.id) && kept.has(x.id)) : undefined;
  const near =
    friend ??
    others.find((x) => x.id === one.place.on) ??
    others
      .filter((x) => kept.has(x.id) && x.place.on === undefined)
      .sort((a, b) => apart(fresh.get(a.id)!, one.place.at) - apart(fresh.get(b.id)!, one.place.at))[0];
  if (!near) return;
  const [from, to] = [fresh.get(near.id)!, near.place.at];
  const there = friend ? flank(one, friend, others) : add(one.place.at, subtract(to, from));
  const at = one.place.on === undefined ? (room(one, there, others) ?? one.place.at) : there;
  const moved = subtract(at, one.place.at);
  for (const x of [one, ...all.filter((p) => p.place.on === one.id)])
    x.place = { ...x.place, at: [...add(x.place.at, moved)] };
}

/** To the right or left of somebody, whichever is freer. */
function flank(one: Cast, friend: Cast | Prop, others: readonly (Cast | Prop)[]): Vec3 {
  const { at, yaw } = friend.place;
  const gap = radius(friend) + radius(one) + 0.2;
  const spots = [gap, -gap].map((x): Vec3 => add([at[0], one.place.at[1], at[2]], turnY([x, 0, 0], yaw)));
  const nearest = (spot: Vec3): number =>
    Math.min(...others.filter((o) => o !== friend).map((o) => apart(o.place.at, spot)), 9);
  return nearest(spots[0]!) >= nearest(spots[1]!) ? spots[0]! : spots[1]!;
}

/** Metres of the floor round somebody's middle, or round a thing's. */
const radius = (x: Cast | Prop): number => {
  if ('posture' in x) return x.kind === 'person' ? BODY : bulkOf(x);
  const [width, , depth] = kinds.things.get(x.kind)?.facts.size ?? [0, 0, 0];
  return (Math.min(width, depth) * x.scale) / 2;
};

const apart = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[2] - b[2]);

/** Steps of the search for a free spot, metres. */
const STEP = 0.16;

/** The free spot nearest to one. */
function room(one: Cast, [x, y, z]: Vec3, others: readonly (Cast | Prop)[]): Vec3 | undefined {
  const solid = others.filter((o) => o.place.at[1] < y + one.height && o.place.relation !== 'held-by');
  for (let ring = 0; ring < 16; ring++)
    for (let i = 0; i < (ring === 0 ? 1 : 6 + ring * 2); i++) {
      const angle = (i / (6 + ring * 2)) * Math.PI * 2;
      const spot: Vec3 = [x + Math.sin(angle) * ring * STEP, y, z + Math.cos(angle) * ring * STEP];
      if (solid.every((o) => apart(o.place.at, spot) >= radius(o) + radius(one))) return spot;
    }
  return undefined;
}
