import { describe, expect, it } from 'vitest';
import { random } from '../../base/random.ts';
import { beds } from '../beds/index.generated.ts';
import type { Curve, MotionKit } from '../kit/motion-kit.ts';
import { motions } from './index.generated.ts';

const ease: Curve = (t) => Math.min(1, Math.max(0, t)) ** 3;
const calls = [
  'waves',
  'flow',
  'drift',
  'sway',
  'flutter',
  'shimmer',
  'features',
  'head',
  'breathe',
  'lean',
  'spin',
  'carry',
  'shine',
  'sweep',
  'sparkle',
  'shadows',
  'rays',
  'particles',
  'plume',
  'veil',
  'stars',
  'surf',
  'focus',
] as const;

/** A kit that writes down what it is asked for. */
function kitFor(
  direction: string,
  kind: MotionKit['region']['kind'],
): { kit: MotionKit; asked: [string, object][] } {
  const asked: [string, object][] = [];
  const record = Object.fromEntries(calls.map((name) => [name, (o: object) => asked.push([name, o])]));
  const kit = {
    region: { id: kind, kind, box: [0.2, 0.3, 0.6, 0.9], aspect: 16 / 9, colour: '#806040', sure: 0.8 },
    horizon: 0.4,
    amount: 1,
    pace: 1,
    direction,
    wind: 1,
    seconds: 2,
    random: random(4),
    light: { from: [0, 1], colour: '#ffffff', time: 'dusk' },
    once: ease,
    return: (t: number) => ease(t) * ease(2 - t),
    lasting: ease,
    elapsed: (t: number) => t ** 3,
    play: (_: string, rate: number) => (t: number) => Math.sin(t * rate) * ease(t),
    heading: (p: readonly [number, number]) => p,
    ...record,
  } as unknown as MotionKit;
  return { kit, asked };
}

describe('motions of a still', () => {
  it('have a name of their own, regions, words in small letters, and beds that there are', () => {
    const names = new Set<string>();
    for (const { id, words, facts } of motions) {
      expect(names.has(id), id).toBe(false);
      names.add(id);
      expect(facts.regions.length, id).toBeGreaterThan(0);
      expect(words.length, id).toBeGreaterThan(2);
      for (const word of words) expect(word).toBe(word.toLowerCase());
      expect(facts.lasts || facts.seconds !== undefined, id).toBe(true);
      if (facts.bed) expect(beds.map((b) => b.id)).toContain(facts.bed);
    }
    expect(names.size).toBeGreaterThanOrEqual(35);
  });

  it('ask for something on each of their regions and in each direction, and every curve is nothing at the start', () => {
    for (const motion of motions) {
      for (const region of motion.facts.regions) {
        for (const direction of ['', 'left', 'right', 'up', 'camera']) {
          const { kit, asked } = kitFor(direction, region);
          motion.animate(kit);
          expect(asked.length, motion.id).toBeGreaterThan(0);
          for (const [name, options] of asked)
            for (const [key, value] of Object.entries(options))
              if (typeof value === 'function' && !(name === 'sweep' && key === 'at'))
                expect(Math.abs(value(0)), `${motion.id}: ${name}.${key}`).toBeLessThan(1e-9);
        }
      }
    }
  });
});
