import { describe, expect, it } from 'vitest';
import type { Raster } from '../../vision/raster.ts';
import type { Region } from '../../vision/sight/sight.ts';
import { withImage } from './mirrored.ts';

const W = 160;
const H = 120;
/** A sail over a hull, seen from the side; its foot is row 69. */
const boat = (x: number, y: number) =>
  (y >= 30 && y < 60 && Math.abs(x - 70) < (y - 28) / 2) || (y >= 60 && y < 70 && Math.abs(x - 72) < 22);

const region = (id: string, kind: Region['kind'], of: (x: number, y: number) => boolean): Region => ({
  id,
  kind,
  name: id,
  mask: {
    width: W,
    height: H,
    data: Uint8Array.from({ length: W * H }, (_, i) => (of(i % W, Math.floor(i / W)) ? 255 : 0)),
  },
  box: [0, 0, 1, 1],
  share: 0.1,
  colour: '#ffffff',
  confidence: 1,
});

/** White boat, blue water from row 50 on, and the image of the boat about row 70 as strong as told. */
function scene(strength: number): Raster {
  const data = new Uint8ClampedArray(W * H * 4);
  for (let y = 0; y < H; y++) {
    for (let x = 0; x < W; x++) {
      const back = y < 50 ? [150, 170, 200] : [30, 60, 120];
      const image = y >= 70 && boat(x, 139 - y);
      const colour = boat(x, y)
        ? [240, 240, 240]
        : back.map((c) => c + (image ? strength * (240 - c) : 0) + ((x * 7 + y * 13) % 5));
      data.set([...colour, 255], (y * W + x) * 4);
    }
  }
  return { width: W, height: H, data };
}

const subject = region('subject', 'subject', boat);
const water = region('water', 'water', (_, y) => y >= 50);

describe('a thing afloat', () => {
  it('has its image in the water with it', () => {
    const { mask } = withImage(subject, scene(0.5), { regions: [subject, water] });
    const image = (x: number, y: number) => mask.data[y * W + x];
    expect([image(72, 75), image(70, 85), image(70, 95)]).toEqual([255, 255, 255]);
    expect([image(20, 75), image(110, 90), image(70, 115)]).toEqual([0, 0, 0]);
    expect(subject.mask.data.every((v, i) => mask.data[i]! >= v)).toBe(true);
  });

  it('is left as it is where nothing of it shows in the water, or where there is no water', () => {
    expect(withImage(subject, scene(0), { regions: [subject, water] })).toBe(subject);
    expect(withImage(subject, scene(0.5), { regions: [subject] })).toBe(subject);
  });
});
