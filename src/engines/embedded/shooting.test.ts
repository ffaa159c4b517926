import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importBuilt } from '../../../test/support/built.ts';
import { digests, packets } from '../../../test/support/decoded.ts';
import { Crash, Job, smallOrder } from '../../../test/support/job.ts';
import { drawn, rgb } from '../../../test/support/picture-files.ts';
import { type Manifest, probe, run } from '../../film/index.ts';
import type { Engine, Take } from '../engine.ts';

const { embeddedEngine } = await importBuilt<typeof import('./index.ts')>('engines/embedded/index');

// Shot with the real stage, by whatever driver there is.

const PROMPT =
  'A woman in a red coat walks across a rainy street at night and waves. A dog sits beside a lamp. "Late again," she says.';

let folder: string;
const engines = new Map<number, Engine>();
const job = (): Job => new Job(mkdtempSync(join(folder, 'job-')));
/** A machine that draws in parts of so many seconds; a job that crashes takes its processes down. */
function engine(chunk: number): Engine {
  const known = engines.get(chunk) ?? embeddedEngine({ chunk, cache: join(folder, 'cache') });
  engines.set(chunk, known);
  return known;
}
const manifestOf = (of: Job): Manifest =>
  JSON.parse(readFileSync(of.object('manifest.json'), 'utf8')) as Manifest;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shotwright-shooting-'));
});
afterAll(async () => {
  for (const one of engines.values()) await one.close?.();
  rmSync(folder, { recursive: true, force: true });
});

/** Shot in parts, the second half on another machine. */
async function broken(order: ReturnType<typeof smallOrder>): Promise<Job> {
  const made = job();
  const context = made.context({ step: 'frames-1', when: 'after' });
  await expect(engine(1 / 3).run(order, context)).rejects.toBeInstanceOf(Crash);
  await engine(1 / 3).run(order, made.context());
  return made;
}

/** Shot by one process in one part. */
let whole: Job;
let take: Take;
beforeAll(async () => {
  whole = job();
  take = await engine(2).run(smallOrder({ prompt: PROMPT }), whole.context());
}, 600_000);

describe('a clip shot in parts by several processes', () => {
  it('is the clip that one process shoots, picture, sound and what was measured on it', async () => {
    const order = smallOrder({ prompt: PROMPT });
    const [parted, steady] = [await broken(order), job()];
    await engine(1 / 3).run(order, steady.context());
    expect(whole.worked.filter((step) => step.startsWith('frames'))).toEqual(['frames-0']);
    for (const track of ['v', 'a'] as const)
      expect(await digests(parted.object('clip.mp4'), track)).toEqual(
        await digests(steady.object('clip.mp4'), track),
      );
    expect(manifestOf(parted)).toEqual(manifestOf(whole));
    const measured = manifestOf(whole).findings.filter((f) => (f.seen ?? 0) > 0);
    expect(measured.length).toBeGreaterThan(3);
    expect(take).toMatchObject({ seconds: 1, seed: 7, report: { engine: 'embedded', seed: 7 } });
    expect((await probe(whole.object(take.clip))).frames).toBe(24);
  }, 600_000);

  it('begins with the picture that it was given, and goes on with it on another machine', async () => {
    const image = join(folder, 'given.png');
    const [width, height] = [160, 90];
    writeFileSync(image, await drawn(width, height).png().toBuffer());
    const made = await broken(
      smallOrder({
        prompt: 'The water ripples as the camera pushes in.',
        image: { object: image, fit: 'none' },
      }),
    );
    const first = await run('ffmpeg', [
      ...['-v', 'error', '-i', made.object('clip.mp4'), '-frames:v', '1'],
      ...[
        '-vf',
        'scale=in_color_matrix=bt709:in_range=tv:out_range=full',
        '-f',
        'rawvideo',
        '-pix_fmt',
        'rgb24',
        '-',
      ],
    ]);
    const given = rgb(width, height);
    const error =
      first.reduce((sum, value, i) => sum + (value - (given[i] as number)) ** 2, 0) / first.length;
    expect(10 * Math.log10(255 ** 2 / error)).toBeGreaterThan(26);
    const manifest = manifestOf(made);
    expect(manifest.plan.picture?.file).toBe('image');
    expect((await probe(made.object('clip.mp4'))).frames).toBe(24);
  }, 600_000);
});

describe('an extension', () => {
  it('of a clip of ours goes on with its performance; its pictures stay the very same', async () => {
    const longer = job();
    const [clip, manifest] = [whole.object('clip.mp4'), whole.object('manifest.json')];
    const order = smallOrder({
      kind: 'extend',
      prompt: 'She stops and turns round.',
      source: { clip, manifest, seconds: 1 },
    });
    const made = await engine(2).run(order, longer.context());
    expect(made).toMatchObject({ seconds: 2, report: { continued_from: 'performance' } });
    await inTime(longer.object('clip.mp4'), 48);
    const frames = async (file: string): Promise<string[]> =>
      (await digests(file)).map((line) => line.split(',').pop() as string);
    const all = await frames(longer.object('clip.mp4'));
    expect(all.slice(0, 24)).toEqual(await frames(clip));
    expect(new Set(all).size).toBe(48);
    expect(manifestOf(longer).frames).toEqual([0, 47]);
  }, 600_000);

  it('of any other clip goes on from its last frame, cut to the frame in one way, without a frame that stands', async () => {
    const clip = join(folder, 'foreign.mp4');
    await run('ffmpeg', [
      ...['-v', 'error', '-y', '-f', 'lavfi', '-i', 'testsrc2=size=320x240:rate=30:duration=1'],
      ...['-f', 'lavfi', '-i', 'sine=duration=1', '-c:v', 'libx264', '-bf', '2', '-c:a', 'aac', clip],
    ]);
    const longer = job();
    const order = smallOrder({
      kind: 'extend',
      prompt: 'The camera pushes in.',
      source: { clip, seconds: 1 },
    });
    const made = await engine(2).run(order, longer.context());
    expect(made).toMatchObject({ seconds: 2, report: { continued_from: 'last_frame' } });
    await inTime(longer.object('clip.mp4'), 48);
    const grey = await run('ffmpeg', [
      ...['-v', 'error', '-i', longer.object('clip.mp4'), '-vf', 'scale=160:90', '-f', 'rawvideo'],
      ...['-pix_fmt', 'gray', '-'],
    ]);
    const frame = (n: number): Buffer => grey.subarray(n * 160 * 90, (n + 1) * 160 * 90);
    const change = (a: Buffer, b: Buffer): number =>
      a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] as number)), 0) / a.length;
    // The seam changes less than the clip did before it, and the last frame is not shown once more.
    expect(change(frame(23), frame(24))).toBeLessThan(change(frame(20), frame(23)) + 2);
    expect(frame(24).equals(frame(25))).toBe(false);
  }, 600_000);
});

/** Every frame at its time, as many as there have to be. */
async function inTime(file: string, frames: number): Promise<void> {
  const shown = await packets(file);
  expect(shown.map((p) => [p.pts, p.dts, p.duration])).toEqual(
    Array.from({ length: frames }, (_, i) => [i * 512, i * 512, 512]),
  );
}
