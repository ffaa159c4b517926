import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallPlan } from '../../test/support/plan.ts';
import type { Fault } from '../base/fault.ts';
import type { Plan } from '../direct/plan.ts';
import { mergeSamples } from '../direct/samples.ts';
import { installedFonts } from './fonts.ts';
import {
  openRendering,
  prelaunch,
  probe,
  range,
  run,
  type Shot,
  shoot,
  still,
  type Targets,
} from './index.ts';

const program = new URL('../../test/support/paint-child.ts', import.meta.url);
const fonts = installedFonts();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shotwright-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const named = (plan: Plan, name: string): Plan => ({ ...plan, set: { ...plan.set, name } });
const targets = (stem: string): Targets => ({
  clip: `${stem}.mp4`,
  poster: `${stem}.jpg`,
  captions: `${stem}.vtt`,
  manifest: `${stem}.shot.json`,
  sheet: `${stem}.sheet.png`,
});

/** One second of silence with a click at half time, a little too long, as mixes may be. */
function click(): { left: Float32Array; right: Float32Array; sampleRate: number } {
  const left = new Float32Array(48_700);
  left.fill(0.9, 24_000, 24_040);
  return { left, right: left.slice(), sampleRate: 48_000 };
}

async function film(
  plan: Plan,
  stem: string,
  more: Partial<Parameters<typeof shoot>[0]> = {},
): Promise<Shot> {
  const source = await openRendering(plan, {
    program,
    cache: folder,
    ...(more.signal ? { signal: more.signal } : {}),
  });
  try {
    return await shoot({
      plan,
      source,
      targets: targets(stem),
      fonts,
      mix: async () => ({
        sound: click(),
        findings: [{ claim: 'c2', by: 'click', match: 'exact', heard: 20 }],
      }),
      manifest: (findings, frames) => ({
        kind: 'shotwright.shot',
        schema: 1,
        version: '0',
        seed: plan.seed,
        brief: 'A room; "quoted"=#\nnext',
        plan,
        coverage: [],
        findings,
        frames,
        drawn: source.drawn,
        notes: [],
      }),
      ...more,
    });
  } finally {
    await source.close();
  }
}

const fault = async (work: Promise<unknown>): Promise<Fault> =>
  work.then(
    () => expect.unreachable(),
    (e) => e as Fault,
  );
const left = (): string[] => readdirSync(folder).filter((f) => f.startsWith('.shotwright-'));

describe('a clip', () => {
  it('has exactly its frames and length, sound to the sample, its index first and its manifest inside', async () => {
    const shot = await film(smallPlan(), join(folder, 'whole'));
    const clip = await probe(join(folder, 'whole.mp4'));
    expect(clip).toMatchObject({
      width: 160,
      height: 90,
      fps: 24,
      frames: 24,
      seconds: 1,
      videoCodec: 'h264',
      audioCodec: 'aac',
    });
    expect(Math.abs((clip.soundSeconds as number) - 1)).toBeLessThan(0.02);
    expect(clip.boxes.indexOf('moov')).toBeLessThan(clip.boxes.indexOf('mdat'));
    expect(JSON.parse(clip.comment as string)).toEqual(
      JSON.parse(readFileSync(join(folder, 'whole.shot.json'), 'utf8')),
    );
    expect(shot.manifest.findings.map((f) => f.claim)).toEqual(['c1', 'c2']);
    expect(readFileSync(join(folder, 'whole.vtt'), 'utf8')).toBe(
      'WEBVTT\n\n00:00:00.200 --> 00:00:00.800\n<v young woman>Late &lt;again&gt;.\n',
    );
    for (const file of shot.files) expect(existsSync(file)).toBe(true);
    expect(shot.tiles).toHaveLength(12);
    expect(left()).toEqual([]);
  });

  it('keeps the colours and the time of a sound', async () => {
    await film(smallPlan(), join(folder, 'colour'));
    const clip = join(folder, 'colour.mp4');
    const rgb = await run('ffmpeg', [
      '-v',
      'error',
      '-i',
      clip,
      '-f',
      'rawvideo',
      '-pix_fmt',
      'rgb24',
      'pipe:1',
    ]);
    for (const index of [0, 12, 23]) {
      const at = index * 160 * 90 * 3 + 3000;
      [index * 8, 64, 128].forEach((value, c) =>
        expect(Math.abs((rgb[at + c] as number) - value)).toBeLessThan(7),
      );
    }
    const pcm = await run('ffmpeg', ['-v', 'error', '-i', clip, '-f', 'f32le', '-ac', '1', 'pipe:1']);
    const samples = new Float32Array(pcm.buffer.slice(pcm.byteOffset, pcm.byteOffset + (pcm.length & ~3)));
    const first = samples.findIndex((s) => Math.abs(s) > 0.3);
    expect(Math.abs(first / 48_000 - 0.5)).toBeLessThan(0.005);
  });

  it('can be a part, at 30 frames a second, with a burn-in', async () => {
    const plan = smallPlan({ fps: 30, seconds: 2 });
    await film(plan, join(folder, 'part'), {
      frames: [15, 44],
      burnIn: true,
      mix: async () => ({ sound: click(), findings: [] }),
    });
    const clip = await probe(join(folder, 'part.mp4'));
    expect([clip.frames, clip.seconds, clip.fps]).toEqual([30, 1, 30]);
    const source = await openRendering(plan, { program, cache: folder });
    await still(source, 3, join(folder, 'still.png'));
    await source.close();
    expect(readFileSync(join(folder, 'still.png')).subarray(1, 4).toString()).toBe('PNG');
  });
});

describe('the render process', () => {
  it('gives any frame alone as in sequence, and goes on after it died', async () => {
    const source = await openRendering(named(smallPlan(), 'dies'), { program, cache: folder });
    const reds: number[] = [];
    for await (const picture of source.frames(range(0, 11))) reds.push(picture[0] as number);
    for await (const picture of source.frames([7])) reds.push(picture[0] as number);
    const times = mergeSamples(await source.samples()).map((sample) => Math.round(sample.time * 24));
    await source.close();
    // What the one that died had measured counts too.
    expect(times).toEqual(range(0, 11));
    expect(reds).toEqual([...range(0, 11).map((i) => i * 8), 56]);
  });

  it('may be started before the plan is known, and is taken once', async () => {
    const ahead = prelaunch(program);
    const source = await openRendering(smallPlan(), { program, cache: folder, ahead });
    expect(ahead.take()).toBeUndefined();
    ahead.release();
    const pictures: Uint8Array[] = [];
    for await (const picture of source.frames([3])) pictures.push(picture);
    await source.close();
    expect(pictures[0]?.[0]).toBe(24);
  });

  it('passes a fault on', async () => {
    const error = await fault(openRendering(named(smallPlan(), 'fails'), { program, cache: folder }));
    expect([error.message, error.exit, error.remedy]).toEqual(['No driver.', 3, 'Install one.']);
  });

  it('is stopped by the signal, and nothing is left', async () => {
    const stop = new AbortController();
    const work = film(named(smallPlan(), 'stalls'), join(folder, 'stopped'), { signal: stop.signal });
    setTimeout(() => stop.abort(), 300);
    expect((await fault(work)).exit).toBe(130);
    expect(existsSync(join(folder, 'stopped.mp4'))).toBe(false);
    expect(left()).toEqual([]);
  });
});

describe('what can go wrong', () => {
  it('a folder that is not there', async () => {
    const error = await fault(film(smallPlan(), join(folder, 'nowhere', 'x')));
    expect(error.exit).toBe(3);
    expect(error.message).toContain('does not exist');
  });

  it.each([
    ['ffmpeg is missing', undefined, /ffmpeg was not found/],
    [
      'the disk is full',
      '#!/bin/sh\necho "av_interleaved_write_frame(): No space left on device" >&2\nexit 1\n',
      /disk is full/,
    ],
    [
      'ffmpeg fails',
      '#!/bin/sh\nhead -c 100 >/dev/null\necho "Unknown encoder" >&2\nexit 1\n',
      /Unknown encoder/,
    ],
  ])('%s: one sentence, and no file under a final name', async (name, script, expected) => {
    const tool = join(folder, `tool-${name.replaceAll(' ', '-')}`);
    if (script) {
      writeFileSync(tool, script);
      chmodSync(tool, 0o755);
    }
    process.env.SHOTWRIGHT_FFMPEG = tool;
    mkdirSync(join(folder, 'bad'), { recursive: true });
    try {
      const error = await fault(film(smallPlan(), join(folder, 'bad', 'x')));
      expect(error.message).toMatch(expected);
      expect(error.exit).toBe(3);
      expect(error.remedy).toBeTruthy();
    } finally {
      delete process.env.SHOTWRIGHT_FFMPEG;
    }
    expect(readdirSync(join(folder, 'bad'))).toEqual([]);
  });
});
