import { grip } from '../../base/view.ts';
import type { Framed, Move } from '../../catalogue/kinds.ts';
import type { CameraKey } from '../plan.ts';

const round = (x: number): number => Math.round(x * 1e5) / 1e5;
const vec = (v: readonly [number, number, number]): [number, number, number] => [
  round(v[0]),
  round(v[1]),
  round(v[2]),
];

/**
 * A move as keys of the plan, eased like a grip's hand.
 * @param start seconds from the plan's start
 * @param end seconds; after `start`
 */
export function keysOf(move: Move, framed: Framed, start: number, end: number): CameraKey[] {
  const first = move.path(framed, 0);
  const last = move.path(framed, 1);
  const middle = move.path(framed, 0.37);
  const same =
    JSON.stringify(first) === JSON.stringify(last) && JSON.stringify(first) === JSON.stringify(middle);
  const count = same ? 1 : 25;
  return Array.from({ length: count }, (_, i) => {
    const u = count === 1 ? 0 : i / (count - 1);
    const pose = move.path(framed, grip(u));
    return {
      time: round(start + (end - start) * u),
      position: vec(pose.position),
      target: vec(pose.target),
      mm: round(Math.min(1200, Math.max(8, pose.mm))),
      roll: round(pose.roll ?? 0),
    };
  });
}
