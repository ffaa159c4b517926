import { describe, expect, test } from 'vitest';
import { random } from '../../base/random.ts';
import {
  MOST_SHIFT,
  MOST_STRETCH,
  type PictureSpace,
  STEEPEST,
  STEEPEST_ACROSS,
  strainOf,
} from '../../vision/fill/index.ts';
import { greyOf } from '../../vision/grey.ts';
import type { Raster } from '../../vision/raster.ts';
import type { Region, RegionKind, Sight } from '../../vision/sight/sight.ts';
import { ssim } from '../../vision/ssim.ts';
import { type Layers, layersOf } from './layers.ts';

/** A picture by a colour for each pixel. */
function drawn(width: number, height: number, colour: (x: number, y: number) => readonly number[]): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) data.set([...colour(x, y), 255], at);
  }
  return { width, height, data };
}

/** What would be seen: regions and nearness by shares of the size. */
function sight(
  regions: Partial<Record<RegionKind, (u: number, v: number) => boolean>>,
  depth: (u: number, v: number) => number,
  width = 160,
  height = 90,
): Sight {
  const found = Object.entries(regions).map(([kind, inside]): Region => {
    const data = Uint8Array.from({ length: width * height }, (_, i) =>
      inside(((i % width) + 0.5) / width, (Math.floor(i / width) + 0.5) / height) ? 255 : 0,
    );
    const share = data.reduce((a, b) => a + b, 0) / 255 / data.length;
    return {
      id: kind,
      kind: kind as RegionKind,
      name: kind,
      mask: { width, height, data },
      box: [0, 0, 1, 1],
      share,
      colour: '#808080',
      confidence: 0.8,
    };
  });
  return {
    width,
    height,
    regions: found,
    faces: [],
    horizon: { y: 0.5, roll: 0, confidence: 0.5 },
    depth: {
      width,
      height,
      data: Float32Array.from({ length: width * height }, (_, i) =>
        depth(((i % width) + 0.5) / width, (Math.floor(i / width) + 0.5) / height),
      ),
    },
    depthSource: 'guess',
    depthConfidence: 0.5,
    palette: [],
    light: { level: 0.5, contrast: 0.5, warmth: 0, from: [0, 0], colour: '#ffffff', time: 'day' },
    notes: [],
  };
}

/** Layers laid over each other as they are seen from where the picture was taken. */
function atRest({ picture, layers }: Layers): Raster {
  const { width, height } = picture;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const { texture, margin } of layers) {
    for (let y = 0, at = 0; y < height; y++) {
      for (let x = 0; x < width; x++, at += 4) {
        const from = ((y + margin[1]) * texture.width + x + margin[0]) * 4;
        const a = texture.data[from + 3]! / 255;
        for (let c = 0; c < 3; c++) data[at + c] = texture.data[from + c]! * a + data[at + c]! * (1 - a);
      }
    }
  }
  return { width, height, data };
}

const W = 320;
const H = 180;
const chance = random(5);
const grain = Float32Array.from({ length: W * H }, () => chance.range(-18, 18));
const disc = (u: number, v: number) => ((u - 0.5) * 16) ** 2 + ((v - 0.62) * 9) ** 2 < 2.1 ** 2;
/** A red disc with a soft edge before green ground under a blue sky. */
const scene = drawn(W, H, (x, y) => {
  const n = grain[y * W + x]!;
  const back = y < 70 ? [110 + y, 160 + y / 2, 235] : [70 + n, 130 + n, 50 + n / 2];
  const r = Math.hypot((x + 0.5 - 160) / 20, (y + 0.5 - 111.6) / 20) - 2.1;
  const a = Math.min(1, Math.max(0, 0.5 - r * 10));
  return [0, 1, 2].map((c) => a * [200, 20, 40][c]! + (1 - a) * back[c]!);
});
const seen = sight({ sky: (_, v) => v < 70 / H, subject: disc }, (u, v) =>
  disc(u, v) ? 0.8 : v < 70 / H ? 0 : (v - 0.38) * 1.2,
);
const space: PictureSpace = { near: 2, far: 200, mm: 35, aspect: 16 / 9 };
const made = layersOf(scene, seen);
const [sky, ground, subject] = made.layers;

describe('layers of a scene', () => {
  test('sky, ground and subject, back to front, with margins about all of them', () => {
    expect(made.layers.map((l) => l.id)).toEqual(['sky', 'ground', 'subject']);
    for (const { texture, margin } of made.layers) {
      expect([texture.width, texture.height]).toEqual([W + 2 * margin[0], H + 2 * margin[1]]);
      expect(margin[0] / W).toBeCloseTo(made.reach, 1);
    }
  });

  test('at rest they give the picture back', () => {
    const rest = atRest(made);
    expect(ssim(greyOf(rest.data as never, W, H), greyOf(scene.data as never, W, H))).toBeGreaterThan(0.998);
    let error = 0;
    for (let i = 0; i < rest.data.length; i++) error += Math.abs(rest.data[i]! - scene.data[i]!);
    expect(error / (W * H * 3)).toBeLessThan(0.5);
  });

  const pixel = (layer: (typeof made.layers)[number], x: number, y: number) => {
    const at = ((y + layer.margin[1]) * layer.texture.width + x + layer.margin[0]) * 4;
    return [...layer.texture.data.subarray(at, at + 4)];
  };

  test('nothing of the subject is left behind it: the ground is green and as grainy as around', () => {
    let [sum, squares, n, strange] = [0, 0, 0, 0];
    for (let y = 80; y < 150; y++) {
      for (let x = 110; x < 210; x++) {
        const [r, g, b, a] = pixel(ground!, x, y) as [number, number, number, number];
        if (a !== 255 || r >= g || b >= g) strange++;
        const inside = Math.hypot(x - 160, y - 111.6) < 38;
        if (inside) {
          sum += g;
          squares += g * g;
          n++;
        }
      }
    }
    expect(strange).toBe(0);
    const deviation = Math.sqrt(squares / n - (sum / n) ** 2);
    expect(sum / n).toBeGreaterThan(120);
    expect(sum / n).toBeLessThan(140);
    expect(deviation).toBeGreaterThan(5);
  });

  test('the sky goes on behind the ground, the ground ends at the sky', () => {
    for (let x = 0; x < W; x += 7) {
      expect(pixel(sky!, x, 76)[2]).toBeGreaterThan(200);
      expect(pixel(ground!, x, 60)[3]).toBeLessThan(20);
      expect(pixel(ground!, x, 80)[3]).toBe(255);
    }
  });

  test("the subject's alpha follows its edge and its colour holds nothing of the ground", () => {
    expect(pixel(subject!, 160, 111)[3]).toBe(255);
    expect(pixel(subject!, 160, 40)[3]).toBe(0);
    for (let k = 0; k < 32; k++) {
      const [dx, dy] = [Math.cos((k * Math.PI) / 16), Math.sin((k * Math.PI) / 16)];
      const at = (r: number) => pixel(subject!, Math.round(159.5 + dx * r), Math.round(111.1 + dy * r));
      expect(at(39)[3]).toBeGreaterThan(230);
      expect(at(48)[3]).toBeLessThan(90);
      expect(at(41)[0]).toBeGreaterThan(150);
    }
  });

  test('the same picture gives the same layers', () => {
    const again = layersOf(scene, seen);
    again.layers.forEach((l, k) => {
      expect(Buffer.compare(Buffer.from(l.texture.data), Buffer.from(made.layers[k]!.texture.data))).toBe(0);
      expect(l.relief).toEqual(made.layers[k]!.relief);
    });
  });

  test('a camera that moves as far as layers allow finds no hole and stretches nothing past the bound', () => {
    const metres = (MOST_SHIFT * space.near * 36) / space.mm;
    for (const [x, y] of [
      [metres, 0],
      [-metres, 0],
      [0, metres / 2],
    ] as const) {
      const strain = strainOf(made.layers, space, { position: [x, y, 0], target: [0, 0, -4], mm: 36 });
      expect(strain.holes).toBe(0);
      expect(strain.folded).toBe(0);
      expect(strain.pull).toBeLessThan(MOST_STRETCH * 1.03);
    }
    const away = strainOf(made.layers, space, { position: [0, 0, 0], target: [2, 0, -4], mm: 36 });
    expect(away.holes).toBeGreaterThan(0.1);
  });
});

test('a part that runs along its subject is one sheet with it, a thing apart is not', () => {
  const picture = drawn(64, 36, (x, y) => [x * 3, y * 5, 90]);
  const parts = (gap: number) => {
    const cup = sight({ subject: (u, v) => u > 0.3 && u < 0.5 && v > 0.3 && v < 0.8 }, () => 0.5).regions;
    const rim = sight(
      { subject: (u, v) => u > 0.3 && u < 0.5 && v < 0.3 - gap && v > 0.2 - gap },
      () => 0.5,
    ).regions;
    const all = { ...sight({}, () => 0.5), regions: [...cup, { ...rim[0]!, id: 'subject-2' }] };
    return layersOf(picture, all).layers.map((l) => l.id);
  };
  expect(parts(0)).toEqual(['ground', 'subject']);
  expect(parts(0.12)).toHaveLength(3);
});

describe('odd input', () => {
  const noise = random(9);
  test.each([
    ['1 x 1', 1, 1],
    ['2 x 400', 2, 400],
    ['400 x 3', 400, 3],
    ['33 x 57', 33, 57],
  ])('%s', (_, width, height) => {
    const picture = drawn(width, height, () => [noise.integer(0, 255), noise.integer(0, 255), 7]);
    const all = sight(
      { sky: (_u, v) => v < 0.4, subject: (u, v) => u > 0.3 && v > 0.3 },
      () => noise.next(),
      8,
      8,
    );
    const layers = layersOf(picture, all);
    const rest = atRest(layers);
    let error = 0;
    for (let i = 0; i < rest.data.length; i++) error += Math.abs(rest.data[i]! - picture.data[i]!);
    expect(error / (width * height * 3)).toBeLessThan(0.5);
  });

  test('a subject that is the whole picture, a sky that is, and nothing at all', () => {
    const picture = drawn(64, 36, (x, y) => [x * 3, y * 5, 90]);
    for (const kinds of [{ subject: () => true }, { sky: () => true }, {}]) {
      const layers = layersOf(
        picture,
        sight(kinds, () => 0.5, 64, 36),
      );
      const rest = atRest(layers);
      expect(ssim(greyOf(rest.data as never, 64, 36), greyOf(picture.data as never, 64, 36))).toBeGreaterThan(
        0.998,
      );
    }
  });

  test('with a depth of noise a camera finds no hole and tears nothing', () => {
    const wild = {
      ...sight({ sky: (_u, v) => v < 0.39, subject: disc }, () => noise.next()),
      depthConfidence: 0.05,
    };
    const { layers } = layersOf(scene, wild);
    const strain = strainOf(layers, space, { position: [0.15, 0.05, 0], target: [0, 0, -4], mm: 36 });
    expect(strain.holes).toBe(0);
    expect(strain.folded).toBe(0);
    expect(strain.pull).toBeLessThan(1.4);
  });

  test('a depth of noise and a depth of steps stay within the slope; a plane stays flat', () => {
    const picture = drawn(160, 90, (x) => [x, 90, 60]);
    const steepest = (depth: (u: number, v: number) => number) => {
      let most = 0;
      for (const { relief, texture } of layersOf(picture, sight({}, depth)).layers) {
        const { columns, rows, nearness } = relief;
        const across = texture.width / (columns - 1) / 160;
        const down = texture.height / (rows - 1) / 160;
        for (let r = 0; r < rows; r++) {
          for (let c = 0; c < columns; c++) {
            const i = r * columns + c;
            if (!(nearness[i]! >= 0 && nearness[i]! <= 1)) return Number.POSITIVE_INFINITY;
            if (c > 0)
              most = Math.max(most, Math.abs(nearness[i]! - nearness[i - 1]!) / across / STEEPEST_ACROSS);
            if (r > 0)
              most = Math.max(most, Math.abs(nearness[i]! - nearness[i - columns]!) / down / STEEPEST);
          }
        }
      }
      return most;
    };
    expect(steepest(() => noise.next())).toBeLessThanOrEqual(1.001);
    expect(steepest((u) => (u > 0.5 ? 1 : 0))).toBeGreaterThan(0.95);
    expect(steepest((u) => (u > 0.5 ? 1 : 0))).toBeLessThanOrEqual(1.001);
    expect(steepest(() => Number.NaN)).toBe(0);
    expect(steepest(() => 0.5)).toBeLessThan(1e-5);
  });
});
