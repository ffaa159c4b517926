import { describe, expect, it } from 'vitest';
import { identity } from '../../base/matrix.ts';
import type { Vec3 } from '../../base/vectors.ts';
import { solid } from '../../catalogue/kit/solids.ts';
import type { Extent } from '../camera/extent.ts';
import type { Camera, Light } from '../plan.ts';
import { letSunIn } from './sunlight.ts';

const lead: Extent = {
  id: 'man',
  person: true,
  at: [0, 0, 0],
  yaw: 0,
  top: 1.8,
  bottom: 0,
  radius: 0.26,
  eyes: 1.65,
  head: 0.35,
  stature: 1.8,
};
const camera = {
  keys: [{ time: 0, position: [0, 1.5, 4], target: [0, 1.4, 0], mm: 50, roll: 0 }],
} as unknown as Camera;
const light = (role: Light['role'], source: string, azimuth: number, elevation = 0.6): Light => ({
  id: role,
  role,
  source,
  azimuth,
  elevation,
  colour: '#ffffff',
  intensity: 1,
  softness: 0.1,
  shadow: true,
});
const house = (low: Vec3, high: Vec3) => solid({ kind: 'box', low, high }, identity, 'house')!;
const left = house([-8, 0, -20], [-2, 9, 20]);
const right = house([2, 0, -20], [8, 9, 20]);

describe('the sun that nobody told where to stand', () => {
  it('stays where it reaches the subject', () => {
    const lights = [light('key', 'sun', -0.8)];
    expect(letSunIn(lights, camera, lead, [right])).toBe(false);
    expect(lights[0]!.azimuth).toBe(-0.8);
  });

  it('comes from the other side of a house, and fill and rim change sides with it', () => {
    const lights = [light('key', 'sun', -0.8), light('fill', 'bounce', 0.7), light('rim', 'rim', 2.5)];
    expect(letSunIn(lights, camera, lead, [left])).toBe(true);
    expect(lights.map((l) => Math.sign(l.azimuth))).toEqual([1, -1, -1]);
  });

  it('shines along a street between two rows of houses', () => {
    const lights = [light('key', 'sun', -1.2)];
    expect(letSunIn(lights, camera, lead, [left, right])).toBe(true);
    expect(Math.abs(lights[0]!.azimuth)).toBeLessThan(0.6);
  });

  it('moves no back light, no moon, and nothing where no sun comes', () => {
    const roof = house([-9, 3, -30], [9, 3.2, 45]);
    for (const [key, set] of [
      [light('key', 'sun', 2.9), left],
      [light('key', 'moon', -0.8), left],
      [light('key', 'sun', -0.8, 0.2), house([-30, 0, -30], [30, 40, 30])],
      [light('key', 'sun', -0.8, 0.9), roof],
    ] as const) {
      const before = { ...key };
      expect(letSunIn([key], camera, lead, [set])).toBe(false);
      expect(key).toEqual(before);
    }
  });
});
