import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AAC, ffmpeg, H264, picture, replaced, tone } from '../../../test/support/clip-files.ts';
import { conform, soundOf } from './conform.ts';
import { firstFrame, framesAt, lastFrame } from './frames.ts';
import { type Clip, inspectClip } from './inspect.ts';

const folder = mkdtempSync(join(tmpdir(), 'clips-'));
const temporary = process.env['TMPDIR'];
// Scratch folders go where the last test can see whether any is left.
process.env['TMPDIR'] = folder;
afterAll(() => {
  if (temporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = temporary;
  rmSync(folder, { recursive: true, force: true });
});
const make = (name: string, ...args: string[]): string => {
  ffmpeg(folder, name, ...args);
  return join(folder, name);
};
const both = (seconds = 1): string[] => [...picture('64x48', seconds), ...tone(seconds)];

/** Matrix of a track header for a turn clockwise, in 16.16 (the last column in 2.30). */
const turned = (file: string, degrees: 90 | 180 | 270, name: string): string => {
  const m = { 90: [0, 1, -1, 0], 180: [-1, 0, 0, -1], 270: [0, -1, 1, 0] }[degrees];
  const out = replaced(readFileSync(file), 'moov/trak/tkhd', (content) => {
    const copy = Buffer.concat([Buffer.alloc(8), content]);
    copy.writeUInt32BE(copy.length, 0);
    copy.write('tkhd', 4, 'latin1');
    for (const [i, at] of [48, 52, 60, 64].entries()) copy.writeInt32BE((m[i] as number) * 65536, at);
    return copy;
  });
  writeFileSync(join(folder, name), out);
  return join(folder, name);
};

let mp4 = '';
beforeAll(() => {
  mp4 = make('plain.mp4', ...both(), ...H264, ...AAC);
});

describe('clips that are read', () => {
  const usual = { width: 64, height: 48, rotation: 0 };
  it.each<[string, string, string[], object]>([
    [
      'mp4',
      'h264',
      [...H264, ...AAC],
      { container: 'mp4', audio: { codec: 'aac', channels: 1, sampleRate: 48000 } },
    ],
    ['mov', 'h264', [...H264, ...AAC, '-f', 'mov'], { container: 'mov' }],
    ['mkv', 'h264', [...H264, ...AAC], { container: 'mkv' }],
    [
      'webm',
      'vp8',
      ['-c:v', 'libvpx', '-deadline', 'realtime', '-c:a', 'libopus'],
      { container: 'webm', audio: { codec: 'opus' } },
    ],
    [
      'webm',
      'vp9',
      ['-c:v', 'libvpx-vp9', '-deadline', 'realtime', '-cpu-used', '8', '-an'],
      { audio: undefined },
    ],
    ['mp4', 'h264', [...H264, ...AAC, '-movflags', '+faststart'], {}],
    ['mp4', 'h264', [...H264, ...AAC, '-movflags', '+frag_keyframe+empty_moov'], {}],
    ['mp4', 'h264', [...H264, ...AAC, '-movflags', '+frag_every_frame+empty_moov+default_base_moof'], {}],
    [
      'mp4',
      'hevc',
      ['-c:v', 'libx265', '-preset', 'ultrafast', '-x265-params', 'log-level=none:pools=1', ...AAC],
      {},
    ],
    ['mp4', 'mpeg4', ['-c:v', 'mpeg4', ...AAC], {}],
    [
      'mov',
      'mjpeg',
      ['-c:v', 'mjpeg', '-pix_fmt', 'yuvj420p', '-c:a', 'pcm_s16le'],
      { audio: { codec: 'pcm_s16le' } },
    ],
    ['mov', 'prores', ['-c:v', 'prores_ks', '-profile:v', '0', '-an'], {}],
    // Two B-frames, an edit list, and what is decoded before it is shown.
    ['mp4', 'h264', ['-c:v', 'libx264', '-preset', 'fast', '-bf', '2', '-pix_fmt', 'yuv420p', ...AAC], {}],
    ['mp4', 'h264', [...H264, '-an', '-video_track_timescale', '90000'], { audio: undefined }],
    // As recorders write it: no sizes and no length.
    ['webm', 'vp8', ['-c:v', 'libvpx', '-deadline', 'realtime', '-an', '-f', 'webm', '-live', '1'], {}],
  ])('%s with %s %j', async (ending, codec, args, more) => {
    const file = make(`${codec}-${args.length}.${ending}`, ...both(), ...args);
    const clip = await inspectClip(file);
    expect(clip).toMatchObject({ ...usual, codec, frames: 12, ...more });
    expect(clip.fps).toBeCloseTo(12, 1);
    expect(clip.seconds).toBeCloseTo(1, 1);
  });

  it('whatever the file is called', async () => {
    for (const name of [
      'clip',
      'clip.txt',
      'a:b.mp4',
      '-i.mp4',
      '%d.mp4',
      'a|b.mp4',
      "it's.mp4",
      'ü 😀.mp4',
    ]) {
      const file = join(folder, name);
      writeFileSync(file, readFileSync(mp4));
      expect((await inspectClip(file)).frames).toBe(12);
    }
  });

  it('turned upright and with square pixels', async () => {
    for (const degrees of [90, 180, 270] as const) {
      const clip = await inspectClip(turned(mp4, degrees, `turned-${degrees}.mp4`));
      expect(clip.rotation).toBe(degrees);
      expect([clip.width, clip.height]).toEqual(degrees === 180 ? [64, 48] : [48, 64]);
      const target = join(folder, `turned-${degrees}.png`);
      await firstFrame(clip, target);
      const upright = await inspectClip(mp4);
      await firstFrame(upright, join(folder, 'upright.png'));
      const wanted = await sharp(join(folder, 'upright.png')).rotate(degrees).raw().toBuffer();
      expect(difference(await sharp(target).raw().toBuffer(), wanted)).toBeLessThan(2);
    }
    const wide = make('wide.mp4', ...picture(), ...H264, '-aspect', '16:9', '-an');
    const clip = await inspectClip(wide);
    expect([clip.width, clip.height]).toEqual([85, 48]);
    await lastFrame(clip, join(folder, 'wide.png'));
    expect(await sharp(join(folder, 'wide.png')).metadata()).toMatchObject({ width: 85, height: 48 });
  });
});

const difference = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  expect(a.length).toBe(b.length);
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs((a[i] as number) - (b[i] as number));
  return sum / a.length;
};

describe('frames', () => {
  /** All frames as ffmpeg decodes them without any seeking. */
  const all = (file: string): Buffer[] => {
    const args = ['-v', 'error', '-i', file, '-map', '0:V:0', '-fps_mode', 'passthrough', '-f', 'rawvideo'];
    const flags = 'flags=bicubic+accurate_rnd+full_chroma_int';
    const out = execFileSync('ffmpeg', [...args, '-vf', `scale=64:48:${flags},format=rgb24`, 'pipe:1']);
    return Array.from({ length: out.length / (64 * 48 * 3) }, (_, i) =>
      out.subarray(i * 9216, (i + 1) * 9216),
    );
  };

  it.each<[string, string[]]>([
    ['short.mp4', [...both(0.25), ...H264, ...AAC]],
    ['one-frame.mp4', [...picture('64x48', 1 / 12), ...H264]],
    ['long.mp4', [...both(5), ...H264, ...AAC]],
    ['one-group.mp4', [...picture('64x48', 5), ...H264, '-g', '999']],
    [
      'b-frames.mp4',
      [...picture('64x48', 4), '-c:v', 'libx264', '-bf', '3', '-pix_fmt', 'yuv420p', '-threads', '1'],
    ],
    [
      'open-groups.mp4',
      [
        ...picture('64x48', 4),
        '-c:v',
        'libx264',
        '-x264-params',
        'open-gop=1:keyint=8:threads=1',
        '-pix_fmt',
        'yuv420p',
      ],
    ],
    ['late-start.mp4', ['-itsoffset', '3', ...picture(), ...tone(5), ...H264, ...AAC]],
    ['long-sound.mp4', [...picture(), ...tone(6), ...H264, ...AAC]],
    [
      'frame-that-stays.mp4',
      [
        ...picture('64x48', 4),
        '-vf',
        "setpts='if(lt(N,40),PTS,PTS+(N-39)*4/TB)'",
        '-fps_mode',
        'passthrough',
        ...H264,
      ],
    ],
    ['clip.webm', [...picture('64x48', 3), '-c:v', 'libvpx', '-deadline', 'realtime']],
    ['fragments.mp4', [...picture('64x48', 3), ...H264, '-movflags', '+frag_keyframe+empty_moov']],
  ])('%s: first and last are exact', async (name, args) => {
    const file = make(`exact-${name}`, ...args);
    const frames = all(file);
    const clip = await inspectClip(file);
    expect(clip.frames).toBe(frames.length);
    const target = join(folder, 'frame.png');
    for (const [take, wanted] of [
      [firstFrame, frames[0]],
      [lastFrame, frames.at(-1)],
    ] as const) {
      await take(clip, target);
      const { data, info } = await sharp(target).raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height, info.channels]).toEqual([64, 48, 3]);
      expect(data.equals(wanted as Buffer)).toBe(true);
    }
  });

  it('the end of an edit is the last frame, as players show it', async () => {
    // Cut without encoding: the frames after the cut stay in the file and are left out by its edit list.
    const whole = make('whole.mp4', ...picture('64x48', 3), ...H264, '-g', '36');
    const cut = make('cut.mp4', '-ss', '1', '-i', whole, '-t', '1', '-c', 'copy');
    const clip = await inspectClip(cut);
    const frames = all(cut);
    expect(clip.frames).toBe(frames.length);
    await lastFrame(clip, join(folder, 'cut.png'));
    expect((await sharp(join(folder, 'cut.png')).raw().toBuffer()).equals(frames.at(-1) as Buffer)).toBe(
      true,
    );
  });

  it('at times, small', async () => {
    const file = make('at.mp4', ...picture('640x480', 2), ...H264);
    const clip = await inspectClip(file);
    const [a, b, c] = (await framesAt(clip, [0, 1, 99], { longest: 64 })) as [Picture, Picture, Picture];
    expect([a.width, a.height, a.data.length]).toEqual([64, 48, 64 * 48 * 4]);
    expect(difference(a.data, b.data)).toBeGreaterThan(1);
    expect(difference(b.data, c.data)).toBeGreaterThan(1);
    await lastFrame(clip, join(folder, 'at.png'));
    const [end] = (await framesAt(clip, [99], { longest: 640 })) as [Picture];
    const last = await sharp(join(folder, 'at.png')).ensureAlpha().raw().toBuffer();
    expect(difference(end.data, last)).toBeLessThan(1);
  });
});
type Picture = Awaited<ReturnType<typeof framesAt>>[number];

describe('foreign clips made like ours', () => {
  it('have the size, rate and colours that are asked for', async () => {
    const file = make(
      'foreign.webm',
      ...picture('100x60', 2, 10),
      ...tone(2),
      '-c:v',
      'libvpx',
      '-deadline',
      'realtime',
      '-c:a',
      'libopus',
    );
    const clip = await inspectClip(file);
    for (const fit of ['crop', 'pad'] as const) {
      const target = join(folder, `like-ours-${fit}.mp4`);
      await conform(clip, target, { width: 128, height: 72, fps: 24, fit });
      const made: Clip = await inspectClip(target);
      expect(made).toMatchObject({
        container: 'mp4',
        codec: 'h264',
        width: 128,
        height: 72,
        fps: 24,
        audio: undefined,
      });
      expect(made.frames).toBe(48);
      expect(made.colours).toBe('bt709');
      const [middle] = (await framesAt(made, [1])) as [Picture];
      const corner = [...middle.data.subarray(0, 3)];
      // With bars the left edge is black; without them it is picture.
      if (fit === 'pad') expect(Math.max(...corner)).toBeLessThan(20);
    }
  });

  it('sound as long as the picture', async () => {
    const file = make('sound.mp4', ...picture('64x48', 2), ...tone(1), ...H264, ...AAC);
    const clip = await inspectClip(file);
    const sound = await soundOf(clip);
    expect(sound?.sampleRate).toBe(48000);
    expect(sound?.left.length).toBe(Math.round(clip.seconds * 48000));
    expect(sound?.right.length).toBe(sound?.left.length);
    const peak = (from: number, to: number): number =>
      Math.max(...(sound?.left.subarray(from * 48000, to * 48000) ?? []));
    expect(peak(0.1, 0.9)).toBeGreaterThan(0.05);
    expect(peak(1.2, 1.9)).toBeLessThan(0.001);
    expect(await soundOf(await inspectClip(make('silent.mp4', ...picture(), ...H264)))).toBeUndefined();
  });
});

it('leaves nothing behind', () => {
  expect(readdirSync(folder).filter((name) => name.startsWith('shotwright-clip-'))).toEqual([]);
});
