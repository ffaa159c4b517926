import { hash } from '../../base/random.ts';
import { add, clamp, lerp, scale, smoothstep, subtract, type Vec3 } from '../../base/vectors.ts';
import { axesOf, grip } from '../../base/view.ts';
import type { Camera, CameraKey } from '../plan.ts';

/** The camera at one moment. */
export interface CameraState {
  readonly position: Vec3;
  readonly target: Vec3;
  /** Focal length on full frame, millimetres. */
  readonly mm: number;
  /** Radians; positive turns the camera clockwise as the viewer sees it. */
  readonly roll: number;
}

/** What a plan alone does not know. */
export interface CameraContext {
  /** Where the followed subject is at a time; without it `follow` does nothing. */
  readonly subjectAt?: (time: number) => Vec3;
  /** Seed of the operator's hand; 0 when absent. */
  readonly seed?: number;
}

/** Smoothed noise in [−1, 1] that depends on the time alone (cubic value noise). */
function sway(time: number, rate: number, seed: number): number {
  const x = time * rate;
  const i = Math.floor(x);
  const u = x - i;
  const at = (k: number) => hash(String(i + k), seed) / 2147483648 - 1;
  const [a, b, c, d] = [at(-1), at(0), at(1), at(2)];
  // Uniform cubic B-spline: twice differentiable, so that the shake has weight.
  return (
    (a * (1 - u) ** 3 +
      b * (3 * u ** 3 - 6 * u ** 2 + 4) +
      c * (-3 * u ** 3 + 3 * u ** 2 + 3 * u + 1) +
      d * u ** 3) /
    6
  );
}

/** Value of a smooth curve through the keys (finite-difference Hermite), one channel. */
function curve(
  keys: readonly CameraKey[],
  index: number,
  u: number,
  pick: (key: CameraKey) => number,
): number {
  const b = keys[index]!;
  const c = keys[index + 1]!;
  const a = keys[index - 1];
  const d = keys[index + 2];
  const span = c.time - b.time || 1;
  const slope = (p: CameraKey, q: CameraKey) => (pick(q) - pick(p)) / (q.time - p.time || 1);
  const out = a ? slope(a, c) : slope(b, c);
  const into = d ? slope(b, d) : slope(b, c);
  const u2 = u * u;
  const u3 = u2 * u;
  return (
    (2 * u3 - 3 * u2 + 1) * pick(b) +
    (u3 - 2 * u2 + u) * span * out +
    (-2 * u3 + 3 * u2) * pick(c) +
    (u3 - u2) * span * into
  );
}

/** The keyed path alone, without following and without the operator's hand. */
function keyed(keys: readonly CameraKey[], time: number): CameraState {
  const first = keys[0]!;
  const last = keys[keys.length - 1]!;
  const still = (k: CameraKey): CameraState => ({
    position: k.position,
    target: k.target,
    mm: k.mm,
    roll: k.roll,
  });
  if (keys.length === 1 || time <= first.time) return still(first);
  if (time >= last.time) return still(last);
  let index = 0;
  while (index < keys.length - 2 && keys[index + 1]!.time <= time) index++;
  const raw = (time - keys[index]!.time) / (keys[index + 1]!.time - keys[index]!.time || 1);
  // Two keys say only where from and where to; a grip's hand is put in between.
  const u = keys.length === 2 ? grip(raw) : raw;
  const vec = (pick: (k: CameraKey) => readonly number[]): Vec3 => [
    curve(keys, index, u, (k) => pick(k)[0]!),
    curve(keys, index, u, (k) => pick(k)[1]!),
    curve(keys, index, u, (k) => pick(k)[2]!),
  ];
  return {
    position: vec((k) => k.position),
    target: vec((k) => k.target),
    mm: clamp(
      curve(keys, index, u, (k) => k.mm),
      8,
      1200,
    ),
    roll: curve(keys, index, u, (k) => k.roll),
  };
}

/** How far the followed subject has gone since the first key, as an operator with some inertia sees it. */
function drift(camera: Camera, time: number, subjectAt: (time: number) => Vec3): Vec3 {
  const from = camera.keys[0]!.time;
  const first = subjectAt(from);
  const framed = camera.follow?.home;
  const home: Vec3 = framed ? [framed[0], first[1], framed[2]] : first;
  const above = camera.follow?.above;
  const where = (t: number): Vec3 => {
    const p = subjectAt(t);
    return above && t >= above.from ? [p[0], Math.max(p[1], above.y), p[2]] : p;
  };
  // A triangular window of 0.6 s that looks a little ahead: the operator anticipates.
  let sum: Vec3 = [0, 0, 0];
  let weight = 0;
  for (let i = -4; i <= 4; i++) {
    const w = 5 - Math.abs(i);
    sum = add(sum, scale(subtract(where(Math.max(from, time + 0.05 + i * 0.075)), home), w));
    weight += w;
  }
  return scale(sum, 1 / weight);
}

/** Seconds in which a camera begins to go with somebody, and in which it changes hands. */
const TAKEN_UP = 1;

/** Metres over the floor below which a camera that goes along does not sink. */
const LOWEST = 0.1;

/** How unsteady the operator's hand is. */
function handAt({ handheld, steadied }: Camera, time: number): number {
  if (!steadied) return handheld;
  return lerp(steadied.handheld, handheld, smoothstep(steadied.until, steadied.until + TAKEN_UP, time));
}

/** Metres before the end of its track in which a dolly slows down. */
const BUFFER = 0.5;

/** A position on a track that ends: as asked in its middle, never past its ends, smooth in between. */
function railed(x: number, low: number, high: number): number {
  const buffer = Math.min(BUFFER, (high - low) / 2);
  if (buffer <= 0) return clamp(x, low, high);
  const over = (d: number): number => (d > 0 ? buffer * (1 - Math.exp(-d / buffer)) - d : 0);
  return x + over(x - (high - buffer)) - over(low + buffer - x);
}

/**
 * Where the camera is at a time: a pure, smooth function of the plan, the time and, when it follows somebody,
 * where that one is.
 * @param camera the shot's camera
 * @param time seconds from the plan's start
 * @example evaluateCamera(plan.shots[0].camera, 1.5, { subjectAt: (t) => performance.at('ball', t), seed: plan.seed })
 */
export function evaluateCamera(camera: Camera, time: number, context: CameraContext = {}): CameraState {
  let state = keyed(camera.keys, time);
  if (camera.follow && context.subjectAt) {
    const { from } = camera.follow;
    const whole = drift(camera, time, context.subjectAt);
    const gone = from === undefined ? whole : scale(whole, smoothstep(from, from + TAKEN_UP, time));
    // Where the camera travels along, the aim goes with it; else only the aim turns.
    const carried = scale(gone, camera.follow.travel);
    const { within } = camera.follow;
    // Over water that lies deeper than the floor the camera may be lower than anywhere else.
    const low = Math.min(LOWEST, state.position[1]);
    const rail = (k: 0 | 2): number =>
      within
        ? railed(state.position[k] + carried[k], within.low[k], within.high[k])
        : state.position[k] + carried[k];
    state = {
      ...state,
      position: [rail(0), Math.max(low, state.position[1] + carried[1] * 0.35), rail(2)],
      target: add(state.target, scale(gone, Math.max(camera.follow.aim, camera.follow.travel))),
    };
  }
  const hand = handAt(camera, time);
  if (hand > 0) state = held(state, hand, time, context.seed ?? 0);
  return state;
}

/** An operator's breathing (slow) and pulse of the arms (quick); amplitudes from usual shoulder rigs. */
function held(state: CameraState, amount: number, time: number, seed: number): CameraState {
  const n = (name: number, slow: number, quick: number) =>
    sway(time, 0.9, seed + name) * slow + sway(time, 4.3, seed + name + 50) * quick;
  const { right, up } = axesOf(state);
  const reach = Math.hypot(...subtract(state.target, state.position));
  // Long lenses magnify the hand: the angle is kept to what an operator would accept in the picture.
  const lens = clamp(50 / state.mm, 0.35, 1.4);
  const shift = add(scale(right, n(1, 0.03, 0.004) * amount), scale(up, n(2, 0.024, 0.004) * amount));
  const aim = add(
    scale(right, Math.tan(n(3, 0.021, 0.0055) * amount * lens) * reach),
    scale(up, Math.tan(n(4, 0.017, 0.005) * amount * lens) * reach),
  );
  return {
    position: add(state.position, shift),
    target: add(add(state.target, shift), aim),
    mm: state.mm,
    roll: state.roll + n(5, 0.012, 0.003) * amount,
  };
}
