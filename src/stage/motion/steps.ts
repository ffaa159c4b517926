import { add, clamp, distance, lerp, mix, smoothstep, turnY, type Vec3 } from '../../base/vectors.ts';
import type { Skeleton } from '../people/rig.ts';
import type { PostureShape } from './postures.ts';
import { type RootTrack, turnBetween } from './root.ts';
import type { FootGoal } from './trunk.ts';

/** One step of one foot: it is planted before and after. */
export interface Step {
  readonly foot: 0 | 1;
  readonly start: number;
  readonly end: number;
  readonly from: Plant;
  readonly to: Plant;
  readonly lift: number;
  /** Heel roll at lift-off and toe lift at landing, radians. */
  readonly roll: number;
  readonly toes: number;
  /** Both feet at once: a jump. The body's own arc carries them. */
  readonly airborne?: boolean;
}

/** A planted foot. */
export interface Plant {
  readonly ball: Vec3;
  readonly yaw: number;
}

/** What the planner asks about the performer. */
export interface Walker {
  readonly skeleton: Skeleton;
  readonly root: RootTrack;
  shape(s: number): PostureShape;
  readonly jumps: readonly { readonly start: number; readonly end: number }[];
}

const signs = [1, -1] as const;
const bones = ['toe.l', 'toe.r'] as const;

/** Where a foot would stand at ease at a story time. */
export function atEase(w: Walker, foot: 0 | 1, s: number): Plant {
  const k = w.skeleton.height / 1.75;
  const root = w.root.at(s);
  const shape = w.shape(s);
  const rest = w.skeleton.rest[bones[foot]];
  const offset = shape.feet[foot];
  const own: Vec3 = [
    rest[0] + signs[foot] * (offset[0] + 0.012) * k,
    rest[1] + offset[1] * k,
    rest[2] + offset[2] * k,
  ];
  return { ball: add(root.at, turnY(own, root.yaw)), yaw: root.yaw + signs[foot] * 0.13 };
}

/** How much feet go with the body instead of standing on the ground: afloat, astride, or carried by a board. */
export function carried(w: Walker, s: number): number {
  const { free } = w.shape(s);
  return w.root.moves.reduce((most, m) => {
    if (!m.way?.gait.glides) return most;
    const speed = distance(m.at(s + 0.04).by, m.at(s - 0.04).by) / 0.08;
    return Math.max(most, smoothstep(0.05, 0.5, speed));
  }, free);
}

/** Steps that were taken already, and where the feet stood before them. */
interface Done {
  readonly steps: readonly Step[];
  readonly first: readonly [Plant, Plant];
}

/**
 * Footsteps for all of a performance: along ways the phase of the gait decides; elsewhere a foot steps when it
 * has come too far from where it would stand at ease. Planted feet never move.
 */
export function planSteps(w: Walker, from: number, to: number, done?: Done): Step[] {
  const steps: Step[] = [];
  const k = w.skeleton.height / 1.75;
  const now: [Plant, Plant] = done
    ? [
        done.steps.findLast((x) => x.foot === 0)?.to ?? done.first[0],
        done.steps.findLast((x) => x.foot === 1)?.to ?? done.first[1],
      ]
    : [atEase(w, 0, from), atEase(w, 1, from)];
  const ended = (foot: 0 | 1): number => done?.steps.findLast((x) => x.foot === foot)?.end ?? -Infinity;
  const busy: [number, number] = [ended(0), ended(1)];
  let last = done?.steps.at(-1)?.foot ?? (1 as 0 | 1);
  let wasFree = false;
  const take = (step: Step): void => {
    steps.push(step);
    now[step.foot] = step.to;
    busy[step.foot] = step.end;
    last = step.foot;
  };
  const ways = w.root.moves
    .filter((m) => m.way && !m.way.gait.glides && !m.way.gait.beat && m.way.distance > 0.08)
    .filter((m) => !done || m.start >= from - 1e-6)
    .sort((a, b) => a.start - b.start);
  const beats = w.root.moves.filter((m) => m.way?.gait.beat).sort((a, b) => a.start - b.start);
  const dt = 1 / 60;
  let s = from;
  let way = 0;
  let nextBeat = -Infinity;
  while (s < to) {
    const jump = w.jumps.find((j) => s >= j.start && s < j.start + dt * 1.5);
    if (jump) {
      for (const foot of [0, 1] as const)
        take({
          foot,
          start: jump.start,
          end: jump.end,
          from: now[foot],
          to: atEase(w, foot, jump.end),
          lift: 0,
          roll: 0.9,
          toes: 0,
          airborne: true,
        });
      s = jump.end + dt;
      continue;
    }
    const move = ways[way];
    if (move && s >= move.start - dt) {
      for (const step of alongWay(w, move.start, move.end, move.way!, now, last, busy)) take(step);
      s = Math.max(s + dt, Math.max(busy[0], busy[1]));
      way++;
      continue;
    }
    const beat = beats.find((m) => s >= m.start && s < m.end);
    const loose = carried(w, s);
    const free = loose > 0.99;
    if (wasFree && !free)
      for (const foot of [0, 1] as const) {
        const plant = atEase(w, foot, s + 0.4);
        take({ foot, start: s, end: s, from: plant, to: plant, lift: 0, roll: 0, toes: 0 });
      }
    wasFree = free;
    if (loose <= 0 && s >= busy[0] && s >= busy[1]) {
      const errors = [0, 1].map((i) => {
        const goal = atEase(w, i as 0 | 1, s);
        return distance(goal.ball, now[i]!.ball) / k + Math.abs(turnBetween(now[i]!.yaw, goal.yaw)) * 0.22;
      });
      if (beat && s >= nextBeat) {
        // In time with the music: a small step of each foot in turn.
        const foot: 0 | 1 = last === 0 ? 1 : 0;
        const length = beat.way!.gait.beat!;
        const goal = atEase(w, foot, s + length);
        const wander = turnY([signs[foot] * 0.03 * k, 0, 0.07 * k * Math.sin(s * 3.1)], w.root.at(s).yaw);
        take({
          foot,
          start: s,
          end: s + length * 0.62,
          from: now[foot],
          to: { ball: add(goal.ball, wander), yaw: goal.yaw },
          lift: beat.way!.gait.lift * k,
          roll: 0.4,
          toes: 0,
        });
        nextBeat = s + length;
      } else if (!beat) {
        const worst: 0 | 1 = errors[0]! > errors[1]! ? 0 : 1;
        // While still turning feet may lag more than when the performer has come to rest.
        const moving =
          distance(w.root.at(s).at, w.root.at(s + 0.25).at) +
          Math.abs(w.root.at(s + 0.25).yaw - w.root.at(s).yaw) * 0.3;
        if (errors[worst]! > (moving > 0.02 ? 0.11 : 0.045)) {
          const length = clamp(0.26 + errors[worst]! * 0.25, 0.26, 0.42);
          take({
            foot: worst,
            start: s,
            end: s + length,
            from: now[worst],
            to: atEase(w, worst, s + length + (moving > 0.02 ? 0.14 : 0)),
            lift: 0.05 * k,
            roll: 0.35,
            toes: 0,
          });
        }
      }
    } else if (free) {
      now[0] = atEase(w, 0, s);
      now[1] = atEase(w, 1, s);
    }
    s += dt;
  }
  return steps;
}

/** Steps along a straight way, from the gait's phase. */
function alongWay(
  w: Walker,
  start: number,
  end: number,
  way: NonNullable<RootTrack['moves'][number]['way']>,
  now: readonly [Plant, Plant],
  last: 0 | 1,
  busy: readonly [number, number],
): Step[] {
  const k = w.skeleton.height / 1.75;
  const { gait } = way;
  const backward =
    Math.cos(turnBetween(w.root.at(end).yaw, Math.atan2(way.heading[0], way.heading[2]))) < -0.3;
  const duration = Math.max(0.2, end - start);
  // Step length grows with the square root of speed, as people's does.
  const speed = way.distance / duration;
  const half =
    clamp(0.5 * gait.stride * k * Math.sqrt(clamp(speed / (gait.speed * k || 1), 0.3, 1.8)), 0.12, 2) *
    (backward ? 0.75 : 1);
  const count = Math.max(1, Math.round(way.distance / half));
  const h = way.distance / count;
  const timeAt = (d: number): number => {
    let low = start;
    let high = end;
    for (let i = 0; i < 28; i++) {
      const middle = (low + high) / 2;
      if (way.done(middle) < d) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  const feet: [Plant, Plant] = [now[0], now[1]];
  const free: [number, number] = [Math.max(start, busy[0]), Math.max(start, busy[1])];
  const steps: Step[] = [];
  // The foot that is further behind goes first.
  const along = (p: Plant): number => p.ball[0] * way.heading[0] + p.ball[2] * way.heading[2];
  let foot: 0 | 1 =
    Math.abs(along(feet[0]) - along(feet[1])) > 0.1 * k
      ? along(feet[0]) < along(feet[1])
        ? 0
        : 1
      : last === 0
        ? 1
        : 0;
  for (let j = 1; j <= count + 1; j++) {
    const closing = j > count;
    const landing = closing
      ? end + Math.min(0.22, 0.3 * (h / Math.max(0.3, speed)))
      : timeAt((j - 0.5) * h + (gait.duty < 0.5 ? 0.15 * h : 0));
    const lifting = closing
      ? timeAt(way.distance - h * 0.35)
      : timeAt(Math.max(0, (j - 0.5) * h - (1 - gait.duty) * 2 * h));
    const begin = Math.max(lifting, free[foot]);
    const finish = Math.max(landing, begin + 0.16);
    // Where the body will be when it is over this foot.
    const over = closing ? end + 0.5 : timeAt(Math.min(way.distance, j * h));
    const ease = atEase(w, foot, over);
    const to: Plant = { ball: ease.ball, yaw: ease.yaw - signs[foot] * 0.06 };
    const toes = closing || backward ? 0 : clamp(h * 0.55, 0, 0.32) * (gait.duty > 0.5 ? 1 : 0.3);
    steps.push({
      foot,
      start: begin,
      end: finish,
      from: feet[foot],
      to,
      lift: gait.lift * k,
      roll: clamp(h * 1.25, 0.2, 1.0),
      toes,
    });
    feet[foot] = to;
    free[foot] = finish + 0.02;
    foot = foot === 0 ? 1 : 0;
  }
  return steps;
}

/** How the foot rolls off before it lifts: seconds before lift-off in which the heel rises. */
const rollTime = 0.16;
/** Seconds after landing in which the toes come down. */
const toeTime = 0.09;

/** Feet of one performer, from its steps. */
export class Feet {
  private readonly byFoot: readonly [readonly Step[], readonly Step[]];
  readonly steps: readonly Step[];
  private readonly walker: Walker;
  private readonly first: readonly [Plant, Plant];
  constructor(walker: Walker, from: number, to: number, done?: Done) {
    this.walker = walker;
    this.steps = [...(done?.steps ?? []), ...planSteps(walker, from, to, done)];
    this.first = done?.first ?? [atEase(walker, 0, from), atEase(walker, 1, from)];
    this.byFoot = [this.steps.filter((x) => x.foot === 0), this.steps.filter((x) => x.foot === 1)];
  }

  /** Feet that have taken the steps begun before a seam, and go on from there. */
  goOn(walker: Walker, seam: number, to: number): Feet {
    return new Feet(walker, seam, to, {
      steps: this.steps.filter((x) => x.start < seam),
      first: this.first,
    });
  }

  /** The goal of a foot at a story time; `planted` while it bears weight and must not move. */
  at(foot: 0 | 1, s: number): FootGoal & { readonly planted: boolean } {
    const steps = this.byFoot[foot];
    const shape = this.walker.shape(s);
    const rollOf = shape.pitch[foot];
    const i = lastBefore(steps, s);
    const step = steps[i];
    const next = steps[i + 1];
    let goal: FootGoal & { planted: boolean };
    if (step && s < step.end) {
      const u = (s - step.start) / (step.end - step.start);
      // A swinging foot leaves and lands with no speed along the floor.
      const m = step.airborne ? u : smoothstep(0.02, 0.98, u);
      // Up at once and down late: a foot that skims the floor looks as if it slid.
      const arc = step.airborne ? 0 : step.lift * (1 - (2 * u - 1) ** 4) * (1 - 0.35 * u);
      const ball = add(mix(step.from.ball, step.to.ball, m), [0, Math.max(0, arc), 0]);
      const off = step.roll * (1 - smoothstep(0, 0.62, u));
      const land = -step.toes * smoothstep(0.55, 0.95, u);
      const pitch = step.airborne ? 0.75 * Math.sin(Math.PI * clamp(u * 0.9 + 0.1, 0, 1)) : off + land;
      goal = {
        ball,
        yaw: step.from.yaw + turnBetween(step.from.yaw, step.to.yaw) * smoothstep(0.1, 0.9, u),
        pitch,
        planted: false,
      };
    } else {
      const plant = step ? step.to : this.first[foot];
      const after = step ? -step.toes * (1 - smoothstep(0, toeTime, s - step.end)) : 0;
      const before = next
        ? next.roll * smoothstep(-rollTime * (next.airborne ? 0.6 : 1), 0, s - next.start)
        : 0;
      goal = { ball: plant.ball, yaw: plant.yaw, pitch: after + before + rollOf, planted: true };
    }
    const free = carried(this.walker, s);
    if (free <= 0) return goal;
    const ease = atEase(this.walker, foot, s);
    const w = Math.min(1, free * 3);
    return {
      ball: mix(goal.ball, ease.ball, w),
      yaw: goal.yaw + turnBetween(goal.yaw, ease.yaw) * w,
      pitch: lerp(goal.pitch, rollOf, w),
      planted: false,
    };
  }
}

function lastBefore(steps: readonly Step[], s: number): number {
  let low = -1;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (steps[middle]!.start <= s) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offset that keeps a foot's ball above the floor while the heel is raised by `heels` metres. */
export const heelPitch = (s: Skeleton, heels: number): number =>
  Math.asin(clamp(heels / Math.max(0.08, s.rest['toe.l'][2] - s.rest['foot.l'][2]), 0, 0.85));

/** Straight offset helper for jumps: height of a ballistic arc at u. */
export const hop = (u: number, height: number): number => (u <= 0 || u >= 1 ? 0 : 4 * height * u * (1 - u));
