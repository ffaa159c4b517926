import { add, clamp, distance, lerp, smoothstep, turnY, type Vec3 } from '../../base/vectors.ts';
import type { LegName } from './four-legs.ts';
import type { Body } from './item.ts';
import type { Performer } from './performer.ts';
import { type RootTrack, turnBetween } from './root.ts';

/**
 * Footfalls of four legs. Gaits follow from speed and size by the Froude number v²/gh (Alexander and Jayes 1983):
 * walk below about 0.5, trot to about 2.5, gallop above; relative stride 2.4·Fr^0.34, duty factor falling as
 * Fr^−0.14. A foot is planted where the body passes over it in the middle of its stance, so that no foot slides
 * at any speed and on any curve.
 */
export interface Footfall {
  /** Stride count, share of going (0 stands, 1 is under way) and of a gallop (0 walk, 1 gallop). */
  at(s: number): { readonly cycle: number; readonly going: number; readonly run: number };
  /** Radians a second that it turns. */
  turning(s: number): number;
  /** A foot in the world: y is its height over the ground. `rest` is its place under a standing body, world scale. */
  foot(leg: LegName, s: number, rest: Vec3): { readonly at: Vec3 };
}

/** Shares of the stride at which each foot comes down: hind left first. */
const walk: Readonly<Record<LegName, number>> = { bl: 0, fl: 0.25, br: 0.5, fr: 0.75 };
const trot: Readonly<Record<LegName, number>> = { bl: 0, fr: 0, br: 0.5, fl: 0.5 };
const gallop: Readonly<Record<LegName, number>> = { bl: 0, br: 0.12, fl: 0.5, fr: 0.62 };

const rate = 48;
const gravity = 9.81;
const cache = new WeakMap<Performer, { moves: number; seams: number; value: Footfall }>();

/** The footfalls of a performer; worked out once its way is known. */
export function footfallsOf(p: Performer, body: Body): Footfall {
  const known = cache.get(p);
  if (known && known.moves === p.root.moves.length && known.seams === p.ways.length) return known.value;
  const value = [...p.ways, { until: Infinity, root: p.root }].reduce<
    { value: Footfall; until: number } | undefined
  >((before, { until, root }) => {
    if (!before) return { value: plan(root, body, 0, 0), until };
    const next = plan(root, body, before.until, before.value.at(before.until).cycle);
    return { value: goingOn(before.value, next, before.until), until };
  }, undefined)!.value;
  cache.set(p, { moves: p.root.moves.length, seams: p.ways.length, value });
  return value;
}

/** Seconds in which feet find their new places after a seam. */
const FOUND = 0.45;

/** Footfalls as they were until a seam, and as they come after it. */
function goingOn(before: Footfall, after: Footfall, seam: number): Footfall {
  const share = (s: number): number => smoothstep(seam, seam + FOUND, s);
  return {
    at(s) {
      if (s <= seam) return before.at(s);
      const [a, b] = [before.at(s), after.at(s)];
      return { cycle: b.cycle, going: lerp(a.going, b.going, share(s)), run: lerp(a.run, b.run, share(s)) };
    },
    turning: (s) => (s <= seam ? before.turning(s) : lerp(before.turning(s), after.turning(s), share(s))),
    foot(leg, s, rest) {
      if (s <= seam) return before.foot(leg, s, rest);
      const next = after.foot(leg, s, rest);
      if (s >= seam + FOUND) return next;
      const old = before.foot(leg, s, rest).at;
      const u = share(s);
      return {
        at: [
          lerp(old[0], next.at[0], u),
          // A foot that has to find its place is lifted there.
          Math.max(lerp(old[1], next.at[1], u), distance(old, next.at) * 0.3 * Math.sin(Math.PI * u)),
          lerp(old[2], next.at[2], u),
        ],
      };
    },
  };
}

/** @param at story time at which the stride count is `count`; what comes before it has another's footfalls */
function plan(root: RootTrack, body: Body, at: number, count: number): Footfall {
  const k = body.info.scale ?? 1;
  const hip = (body.info.parts?.find((x) => x.name === 'leg.fl')?.pivot[1] ?? body.info.size[1] * 0.6) * k;
  const arm = body.info.size[2] * 0.35;
  const from = -1;
  const until = 130;
  // Gaits keep for a whole way: its mean speed decides.
  const last = root.moves.reduce((e, m) => Math.max(e, Math.min(m.end, until)), 0) + 1;
  const n = Math.ceil((last - from) * rate) + 1;
  const phase = new Float64Array(n);
  const speeds = new Float64Array(n);
  const turns = new Float64Array(n);
  let before = root.at(from);
  for (let i = 1; i < n; i++) {
    const now = root.at(from + i / rate);
    speeds[i] = Math.hypot(now.at[0] - before.at[0], now.at[2] - before.at[2]) * rate;
    turns[i] = turnBetween(before.yaw, now.yaw) * rate;
    before = now;
  }
  const smooth = (list: Float64Array): Float64Array => {
    const w = Math.round(rate * 0.22);
    const sums = new Float64Array(n + 1);
    for (let i = 0; i < n; i++) sums[i + 1] = sums[i]! + list[i]!;
    return Float64Array.from(list, (_, i) => {
      const [a, b] = [Math.max(0, i - w), Math.min(n - 1, i + w)];
      return (sums[b + 1]! - sums[a]!) / (b - a + 1);
    });
  };
  const even = smooth(speeds);
  const evenTurns = smooth(turns);
  const top = Math.max(
    0.01,
    even.slice(Math.max(0, Math.floor((at - from) * rate))).reduce((a, b) => Math.max(a, b), 0),
  );
  const froude = (v: number): number => (v * v) / (gravity * hip);
  /** The stride is that of the cruising speed, so that feet do not creep while it changes. */
  const stride = (v: number): number => {
    const cruising = Math.max(v, top * 0.45);
    return clamp(2.4 * hip * Math.max(0.05, froude(cruising)) ** 0.34, 0.9 * hip, 5.2 * hip);
  };
  for (let i = 1; i < n; i++) {
    const v = Math.max(speeds[i]!, Math.abs(turns[i]!) * arm);
    phase[i] = phase[i - 1]! + v / rate / stride(even[i]!);
  }
  if (at > 0) {
    const i = Math.min(n - 1, Math.round((at - from) * rate));
    const off = count - phase[i]!;
    for (let j = 0; j < n; j++) phase[j] = phase[j]! + off;
  }
  const sampleAt = (list: Float64Array, s: number): number => {
    const x = clamp((s - from) * rate, 0, n - 1);
    const i = Math.min(n - 2, Math.floor(x));
    return lerp(list[i]!, list[i + 1]!, x - i);
  };
  /** The time at which a stride count is reached; the ends of the table outside it. */
  const when = (count: number): number => {
    if (count <= phase[0]!) return from;
    if (count >= phase[n - 1]!) return from + (n - 1) / rate;
    let [a, b] = [0, n - 1];
    while (b - a > 1) {
      const m = (a + b) >> 1;
      if (phase[m]! < count) a = m;
      else b = m;
    }
    const span = phase[b]! - phase[a]! || 1;
    return from + (a + (count - phase[a]!) / span) / rate;
  };
  const under = (s: number, rest: Vec3): Vec3 => {
    const here = root.at(s);
    return add(here.at, turnY([rest[0], 0, rest[2]], here.yaw));
  };
  const cruise = froude(top);
  const duty = clamp(0.52 * Math.max(0.05, cruise) ** -0.16, 0.3, 0.7);
  const running = smoothstep(1.7, 3, cruise);
  const trotting = smoothstep(0.42, 0.7, cruise) * (1 - running);
  const share = (leg: LegName): number =>
    running > 0.5 ? gallop[leg] : trotting > 0.5 ? trot[leg] : walk[leg];
  return {
    at: (s) => ({
      cycle: sampleAt(phase, s),
      going: smoothstep(
        0.02,
        0.35,
        Math.max(sampleAt(even, s), Math.abs(sampleAt(evenTurns, s)) * arm) / Math.max(0.25 * hip, top * 0.6),
      ),
      run: running,
    }),
    turning: (s) => sampleAt(evenTurns, s),
    foot(leg, s, rest) {
      const count = sampleAt(phase, s) - share(leg);
      const stepNumber = Math.floor(count);
      const u = count - stepNumber;
      const plant = (i: number): Vec3 => under(when(i + share(leg) + duty / 2), rest);
      const here = plant(stepNumber);
      const settled = under(s, rest);
      const done = sampleAt(phase, s);
      const ended = phase[n - 1]! - done < 0.02 || done - phase[0]! < 0.002;
      const rise = hip * lerp(0.13, 0.3, running);
      if (u <= duty) {
        const slack = distance(here, settled);
        // Where it comes to rest feet end up under the body.
        return { at: ended && slack > 0.001 ? mixed(here, settled, calm(s)) : [here[0], 0, here[2]] };
      }
      const v = (u - duty) / (1 - duty);
      const next = plant(stepNumber + 1);
      const e = v * v * (3 - 2 * v);
      const at: Vec3 = [
        lerp(here[0], next[0], e),
        rise * Math.sin(Math.PI * Math.min(1, v * 1.05)) ** 1.3 * (ended ? 1 - calm(s) : 1) || 0,
        lerp(here[2], next[2], e),
      ];
      return { at: ended ? mixed(at, settled, calm(s)) : at };
    },
  };
  /** How long it has stood, 0 … 1 over a third of a second. */
  function calm(s: number): number {
    return 1 - smoothstep(0.004, 0.12, sampleAt(even, s) / Math.max(0.25 * hip, top * 0.6));
  }
}

const mixed = (a: Vec3, b: Vec3, u: number): Vec3 => [
  lerp(a[0], b[0], u),
  lerp(a[1], 0, u),
  lerp(a[2], b[2], u),
];
