import { describe, expect, test } from 'vitest';
import { motionOf } from '../../../test/support/motion.ts';
import { planOf, speech } from '../../../test/support/studio.ts';
import { distance } from '../../base/vectors.ts';
import { readBrief } from '../../brief/index.ts';
import { extendPlan } from '../../direct/index.ts';
import { whereaboutsOf } from '../../film/whereabouts.ts';

/** A brief, how it goes on, and what is asked of the motion that it becomes. */
const cases = [
  ['A woman in a red coat walks along a street. Wide shot.', 'She keeps walking.'],
  ['A woman in a red coat walks along a street. Wide shot.', 'She stops, sits down and waves.'],
  [
    'Two friends stand on a bridge.\n\nDialogue:\n- Anna: "Do you remember?"\n- Ben: "I do."',
    'They hug. A dog runs in.\n\nDialogue:\n- Ben: "So long ago."',
  ],
  ['A brown horse gallops across a meadow. Wide shot.', 'It jumps. A dog runs after it.'],
  [
    'A basketball player shoots the ball: it hits the rim, then the backboard, and drops through the net.',
    'He cheers.',
  ],
  ['Nine people dance in a disco. Wide shot.', 'They clap.'],
  ['A man sits at a table and drinks coffee. Slow motion.', 'He puts down the cup and stands up.'],
  ['A yellow car drives along a country road. Wide shot.', 'It drives on.'],
] as const;

/** Numbers of a value, in order. */
const numbers = (x: unknown): number[] =>
  typeof x === 'number' ? [x] : typeof x === 'object' && x !== null ? Object.values(x).flatMap(numbers) : [];

describe('a plan that goes on', () => {
  test.each(cases)(
    '%s … %s',
    async (text, more) => {
      const source = await planOf(text);
      const plan = await extendPlan(source, readBrief(more), {
        seconds: 4,
        durationOf: speech().durationOf,
        whereabouts: await whereaboutsOf(source, speech()),
      });
      const [a, b] = [await motionOf(source), await motionOf(plan)];
      const [seam, frame] = [4, 1 / 24];

      // Before the seam: as it was. Feet of animals follow from sums over the whole way, whose last digits differ.
      for (let t = 0; t < seam; t += 1 / 8)
        for (const one of source.cast) {
          const of = one.kind === 'person' ? 'pose' : 'parts';
          const [x, y] = [numbers(a[of](one.id, t)), numbers(b[of](one.id, t))];
          expect(y).toHaveLength(x.length);
          y.forEach((v, i) => expect(Math.abs(v - x[i]!)).toBeLessThan(1e-3));
        }
      const early = (m: typeof a) => m.contacts.filter((c) => c.time < seam - 0.05);
      expect(early(b)).toEqual(early(a));

      // Over the seam: everybody and everything within a centimetre of where the source had them going.
      const there = (id: string): boolean =>
        source.cast.some((c) => c.id === id) || source.props.some((p) => p.id === id && p.kind !== 'spot');
      for (const id of [...source.cast, ...source.props].map((x) => x.id).filter(there))
        expect(distance(b.where(id, seam), a.where(id, seam))).toBeLessThan(0.01);
      for (const { id } of source.cast)
        for (let k = 0; k < 12; k++) {
          const t = seam + k * frame;
          const [p, q, r] = [t - frame, t, t + frame].map((s) => b.where(id, s));
          const jerk = Math.hypot(...p!.map((v, i) => v - 2 * q![i]! + r![i]!)) / frame ** 2;
          const usual = Math.max(
            ...Array.from({ length: 40 }, (_, i) => {
              const [u, v, w] = [-1, 0, 1].map((n) => a.where(id, 1 + (i / 40) * 2.5 + n * frame));
              return Math.hypot(...u!.map((x, j) => x - 2 * v![j]! + w![j]!)) / frame ** 2;
            }),
          );
          // Metres a second squared: nobody is torn away, though some start to run.
          expect(jerk).toBeLessThan(Math.max(45, usual * 2));
        }
    },
    60_000,
  );
});

/** Travellers of all kinds, and words with which they go on; `id` of the one that is looked at. */
const travellers = [
  ['A man runs through a forest. Tracking shot.', 'He runs on.', 'man'],
  ['A brown horse gallops along a beach. Tracking shot.', 'A bell rings far away.', 'horse'],
  ['A cowboy rides a horse through a desert. Wide shot.', 'He rides on.', 'cowboy'],
  ['A woman rides a bicycle along a country road. Wide shot.', 'She rides on.', 'woman'],
  ['A red car drives along a desert road. Tracking shot.', 'It goes on.', 'car'],
  ['A paper plane flies through a classroom. Medium shot.', 'It flies on.', 'plane'],
] as const;

test.each(travellers)(
  'who travels when a clip ends is still travelling, and travels on: %s … %s',
  async (text, more, id) => {
    const source = await planOf(text);
    const settings = { seconds: 4, durationOf: speech().durationOf };
    const whereabouts = await whereaboutsOf(source, speech());
    const motion = await motionOf(await extendPlan(source, readBrief(more), { ...settings, whereabouts }));
    const at = (t: number) => motion.transform(id, t).at;
    const speed = (t: number): number => distance(at(t - 1 / 48), at(t + 1 / 48)) * 24;
    const mean = (from: number, to: number): number => distance(at(from), at(to)) / (to - from);
    const pace = mean(2.5, 3.5);
    expect(pace).toBeGreaterThan(0.15);
    expect(mean(3.75, 4) / pace).toBeGreaterThan(0.85);
    for (let t = 4; t < 5; t += 1 / 24) {
      // A gallop comes and goes within a stride.
      expect(speed(t) / pace, `${t.toFixed(2)} s`).toBeGreaterThan(0.6);
      expect(speed(t) / pace, `${t.toFixed(2)} s`).toBeLessThan(1.4);
    }
    expect(Math.abs(mean(3.75, 4) / mean(4, 4.25) - 1)).toBeLessThan(0.15);
  },
  60_000,
);
