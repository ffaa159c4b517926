import { add, lerp, type Quat, scale, smoothstep, type Vec3 } from '../../base/vectors.ts';
import type { Shift } from '../../catalogue/kit/action-kit.ts';
import { coasted, gathered, YIELD } from './handover.ts';
import type { Item, Transform } from './motion.ts';
import { aboutY, blend, euler, identity, multiply, rotate } from './quaternion.ts';
import { curve, type Ends, sample } from './track.ts';

/** Offsets over story time. */
export interface ShiftTrack {
  readonly part: string | undefined;
  readonly start: number;
  /** It is still under way after its last key. */
  readonly onward: boolean;
  /** Three metres, three radians and three factors. */
  values(s: number): readonly number[];
}

/** How a track of shifts begins and ends. */
export interface Running extends Ends {
  /** It takes over from what was done until a seam, and counts from there. */
  readonly goesOn?: boolean;
}

const numbers = (s: Shift, last: readonly number[]): number[] => {
  const size = s.scale;
  const three =
    size === undefined ? last.slice(6) : typeof size === 'number' ? [size, size, size] : [...size];
  return [...(s.at ?? last.slice(0, 3)), ...(s.turn ?? last.slice(3, 6)), ...three];
};

/** Keys of shifts as curves; `'rest'` is no offset. */
export function shiftTrack(
  keys: readonly (readonly [number, Shift | 'rest'])[],
  part: string | undefined,
  running: Running = {},
): ShiftTrack {
  const none = [0, 0, 0, 0, 0, 0, 1, 1, 1];
  let last = none;
  const rows = keys.map(([, v]) => {
    last = v === 'rest' ? none : numbers(v, last);
    return last;
  });
  let before = -Infinity;
  const times = keys.map(([t]) => {
    before = Math.max(t, before + 1e-4);
    return before;
  });
  const { goesOn = false } = running;
  const own = goesOn ? rows.map((row) => since(rows[0]!, row)) : rows;
  const start = times[0] ?? 0;
  const curves = none.map((_, i) =>
    curve(
      times,
      own.map((r) => r[i]!),
      { first: goesOn || running.first === true, last: running.last === true },
    ),
  );
  return {
    part,
    start: running.first && !goesOn ? -Infinity : start,
    onward: running.last === true,
    values: (s) => curves.map((c) => sample(c, goesOn ? start + gathered(s - start) : s)),
  };
}

/** What an offset adds to another one. */
const since = (first: readonly number[], row: readonly number[]): number[] =>
  row.map((v, i) => (i < 6 ? v - first[i]! : v / (first[i]! || 1)));

/** The offset of a track at a story time. */
export function shiftAt(track: ShiftTrack, s: number): { at: Vec3; turn: Vec3; scale: Vec3 } {
  const v = track.values(s);
  return { at: [v[0]!, v[1]!, v[2]!], turn: [v[3]!, v[4]!, v[5]!], scale: [v[6]!, v[7]!, v[8]!] };
}

/** A track as it is until `s`, and from there slowing evenly to rest. */
function brokenOff(track: ShiftTrack, s: number): ShiftTrack {
  const dt = 1e-3;
  const [a, b] = [track.values(s - dt), track.values(s)];
  const rest = b.map((v, i) => (v - a[i]!) / dt);
  return {
    ...track,
    onward: false,
    values: (t) => (t <= s ? track.values(t) : b.map((v, i) => v + rest[i]! * coasted(t - s))),
  };
}

/** A steady swing or spin. */
export interface Swing {
  readonly axis: 0 | 1 | 2;
  readonly start: number;
  readonly end: number;
  readonly part: string | undefined;
  /** Radians to either side, or for whole turns their number. */
  readonly angle: number;
  readonly turns: number | undefined;
  readonly period: number;
  readonly phase: number;
  readonly decay: number;
  readonly hung: boolean;
  /** Whole turns do not stop at the end: they run down after it. */
  readonly onward: boolean;
}

/** Seconds in which what turns runs down. */
const RUN_DOWN = 1.2;

/** Does a swing that begins where another one ends only swing on? */
const goesOnAs = (old: Swing, next: Swing): boolean =>
  old.end <= next.start + 1e-6 &&
  old.end > next.start - YIELD &&
  old.decay === 0 &&
  (old.turns === undefined) === (next.turns === undefined) &&
  (['axis', 'part', 'angle', 'period', 'hung'] as const).every((key) => old[key] === next[key]);

/** The angle of a swing at a story time. */
export function swingAt(w: Swing, s: number): number {
  const total = w.end - w.start;
  if (w.turns !== undefined) {
    const u = Math.min(1, Math.max(0, (s - w.start) / (total || 1)));
    const v = w.onward ? Math.min(1, Math.max(0, (s - w.end) / RUN_DOWN)) : 0;
    const over = (RUN_DOWN * (v - (v * v) / 2)) / (total || 1);
    return 2 * Math.PI * w.turns * (u + over);
  }
  const on =
    smoothstep(w.start, w.start + Math.min(0.5, w.period), s) *
    (1 - smoothstep(w.end, w.end + Math.min(1.2, w.period * 2), s));
  const left = Math.min(1, Math.max(0, (s - w.start) / (total || 1)));
  return w.angle * on * (1 - w.decay * left) * Math.sin((2 * Math.PI * (s - w.start)) / w.period + w.phase);
}

/** What an item does from a story time on. */
export type Fate =
  | { readonly kind: 'rest'; readonly s: number; readonly at: Vec3; readonly turn: Quat }
  | {
      readonly kind: 'held';
      readonly s: number;
      readonly holder: string;
      readonly sides: readonly (0 | 1)[];
      readonly caught: boolean;
    }
  | {
      readonly kind: 'worn';
      readonly s: number;
      readonly wearer: string;
      /** Middle of the thing in the wearer's own space (1.75 m tall), and its turn there. */
      readonly at: Vec3;
      readonly turn: Quat;
    }
  | {
      readonly kind: 'ridden';
      readonly s: number;
      readonly rider: string;
      /** Where the rider is on it, in its own coordinates: x and z under the pelvis, y over what it stands on. */
      readonly seat: Vec3;
      /** How the rider is turned on it. */
      readonly yaw: number;
      /** Its upper end lies ahead instead, its back up. */
      readonly laid?: boolean;
    }
  | { readonly kind: 'flight'; readonly s: number; readonly flight: Flight };

/** A baked flight: the laws of mechanics, sampled. */
export interface Flight {
  readonly start: number;
  readonly end: number;
  /** Middle of the body (not its foot) and turn. */
  at(s: number): { readonly middle: Vec3; readonly turn: Quat };
}

/** Everything baked about one prop. */
export class Body {
  readonly id: string;
  readonly info: Item;
  readonly base: Transform;
  readonly fates: Fate[] = [];
  readonly shifts: ShiftTrack[] = [];
  readonly swings: Swing[] = [];
  constructor(id: string, info: Item, at: Vec3, yaw: number) {
    this.id = id;
    this.info = info;
    this.base = { at, turn: aboutY(yaw), scale: [1, 1, 1] };
  }

  /** Index of what counts at a story time; −1 while it stands where the plan put it. */
  fateAt(s: number): number {
    let found = -1;
    for (let i = 0; i < this.fates.length; i++) if (this.fates[i]!.s <= s) found = i;
    return found;
  }

  /** Add a swing; one that was swinging until just now, and goes on, swings on as it did. */
  swing(swing: Swing, goesOn: boolean): void {
    const i = goesOn && swing.decay === 0 ? this.swings.findIndex((w) => goesOnAs(w, swing)) : -1;
    const old = this.swings[i];
    if (!old) this.swings.push(swing);
    else {
      const longer = (swing.end - old.start) / (old.end - old.start || 1);
      this.swings[i] = {
        ...old,
        end: swing.end,
        onward: swing.onward,
        turns: old.turns === undefined ? undefined : old.turns * longer,
      };
    }
  }

  /** What would run on past a seam is broken off; it comes to rest from there. */
  seam(s: number): void {
    this.shifts.forEach((track, i) => {
      if (track.onward && track.start < s) this.shifts[i] = brokenOff(track, s);
    });
  }

  /** Middle of the body in own coordinates. */
  get middle(): Vec3 {
    return [0, this.info.size[1] / 2, 0];
  }

  /** Add shifts and swings of the whole onto a transform. */
  dressed(base: Transform, s: number): Transform {
    let at = base.at;
    let turn = base.turn;
    let size: Vec3 = base.scale;
    for (const track of this.shifts) {
      if (track.part !== undefined || s < track.start) continue;
      const d = shiftAt(track, s);
      at = add(at, rotate(base.turn, d.at));
      turn = multiply(turn, euler(d.turn));
      size = [size[0] * d.scale[0], size[1] * d.scale[1], size[2] * d.scale[2]];
    }
    for (const w of this.swings) {
      if (w.part !== undefined) continue;
      const angle = swingAt(w, s);
      if (Math.abs(angle) < 1e-6) continue;
      const v: [number, number, number] = [0, 0, 0];
      v[w.axis] = angle;
      const q = euler(v);
      if (w.hung) {
        const top: Vec3 = [0, this.info.size[1], 0];
        at = add(at, rotate(turn, add(top, scale(rotate(q, top), -1))));
      }
      turn = multiply(turn, q);
    }
    return { at, turn, scale: size };
  }

  /** Named parts that have moved. */
  parts(s: number): Record<string, Transform> {
    const out: Record<string, Transform> = {};
    for (const part of this.info.parts ?? []) {
      let at: Vec3 = [0, 0, 0];
      let turn: Quat = identity;
      let size: Vec3 = [1, 1, 1];
      let moved = false;
      for (const track of this.shifts) {
        if (track.part === undefined || !part.name.includes(track.part) || s < track.start) continue;
        const d = shiftAt(track, s);
        at = add(at, d.at);
        turn = multiply(turn, euler(d.turn));
        size = [size[0] * d.scale[0], size[1] * d.scale[1], size[2] * d.scale[2]];
        moved = true;
      }
      for (const w of this.swings) {
        if (w.part === undefined || !part.name.includes(w.part)) continue;
        const v: [number, number, number] = [0, 0, 0];
        v[w.axis] = swingAt(w, s);
        turn = multiply(turn, euler(v));
        moved = true;
      }
      if (moved) out[part.name] = { at, turn, scale: size };
    }
    return out;
  }
}

/** Blend two transforms. */
export const mixTransforms = (a: Transform, b: Transform, u: number): Transform => ({
  at: [lerp(a.at[0], b.at[0], u), lerp(a.at[1], b.at[1], u), lerp(a.at[2], b.at[2], u)],
  turn: blend(a.turn, b.turn, u),
  scale: [lerp(a.scale[0], b.scale[0], u), lerp(a.scale[1], b.scale[1], u), lerp(a.scale[2], b.scale[2], u)],
});

/** Own point of a transform in the world. */
export const pointOf = (t: Transform, p: Vec3): Vec3 =>
  add(t.at, rotate(t.turn, [p[0] * t.scale[0], p[1] * t.scale[1], p[2] * t.scale[2]]));
