import { describe, expect, it } from 'vitest';
import { labOf } from '../lab.ts';
import type { Raster } from '../raster.ts';
import { regionOf } from './regions.ts';
import { clouds, joinClouds } from './witness.ts';

const [WIDTH, HEIGHT] = [120, 68];

/** An evening: grey-violet sky, a dark cloud on the left, under it a wide patch of one colour down to the ridge. */
function evening(patch: readonly [number, number, number]) {
  const inPatch = (x: number, y: number): boolean => x >= 15 && x < 95 && y >= 18 && y < 30;
  const inBank = (x: number, y: number): boolean => x >= 15 && x < 50 && y >= 12 && y < 18;
  const image: Raster = { width: WIDTH, height: HEIGHT, data: new Uint8ClampedArray(WIDTH * HEIGHT * 4) };
  const mask = new Uint8Array(WIDTH * HEIGHT);
  const sky = new Float32Array(WIDTH * HEIGHT);
  for (let y = 0, i = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++, i++) {
      const bank = inBank(x, y);
      const rgb = inPatch(x, y) ? patch : y >= 30 ? [30, 32, 34] : bank ? [70, 64, 60] : [125, 115, 135];
      image.data.set([...rgb, 255], i * 4);
      mask[i] = inPatch(x, y) ? 255 : 0;
      sky[i] = y < 30 && !bank && !mask[i] ? 1 : 0;
    }
  }
  const lab = labOf(image);
  const region = regionOf(
    'subject',
    'subject',
    'subject',
    { width: WIDTH, height: HEIGHT, data: mask },
    lab,
    0.9,
  );
  return { lab, region, sky };
}

describe('clouds', () => {
  it('are what glows wide and low over a ridge, and no dark thing there', () => {
    const glow = evening([250, 205, 95]);
    expect(clouds([glow.region], 0.42, glow.sky, glow.lab)).toEqual([glow.region]);
    const roof = evening([70, 40, 36]);
    expect(clouds([roof.region], 0.42, roof.sky, roof.lab)).toEqual([]);
  });

  it('take the darker ones between them and the sky along, but nothing that stands before', () => {
    const { lab, region, sky } = evening([250, 205, 95]);
    const bank = 15 * WIDTH + 30;
    const bird = { width: WIDTH, height: HEIGHT, data: new Uint8Array(WIDTH * HEIGHT) };
    for (let y = 12; y < 18; y++) bird.data.fill(255, y * WIDTH + 20, y * WIDTH + 24);
    const before = regionOf('subject-2', 'subject', 'subject', bird, lab, 0.9);
    joinClouds(sky, [region], [before]);
    expect(sky[bank]).toBe(1);
    expect(sky[24 * WIDTH + 60]).toBe(1);
    expect(sky[15 * WIDTH + 22]).toBe(0);
    expect(sky[50 * WIDTH + 60]).toBe(0);
  });
});
