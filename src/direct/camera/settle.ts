import { clamp, type Vec3 } from '../../base/vectors.ts';
import type { Framed, Move } from '../../catalogue/kinds.ts';
import type { CameraKey } from '../plan.ts';
import type { Extent } from './extent.ts';
import { lensFor } from './habits.ts';
import { keysOf } from './path.ts';
import { type Framing, headsInside, inside, type Solved, solve } from './solve.ts';

/** How a move is timed, and whether the camera goes with somebody. */
export interface Timing {
  readonly speed: number;
  readonly direction: string;
  readonly seconds: number;
  readonly start: number;
  readonly end: number;
  readonly follow: boolean;
  /** Come in on a small thing that flies. */
  readonly closer: boolean;
}

/** Solve, move, and check: walls shorten the lens and then the move; heads push the camera back. */
export function settle(
  list: readonly Extent[],
  asked: Framing,
  move: Move,
  timing: Timing,
  people: boolean,
): { keys: CameraKey[]; framed: Solved } {
  const turning = ['camera_pan', 'camera_tilt', 'camera_up_down', 'camera_crane'].some(
    (k) => k in move.labels,
  );
  const shortest = people ? 26 : 20;
  let framing = asked;
  let speed = timing.speed;
  let back = 1;
  let best: { keys: CameraKey[]; framed: Solved } | undefined;
  for (let round = 0; round < 60; round++) {
    const framed = stepBack(solve(list, framing), back);
    const path: Framed = {
      position: framed.position,
      target: framed.target,
      mm: framed.mm,
      distance: framed.distance,
      span: framed.span,
      direction: timing.direction,
      speed,
      seconds: timing.seconds,
    };
    const keys = timing.follow ? followKeys(framed, timing) : keysOf(move, path, timing.start, timing.end);
    best = { keys, framed };
    const below = keys.every((k) =>
      inside([k.position[0], Math.max(k.position[1], framing.bounds[0][1]), k.position[2]], framing.bounds),
    );
    if (
      below &&
      !('camera_up_down' in move.labels) &&
      keys.some((k) => k.position[1] < framing.bounds[0][1])
    ) {
      // Only the floor is in the way: a lower angle than the place allows becomes the lowest that it does.
      const lift = framing.height ?? Math.min(...keys.map((k) => k.position[1]));
      framing = { ...framing, height: Math.max(lift, framing.bounds[0][1]) + 0.02 };
      continue;
    }
    if (!keys.every((k) => inside(k.position, framing.bounds))) {
      if (asked.mm !== lensFor(asked.size, people) && !timing.follow && speed > 0.45 * timing.speed)
        speed *= 0.8; // A lens that was asked for outlives the length of the move.
      else if (framing.mm > shortest) framing = { ...framing, mm: Math.max(shortest, framing.mm * 0.93) };
      else if (speed > 0.3) speed *= 0.8;
      else break;
      continue;
    }
    const views = turning ? [framed] : [framed, ...keys];
    const zoomedIn = 'camera_forward_backward' in move.labels || 'camera_zoom' in move.labels;
    const checked = zoomedIn || !turning ? views : [framed];
    if (
      framing.size === 'extreme-close-up' ||
      checked.every((v) => headsInside(list, v, framing.aspect)) ||
      back > 1.8
    )
      break;
    back *= 1.04;
  }
  const { keys, framed } = best!;
  const [low, high] = asked.bounds;
  const hold = (p: Vec3): [number, number, number] => [
    clamp(p[0], low[0], high[0]),
    clamp(p[1], low[1], high[1]),
    clamp(p[2], low[2], high[2]),
  ];
  return {
    framed,
    keys: keys.map((k) => (inside(k.position, asked.bounds) ? k : { ...k, position: hold(k.position) })),
  };
}

/** While it follows, the camera comes in a little, so that what flies is seen as well as who threw it. */
function followKeys(framed: Solved, timing: Timing): CameraKey[] {
  const key = (time: number, factor: number): CameraKey => {
    const p = stepBack(framed, factor);
    return { time, position: [...p.position], target: [...p.target], mm: p.mm, roll: 0 };
  };
  const first = key(timing.start, 1);
  return timing.closer ? [first, key(timing.start + (timing.end - timing.start) * 0.45, 0.84)] : [first];
}

function stepBack(solved: Solved, factor: number): Solved {
  if (factor === 1) return solved;
  const away = (i: 0 | 1 | 2) => solved.target[i] + (solved.position[i] - solved.target[i]) * factor;
  return {
    ...solved,
    position: [away(0), away(1), away(2)],
    distance: solved.distance * factor,
    span: solved.span * factor,
  };
}
