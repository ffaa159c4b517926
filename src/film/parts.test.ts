import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digests, packets } from '../../test/support/decoded.ts';
import { assemble, encodePicture } from './encode.ts';
import { cellOf, SPRITES, spriteFrames, spritesheet, thumbnail } from './stills.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "shotwright-part's-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SIZE = { width: 64, height: 64 } as const;

/** Flat pictures that grow brighter by two with each frame. */
async function* greys(from: number, to: number): AsyncGenerator<Uint8Array> {
  for (let i = from; i < to; i++) {
    const data = new Uint8Array(SIZE.width * SIZE.height * 4).fill(20 + 2 * i);
    yield data;
  }
}

/** A track that was encoded in parts which begin at these frames. */
async function joined(name: string, frames: number, cuts: readonly number[], fps: number): Promise<string> {
  const bounds = [...new Set([0, ...cuts.filter((c) => c > 0 && c < frames), frames])].sort((a, b) => a - b);
  const files: string[] = [];
  for (const [i, from] of bounds.slice(0, -1).entries()) {
    const file = join(folder, `${name}-${i}`);
    await encodePicture(greys(from, bounds[i + 1] as number), file, {
      ...SIZE,
      fps,
      quality: 'draft',
      part: true,
    });
    files.push(file);
  }
  const clip = join(folder, `${name}.mp4`);
  const scratch = (part: string): string => `${clip}.${part}`;
  await assemble({ picture: { files, fps }, seconds: frames / fps, sound: undefined, scratch }, clip);
  return clip;
}

describe('parts of a track', () => {
  it('are joined without a frame too many, too few or out of time, wherever they are cut', async () => {
    const track = fc.record({
      frames: fc.integer({ min: 1, max: 60 }),
      cuts: fc.array(fc.integer({ min: 1, max: 59 }), { maxLength: 5 }),
      fps: fc.constantFrom(24, 30, 7, 60),
    });
    let n = 0;
    await fc.assert(
      fc.asyncProperty(track, async ({ frames, cuts, fps }) => {
        const clip = await joined(`track-${n++}`, frames, cuts, fps);
        expect((await packets(clip)).map((p) => [p.pts, p.dts, p.duration])).toEqual(
          Array.from({ length: frames }, (_, i) => [i * 512, i * 512, 512]),
        );
        const shown = (await digests(clip)).map((line) => line.split(',').pop());
        expect(new Set(shown).size).toBe(frames);
      }),
      { numRuns: 8 },
    );
  });
});

describe('stills', () => {
  it('show frames of the whole clip, evenly, the first and the last among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (frames) => {
        const shown = spriteFrames(frames);
        expect(shown).toHaveLength(SPRITES.columns * SPRITES.rows);
        expect([shown[0], shown[shown.length - 1]]).toEqual([0, frames - 1]);
        const steps = shown.slice(1).map((frame, i) => frame - (shown[i] as number));
        expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are cells with the very frames, and a picture from two fifths of the length', async () => {
    const frames = 50;
    const clip = { file: await joined('stills', frames, [24], 24), ...SIZE, fps: 24, frames };
    const [sheet, small] = [join(folder, 'sheet.jpg'), join(folder, 'small.webp')];
    await spritesheet(clip, sheet);
    await thumbnail(clip, small);
    const grey = async (file: string, left: number, top: number): Promise<number> => {
      const box = { left: left + 8, top: top + 8, width: 16, height: 16 };
      const { channels } = await sharp(await sharp(file).extract(box).toBuffer()).stats();
      return channels[0]?.mean as number;
    };
    const { width, height } = cellOf(SIZE);
    for (const [i, frame] of spriteFrames(frames).entries()) {
      const [left, top] = [(i % SPRITES.columns) * width, Math.floor(i / SPRITES.columns) * height];
      expect(Math.abs((await grey(sheet, left, top)) - (20 + 2 * frame))).toBeLessThan(2.1);
    }
    expect(Math.abs((await grey(small, 0, 0)) - (20 + 2 * 20))).toBeLessThan(2.1);
    expect(await sharp(small).metadata()).toMatchObject({ format: 'webp', ...SIZE });
  });
});
