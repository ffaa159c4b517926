import { add, clamp, length, scale, smoothstep, subtract, turnY, type Vec3 } from '../../base/vectors.ts';
import type { Gait } from './gaits.ts';
import { coasted, YIELD } from './handover.ts';
import type { Root } from './trunk.ts';

/** One displacement of a performer's floor point, over story time. Displacements add up. */
export interface RootMove {
  readonly start: number;
  readonly end: number;
  /** Displacement and turn since the start, at a story time. */
  at(s: number): { readonly by: Vec3; readonly yaw: number };
  /** Steps taken along the way, if it is one on foot. */
  readonly way?: Way;
  /** Whom or what it fixes the performer to: no way that could be broken off. */
  readonly bound?: string;
}

/** A way on foot: how far along it is at a time. */
export interface Way {
  readonly gait: Gait;
  readonly distance: number;
  readonly heading: Vec3;
  /** Metres done at a story time, 0 … distance, never decreasing. */
  done(s: number): number;
}

/** A performer's floor point over time. */
export class RootTrack {
  readonly moves: RootMove[];
  readonly base: Root;
  constructor(base: Root, moves: readonly RootMove[] = []) {
    this.base = base;
    this.moves = [...moves];
  }

  /** The track as it is now, whatever is added to this one. */
  copy(): RootTrack {
    return new RootTrack(this.base, this.moves);
  }

  /** Break off what would run on past a time: it comes to rest from there. */
  breakOff(s: number): void {
    this.moves.forEach((move, i) => {
      if (!move.bound && move.start < s && move.end > s + 1e-3) this.moves[i] = brokenOff(move, s);
    });
  }
  at(s: number): Root {
    let at = this.base.at;
    let yaw = this.base.yaw;
    for (const move of this.moves) {
      const d = move.at(s);
      at = add(at, d.by);
      yaw += d.yaw;
    }
    return { at, yaw };
  }
}

/** A move as it is until `s`, and from there slowing evenly to rest. */
function brokenOff(move: RootMove, s: number): RootMove {
  const dt = 1e-3;
  const [a, b] = [move.at(s - dt), move.at(s)];
  const rest = { by: scale(subtract(b.by, a.by), 1 / dt), yaw: (b.yaw - a.yaw) / dt };
  const { way } = move;
  const pace = way ? (way.done(s) - way.done(s - dt)) / dt : 0;
  return {
    start: move.start,
    end: s + YIELD,
    at: (t) =>
      t <= s
        ? move.at(t)
        : { by: add(b.by, scale(rest.by, coasted(t - s))), yaw: b.yaw + rest.yaw * coasted(t - s) },
    ...(way
      ? {
          way: {
            ...way,
            distance: way.done(s) + pace * coasted(YIELD),
            done: (t) => (t <= s ? way.done(t) : way.done(s) + pace * coasted(t - s)),
          },
        }
      : {}),
  };
}

/** Shortest turn from one yaw to another, −π … π. */
export const turnBetween = (from: number, to: number): number => {
  const d = (to - from) % (2 * Math.PI);
  return d > Math.PI ? d - 2 * Math.PI : d < -Math.PI ? d + 2 * Math.PI : d;
};

/** Ease with rounded ends: minimum jerk. */
export const minimumJerk = (u: number): number => {
  const x = clamp(u, 0, 1);
  return x * x * x * (10 - 15 * x + 6 * x * x);
};

/** A turn on the spot. */
export const turnMove = (start: number, end: number, by: number): RootMove => ({
  start,
  end,
  at: (s) => ({ by: [0, 0, 0], yaw: by * minimumJerk((s - start) / (end - start || 1e-6)) }),
});

/** A displacement without steps of its own (a seat taken, a slide). */
export const slideMove = (start: number, end: number, by: Vec3, yaw = 0): RootMove => ({
  start,
  end,
  at: (s) => {
    const u = minimumJerk((s - start) / (end - start || 1e-6));
    return { by: scale(by, u), yaw: yaw * u };
  },
});

/** A straight way at even speed with eased ends, turning into it first. */
export function wayMove(o: {
  start: number;
  end: number;
  by: Vec3;
  yaw: number;
  /** Turn at the end relative to the start, after having turned into the way. */
  gait: Gait;
  easeIn: number;
  easeOut: number;
}): RootMove {
  const distance = length(o.by);
  const total = o.end - o.start;
  const done = evenly({ ...o, distance });
  const heading = distance > 1e-6 ? scale(o.by, 1 / distance) : ([0, 0, 1] as Vec3);
  const turning = Math.min(total * 0.6, 0.25 + Math.abs(o.yaw) * 0.28);
  return {
    start: o.start,
    end: o.end,
    at: (s) => ({
      by: scale(heading, done(s)),
      yaw: o.yaw * smoothstep(o.start - 0.1, o.start + turning, s),
    }),
    way: { gait: o.gait, distance, heading, done },
  };
}

/** Metres done of a way at even speed with eased ends. */
function evenly(o: {
  start: number;
  end: number;
  distance: number;
  easeIn: number;
  easeOut: number;
}): (s: number) => number {
  const total = o.end - o.start;
  const a = Math.min(o.easeIn, total * 0.45);
  const b = Math.min(o.easeOut, total * 0.45);
  const speed = o.distance / Math.max(1e-6, total - a / 2 - b / 2);
  return (s) => {
    const t = clamp(s - o.start, 0, total);
    if (a > 0 && t < a) return (speed * t * t) / (2 * a);
    if (b > 0 && t > total - b) return o.distance - (speed * (total - t) ** 2) / (2 * b);
    return speed * (t - a / 2);
  };
}

/** Where one is after so many metres on an arc from a heading, and straight on from its end. */
export function arcAt(heading: number, turn: number, radius: number, metres: number): Vec3 {
  const arc = Math.min(metres, radius * Math.abs(turn));
  const signed = Math.sign(turn) * radius;
  const yaw = signed === 0 ? heading : heading + arc / signed;
  const on = metres - arc;
  return [
    signed * (Math.cos(heading) - Math.cos(yaw)) + on * Math.sin(yaw),
    0,
    signed * (Math.sin(yaw) - Math.sin(heading)) + on * Math.cos(yaw),
  ];
}

/** A way on an arc and straight on from it, at even speed with eased ends. */
export function arcMove(o: {
  start: number;
  end: number;
  distance: number;
  heading: number;
  turn: number;
  radius: number;
  gait: Gait;
  easeIn: number;
  easeOut: number;
}): RootMove {
  const done = evenly(o);
  const round = o.radius * Math.abs(o.turn);
  const yaw = o.heading + o.turn;
  return {
    start: o.start,
    end: o.end,
    at: (s) => ({
      by: arcAt(o.heading, o.turn, o.radius, done(s)),
      yaw: round > 0 ? o.turn * Math.min(1, done(s) / round) : 0,
    }),
    way: { gait: o.gait, distance: o.distance, heading: [Math.sin(yaw), 0, Math.cos(yaw)], done },
  };
}

/** Round a point at an even rate, facing kept relative to it. */
export function orbitMove(start: number, end: number, from: Vec3, centre: Vec3, rate: number): RootMove {
  const arm = subtract(from, centre);
  const ease = 0.5;
  return {
    start,
    end,
    at: (s) => {
      const t = clamp(s - start, 0, end - start);
      const grown = t < ease ? (t * t) / (2 * ease) : t - ease / 2;
      const angle = rate * grown;
      return { by: subtract(turnY(arm, angle), arm), yaw: angle };
    },
  };
}
