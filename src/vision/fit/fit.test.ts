import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import type { Raster } from '../raster.ts';
import { fit, fitField, fitModes, fitWarnings, planFit, worthKeeping } from './index.ts';

type Paint = (x: number, y: number) => readonly [number, number, number];

function picture(width: number, height: number, paint: Paint): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i += 4) data.set([...paint(x, y), 255], i);
  return { width, height, data };
}

const at = ({ width, data }: Raster, x: number, y: number): number[] => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
];

/** Grey with a red disc. */
const disc = (width: number, height: number, cx: number, cy: number, r: number): Raster =>
  picture(width, height, (x, y) => (Math.hypot(x - cx, y - cy) < r ? [220, 30, 30] : [120, 122, 125]));

describe('without a fit', () => {
  it('equal sizes pass as they are, also when a fit is named', () => {
    const image = disc(64, 36, 20, 20, 5);
    for (const mode of fitModes) expect(fit(image, { width: 64, height: 36 }, mode).raster).toBe(image);
  });

  it('other sizes are a fault that names both and the ways out, even of the same aspect', () => {
    for (const [width, height] of [
      [1920, 1080],
      [720, 1280],
      [1281, 720],
    ] as const) {
      try {
        planFit(width, height, 1280, 720, 'none');
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(Fault);
        const fault = error as Fault;
        expect(fault.exit).toBe(EXIT.input);
        expect(fault.message).toContain(`${width}x${height}`);
        expect(fault.message).toContain('1280x720');
        for (const mode of ['crop', 'pad', 'extend']) expect(fault.remedy).toContain(`--fit ${mode}`);
      }
    }
  });
});

it('every fit gives exactly the frame, opaque, of any size', () => {
  const side = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(
      fc.constantFrom('crop', 'pad', 'extend' as const),
      side,
      side,
      side,
      side,
      (mode, w, h, width, height) => {
        const image = picture(w, h, (x, y) => [(x * 37) % 256, (y * 59) % 256, (x * y) % 256]);
        const fitted = fit(image, { width, height }, mode);
        expect([fitted.raster.width, fitted.raster.height]).toEqual([width, height]);
        expect(fitted.raster.data.length).toBe(width * height * 4);
        for (let i = 3; i < fitted.raster.data.length; i += 4) expect(fitted.raster.data[i]).toBe(255);
        const field = fitField({ width: w, height: h, data: new Float32Array(w * h).fill(0.25) }, fitted);
        expect(field.data.length).toBe(width * height);
        expect(field.data.every((v) => Math.abs(v - 0.25) < 1e-6)).toBe(true);
      },
    ),
    { numRuns: 120 },
  );
});

describe('crop', () => {
  it.each([
    ['left', 50],
    ['middle', 160],
    ['right', 270],
  ])('keeps a subject at the %s', (_, cx) => {
    const { raster, at: origin } = fit(disc(320, 180, cx, 90, 24), { width: 100, height: 180 }, 'crop');
    const centre = cx + origin[0];
    expect(centre).toBeGreaterThan(24);
    expect(centre).toBeLessThan(76);
    expect(at(raster, centre, 90)).toEqual([220, 30, 30]);
  });

  it('keeps what the given salience points at, above and below too', () => {
    const image = disc(180, 320, 90, 60, 24);
    const data = new Float32Array(18 * 32);
    data[27 * 18 + 9] = 1;
    const fitted = fit(image, { width: 180, height: 100 }, 'crop', { width: 18, height: 32, data });
    const row = 27.5 * 10 + fitted.at[1];
    expect(row).toBeGreaterThan(20);
    expect(row).toBeLessThan(100);
  });

  it('keeps a head on its body', () => {
    // Head, neck, shoulders and a long coat on grey.
    const figure = picture(180, 320, (x, y) => {
      const half = y < 40 ? 0 : y < 80 ? 18 : y < 95 ? 9 : Math.min(62, 30 + (y - 95) * 0.4);
      return Math.abs(x - 90) < half ? [190, 60, 30] : [150, 152, 155];
    });
    const { at: origin } = fit(figure, { width: 180, height: 101 }, 'crop', worthKeeping(figure));
    expect(-origin[1]).toBeLessThanOrEqual(45);
  });

  it('says how much of what stands out it keeps', () => {
    const kept = (image: Raster): number => fit(image, { width: 100, height: 180 }, 'crop').kept;
    expect(kept(disc(320, 180, 160, 90, 24))).toBeGreaterThan(0.95);
    const two = picture(320, 180, (x, y) =>
      Math.min(Math.hypot(x - 30, y - 90), Math.hypot(x - 290, y - 90)) < 24
        ? [220, 30, 30]
        : [120, 122, 125],
    );
    expect(kept(two)).toBeLessThan(0.6);
    expect(fitWarnings(1280, 720, planFit(1280, 720, 1280, 720, 'crop'), 0.5).join()).toMatch(
      /keeps 50 %.*--fit extend/,
    );
  });

  it('of a plain picture is its middle', () => {
    const plain = picture(300, 100, () => [90, 90, 90]);
    expect(fit(plain, { width: 100, height: 100 }, 'crop').at).toEqual([-100, 0]);
  });
});

describe('pad', () => {
  it('has bars near black, whatever the edge', () => {
    for (const colour of [
      [255, 255, 255],
      [250, 220, 0],
      [10, 120, 240],
    ] as const) {
      const { raster } = fit(
        picture(40, 40, () => colour),
        { width: 80, height: 40 },
        'pad',
      );
      const bar = at(raster, 0, 0);
      expect(0.2126 * bar[0]! + 0.7152 * bar[1]! + 0.0722 * bar[2]!).toBeLessThanOrEqual(35);
      // Still of the picture's hue.
      expect(bar.indexOf(Math.max(...bar))).toBe(colour.indexOf(Math.max(...colour) as never));
    }
  });

  it('centres the whole picture between bars of its darkest edge', () => {
    const image = picture(100, 100, (x, y) => (y > 80 ? [10, 12, 20] : x > 50 ? [0, 0, 0] : [200, 180, 160]));
    const inner = picture(100, 100, (x, y) =>
      x > 0 && y > 0 && x < 99 && y < 80
        ? [0, 0, 0]
        : (at(image, x < 50 || y > 80 ? x : 10, y) as [number, number, number]),
    );
    const { raster, at: origin } = fit(inner, { width: 200, height: 100 }, 'pad');
    expect(origin).toEqual([50, 0]);
    // The black within does not count, only the edge.
    expect(at(raster, 0, 0)).toEqual([11, 12, 17]);
    expect(at(raster, 199, 99)).toEqual([11, 12, 17]);
    for (const [x, y] of [
      [0, 0],
      [99, 99],
      [40, 40],
    ] as const)
      expect(at(raster, x + 50, y)).toEqual(at(inner, x, y));
  });
});

describe('extend', () => {
  const image = picture(120, 120, (x, y) => [
    100 + Math.round(60 * Math.sin(x / 9)),
    120 + Math.round(40 * Math.cos(y / 7)),
    ((x >> 3) + (y >> 3)) % 2 ? 90 : 150,
  ]);
  const { raster, at: origin } = fit(image, { width: 320, height: 120 }, 'extend');

  it('leaves the picture itself untouched', () => {
    expect(origin).toEqual([100, 0]);
    for (let y = 0; y < 120; y++)
      for (let x = 0; x < 120; x++) expect(at(raster, x + 100, y)).toEqual(at(image, x, y));
  });

  it('has no seam: steps across the picture’s edge are no larger than those within it', () => {
    const step = (x: number): number => {
      let sum = 0;
      for (let y = 0; y < 120; y++)
        for (let c = 0; c < 3; c++)
          sum += Math.abs((at(raster, x, y)[c] as number) - (at(raster, x + 1, y)[c] as number));
      return sum / 360;
    };
    const within = Math.max(...Array.from({ length: 119 }, (_, x) => step(100 + x)));
    expect(step(99)).toBeLessThanOrEqual(within);
    expect(step(219)).toBeLessThanOrEqual(within);
  });

  it('grows softer outward', () => {
    const detail = (x: number): number => {
      let sum = 0;
      for (let y = 1; y < 120; y++)
        for (let c = 0; c < 3; c++)
          sum += Math.abs((at(raster, x, y)[c] as number) - (at(raster, x, y - 1)[c] as number));
      return sum;
    };
    expect(detail(70)).toBeLessThan(detail(100) * 0.8);
    expect(detail(5)).toBeLessThan(detail(70));
  });

  it('does not show a subject a second time', () => {
    const { raster: wide } = fit(disc(120, 120, 60, 60, 30), { width: 400, height: 120 }, 'extend');
    for (let x = 0; x < 120; x++) {
      const [r, g] = at(wide, x, 60) as [number, number];
      expect(r - g).toBeLessThan(20);
    }
  });
});

it('small and enlarged pictures are warned of', () => {
  const warned = (w: number, h: number): string[] => fitWarnings(w, h, planFit(w, h, 1280, 720, 'crop'));
  expect(warned(1280, 720)).toEqual([]);
  expect(warned(4000, 3000)).toEqual([]);
  expect(warned(1100, 720)).toEqual([]);
  expect(warned(640, 480).join(' ')).toMatch(/640x480.*480 pixels.*720.*2\.0 times/);
  expect(warned(720, 1280).join(' ')).toMatch(/1\.8 times/);
});
