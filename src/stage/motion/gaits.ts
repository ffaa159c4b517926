/**
 * Gaits as data, for a performer 1.75 m tall. Walking figures follow Perry and Burnfield, Gait Analysis
 * (1.3 m/s, stride 1.36 m, stance 62 %); running Novacheck (1998), stance 36 %.
 */
export interface Gait {
  /** Usual speed, m/s. */
  readonly speed: number;
  /** Metres of one full cycle (two steps) at the usual speed. */
  readonly stride: number;
  /** Share of the cycle that a foot is on the ground. */
  readonly duty: number;
  /** Height that the swinging foot is lifted to. */
  readonly lift: number;
  /** Trunk leans forward. */
  readonly lean: number;
  /** Pelvis up and down, metres; sideways; turning, radians. */
  readonly bob: number;
  readonly sway: number;
  readonly twist: number;
  /** Hands swing forward and back, metres; elbows bent 0–1. */
  readonly arms: number;
  readonly elbows: number;
  /** Pelvis lowered all the time. */
  readonly low: number;
  /** Seconds a step where the gait has a rhythm of its own instead of a way. */
  readonly beat?: number;
  /** Turns the pair round its middle, rad/s. */
  readonly orbit?: number;
  /** No footfalls: wings, fins, wheels, or carried. */
  readonly glides?: boolean;
  /** Through the air, on wings. */
  readonly flies?: boolean;
}

const walk: Gait = {
  speed: 1.25,
  stride: 1.32,
  duty: 0.62,
  lift: 0.055,
  lean: 0.04,
  bob: 0.018,
  sway: 0.02,
  twist: 0.09,
  arms: 0.2,
  elbows: 0.12,
  low: 0.012,
};

const table: Readonly<Record<string, Gait>> = {
  walk,
  stroll: { ...walk, speed: 0.85, stride: 1.08, duty: 0.65, arms: 0.13, bob: 0.014, lean: 0.01 },
  trudge: { ...walk, speed: 0.7, stride: 0.95, duty: 0.68, lean: 0.16, arms: 0.1, bob: 0.025, lift: 0.04 },
  step: { ...walk, speed: 0.95, stride: 1.0, duty: 0.64, arms: 0.08, twist: 0.05 },
  jog: {
    ...walk,
    speed: 2.3,
    stride: 1.75,
    duty: 0.42,
    lift: 0.14,
    lean: 0.1,
    bob: 0.03,
    arms: 0.22,
    elbows: 0.75,
    low: 0.03,
  },
  run: {
    ...walk,
    speed: 3.8,
    stride: 2.5,
    duty: 0.34,
    lift: 0.24,
    lean: 0.17,
    bob: 0.045,
    sway: 0.012,
    twist: 0.16,
    arms: 0.3,
    elbows: 0.9,
    low: 0.05,
  },
  gallop: {
    ...walk,
    speed: 4.2,
    stride: 2.6,
    duty: 0.34,
    lift: 0.2,
    lean: 0.14,
    bob: 0.08,
    arms: 0.2,
    elbows: 0.7,
    low: 0.05,
  },
  sneak: { ...walk, speed: 0.5, stride: 0.84, duty: 0.7, lift: 0.12, arms: 0.04, twist: 0.05, low: 0.06 },
  march: {
    ...walk,
    speed: 1.35,
    stride: 1.4,
    duty: 0.56,
    lift: 0.2,
    arms: 0.34,
    elbows: 0.25,
    lean: -0.02,
    bob: 0.03,
  },
  stagger: { ...walk, speed: 0.65, stride: 0.8, duty: 0.66, lift: 0.05, sway: 0.05, arms: 0.1, low: 0.04 },
  crawl: { ...walk, speed: 0.4, stride: 0.6, duty: 0.6, arms: 0, glides: true },
  dance: { ...walk, speed: 0, stride: 0.5, duty: 0.6, lift: 0.05, arms: 0, twist: 0, beat: 0.55 },
  waltz: {
    ...walk,
    speed: 0,
    stride: 0.5,
    duty: 0.6,
    lift: 0.035,
    arms: 0,
    twist: 0,
    beat: 0.5,
    orbit: 0.75,
  },
  swim: { ...walk, speed: 0.8, stride: 1.4, arms: 0, glides: true },
  fly: { ...walk, speed: 2.2, stride: 2, arms: 0, glides: true, flies: true },
  ride: { ...walk, speed: 4, stride: 3, arms: 0, glides: true },
  roll: { ...walk, speed: 2.5, stride: 3, arms: 0, glides: true },
};

/** The gait of a name; walking for names that are not known. */
export const gaitOf = (name: string): Gait => table[name] ?? walk;
