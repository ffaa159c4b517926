import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { soundOf } from '../../../test/support/clip.ts';
import { digests, packets } from '../../../test/support/decoded.ts';
import { Job, smallOrder } from '../../../test/support/job.ts';
import { probe } from '../../film/index.ts';
import { cellOf, SPRITES } from '../../film/stills.ts';
import type { Order } from '../engine.ts';
import { instantEngine } from './index.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
function job(): Job {
  const folder = mkdtempSync(join(tmpdir(), 'shotwright-instant-'));
  folders.push(folder);
  return new Job(folder);
}
const engine = instantEngine();

async function shot(change: Partial<Order>): Promise<Job> {
  const made = job();
  await engine.run(smallOrder(change), made.context());
  return made;
}

describe('the instant engine', () => {
  it('gives a clip of the length, size and rate that were asked for, each frame at its time', async () => {
    const orders = fc.record({
      seconds: fc.constantFrom(0.5, 1, 2.5, 4, 8, 20),
      fps: fc.constantFrom(24, 30, 7),
      size: fc.constantFrom([160, 90], [90, 160], [720, 1280], [1792, 1024]),
      seed: fc.nat(4294967295),
    });
    await fc.assert(
      fc.asyncProperty(orders, async ({ seconds, fps, size: [width = 0, height = 0], seed }) => {
        const made = await shot({ seconds, fps, width, height, seed });
        const frames = Math.round(seconds * fps);
        const clip = await probe(made.object('clip.mp4'));
        expect(clip).toMatchObject({ width, height, fps, frames, videoCodec: 'h264', audioCodec: 'aac' });
        expect(clip.soundSeconds).toBeCloseTo(frames / fps, 1);
        expect(clip.boxes.indexOf('moov')).toBeLessThan(clip.boxes.indexOf('mdat'));
        const shown = await packets(made.object('clip.mp4'));
        expect(shown.map((p) => p.pts)).toEqual(shown.map((_, i) => i * 512));
        const thumbnail = await sharp(made.object('thumbnail.webp')).metadata();
        expect(thumbnail).toMatchObject({ format: 'webp', width, height });
        const sheet = await sharp(made.object('spritesheet.jpg')).metadata();
        const cell = cellOf({ width, height });
        expect(sheet).toMatchObject({
          format: 'jpeg',
          width: cell.width * SPRITES.columns,
          height: cell.height * SPRITES.rows,
        });
      }),
      { numRuns: 8 },
    );
  });

  it('gives the same for the same seed, another picture for another, and a tone that can be heard', async () => {
    const [one, same, other] = [await shot({}), await shot({ prompt: 'Else.' }), await shot({ seed: 8 })];
    const [a, b, c] = await Promise.all([one, same, other].map((j) => digests(j.object('clip.mp4'))));
    expect(b).toEqual(a);
    expect(c?.filter((frame) => a?.includes(frame))).toEqual([]);
    const { left } = await soundOf(one.object('clip.mp4'));
    const power = left.reduce((sum, x) => sum + x * x, 0) / left.length;
    expect(10 * Math.log10(power)).toBeGreaterThan(-50);
    expect(10 * Math.log10(power)).toBeLessThan(-35);
  });

  it('says that the clip shows nothing of the prompt, and adds an extension to its source', async () => {
    const source = { clip: 'nowhere/clip.mp4', seconds: 4 };
    const made = job();
    const take = await engine.run(smallOrder({ kind: 'extend', source }), made.context());
    expect(take.seconds).toBe(5);
    expect((await probe(made.object(take.clip))).frames).toBe(120);
    expect(String(take.report.notes)).toContain('nothing of the prompt');
  });

  it('refuses what is no brief', async () => {
    await expect(engine.run(smallOrder({ prompt: ' ' }), job().context())).rejects.toMatchObject({
      name: 'Fault',
      exit: 2,
    });
  });
});
