import { add, clamp, length, scale, subtract, type Vec3 } from '../../base/vectors.ts';
import type { Solid } from '../../catalogue/kit/solids.ts';
import { pieceName } from '../../catalogue/kit/strike.ts';
import type { Dressing } from '../blocking/strike.ts';
import type { Goer } from '../blocking/ways.ts';
import { kinds } from '../catalogue.ts';
import type { Beat, Camera, Prop } from '../plan.ts';
import { evaluateCamera } from './evaluate.ts';
import type { Extent } from './extent.ts';
import { between, buried } from './sight.ts';

/**
 * Wild walls: what a crew takes away because the lens would be inside of it, or because it stands between the lens
 * and its subject, along the whole path of the camera.
 */

/** Shares of a shot at which its path is looked at. */
const moments = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Share of the moments that a built-in piece has to hide the subject before it is taken away. */
const OFTEN = 0.3;

/** Metres to a subject from which on what is near the lens is no nearer: landscapes. */
const DEEP = 7;

/** Pieces of dressing that one shot may cost; a wood is still a wood. */
const MOST = 8;

/** Times that a vehicle is quicker than the table of actions says of people. */
const ROLLING = 2;

/** Where the subject is at a share of the shot, as far as directing knows: on its way about its mark. */
export function wayOf(
  id: string,
  goers: readonly Goer[],
  beats: readonly Beat[],
  props: readonly Prop[],
): (share: number) => Vec3 {
  const goer = goers.find((g) => g.one.id === id);
  const prop = props.find((p) => p.id === id);
  const along = (yaw: number, from: number, to: number) => (share: number) =>
    scale([Math.sin(yaw), 0, Math.cos(yaw)] as Vec3, from + (to - from) * clamp(share, 0, 1));
  if (goer) return along(goer.one.place.yaw, -goer.back, goer.ahead);
  const drive =
    prop && beats.find((b) => b.actor === id && (kinds.actions.get(b.action)?.facts.travel ?? 0) > 1);
  if (!prop || !drive) return () => [0, 0, 0];
  const facts = kinds.actions.get(drive.action)!.facts;
  const metres = (facts.travel! / facts.seconds[1]) * ROLLING * (drive.end - drive.start);
  return along(prop.place.yaw, -metres / 2, metres / 2);
}

/** What a camera is aimed at that frames a part of the set, or nothing in particular. */
export function aimedAt({ keys }: Camera): Extent {
  const [x, y, z] = keys[0]!.target;
  return {
    id: 'aim',
    person: false,
    at: [x, 0, z],
    yaw: 0,
    bottom: Math.max(0, y - 0.5),
    top: y + 0.5,
    radius: 0.4,
    eyes: y,
    head: 0,
    stature: 1,
  };
}

/** What is in the way of a shot. */
export interface InTheWay {
  /** Pieces of the set to leave out, built in or not. */
  readonly pieces: readonly string[];
  /** Owners of what is in the way and cannot be taken away. */
  readonly stays: readonly string[];
}

/**
 * What has to be taken away for a camera that is set up.
 * @param way where the subject is, relative to its mark, at a share of the shot
 * @param obstacles set, props and people
 * @param carried where cast and props are: what bears them stays
 */
export function inTheWayOf(
  camera: Camera,
  times: { readonly start: number; readonly end: number },
  aspect: number,
  lead: Extent,
  way: (share: number) => Vec3,
  obstacles: readonly Solid[],
  carried: readonly Vec3[],
  dressing: Pick<Dressing, 'isLoose' | 'isWild'>,
): InTheWay {
  const counts = new Map<Solid, number>();
  const inside = new Set<Solid>();
  const length_ = Math.max(1e-6, times.end - times.start);
  const subjectAt = (t: number): Vec3 => add(lead.at, way((t - times.start) / length_));
  const bears = (s: Solid): boolean =>
    carried.some(
      (p) =>
        p[0] > s.low[0] - 0.1 &&
        p[0] < s.high[0] + 0.1 &&
        p[2] > s.low[2] - 0.1 &&
        p[2] < s.high[2] + 0.1 &&
        p[1] > s.low[1] + 0.15,
    );
  const others = obstacles.filter((s) => s.owner !== lead.id && !camera.subjects.includes(s.owner));
  const bearing = new Set(others.flatMap((s) => (s.piece !== undefined && bears(s) ? [s.piece] : [])));
  const free = (s: Solid): boolean => s.piece !== undefined && !bearing.has(s.piece);
  for (const share of moments) {
    const t = times.start + length_ * share;
    const view = evaluateCamera({ ...camera, handheld: 0 }, t, camera.follow ? { subjectAt } : {});
    const at = subjectAt(t);
    const there: Extent = { ...lead, at: [at[0], lead.at[1], at[2]] };
    const distance = length(subtract([at[0], lead.eyes, at[2]], view.position));
    for (const s of others) if (buried(view.position, [s])) inside.add(s);
    const blur = Math.min(distance, DEEP);
    for (const s of between({ ...view, distance: blur }, aspect, there, others))
      counts.set(s, (counts.get(s) ?? 0) + 1);
  }
  const often = [...counts].filter(
    ([s, n]) => free(s) && (dressing.isLoose(s) || (dressing.isWild(s) && n / moments.length > OFTEN)),
  );
  const wanted = [
    ...[...inside].filter((s) => dressing.isWild(s)),
    ...often.sort((a, b) => b[1] - a[1]).map(([s]) => s),
  ];
  return {
    pieces: [...new Set(wanted.map((s) => s.piece!))].slice(0, MOST),
    stays: [...new Set([...inside].filter((s) => !dressing.isWild(s)).map((s) => s.owner || 'the set'))],
  };
}

/** The sentence for the user about what was taken away. */
export function sayOf({ pieces, stays }: InTheWay): string[] {
  const names = [...new Set(pieces.map((p) => pieceName(p).replaceAll('-', ' ')))];
  return [
    ...(names.length > 0 ? [`Taken away for the camera: ${names.join(', ')}.`] : []),
    ...(stays.length > 0 ? [`The camera comes too near to ${stays.join(', ')}.`] : []),
  ];
}
