import { describe, expect, test } from 'vitest';
import { mixPlan } from '../src/sound/index.ts';
import { motionOf } from './support/motion.ts';
import { drawn, extended, speedOf } from './support/seam.ts';
import { openStudio, PATIENCE, speech } from './support/studio.ts';

const [fps, seam] = [24, 96];
const studio = await openStudio('the seam of an extension');

const kettle = 'A porcelain teapot stands on a wooden table by a window. Slow dolly in.';
const friends =
  'Two friends stand on a bridge. Medium shot, handheld.\n\nDialogue:\n- Anna: "Do you remember the summer?"\n- Ben: "I do."';

describe.skipIf(!studio)('the picture over the seam', () => {
  test.each([
    [kettle, 'Steam rises from it.'],
    [friends, 'Dialogue:\n- Anna: "It was warm."'],
  ])(
    '%s … %s',
    async (text, more) => {
      const [source, plan] = await extended(text, more);
      const before = await drawn(studio!, source, seam - 6, seam - 1);
      const again = await drawn(studio!, plan, seam - 2, seam + 5);
      // What the source showed is what the longer plan would show; two bakes of light differ in last digits.
      for (const i of [0, 1]) {
        const off = before[4 + i]!.reduce((sum, v, k) => sum + Math.abs(v - again[i]![k]!), 0);
        expect(off / before[0]!.length).toBeLessThan(0.5);
      }
      const frames = [...before, ...again.slice(2)];
      for (let i = 1; i < frames.length; i++)
        expect(Buffer.compare(frames[i - 1]!, frames[i]!), `frame ${seam - 6 + i}`).not.toBe(0);
      const speed = (i: number): number => speedOf(frames[i]!, frames[i + 1]!);
      const mean = (list: readonly number[]): number => list.map(speed).reduce((a, b) => a + b) / list.length;
      const [a, b] = [mean([0, 1, 2, 3, 4]), mean([6, 7, 8, 9, 10])];
      expect(a).toBeGreaterThan(0);
      expect(Math.abs(a - b) / Math.max(a, b)).toBeLessThanOrEqual(0.25);
    },
    PATIENCE,
  );
});

test.each([
  [friends, 'Dialogue:\n- Anna: "It was warm."'],
  ['A woman walks along a street in heavy rain. Wide shot.', 'She stops and waves.'],
  [
    'A jazz band plays in a bar. Wide shot.\n\nBackground Sound: Piano jazz, clinking glasses.',
    'People clap.',
  ],
])(
  'the sound over the seam: %s',
  async (text, more) => {
    const [, plan] = await extended(text, more);
    const { contacts } = await motionOf(plan);
    const { left, right, sampleRate } = await mixPlan(plan, contacts, { speech: speech() });
    expect(left).toHaveLength(8 * sampleRate);
    const at = (seam / fps) * sampleRate;
    for (const side of [left, right]) {
      const step = (from: number, to: number): number => {
        let most = 0;
        for (let i = from; i < to; i++) most = Math.max(most, Math.abs(side[i]! - side[i - 1]!));
        return most;
      };
      const power = (from: number, to: number): number =>
        side.slice(from, to).reduce((sum, v) => sum + v * v, 0) / (to - from);
      const near = Math.round(0.01 * sampleRate);
      const wide = Math.round(0.5 * sampleRate);
      // No click: the steepest step at the seam is no steeper than those of the second around it.
      expect(step(at - near, at + near)).toBeLessThanOrEqual(
        1.2 * Math.max(step(at - wide, at - near), step(at + near, at + wide)),
      );
      // No hole: what was heard is heard on.
      expect(power(at - near * 4, at + near * 4)).toBeGreaterThan(0.02 * power(at - wide, at + wide));
    }
  },
  120_000,
);
