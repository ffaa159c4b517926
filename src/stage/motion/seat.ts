import { add, length, scale, subtract, turnY, type Vec3 } from '../../base/vectors.ts';
import type { Body } from './item.ts';
import type { Performer } from './performer.ts';
import { postureShape } from './postures.ts';
import { slideMove, turnBetween } from './root.ts';
import type { Scene } from './scene.ts';

/**
 * Bring a performer to what a posture needs: before a seat and turned round, and the floor point under the
 * pelvis so that the feet can stay where they are.
 * @param walk takes the steps there
 * @returns the height that carries the body (metres at 1.75 m tall) and when the change can begin
 */
export function shapeSeat(
  scene: Scene,
  me: Performer,
  posture: string,
  on: string | undefined,
  from: number,
  to: number,
  walk: (by: Vec3, start: number, end: number) => void,
): { readonly height: number; readonly start: number } {
  const body = on === undefined ? undefined : scene.bodies.get(on);
  const named = body ? undefined : posture === 'sit' ? seatNear(scene, me, from) : undefined;
  const before = postureShape(me.posture.name, me.posture.seat);
  if ((!body && !named) || posture === 'stand' || posture === 'lean') {
    // Standing up, kneeling, sitting on the floor: the pelvis goes where the feet already are.
    const after = postureShape(posture, 0);
    const shift = (before.feet[0][2] + before.feet[1][2] - after.feet[0][2] - after.feet[1][2]) / 2;
    if (after.free < 0.5 && Math.abs(shift) > 0.02)
      me.root.moves.push(slideMove(from, to, turnY([0, 0, shift * me.k], me.root.at(from).yaw)));
    // With nothing to sit on, one sits on the floor.
    return { height: 0, start: from };
  }
  const { place, yaw } = body ? seatOf(scene, body, posture, from) : (named as Seat);
  return takeSeat(me, posture, place, yaw, from, to, walk);
}

/** A seat in the world. */
interface Seat {
  readonly place: Vec3;
  readonly yaw: number;
}

/** The seat of a thing, or the top of one that has none. */
function seatOf(scene: Scene, body: Body, posture: string, from: number): Seat {
  const t = scene.transform(body.id, from);
  const anchors = Object.values(body.info.anchors ?? {}).filter(
    (a) => a.kind === (posture === 'lie' ? 'surface' : 'seat'),
  );
  const anchor = anchors[0] ?? { at: [0, body.info.size[1], 0] as Vec3, yaw: 0 };
  const yaw =
    Math.atan2(
      2 * (t.turn[3] * t.turn[1] + t.turn[0] * t.turn[2]),
      1 - 2 * (t.turn[1] ** 2 + t.turn[0] ** 2),
    ) + (anchor.yaw ?? 0);
  return { place: add(t.at, turnY(anchor.at, yaw - (anchor.yaw ?? 0))), yaw };
}

/** How far somebody goes to a seat that the text does not name, metres. */
const near = 1.6;

/** The nearest free seat: of a thing, or of the place. */
function seatNear(scene: Scene, me: Performer, from: number): Seat | undefined {
  const at = me.root.at(from).at;
  const things = [...scene.bodies.values()]
    .filter((b) => Object.values(b.info.anchors ?? {}).some((a) => a.kind === 'seat'))
    .map((b) => seatOf(scene, b, 'sit', from));
  const places = scene.seats.map((a): Seat => ({ place: a.at, yaw: a.yaw ?? 0 }));
  const away = ({ place }: Seat): number => Math.hypot(place[0] - at[0], place[2] - at[2]);
  const taken = (seat: Seat): boolean =>
    [...scene.performers.values()].some(
      (p) => p !== me && length(subtract(p.root.at(from).at, seat.place)) < 0.4,
    );
  return [...things, ...places]
    .filter((seat) => away(seat) < near && !taken(seat))
    .sort((a, b) => away(a) - away(b))[0];
}

/** Go before a seat, turn round and sit down. */
function takeSeat(
  me: Performer,
  posture: string,
  place: Vec3,
  yaw: number,
  from: number,
  to: number,
  walk: (by: Vec3, start: number, end: number) => void,
): { readonly height: number; readonly start: number } {
  const height = (place[1] - me.root.at(from).at[1]) / me.k;
  const after = postureShape(posture, height);
  const forward = after.free > 0.5 ? 0.3 : (after.feet[0][2] + after.feet[1][2]) / 2;
  const front = add(place, turnY([0, 0, forward * me.k], yaw));
  const now = me.root.at(from).at;
  const way: Vec3 = [front[0] - now[0], 0, front[2] - now[2]];
  let start = from;
  if (length(way) > 0.15 && to > 0) {
    start = from + (to - from) * 0.5;
    walk(way, from, start);
  }
  const there = me.root.at(to + 5);
  const last = subtract([place[0], there.at[1], place[2]], there.at);
  me.root.moves.push(slideMove(start, to, scale(last, 1), 0));
  const turn = turnBetween(there.yaw, yaw);
  if (Math.abs(turn) > 0.05)
    me.root.moves.push(slideMove(from + (start - from) * 0.5, start + (to - start) * 0.35, [0, 0, 0], turn));
  return { height, start };
}
