import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { drawn, grey16Png, type Paint } from '../../../test/support/picture-files.ts';
import { Fault } from '../../base/fault.ts';
import type { Plan } from '../../direct/plan.ts';
import type { Cache } from '../disk-cache.ts';
import { unpack } from './keep.ts';
import { openPicture, openPlanned, type Picture, type PictureRequest } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'opened-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function memory(): Cache & { readonly kept: Map<string, Uint8Array>; hits: number } {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    hits: 0,
    async get(key) {
      const found = kept.get(key);
      if (found) this.hits++;
      return found;
    },
    async set(key, data) {
      kept.set(key, data);
    },
  };
}

function write(name: string, data: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, data);
  return file;
}

/** A red tower left of the middle before a sky. */
const tower: Paint = (x, y) =>
  x > 24 && x < 36 && y > 12 ? [210, 40, 30] : [120, 150 + Math.round(y / 2), 220];
const image = write('tower.png', await drawn(96, 54, tower).png().toBuffer());
const target = { width: 96, height: 54 };
const open = (more: Partial<PictureRequest> = {}): Promise<Picture> =>
  openPicture({ file: image, target, fit: 'none', cache: memory(), ...more });

async function fault(promise: Promise<unknown>): Promise<Fault> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Fault);
  return error as Fault;
}

/** The parts of a plan that are asked for. */
const planOf = (picture: Picture, size = target): Plan =>
  ({
    format: size,
    picture: { file: picture.file, digest: picture.digest, fit: picture.fit, depth: picture.depth },
  }) as unknown as Plan;

describe('a picture of the frame’s size', () => {
  it('begins the clip with its very pixels', async () => {
    const picture = await open();
    expect(picture.raster.width).toBe(96);
    for (let y = 0; y < 54; y += 5)
      for (let x = 0; x < 96; x += 5)
        expect([...picture.raster.data.subarray((y * 96 + x) * 4, (y * 96 + x) * 4 + 4)]).toEqual([
          ...tower(x, y),
          255,
        ]);
    expect(picture).toMatchObject({ file: image, fit: 'none', depth: { source: 'guess' } });
    expect(picture.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(picture.depth.confidence).toBe(picture.sight.depthConfidence);
    expect(picture.warnings.join()).toMatch(/96x54.*54 pixels/);
  });

  it('is refused in another size, and fitted when that is asked for', async () => {
    const other = { width: 60, height: 60 };
    const { message, where } = await fault(open({ target: other }));
    expect(message).toMatch(/96x54.*60x60/);
    expect(message).toContain(image);
    expect(where).toBe(image);
    for (const fit of ['crop', 'pad', 'extend'] as const) {
      const { raster, sight } = await open({ target: other, fit });
      expect([raster.width, raster.height]).toEqual([60, 60]);
      expect([sight.depth.width, sight.depth.height]).toEqual([sight.width, sight.height]);
    }
  });
});

describe('what was seen is kept', () => {
  it('so that it is opened again as it was', async () => {
    const cache = memory();
    const first = await open({ cache });
    expect(cache.kept.size).toBe(1);
    const again = await openPlanned(planOf(first), cache);
    expect(cache.hits).toBe(1);
    expect(again).toEqual(first);
    expect(again.raster.data).toBeInstanceOf(Uint8ClampedArray);
    expect(again.sight.depth.data).toBeInstanceOf(Float32Array);
  });

  it('apart for every size, fit and depth', async () => {
    const cache = memory();
    await open({ cache });
    await open({ cache, target: { width: 40, height: 40 }, fit: 'crop' });
    await open({ cache, target: { width: 40, height: 40 }, fit: 'pad' });
    const depth = write(
      'plain-depth.png',
      await drawn(96, 54, (x) => [x * 2, x * 2, x * 2])
        .png()
        .toBuffer(),
    );
    await open({ cache, depth });
    expect(cache.kept.size).toBe(4);
    expect(cache.hits).toBe(0);
  });

  it('and made anew where it is damaged or of another make', async () => {
    const cache = memory();
    const first = await open({ cache });
    const [key, bytes] = [...cache.kept][0] as [string, Uint8Array];
    for (const damaged of [
      bytes.subarray(0, 100),
      new Uint8Array(0),
      bytes.map((b, i) => (i === 3000 ? b ^ 1 : b)),
    ]) {
      cache.kept.set(key, damaged);
      expect(await open({ cache })).toEqual(first);
      expect(unpack(cache.kept.get(key) as Uint8Array)).toEqual(unpack(bytes));
    }
  });

  it('but not for a picture that changed', async () => {
    const file = write('changing.png', await drawn(96, 54, tower).png().toBuffer());
    const cache = memory();
    const plan = planOf(await open({ file, cache }));
    write(
      'changing.png',
      await drawn(96, 54, (x, y) => [y, x, 0])
        .png()
        .toBuffer(),
    );
    const { message, exit } = await fault(openPlanned(plan, cache));
    expect(message).toMatch(/changing\.png changed/);
    expect(exit).toBe(2);
    rmSync(file);
    expect((await fault(openPlanned(plan, cache))).message).toMatch(/no such file/);
    expect((await fault(openPlanned({ format: target } as unknown as Plan, cache))).exit).toBe(2);
  });
});

describe('a depth map', () => {
  const depthOf = (name: string, bytes: Uint8Array, more: Partial<PictureRequest> = {}): Promise<Picture> =>
    open({ depth: write(name, bytes), ...more });
  const ramp = (width: number, height: number): Promise<Buffer> =>
    drawn(width, height, (x) => {
      const v = Math.round((x / (width - 1)) * 255);
      return [v, v, v];
    })
      .png()
      .toBuffer();
  /** Nearness at a share of the width, in the middle row. */
  const near = ({ sight }: Picture, u: number): number => {
    const { width, height, data } = sight.depth;
    return data[Math.floor(height / 2) * width + Math.floor(u * (width - 1))] as number;
  };

  it.each([
    ['of the picture’s size', 96, 54],
    ['larger, of the same aspect', 192, 108],
    ['smaller, of nearly the same aspect', 48, 27],
  ])('%s is taken instead of the guess, white near', async (_, width, height) => {
    const picture = await depthOf('ramp.png', await ramp(width, height));
    expect(picture.depth).toMatchObject({ source: 'map', file: join(folder, 'ramp.png') });
    expect(near(picture, 0.1)).toBeLessThan(0.2);
    expect(near(picture, 0.95)).toBeGreaterThan(0.85);
    expect(near(picture, 0.5)).toBeGreaterThan(0.4);
    expect(near(picture, 0.5)).toBeLessThan(0.6);
  });

  it('of 16 bits keeps more than 8 tell', async () => {
    const picture = await depthOf(
      'deep.png',
      grey16Png(96, 54, (x) => 60000 + x * 55),
    );
    expect(new Set(picture.sight.depth.data).size).toBeGreaterThan(60);
  });

  it.each([
    [
      'as JPEG',
      'ramp.jpg',
      () =>
        drawn(96, 54, (x) => [x * 2, x * 2, x * 2])
          .greyscale()
          .jpeg({ quality: 95 })
          .toBuffer(),
    ],
    [
      'as WebP',
      'ramp.webp',
      () =>
        drawn(96, 54, (x) => [x * 2, x * 2, x * 2])
          .webp({ lossless: true })
          .toBuffer(),
    ],
    [
      'with alpha',
      'alpha.png',
      () =>
        drawn(96, 54, (x) => [x * 2, x * 2, x * 2])
          .ensureAlpha(0.5)
          .png()
          .toBuffer(),
    ],
    [
      'in a profile',
      'p3.png',
      () =>
        drawn(96, 54, (x) => [x * 2, x * 2, x * 2])
          .withIccProfile('p3')
          .png()
          .toBuffer(),
    ],
  ])('may come %s', async (_, name, make) => {
    const picture = await depthOf(name, await make());
    expect(near(picture, 0.9)).toBeGreaterThan(near(picture, 0.5) + 0.2);
    expect(near(picture, 0.5)).toBeGreaterThan(near(picture, 0.1) + 0.2);
  });

  it('is cut and bordered as the picture is, or belongs to the frame', async () => {
    const square = { target: { width: 54, height: 54 }, fit: 'pad' } as const;
    const padded = await depthOf('ramp-pad.png', await ramp(96, 54), square);
    // The bars go on from the picture: above the middle there is the same slope as in it.
    const { width, data } = padded.sight.depth;
    expect(data[width - 2]).toBeGreaterThan(0.8);
    expect(data[1]).toBeLessThan(0.2);
    const framed = await depthOf('ramp-frame.png', await ramp(54, 54), square);
    expect(near(framed, 0.5)).toBeGreaterThan(0.35);
    expect(near(framed, 0.5)).toBeLessThan(0.65);
  });

  it.each([
    [6, 0.1, 0.9],
    [8, 0.9, 0.1],
  ])('of a picture on its side (EXIF %i) may lie on its side too', async (orientation, top, bottom) => {
    const side = write(
      'side.jpg',
      await drawn(96, 54, tower).withMetadata({ orientation }).jpeg().toBuffer(),
    );
    const upright = { file: side, target: { width: 54, height: 96 } };
    // Bright on the right of the stored picture, which is its lower border once it is turned clockwise.
    const { sight } = await depthOf('side.png', await ramp(96, 54), upright);
    const { width, height, data } = sight.depth;
    const at = (v: number): number =>
      data[Math.floor(v * (height - 1)) * width + Math.floor(width / 2)] as number;
    expect(Math.abs(at(0.1) - top)).toBeLessThan(0.1);
    expect(Math.abs(at(0.9) - bottom)).toBeLessThan(0.1);
  });

  it('that is the same everywhere is taken with a warning', async () => {
    for (const value of [0, 128, 255]) {
      const flat = await drawn(96, 54, () => [value, value, value])
        .png()
        .toBuffer();
      const picture = await depthOf(`flat-${value}.png`, flat);
      expect(picture.depth.source).toBe('map');
      expect(picture.sight.notes.join()).toMatch(/flat/);
      expect(picture.depth.confidence).toBeLessThan(0.35);
      expect(picture.sight.depth.data.every(Number.isFinite)).toBe(true);
    }
  });

  it.each([
    ['another shape', /another size: 54x96.*96x54/, () => ramp(54, 96)],
    ['nearly the shape', /another size: 96x58/, () => ramp(96, 58)],
    ['one pixel', /at least 16x16/, () => ramp(2, 2)],
    ['text', /a text file/, () => Buffer.from('near')],
    ['a truncated file', /truncated|damaged/, async () => (await ramp(96, 54)).subarray(0, 150)],
  ])('of %s is refused by name', async (what, says, make) => {
    const name = `bad ${what}.png`;
    const refused = await fault(depthOf(name, await make()));
    expect(refused.exit).toBe(2);
    expect(refused.message).toMatch(says);
    expect(refused.message).toContain(name);
  });

  it('does not go together with a model', async () => {
    const both = await fault(open({ depth: image, depthModel: image }));
    expect(both.message).toMatch(/do not go together/);
    expect(both.exit).toBe(2);
    expect((await fault(open({ depth: join(folder, 'nowhere.png') }))).message).toMatch(
      /depth map .*no such file/,
    );
  });
});
