import type { Random } from '../../base/random.ts';
import { smoothstep } from '../../base/vectors.ts';
import { C, type Controls } from './controls.ts';

/** A smooth wandering number, about −1 … 1, defined for every time. */
export type Wander = (s: number) => number;

/** Four sines of unrelated periods around `period` seconds. */
export function wander(random: Random, period: number): Wander {
  const waves = [1, 0.618, 1.414, 0.37].map((f, i) => ({
    w: ((2 * Math.PI) / period) * f * random.range(0.85, 1.15),
    phase: random.range(0, 2 * Math.PI),
    a: [0.5, 0.25, 0.25, 0.2][i] as number,
  }));
  return (s) => waves.reduce((sum, x) => sum + x.a * Math.sin(x.w * s + x.phase), 0);
}

/** Breath, balance and small movements that nobody directs. */
export class Idle {
  private readonly breathRate: number;
  private readonly phase: number;
  private readonly shift: Wander;
  private readonly sway: Wander;
  private readonly head: readonly [Wander, Wander, Wander];
  private readonly settle: number;
  private readonly shifts: readonly number[];
  private readonly handDrift: readonly Wander[];

  /** @param tension 0 at ease … 1 strained: quicker, shallower, higher shoulders */
  constructor(
    random: Random,
    private readonly tension: number,
    private readonly joy: number,
  ) {
    // 12–18 breaths a minute at rest, a few more under tension.
    this.breathRate = (2 * Math.PI * (random.range(12, 16) + 8 * tension)) / 60;
    this.phase = random.range(0, 2 * Math.PI);
    this.shift = wander(random, 7.5);
    this.sway = wander(random, 4.2);
    this.head = [wander(random, 5.5), wander(random, 4.6), wander(random, 6.8)];
    this.settle = (random.chance(0.5) ? 1 : -1) * random.range(0.036, 0.056);
    // Nobody rests on one leg for long.
    const shifts: number[] = [];
    for (let s = random.range(-4, 1.5); s < 130; s += random.range(2.6, 6)) shifts.push(s);
    this.shifts = shifts;
    this.handDrift = Array.from({ length: 6 }, (_, i) => wander(random, 4 + i * 0.5));
  }

  /**
   * Add idle life to the controls.
   * @param upright how much the posture has to balance, 0 … 1
   * @param quiet 0 in full idle … 1 busy with an action
   */
  apply(into: Controls, s: number, upright: number, quiet: number): void {
    const breath = Math.sin(this.breathRate * s + this.phase);
    into[C.bend]! += -0.011 * breath - 0.02 * this.joy + 0.02 * this.tension * 0.5;
    into[C.shrug]! += 0.0045 * breath + 0.009 * this.tension;
    const life = 1 - 0.7 * quiet;
    const settle = this.settle * this.leg(s);
    const x = (settle + 0.016 * this.shift(s)) * upright * life;
    into[C.hipsX]! += x;
    into[C.hipsY]! -= 0.006 * upright;
    // Contrapposto: the pelvis drops on the free leg's side, the shoulders answer.
    into[C.tilt]! += -x * 1.5;
    into[C.side]! += -x * 1.15 + 0.012 * this.sway(s) * life;
    into[C.twist]! += x * 0.7;
    into[C.turn]! += 0.02 * this.sway(s * 0.8 + 3) * life - x * 0.5;
    into[C.headYaw]! += 0.035 * this.head[0](s) * life;
    into[C.headPitch]! += 0.022 * this.head[1](s) * life + 0.03 * this.joy;
    into[C.headRoll]! += (0.025 * this.head[2](s) - settle * 0.8) * life;
  }

  /** The leg that carries the weight: from 1 to −1 and back within a second each time. */
  private leg(s: number): number {
    return this.shifts.reduce((side, at, i) => side + (i % 2 ? 2 : -2) * smoothstep(at, at + 0.95, s), 1);
  }

  /** Small drift of a resting hand, metres: index 0 left, 1 right. */
  drift(side: 0 | 1, s: number): readonly [number, number, number] {
    const [a, b, c] = [
      this.handDrift[side * 3]!,
      this.handDrift[side * 3 + 1]!,
      this.handDrift[side * 3 + 2]!,
    ];
    return [0.006 * a(s), 0.004 * b(s), 0.01 * c(s)];
  }
}

/** Blinks of one performer: seeded every 2–6 s, and with large gaze shifts. */
export function planBlinks(random: Random, from: number, to: number, shifts: readonly number[]): number[] {
  const times: number[] = [];
  for (let s = from + random.range(0.4, 3.5); s < to; s += random.range(2, 6)) times.push(s);
  for (const s of shifts) if (random.chance(0.65)) times.push(s + 0.02);
  times.sort((a, b) => a - b);
  return times.filter((t, i) => i === 0 || t - (times[i - 1] as number) > 0.45);
}

/** How shut the lids are at a time, 0 … 1: down in 70 ms, up in 130 ms. */
export function blinkAt(times: readonly number[], s: number): number {
  for (const t of times) {
    const x = s - t;
    if (x <= 0 || x >= 0.22) continue;
    return x < 0.07 ? x / 0.07 : x < 0.1 ? 1 : 1 - ((x - 0.1) / 0.12) ** 0.7;
  }
  return 0;
}
