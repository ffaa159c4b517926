import {
  add,
  clamp,
  cross,
  length,
  lerp,
  mix,
  normalize,
  scale,
  smoothstep,
  subtract,
  type Vec3,
} from '../../base/vectors.ts';
import type { Foot, Hand, Heading, Keys, Spot } from '../../catalogue/kit/action-kit.ts';
import { C, type Channel, type Controls } from './controls.ts';
import type { HandGoal } from './figure.ts';
import { type Curve, curve, type Stretch, sample, type Weight, weigh, weightOf } from './track.ts';

/** What one action does to one performer: keyed tracks over story time. */
export interface Layer {
  readonly beat: string;
  readonly stretch: Stretch;
  /** Catalogue action, and the seconds for which it is done until its act ends. */
  readonly action?: string;
  readonly lasted?: number;
  /** It is still being done when its act ends. */
  readonly onward?: boolean;
  readonly scalars: { readonly channel: number; readonly curve: Curve; readonly weight: Weight }[];
  readonly hands: { readonly side: 0 | 1; readonly track: HandTrack }[];
  readonly feet: { readonly side: 0 | 1; readonly track: FootTrack }[];
  /** Ids that roles stand for. */
  readonly roles: Readonly<Record<string, string | undefined>>;
}

/** A layer that, instead of giving way when its act ends, is kept up until `s`. */
export function keptUp(layer: Layer, s: number): Layer {
  const { stretch } = layer;
  const later = <T extends { readonly weight: Weight }>(track: T): T => {
    const times = track.weight.times.map((t) => (t >= stretch.end ? t + s - stretch.end : t));
    return { ...track, weight: { ...track.weight, times } };
  };
  return {
    ...layer,
    stretch: { ...stretch, end: s },
    onward: false,
    scalars: layer.scalars.map(later),
    hands: layer.hands.map((h) => ({ ...h, track: later(h.track) })),
    feet: layer.feet.map((f) => ({ ...f, track: later(f.track) })),
  };
}

/** Hand keys with everything that a key leaves out taken from the key before it. */
export interface HandTrack {
  readonly times: readonly number[];
  readonly keys: readonly Required<Hand>[];
  readonly oriented: readonly number[];
  readonly weight: Weight;
}

/** Foot keys. */
export interface FootTrack {
  readonly times: readonly number[];
  readonly keys: readonly Required<Foot>[];
  readonly weight: Weight;
}

const timeOf = (s: Stretch, u: number): number => s.start + clamp(u, 0, s.over ?? 1) * (s.end - s.start);

/** Keys in order of time; equal or falling moments are moved a little later. */
function ordered<T>(keys: Keys<T>): [number, T | 'rest'][] {
  const out: [number, T | 'rest'][] = [];
  let last = -Infinity;
  for (const [u, value] of keys) {
    const at = Math.max(u, last + 1e-4);
    out.push([at, value]);
    last = at;
  }
  return out;
}

/** Longest run of keys that is looked for as one that comes again and again, and how far its steps may differ. */
const LONGEST_ROUND = 8;
const UNEVEN = 0.05;

/**
 * Keys that come again and again, with those of the round that would be next: what is done on and on is not held at its
 * last key until the end. Other keys are given back as they are.
 */
export function doneOn<T>(keys: Keys<T>): Keys<T> {
  const n = keys.length;
  const [last, step] = [keys[n - 1]?.[0] ?? 1, (keys[n - 1]?.[0] ?? 1) - (keys[n - 2]?.[0] ?? 1)];
  if (!(step > 0) || last >= 1 - 1e-6 || last + step < 1 - UNEVEN) return keys;
  const values = keys.map(([, v]) => JSON.stringify(v));
  const comesAgain = (i: number, p: number): boolean =>
    values[i] === values[i - p] && Math.abs(keys[i]![0] - keys[i - 1]![0] - step) < UNEVEN * step;
  /** For how many keys back from the last one a round of `p` holds. */
  const held = (p: number): number => {
    let i = n - 1;
    while (i >= p && comesAgain(i, p)) i--;
    return n - 1 - i;
  };
  const round = Array.from({ length: LONGEST_ROUND }, (_, i) => i + 1)
    .filter((p) => held(p) >= 2)
    .sort((a, b) => held(b) - held(a) || a - b)[0];
  if (round === undefined) return keys;
  const more = Math.ceil((1 - last) / step) + 2;
  return [
    ...keys,
    ...Array.from(
      { length: more },
      (_, j) => [last + (j + 1) * step, keys[n - round + (j % round)]![1]] as const,
    ),
  ];
}

/** Split keys of records into one track per scalar channel. */
export function scalarTracks<T>(
  keys: Keys<T>,
  stretch: Stretch,
  of: (value: T) => [Channel, number][],
): Layer['scalars'] {
  const list = ordered(keys);
  const byChannel = new Map<Channel, [number, number | 'rest'][]>();
  for (const [, value] of list)
    if (value !== 'rest') for (const [name] of of(value)) if (!byChannel.has(name)) byChannel.set(name, []);
  for (const [u, value] of list) {
    const set = value === 'rest' ? undefined : new Map(of(value));
    for (const [name, track] of byChannel) {
      if (value === 'rest') track.push([u, 'rest']);
      else if (set?.has(name)) track.push([u, set.get(name) as number]);
    }
  }
  return [...byChannel].map(([name, track]) => {
    const valued = track.filter((k): k is [number, number] => k[1] !== 'rest');
    const firstValue = track.findIndex((k) => k[1] !== 'rest');
    return {
      channel: C[name],
      curve: curve(
        valued.map(([u]) => timeOf(stretch, u)),
        valued.map(([, v]) => v),
      ),
      weight: weightOf(
        track.slice(firstValue).map(([u, v]) => [u, v !== 'rest'] as const),
        stretch,
      ),
    };
  });
}

const anywhere: Vec3 = [0.22, 1.1, 0.3];

/** Hand keys as a track. */
export function handTrack(keys: Keys<Hand>, stretch: Stretch): HandTrack | undefined {
  const list = ordered(keys);
  const first = list.findIndex(([, v]) => v !== 'rest');
  if (first < 0) return undefined;
  const valued = list.filter((k): k is [number, Hand] => k[1] !== 'rest');
  let before: Required<Hand> = { at: anywhere, fingers: [0, 0, 1], palm: 'in', curl: 0.25, elbow: 0 };
  let turned = 0;
  const oriented: number[] = [];
  const full = valued.map(([, v]) => {
    if (v.fingers || v.palm) turned = 1;
    oriented.push(turned);
    before = { ...before, ...v };
    return before;
  });
  return {
    times: valued.map(([u]) => timeOf(stretch, u)),
    keys: full,
    oriented,
    weight: weightOf(
      list.slice(first).map(([u, v]) => [u, v !== 'rest'] as const),
      stretch,
    ),
  };
}

/** Foot keys as a track. */
export function footTrack(keys: Keys<Foot>, stretch: Stretch): FootTrack | undefined {
  const list = ordered(keys);
  const valued = list.filter((k): k is [number, Foot] => k[1] !== 'rest');
  if (!valued.length) return undefined;
  return {
    times: valued.map(([u]) => timeOf(stretch, u)),
    keys: valued.map(([, v]) => ({ pitch: 0, open: 0, ...v })),
    // A foot leaves the floor only towards its first key: a rest before it holds it down.
    weight: weightOf(
      list.map(([u, v]) => [u, v !== 'rest'] as const),
      stretch,
    ),
  };
}

/** Add an action's scalars onto the controls: each channel goes from what it was to the key by its weight. */
export function applyScalars(layer: Layer, s: number, into: Controls): void {
  if (s < layer.stretch.start || s > layer.stretch.end + layer.stretch.fade) return;
  for (const track of layer.scalars) {
    const w = weigh(track.weight, s);
    if (w > 0) into[track.channel] = lerp(into[track.channel]!, sample(track.curve, s), w);
  }
}

/** How a track turns spots and headings into the world at a story time. */
export interface Resolver {
  spot(spot: Spot, side: 0 | 1, s: number): Vec3;
  heading(h: Heading, side: 0 | 1, s: number): Vec3;
}

/** Value between keys by a monotone cubic over the four keys around a moment, in the world. */
function between(times: readonly number[], s: number, point: (i: number) => Vec3): Vec3 {
  const n = times.length;
  if (n === 1 || s <= times[0]!) return point(0);
  if (s >= times[n - 1]!) return point(n - 1);
  let i = 0;
  while (i < n - 2 && times[i + 1]! <= s) i++;
  const low = Math.max(0, i - 1);
  const high = Math.min(n - 1, i + 2);
  const ids = Array.from({ length: high - low + 1 }, (_, j) => low + j);
  const points = ids.map(point);
  const t = ids.map((j) => times[j]!);
  // Slopes at the two middle keys depend on their neighbours only, so four keys suffice.
  const axis = (a: 0 | 1 | 2): number =>
    sample(
      curve(
        t,
        points.map((p) => p[a]),
      ),
      s,
    );
  return [axis(0), axis(1), axis(2)];
}

/** The hand goal of a track at a story time. */
export function handAt(track: HandTrack, side: 0 | 1, s: number, r: Resolver): HandGoal {
  const { times, keys } = track;
  const palm = between(times, s, (i) => r.spot(keys[i]!.at, side, s));
  let i = 0;
  while (i < times.length - 1 && times[i + 1]! <= s) i++;
  const j = Math.min(i + 1, times.length - 1);
  const u = j === i ? 0 : smoothstep(times[i]!, times[j]!, s);
  const direction = (name: 'fingers' | 'palm'): Vec3 =>
    turnTo(r.heading(keys[i]![name], side, s), r.heading(keys[j]![name], side, s), u);
  return {
    palm,
    fingers: direction('fingers'),
    faces: direction('palm'),
    turned: lerp(track.oriented[i]!, track.oriented[j]!, u),
    curl: lerp(keys[i]!.curl, keys[j]!.curl, u),
    elbow: lerp(keys[i]!.elbow, keys[j]!.elbow, u),
  };
}

/** Blend directions on the sphere; opposite ones pass over the outside of a great circle. */
export function turnTo(a: Vec3, b: Vec3, u: number): Vec3 {
  const x = normalize(a);
  const y = normalize(b);
  const straight = mix(x, y, u);
  const opposite = 1 - smoothstep(0, 0.5, length(add(x, y)));
  if (opposite <= 0) return normalize(straight);
  const aside = normalize(Math.abs(x[1]) < 0.9 ? cross(x, [0, 1, 0]) : cross(x, [0, 0, 1]));
  return normalize(add(straight, scale(aside, opposite * 4 * u * (1 - u) * 0.5)));
}

/** Go from one hand goal to another on a slight arc away from the body. */
export function mixHands(a: HandGoal, b: HandGoal, w: number, away: Vec3): HandGoal {
  if (w <= 0) return a;
  if (w >= 1) return b;
  const bulge = 0.55 * w * (1 - w) * Math.min(0.5, length(subtract(b.palm, a.palm)));
  return {
    palm: add(mix(a.palm, b.palm, w), scale(away, bulge)),
    fingers: turnTo(a.fingers, b.fingers, w),
    faces: turnTo(a.faces, b.faces, w),
    turned: lerp(a.turned, b.turned, w),
    curl: lerp(a.curl, b.curl, w),
    elbow: lerp(a.elbow, b.elbow, w),
  };
}
