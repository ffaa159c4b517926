import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assemble, encodePicture } from './encode.ts';
import { probe } from './probe.ts';
import { run } from './programs.ts';
import { headPart, headSound, joinSounds } from './stitch.ts';
import { inspectClip } from './upload/index.ts';

const format = { width: 64, height: 48, fps: 24, quality: 'draft' } as const;
let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'stitch-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

/** Frames that each have a grey of their own. */
async function* greys(
  from: number,
  count: number,
  { width, height } = format as { width: number; height: number },
) {
  for (let i = from; i < from + count; i++) yield new Uint8Array(width * height * 4).fill(20 + i * 3);
}
const tone = (seconds: number, hz: number) => {
  const side = Float32Array.from(
    { length: seconds * 48_000 },
    (_, i) => 0.4 * Math.sin((2 * Math.PI * hz * i) / 48_000),
  );
  return { sampleRate: 48_000, left: side, right: side.slice() };
};
const clip = (pictures: readonly string[], seconds: number, file: string) =>
  assemble(
    {
      picture: { files: pictures, fps: 24 },
      seconds,
      sound: tone(seconds, 220),
      scratch: (n) => at(`s-${n}`),
    },
    file,
  );

/** Time and grey of every frame. */
async function shown(file: string): Promise<{ times: number[]; greys: number[] }> {
  const told = await run('ffprobe', [
    '-v',
    'error',
    '-select_streams',
    'v',
    '-show_entries',
    'packet=pts_time',
    '-of',
    'csv=p=0',
    file,
  ]);
  const raw = await run('ffmpeg', [
    '-v',
    'error',
    '-i',
    file,
    '-vf',
    'scale=1:1,format=gray',
    '-fps_mode',
    'passthrough',
    '-f',
    'rawvideo',
    '-',
  ]);
  return { times: told.toString().trim().split('\n').map(Number), greys: [...raw] };
}

describe('a clip and what goes on after it', () => {
  test('of ours is joined as it is, frame by frame', async () => {
    for (const [name, from, count] of [
      ['a', 0, 17],
      ['b', 17, 12],
      ['c', 29, 20],
    ] as const)
      await encodePicture(greys(from, count), at(`${name}.mp4`), { ...format, part: true });
    await clip([at('a.mp4'), at('b.mp4')], 29 / 24, at('source.mp4'));
    expect(await headPart(await inspectClip(at('source.mp4')), at('head.mp4'), format)).toBe(29);
    await clip([at('head.mp4'), at('c.mp4')], 49 / 24, at('longer.mp4'));
    const { frames, seconds, fps } = await probe(at('longer.mp4'));
    expect([frames, fps]).toEqual([49, 24]);
    expect(seconds).toBeCloseTo(49 / 24, 4);
    const [longer, source] = [await shown(at('longer.mp4')), await shown(at('source.mp4'))];
    longer.times.forEach((t, i) => expect(t).toBeCloseTo(i / 24, 4));
    // Not encoded again: the very same pictures; and no picture twice.
    expect(longer.greys.slice(0, 29)).toEqual(source.greys);
    for (let i = 1; i < 49; i++) expect(longer.greys[i]! - longer.greys[i - 1]!).toBeGreaterThan(0);
  }, 60_000);

  test.each([
    ['another size and rate', ['-c:v', 'libx264', '-pix_fmt', 'yuv420p'], 'mp4', 96, 30, 30],
    ['frames in another order', ['-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-bf', '2'], 'mp4', 64, 24, 24],
    ['another codec', ['-c:v', 'libvpx-vp9', '-pix_fmt', 'yuv420p'], 'webm', 64, 24, 24],
  ])(
    '%s is made like ours first',
    async (name, codec, type, width, fps, count) => {
      const file = at(`${name}.${type}`);
      await encodePicture(greys(0, count, { width, height: 48 }), at('raw.mp4'), { ...format, width, fps });
      await run('ffmpeg', ['-v', 'error', '-y', '-i', at('raw.mp4'), ...codec, file]);
      const frames = await headPart(await inspectClip(file), at('conformed.mp4'), format);
      expect(Math.abs(frames - 24)).toBeLessThanOrEqual(1);
      await encodePicture(greys(30, 12), at('next.mp4'), { ...format, part: true });
      await clip([at('conformed.mp4'), at('next.mp4')], (frames + 12) / 24, at('joined.mp4'));
      const { times, greys: seen } = await shown(at('joined.mp4'));
      expect(times).toHaveLength(frames + 12);
      times.forEach((t, i) => expect(t).toBeCloseTo(i / 24, 4));
      // What comes after it is decoded as it was encoded.
      expect(seen.slice(frames).every((v, i) => i === 0 || v > seen[frames + i - 1]!)).toBe(true);
      expect(seen[frames]! - 110).toBeLessThan(6);
    },
    60_000,
  );

  test('has silence where it has no sound', async () => {
    await writeFile(at('none'), '');
    await encodePicture(greys(0, 12), at('mute.mp4'), format);
    const { left } = await headSound(await inspectClip(at('mute.mp4')), 0.5);
    expect([left.length, Math.max(...left)]).toEqual([24_000, 0]);
  });
});

describe('sounds that are joined', () => {
  const step = (side: Float32Array, from: number, to: number): number => {
    let most = 0;
    for (let i = Math.max(1, from); i < to; i++) most = Math.max(most, Math.abs(side[i]! - side[i - 1]!));
    return most;
  };
  test('have no click between them, whatever their phases', () => {
    const hz = fc.integer({ min: 60, max: 2000 });
    fc.assert(
      fc.property(hz, hz, fc.integer({ min: 9000, max: 20_000 }), (f, g, cut) => {
        const [a, b] = [tone(0.5, f), tone(0.5, g)];
        const before = { ...a, left: a.left.slice(0, cut), right: a.right.slice(0, cut) };
        const { left } = joinSounds(before, { ...b, left: b.left.slice(777), right: b.right.slice(777) });
        expect(left).toHaveLength(cut + 24_000 - 777);
        const usual = step(left, 1, cut - 4000) + step(left, cut + 4000, left.length);
        expect(step(left, cut - 4000, cut + 4000)).toBeLessThanOrEqual(usual * 1.1);
      }),
      { numRuns: 60 },
    );
  });

  test('are as loud over the seam as beside it', () => {
    const noise = (n: number) => {
      let x = n;
      return Float32Array.from(
        { length: 48_000 },
        () => (x = (x * 16_807) % 2_147_483_647) / 1_073_741_823.5 - 1,
      );
    };
    const { left } = joinSounds(
      { sampleRate: 48_000, left: noise(7), right: noise(8) },
      { sampleRate: 48_000, left: noise(9), right: noise(10) },
    );
    const power = (from: number, to: number): number =>
      left.slice(from, to).reduce((sum, v) => sum + v * v, 0) / (to - from);
    expect(power(46_000, 50_000) / power(20_000, 40_000)).toBeGreaterThan(0.85);
    expect(power(46_000, 50_000) / power(20_000, 40_000)).toBeLessThan(1.15);
  });
});
