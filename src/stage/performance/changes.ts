import { add, lerp, type Vec3 } from '../../base/vectors.ts';
import type { Motion } from '../motion/motion.ts';
import { rotate } from '../motion/quaternion.ts';
import type { ChangingLamp, LightNow } from '../render/changing.ts';
import { bakeLight } from '../render/stage/lights.ts';
import type { BuiltItem } from './cast-of-models.ts';

/** Things whose shine a beat changes: they are drawn by themselves, and their lamps are brought up to the moment. */
export const restless = (motion: Motion): ReadonlySet<string> => new Set(motion.lights.map((l) => l.id));

/** How much of a stutter of all lamps the picture shows: the eye keeps something to see by. */
const SHOWN = 0.65;

/**
 * How light differs from the bake at a film time: clouds before the sun, lamps that go out or flicker, lightning,
 * and the lamps that are carried about.
 * @param baked the things whose lamps were baked where they stand
 */
export function lightChanges(
  motion: Motion,
  items: readonly BuiltItem[],
  baked: ReadonlySet<string>,
  lampGain: number,
  balance: Vec3,
): (t: number) => LightNow {
  const ids = restless(motion);
  const bearers = items.filter((i) => i.model.lamps.length > 0 && (ids.has(i.id) || !baked.has(i.id)));
  return (t) => {
    const set = motion.glow('set', t);
    const sky = motion.glow('sky', t);
    const sun = motion.glow('sun', t);
    const dip = lerp(1, set, SHOWN);
    const lamps: ChangingLamp[] = bearers.flatMap((item) => {
      const { at, turn } = motion.transform(item.id, t);
      const change = motion.glow(item.id, t) - (baked.has(item.id) ? 1 : 0);
      return item.model.lamps.map((lamp) => ({
        at: add(at, rotate(turn, lamp.at.map((v) => v * item.scale) as unknown as Vec3)),
        colour: [...bakeLight(lamp, lampGain, balance).colour] as unknown as Vec3,
        change,
      }));
    });
    return {
      key: sun * dip,
      all: dip * lerp(1, sun, 0.45),
      // A sky that flickers is lightning: what stutters down in a lamp flares up there.
      flash: Math.max(0, sky > 1 ? (sky - 1) * 0.6 : (1 - sky) * 1.1),
      lamps,
    };
  };
}
