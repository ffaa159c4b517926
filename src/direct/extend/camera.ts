import { add, dot, length, scale, smoothstep, subtract, type Vec3 } from '../../base/vectors.ts';
import { approach, axesOf, grip, mixViews, swivel, travel, type View } from '../../base/view.ts';
import type { Framed, Move } from '../../catalogue/kinds.ts';
import { staticMove } from '../camera/choose-move.ts';
import { evaluateCamera } from '../camera/evaluate.ts';
import type { Camera, CameraKey } from '../plan.ts';
import { NOTICED } from './going-on.ts';

/** Keys of what is new in a shot that goes on, and the most of the former ones that are kept with them. */
const KEYS = 25;
const KEPT = 64 - KEYS - 3;

/** Share of its pace at which a move that had come to its end creeps on; one that turns soon shows something else. */
const CREEP = 0.3;
const TURNING = 0.15;
/** Seconds in which it finds that pace, and share of the time in which it comes to rest. */
const FOUND = 0.4;
const REST = 0.3;
/** Slower than this, metres or radians a second, the camera stands. */
const STILL = 0.004;

/** How a view changes a second, as its operator sees it. */
interface Rate {
  readonly right: number;
  readonly up: number;
  readonly forward: number;
  readonly yaw: number;
  readonly pitch: number;
  /** Of the logarithm of the focal length. */
  readonly zoom: number;
  readonly roll: number;
}

const keyed = (camera: Camera, t: number): Required<View> => {
  const { follow: _, ...free } = camera;
  return evaluateCamera({ ...free, handheld: 0 }, t);
};

function rateAt(camera: Camera, t: number): Rate {
  const dt = 1 / 240;
  const [a, b] = [keyed(camera, t - dt), keyed(camera, t + dt)];
  const axes = axesOf(a);
  const gone = subtract(b.position, a.position);
  const now = axesOf(b).forward;
  const by = 1 / (2 * dt);
  return {
    right: dot(gone, axes.right) * by,
    up: dot(gone, axes.up) * by,
    forward: dot(gone, axes.forward) * by,
    yaw: Math.atan2(dot(now, axes.right), dot(now, axes.forward)) * by,
    pitch: Math.asin(Math.max(-1, Math.min(1, dot(now, axes.up)))) * by,
    zoom: Math.log(b.mm / a.mm) * by,
    roll: (b.roll - a.roll) * by,
  };
}

const size = (r: Rate): number =>
  Math.hypot(r.right, r.up, r.forward, r.yaw * 3, r.pitch * 3, r.zoom, r.roll);

/** A view that has gone on at a rate for so many seconds: an arc stays an arc, a push a push. */
function gone(view: Required<View>, rate: Rate, seconds: number): Required<View> {
  const n = Math.max(1, Math.ceil(Math.abs(seconds) * 24));
  const dt = seconds / n;
  let now: View = view;
  for (let i = 0; i < n; i++) {
    const reach = length(subtract(now.target, now.position));
    // A push goes towards what it looks at and never through it.
    const forward = Math.min(rate.forward * dt, Math.max(0, reach - 0.4));
    const moved = travel({ ...now }, rate.right * dt, rate.up * dt);
    now = swivel(rate.forward === 0 ? moved : approach(moved, forward), rate.yaw * dt, rate.pitch * dt);
  }
  return {
    position: now.position,
    target: now.target,
    mm: Math.min(1200, Math.max(8, view.mm * Math.exp(rate.zoom * seconds))),
    roll: view.roll + rate.roll * seconds,
  };
}

const round = (x: number): number => Math.round(x * 1e5) / 1e5;
const vec = (v: Vec3): [number, number, number] => [round(v[0]), round(v[1]), round(v[2])];
const keyAt = (time: number, v: View): CameraKey => ({
  time: round(time),
  position: vec(v.position),
  target: vec(v.target),
  mm: round(Math.min(1200, Math.max(8, v.mm))),
  roll: round(v.roll ?? 0),
});

/** What a shot that goes on asks of its camera. */
export interface Asked {
  /** A move, and how its words say it. */
  readonly move?: Move;
  readonly speed: number;
  readonly direction: string;
  /** Height of the picture at what it is about, metres. */
  readonly span: number;
  /** Another framing, to be reached by moving there. */
  readonly framing?: View;
}

/**
 * The camera of a shot that goes on: its path so far, and from there what is asked, begun at the pose and speed that the
 * camera has. Where nothing is asked a move that was on creeps to rest, and a camera that stood stands.
 * @param start seconds from the plan's start at which it goes on
 * @param end seconds
 */
export function goOnFilming(before: Camera, asked: Asked, start: number, end: number): CameraKey[] {
  const view = keyed(before, start);
  const seconds = end - start;
  // The speed of its last moments: a curve through keys says little of its very end.
  const last = rateAt(before, start - 1 / 60);
  const stood = size(last) < STILL;
  // A camera that stood stands for the moment in which what is to come is noticed.
  const wait = stood && (asked.move ?? asked.framing) && seconds > NOTICED * 2 ? NOTICED : 0;
  const path = pathOf(before, asked, view, start, seconds - wait);
  /** What is left of the speed that it had, running out within a second; what is to stand begins to when that is noticed. */
  const goesOn = asked.move && standsStill(asked.move) ? NOTICED : 0;
  const carried = (t: number): Required<View> =>
    gone(view, last, Math.min(t, goesOn) + FOUND * (1 - Math.exp(-Math.max(0, t - goesOn) / FOUND)));
  const at = (t: number): View => {
    const on = path?.(Math.max(0, t - wait) / (seconds - wait)) ?? view;
    if (stood || !path) return on;
    const c = carried(t);
    return {
      position: add(on.position, subtract(c.position, view.position)),
      target: add(on.target, subtract(c.target, view.target)),
      mm: (on.mm * c.mm) / view.mm,
      roll: (on.roll ?? 0) + c.roll - view.roll,
    };
  };
  const former = before.keys.filter((k) => k.time < start - 0.06);
  const kept = former.length > KEPT ? [former[0]!, ...former.slice(1 - KEPT)] : former;
  const near = former.length > 0 ? [keyAt(start - 0.05, keyed(before, start - 0.05))] : [];
  if (!path) return [...kept, ...near, keyAt(start, view), keyAt(end, view)];
  return [
    ...kept,
    ...near,
    ...(wait > 0 ? [keyAt(start, view)] : []),
    ...Array.from({ length: KEYS }, (_, i) => {
      // Nearer together at first, where the pace is found.
      const t = wait + (i / (KEYS - 1)) ** 1.4 * (seconds - wait);
      return keyAt(start + t, at(t));
    }),
  ];
}

const standsStill = (move: Move): boolean => move.id === staticMove;

function pathOf(
  before: Camera,
  asked: Asked,
  view: Required<View>,
  start: number,
  seconds: number,
): ((u: number) => View) | undefined {
  const { move, framing } = asked;
  if (move && !standsStill(move)) return movePath(move, asked, view, seconds);
  if (framing) return (u) => mixViews(view, framing, grip(Math.min(1, u / 0.7)));
  // Held, it comes to rest from the speed that it had.
  if (move) return () => view;
  return creep(before, view, start, seconds);
}

/** The path of a move, turned so that it begins at a view, whichever of its ends the catalogue solves for. */
function movePath(move: Move, asked: Asked, view: Required<View>, seconds: number): (u: number) => View {
  const framed: Framed = {
    ...view,
    distance: length(subtract(view.target, view.position)),
    span: asked.span,
    direction: asked.direction,
    speed: asked.speed,
    seconds,
  };
  const first = move.path(framed, 0);
  const [from, to] = [axesOf(first), axesOf(view)];
  const turned = (p: Vec3): Vec3 => {
    const d = subtract(p, first.position);
    const [x, y, z] = [dot(d, from.right), dot(d, from.up), dot(d, from.forward)];
    return add(view.position, add(add(scale(to.right, x), scale(to.up, y)), scale(to.forward, z)));
  };
  return (u) => {
    const pose = move.path(framed, grip(u));
    return {
      position: turned(pose.position),
      target: turned(pose.target),
      mm: (view.mm * pose.mm) / first.mm,
      roll: view.roll + (pose.roll ?? 0) - (first.roll ?? 0),
    };
  };
}

/** A move that has come to its end goes on a little at a part of its pace, so that the picture does not freeze. */
function creep(
  before: Camera,
  view: Required<View>,
  start: number,
  seconds: number,
): ((u: number) => View) | undefined {
  const first = before.keys.findLast((k) => k.time <= start - 0.5)?.time ?? start - 1;
  // Grips ease over the last sixth: before it the move has its pace.
  const since = Math.max(0, Math.min(first, before.keys[0]!.time));
  const cruise = [0.18, 0.3, 0.5]
    .map((share) => rateAt(before, start - share * Math.min(4, start - since)))
    .reduce((a, b) => (size(b) > size(a) ? b : a));
  if (size(cruise) < STILL * 3) return undefined;
  const now = Math.min(1, size(rateAt(before, start - 1 / 48)) / size(cruise));
  const turns =
    Math.hypot(cruise.right, cruise.up, cruise.forward, cruise.zoom) < Math.hypot(cruise.yaw, cruise.pitch);
  const pace = turns ? TURNING : CREEP;
  const share = (t: number): number =>
    (now + (Math.max(pace, now * 0.6) - now) * smoothstep(0, FOUND, t)) *
    (1 - smoothstep(seconds * (1 - REST), seconds, t));
  const dt = 1 / 48;
  const done = [0];
  for (let t = 0; t < seconds; t += dt) done.push(done.at(-1)! + share(t + dt / 2) * dt);
  return (u) => {
    const x = Math.min(done.length - 1, (u * seconds) / dt);
    const i = Math.min(done.length - 2, Math.floor(x));
    return gone(view, cruise, done[i]! + (done[i + 1]! - done[i]!) * (x - i));
  };
}
