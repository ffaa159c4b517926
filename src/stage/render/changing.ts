import { random } from '../../base/random.ts';
import type { Vec3 } from '../../base/vectors.ts';
import type { Lamp } from '../set/model.ts';
import { burstLight, type Firework } from './fireworks.ts';
import { dot, Fn, float, If, max, type Node, normalize, positionWorld } from './tsl.ts';
import { u } from './uniforms.ts';

/** A lamp that the bake knows at its usual brightness, or not at all, and that is otherwise just now. */
export interface ChangingLamp {
  readonly at: Vec3;
  /** Irradiance / π at 1 m at its usual brightness. */
  readonly colour: Vec3;
  /** What it gives beyond what is baked, in parts of its usual brightness: −1 is out, 0 as baked. */
  readonly change: number;
}

/** How light differs from the bake at a moment. */
export interface LightNow {
  /** Factors on the key and on all light together. */
  readonly key: number;
  readonly all: number;
  /** Lightning: white light from the sky, 1 as bright as a lit face. */
  readonly flash: number;
  readonly lamps: readonly ChangingLamp[];
}

/** Lamps that may change at once: the strongest changes are shown. */
export const CHANGING = 2;

/** What is baked, brought up to the moment: lamps that flicker or go out, flashes of the sky. */
export const changed = (baked: Node, n: Node, open: Node): Node =>
  Fn(() => {
    const light = baked.mul(u.bakeGain).toVar();
    If(u.changing.greaterThan(0.5), () => {
      for (const lamp of u.lamps) {
        const ray = lamp.at.sub(positionWorld);
        const d2 = dot(ray, ray).add(0.03);
        const facing = max(dot(n, normalize(ray)).mul(0.8).add(0.2), 0);
        const given = lamp.colour.mul(facing.div(d2)).mul(open);
        // What goes out takes no more than is there: walls between were known to the bake.
        light.addAssign(max(given, light.mul(-0.92)));
      }
      light.addAssign(flashLight(n, open));
    });
    return light;
  })();

/** Light of bursts and lightning on a surface. */
export const flashLight = (n: Node, open: Node): Node =>
  u.flashColour.mul(max(dot(n, u.flash).mul(0.75).add(0.25), 0)).mul(open.mul(open).max(float(0.05)));

/** Brightness of neon, fire and fluorescent tubes at a time, around 1. */
export const flickerOf = (time: number): Vec3 => {
  const slot = Math.floor(time * 14);
  const dip = random(slot).next();
  const neon = dip > 0.965 ? 0.35 : 0.97 + 0.03 * Math.sin(time * 50);
  const fire =
    0.97 + 0.11 * Math.sin(time * 9.3) + 0.09 * Math.sin(time * 23.1 + 1) + 0.06 * Math.sin(time * 41.7 + 2);
  const tube = random(slot + 9999).next() > 0.985 ? 0.55 : 1;
  return [neon, fire, tube];
};

const kinds = ['neon', 'fire', 'fluorescent'] as const;

/** The set's lamps that flicker, those that tell most at a place first, with the share that the others have. */
export function flickering(
  lamps: readonly Lamp[],
  colour: (lamp: Lamp) => Vec3,
  from: Vec3,
): (time: number) => { lamps: ChangingLamp[]; all: number } {
  const tells = (lamp: Lamp): number => {
    const d = Math.hypot(...lamp.at.map((v, k) => v - (from[k] as number)));
    return Math.max(...colour(lamp)) / (d * d + 1);
  };
  const restless = lamps.filter((l) => l.flicker !== 'none').sort((a, b) => tells(b) - tells(a));
  const near = restless.slice(0, CHANGING);
  const total = lamps.reduce((sum, l) => sum + tells(l), 0) || 1;
  const shares = kinds.map(
    (kind) =>
      restless
        .slice(CHANGING)
        .filter((l) => l.flicker === kind)
        .reduce((sum, l) => sum + tells(l), 0) / total,
  );
  return (time) => {
    const now = flickerOf(time);
    return {
      lamps: near.map((lamp) => ({
        at: lamp.at,
        colour: colour(lamp),
        change: (now[kinds.indexOf(lamp.flicker as (typeof kinds)[number])] as number) - 1,
      })),
      all: 1 + shares.reduce((sum, share, k) => sum + share * 0.7 * ((now[k] as number) - 1), 0),
    };
  };
}

/** Fills the uniforms of a moment. `level` is the exposure: bursts are as bright on film by any light. */
export function setChanges(
  lamps: readonly ChangingLamp[],
  all: number,
  bursts: readonly Firework[],
  time: number,
  from: Vec3,
  level: number,
  lightning = 0,
): void {
  u.bakeGain.value = all;
  const strongest = [...lamps].filter((l) => Math.abs(l.change) > 0.004);
  if (strongest.length > CHANGING) {
    const reach = (l: ChangingLamp): number =>
      (Math.abs(l.change) * Math.max(...l.colour)) /
      (1 + l.at.reduce((sum, v, k) => sum + (v - (from[k] as number)) ** 2, 0));
    strongest.sort((a, b) => reach(b) - reach(a));
  }
  u.lamps.forEach(({ at, colour }, k) => {
    const lamp = strongest[k];
    at.value.set(...(lamp?.at ?? [0, 0, 0]));
    colour.value.set(...(lamp?.colour ?? [0, 0, 0])).multiplyScalar(lamp?.change ?? 0);
  });
  const burst = burstLight(bursts, time, from);
  u.flash.value.set(...burst.direction);
  u.flashColour.value
    .set(...burst.colour)
    .addScalar(lightning * 0.6)
    .divideScalar(Math.max(0.3, level));
  u.changing.value = strongest.length > 0 || lightning > 0.002 || burst.colour.some((c) => c > 0.002) ? 1 : 0;
}
