import { describe, expect, it } from 'vitest';
import type { CameraState } from '../../direct/index.ts';
import type { Emission } from '../motion/motion.ts';
import { fireworksOf, skyMiddle } from './airs.ts';

const camera = (mm: number, up: number): CameraState => ({
  position: [0, 1.6, 5],
  target: [0, 1.6 + up, 0],
  mm,
  roll: 0,
});

const firework = (size: number, sky: boolean): Emission => ({
  kind: 'firework',
  start: 1,
  end: 2,
  at: () => [3, 1, 0],
  on: undefined,
  towards: [0, 1, 0],
  size,
  rate: 1,
  colour: '#ff0000',
  sky,
  seed: 4,
});

describe('fireworks', () => {
  it('burst in the upper half of the picture, whatever the lens', () => {
    for (const mm of [24, 35, 85]) {
      const { at, half } = skyMiddle(camera(mm, 0), 16 / 9);
      expect(at[1] - 1.6).toBeGreaterThan(half * 0.3);
    }
  });

  it('are as large in a long lens as in a wide one', () => {
    const share = (mm: number): number => {
      const sky = skyMiddle(camera(mm, 0), 16 / 9);
      return fireworksOf([firework(9, true)], sky)[0]!.size / sky.half;
    };
    expect(share(24)).toBeCloseTo(share(85), 6);
    expect(share(35)).toBeGreaterThan(0.3);
  });

  it('keep their place when it is not the sky, and follow the clock of slow motion', () => {
    const sky = skyMiddle(camera(35, 0), 16 / 9);
    const [burst] = fireworksOf([firework(9, false)], sky, (t) => t / 2);
    expect(burst!.position).toEqual([3, 1, 0]);
    expect(burst!.at).toBe(0.5);
  });
});
