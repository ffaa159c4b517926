import type { Random } from '../../base/random.ts';
import { add, length, mix, normalize, scale, smoothstep, subtract, type Vec3 } from '../../base/vectors.ts';
import type { Aim } from './trunk.ts';

/** From this story time on one looks there. */
export interface GazeEvent {
  readonly s: number;
  /** Share of the turn that the head takes. */
  readonly head: number;
  at(s: number): Vec3;
}

/** A look that an action directs. */
export interface Look {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** It lasts until its act ends. */
  readonly onward?: boolean;
  at(s: number): Vec3;
}

/** Seconds in which eyes and then the head arrive. */
const arrive = 0.42;

/** The aim at a story time: events in order, looks of actions over them. */
export function aimAt(
  events: readonly GazeEvent[],
  looks: readonly Look[],
  eyes: Vec3,
  s: number,
): Aim & { readonly eyes: Vec3 } {
  let i = 0;
  while (i < events.length - 1 && events[i + 1]!.s <= s) i++;
  const now = events[i]!;
  const before = events[i - 1];
  const blendTo = (a: Vec3, b: Vec3, u: number): Vec3 => {
    if (u >= 1) return b;
    // By direction, so that a near and a far target are passed at an even rate.
    const da = subtract(a, eyes);
    const db = subtract(b, eyes);
    const l = length(da) + (length(db) - length(da)) * u;
    return add(eyes, scale(normalize(mix(normalize(da), normalize(db), u)), l));
  };
  const x = s - now.s;
  const slow = smoothstep(0.05, arrive + 0.1, x);
  const quick = smoothstep(0, 0.12, x);
  let head = now.at(s);
  let eye = head;
  let share = now.head;
  if (before && x < 1) {
    const old = before.at(s);
    eye = blendTo(old, head, quick);
    head = blendTo(old, head, slow);
    share = before.head + (share - before.head) * slow;
  }
  for (const look of looks) {
    const fade = Math.min(arrive, (look.end - look.start) * 0.5);
    if (s < look.start || s > look.end + fade) continue;
    const target = look.at(s);
    const out = 1 - smoothstep(look.end, look.end + fade, s);
    const slowIn = smoothstep(look.start + 0.05, look.start + fade + 0.12, s) * out;
    const quickIn = smoothstep(look.start, look.start + 0.14, s) * out;
    eye = blendTo(eye, target, quickIn);
    head = blendTo(head, target, slowIn);
    share += (look.head - share) * slowIn;
  }
  return { at: head, eyes: eye, head: share, weight: 1 };
}

/** What a performer might look at when nobody directs the eyes. */
export interface Interest {
  readonly weight: number;
  readonly head: number;
  at(s: number): Vec3;
}

/** A speech of somebody, story time. */
export interface Utterance {
  readonly speaker: string;
  readonly start: number;
  readonly end: number;
  readonly averted: boolean;
}

/**
 * Gaze that nobody directed: listeners look at who speaks, speakers at whom they address with short breaks,
 * and in between the eyes go to what is of interest.
 */
export function planGaze(o: {
  random: Random;
  self: string;
  from: number;
  to: number;
  speech: readonly Utterance[];
  /** Where another performer's eyes are; undefined when there is none. */
  eyesOf: (id: string) => ((s: number) => Vec3) | undefined;
  partner: string | undefined;
  interests: readonly Interest[];
}): GazeEvent[] {
  const events: GazeEvent[] = [];
  const { random } = o;
  const total = o.interests.reduce((sum, x) => sum + x.weight, 0);
  const pick = (): Interest => {
    let x = random.next() * total;
    for (const interest of o.interests) {
      x -= interest.weight;
      if (x <= 0) return interest;
    }
    return o.interests[o.interests.length - 1]!;
  };
  const idle = (from: number, to: number): void => {
    for (let s = from; s < to; s += random.range(1.4, 3.6)) {
      const interest = pick();
      events.push({ s, head: interest.head, at: interest.at });
    }
  };
  let s = o.from;
  for (const u of [...o.speech].sort((a, b) => a.start - b.start)) {
    if (u.start > s + 0.3) idle(s, u.start - 0.25);
    const start = Math.max(s, u.start - 0.2);
    const other = u.speaker === o.self ? o.partner : u.speaker;
    const eyes = other ? o.eyesOf(other) : undefined;
    if (u.speaker === o.self && u.averted) idle(start, u.end);
    else if (eyes) {
      events.push({ s: start + (u.speaker === o.self ? 0 : random.range(0.15, 0.35)), head: 0.62, at: eyes });
      // A speaker breaks contact now and then; listeners hardly do.
      const breaks = u.speaker === o.self ? 2.2 : 5;
      for (
        let b = start + random.range(1.1, breaks);
        b < u.end - 0.5;
        b += random.range(breaks, breaks * 1.8)
      ) {
        const away = pick();
        events.push({ s: b, head: away.head * 0.5, at: away.at });
        events.push({ s: b + random.range(0.35, 0.6), head: 0.62, at: eyes });
      }
    } else idle(start, u.end);
    s = Math.max(s, u.end);
  }
  if (s < o.to) idle(s + (events.length ? 0.3 : 0), o.to);
  if (!events.length) idle(o.from, o.to);
  return events.sort((a, b) => a.s - b.s);
}
