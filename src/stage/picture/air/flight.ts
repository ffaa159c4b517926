import type { Random } from '../../../base/random.ts';
import { clamp, smoothstep } from '../../../base/vectors.ts';
import type { Curve, Particles } from '../../../catalogue/kit/motion-kit.ts';
import type { Box, Point } from '../../../vision/raster.ts';

/** One particle as it is at a moment. Places and sizes are shares of the picture's height at its own distance. */
export interface Speck {
  /** Heights from the picture's left and top. */
  x: number;
  y: number;
  /** Metres along the view. */
  z: number;
  /** Half sizes in heights. */
  wide: number;
  tall: number;
  /** Radians, clockwise. */
  turn: number;
  /** 0 to 1. */
  alpha: number;
  /** Which of the colours, and how far it is lit, 0 to 1. */
  colour: number;
  light: number;
}

/** Where particles are. */
export interface Flight {
  readonly options: Particles;
  readonly box: Box;
  readonly aspect: number;
  /** Metres to the nearest and farthest of them. */
  readonly near: number;
  readonly far: number;
  readonly lasting: Curve;
  /** Metres to what the picture shows at a place (shares of width and height). */
  distanceAt(u: number, v: number): number;
  /** A place inside the region, for what leaves it; shares of width and height. */
  source(next: () => number): Point;
}

interface Lot {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly size: number;
  readonly speed: number;
  readonly phase: number;
  readonly pace: number;
  readonly colour: number;
  readonly born: number;
  readonly from: Point;
  readonly spin: number;
}

const wrapped = (value: number, size: number): number => ((value % size) + size) % size;

/** Room beyond the frame's edges, heights, so that nothing pops in. */
const ROOM = 0.12;

/**
 * Particles as a pure function of time: each has its own lot and comes round again. Nearer ones are larger and faster.
 * They come into the air one by one over the first seconds, so that the clip begins with the picture itself.
 */
export class Specks {
  private readonly lots: readonly Lot[];
  readonly count: number;

  constructor(
    private readonly flight: Flight,
    random: Random,
  ) {
    const { options, near, far } = flight;
    this.count = options.count;
    this.lots = Array.from({ length: options.count }, (_, i) => {
      const r = random.stream(String(i));
      const next = (): number => r.next();
      // As many in each half of the distance as seen: the inverse of distance is even.
      const n = next() ** 0.8;
      const from = flight.source(next);
      const own = options.where === 'from' ? flight.distanceAt(from[0], from[1]) * 0.97 : undefined;
      return {
        x: next(),
        y: next(),
        z: own ?? 1 / (n / near + (1 - n) / far),
        size: options.size[0] + (options.size[1] - options.size[0]) * next(),
        speed: 0.75 + 0.5 * next(),
        phase: next() * 2 * Math.PI,
        pace: 0.7 + 0.6 * next(),
        colour: Math.floor(next() * options.colours.length),
        born: next(),
        from,
        spin: next() < 0.5 ? -1 : 1,
      };
    });
  }

  /** How it is `t` seconds after the motion began. */
  at(index: number, t: number): Speck {
    const { options, aspect, near, lasting } = this.flight;
    const lot = this.lots[index]!;
    // Perspective between the nearest and the farthest, kept so that the far ones can still be seen.
    const scale = options.where === 'from' ? 1 : clamp((near / lot.z) ** 0.65, 0.26, 1);
    const gone = t * lot.speed * scale;
    const [waft, rate] = options.waft ?? [0, 0];
    const swing = waft * scale * Math.sin(2 * Math.PI * rate * lot.pace * t + lot.phase);
    const second = waft * scale * 0.5 * Math.sin(2 * Math.PI * rate * 0.61 * lot.pace * t + 2 * lot.phase);
    const life = options.life;
    const age = life === undefined ? undefined : (((t / life + lot.born) % 1) + 1) % 1;
    let [x, y] = [0, 0];
    if (options.where === 'from' && age !== undefined && life !== undefined) {
      const since = age * life;
      x = lot.from[0] * aspect + options.speed[0] * since * lot.speed + swing * Math.min(1, age * 3);
      y = lot.from[1] + options.speed[1] * since * lot.speed + second * Math.min(1, age * 3);
    } else {
      const [w, h] = [aspect + 2 * ROOM, 1 + 2 * ROOM];
      x = wrapped(lot.x * w + options.speed[0] * gone + swing, w) - ROOM;
      y = wrapped(lot.y * h + options.speed[1] * gone + second, h) - ROOM;
    }
    const appear = smoothstep(0, 0.35, t * 0.55 - lot.born * 0.8) * lasting(t);
    const fade = age === undefined ? 1 : smoothstep(0, 0.2, age) * smoothstep(1, 0.6, age);
    const blink = options.blink
      ? 0.3 + 0.7 * Math.max(0, Math.sin(2 * Math.PI * options.blink * lot.pace * t + lot.phase)) ** 1.5
      : 1;
    const hidden = this.behind(x / aspect, y, lot.z);
    const size = lot.size * scale;
    const streak = options.shape === 'streak';
    const tumble = options.tumble ? 2 * Math.PI * options.tumble * lot.pace * t + lot.phase : 0;
    const flat = options.tumble ? 0.25 + 0.75 * Math.abs(Math.cos(tumble * 0.83 + lot.phase)) : 1;
    return {
      x,
      y,
      z: lot.z,
      wide: options.shape === 'flake' ? size * 0.5 : streak ? size * 0.5 : size * 0.5,
      tall: streak ? Math.hypot(...options.speed) * 0.019 * (0.35 + 0.65 * scale) : size * 0.5 * flat,
      turn: streak
        ? Math.atan2(-options.speed[0], options.speed[1])
        : options.tumble
          ? lot.spin * tumble * 0.6 + 0.8 * Math.sin(tumble * 0.5)
          : 0,
      alpha: options.opacity * appear * fade * blink * hidden * (streak ? 0.45 + 0.55 * scale : 1),
      colour: lot.colour,
      light: 0.75 + 0.25 * flat,
    };
  }

  /** 0 where the picture shows something before it. */
  private behind(u: number, v: number, z: number): number {
    if (u < 0 || u > 1 || v < 0 || v > 1) return 1;
    return smoothstep(1.06, 0.94, z / this.flight.distanceAt(u, v));
  }
}
