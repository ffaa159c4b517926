import { dot, smoothstep, subtract, type Vec3 } from '../../base/vectors.ts';
import { axesOf } from '../../base/view.ts';
import type { CameraPose, Framed, Move } from '../../catalogue/kinds.ts';
import type { CameraKey } from '../plan.ts';

/** Keys of one move: enough that a curve through them keeps its ease. */
const KEYS = 33;

/** Shares of the time in which a move gathers way and slows down, and what is left of its speed at the end. */
const GATHER = 0.3;
const SLOW = 0.8;
const LEFT = 0.3;

const speedAt = (u: number): number => smoothstep(0, GATHER, u) * (1 - (1 - LEFT) * smoothstep(SLOW, 1, u));

/**
 * How far a move has gone at a share of its time, 0 to 1: from rest, since the clip begins with a still, and never
 * quite at rest again, so that no two frames differ less than the first two.
 */
export function gather(u: number): number {
  const n = 64;
  let sum = 0;
  let all = 0;
  for (let i = 0; i < n; i++) {
    const s = speedAt((i + 0.5) / n);
    all += s;
    const share = Math.min(1, Math.max(0, u * n - i));
    if (share > 0) sum += share * s;
  }
  return sum / all;
}

/** A pose as seen from another: what the camera would do if it had begun at the origin, level, looking along −z. */
function seenFrom(first: CameraPose, pose: CameraPose, mm: number): Required<CameraPose> {
  const { right, up, forward } = axesOf(first);
  const local = (p: Vec3): Vec3 => {
    const d = subtract(p, first.position);
    return [dot(d, right), dot(d, up), -dot(d, forward)];
  };
  return {
    position: local(pose.position),
    target: local(pose.target),
    mm: (mm * pose.mm) / first.mm,
    roll: (pose.roll ?? 0) - (first.roll ?? 0),
  };
}

/**
 * The path of a move that begins at the picture's own camera, whichever end of the move the catalogue solves for.
 * @param distance metres to what the picture is about, which moves turn and travel about
 * @returns the pose after a share of the way, 0 to 1
 */
export function pathFromRest(
  move: Move,
  how: { readonly distance: number; readonly mm: number; readonly span: number },
  words: Pick<Framed, 'direction' | 'speed' | 'seconds'>,
): (share: number) => Required<CameraPose> {
  // As high over the ground as lets any move go up and down: where the ground lies is not known.
  const high = 2 * how.distance;
  const framed: Framed = { position: [0, high, 0], target: [0, high, -how.distance], ...how, ...words };
  const first = move.path(framed, 0);
  return (share) => seenFrom(first, move.path(framed, share), how.mm);
}

const round = (x: number): number => Math.round(x * 1e6) / 1e6;
const vec = (v: Vec3): [number, number, number] => [round(v[0]), round(v[1]), round(v[2])];

/**
 * Keys of a path that is gone as far as `share`. The first frame's camera is held for one frame more, so that the clip
 * begins at rest whatever curve is drawn through the keys.
 */
export function restingKeys(
  path: (share: number) => Required<CameraPose>,
  share: number,
  start: number,
  end: number,
  fps: number,
): CameraKey[] {
  const rest = path(0);
  const key = (time: number, pose: Required<CameraPose>): CameraKey => ({
    time: round(time),
    position: vec(pose.position),
    target: vec(pose.target),
    mm: round(Math.min(1200, Math.max(8, pose.mm))),
    roll: round(pose.roll),
  });
  const last = path(share);
  const still = JSON.stringify(path(share * 0.37)) === JSON.stringify(rest);
  if (still && JSON.stringify(last) === JSON.stringify(rest)) return [key(start, rest)];
  const from = start + 1 / fps;
  return [
    key(start, rest),
    ...Array.from({ length: KEYS }, (_, i) => {
      const u = i / (KEYS - 1);
      return key(from + (end - from) * u, path(share * gather(u)));
    }),
  ];
}
