import { describe, expect, it } from 'vitest';
import { dot } from '../../base/vectors.ts';
import { curtained, daylight, marvellous } from './daylight.ts';

const night = daylight('night', 0, 1);
const sunset = daylight('sunset', 0.2, 1);

describe('marvels of the sky', () => {
  it('change nothing that nobody asks for', () => {
    expect(marvellous(night, [], 2)).toBe(night);
    expect(marvellous(night, ['unicorn'], 2)).toMatchObject({ dome: night.dome, disc: night.disc });
  });

  it('an aurora lights the land green; by day it pales', () => {
    const lit = marvellous(night, ['aurora'], 2);
    expect(lit.dome.zenith[1] - night.dome.zenith[1]).toBeGreaterThan(
      3 * (lit.dome.zenith[0] - night.dome.zenith[0]),
    );
    expect(marvellous(daylight('noon', 0, 1), ['aurora'], 2).marvels!.aurora).toBeLessThan(0.5);
  });

  it('the Milky Way passes before the camera, a rainbow stands round a point under the horizon', () => {
    const ahead = 2;
    const { galaxy, bow } = marvellous(night, ['milky-way', 'rainbow'], ahead).marvels!;
    const up = [
      Math.sin(ahead + 0.22) * Math.cos(0.42),
      Math.sin(0.42),
      Math.cos(ahead + 0.22) * Math.cos(0.42),
    ] as const;
    expect(Math.abs(dot(galaxy.pole, up))).toBeLessThan(1e-6);
    expect(bow.middle[1]).toBeLessThan(0);
    expect(Math.sin(ahead) * bow.middle[0] + Math.cos(ahead) * bow.middle[2]).toBeGreaterThan(0.9);
    expect(bow.strength).toBe(0);
  });

  it('a great sun belongs to the day and a great moon to the night', () => {
    expect(marvellous(sunset, ['great-sun'], 0).disc.radius).toBeGreaterThan(4 * sunset.disc.radius);
    expect(marvellous(sunset, ['great-moon'], 0).disc.radius).toBe(sunset.disc.radius);
    expect(marvellous(night, ['great-moon'], 0).disc.radius).toBeGreaterThan(3 * night.disc.radius);
  });

  it('paper round a studio shuts the blue of the sky out', () => {
    const { zenith } = curtained(daylight('noon', 0, 0), [0.8, 0.8, 0.8]).dome;
    expect(zenith[0]).toBe(zenith[2]);
  });
});

describe('a storm', () => {
  it('is darker than an overcast day, ground and sky', () => {
    const [dull, storm] = [daylight('afternoon', 0.9, 1), daylight('afternoon', 0.9, 1, undefined, 1)];
    expect(storm.dome.horizon[1]).toBeLessThan(0.65 * dull.dome.horizon[1]);
    expect(storm.fog[1]).toBeLessThan(0.6 * dull.fog[1]);
    expect(storm.day).toBeLessThan(0.2);
  });
});
