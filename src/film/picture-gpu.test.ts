import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planSchema } from '../direct/plan.ts';
import { openPicturePerformance, type PicturePerformance } from '../stage/index.ts';
import type { GpuHost } from '../stage/render/index.ts';
import type { Raster } from '../vision/raster.ts';
import type { Region, Sight } from '../vision/sight/sight.ts';
import { openGpu } from './gpu.ts';

const [W, H] = [160, 96];

/** Sky with soft clouds over water with streaks, a square thing in front. */
function painting(): Raster {
  const data = new Uint8ClampedArray(W * H * 4);
  for (let y = 0; y < H; y++) {
    for (let x = 0; x < W; x++) {
      const sky = y < 48;
      const cloud = 40 * Math.sin(x * 0.21 + Math.sin(y * 0.3)) * Math.sin(y * 0.25);
      const streak = 45 * Math.sin(y * 1.1 + Math.sin(x * 0.2));
      const thing = x > 60 && x < 100 && y > 40 && y < 80;
      const check = (x >> 2) % 2 === (y >> 2) % 2 ? 200 : 90;
      const at = (y * W + x) * 4;
      data[at] = thing ? check : sky ? 120 + cloud : 60 + streak;
      data[at + 1] = thing ? 80 : sky ? 150 + cloud : 100 + streak;
      data[at + 2] = thing ? 60 : sky ? 200 + cloud * 0.5 : 130 + streak;
      data[at + 3] = 255;
    }
  }
  return { width: W, height: H, data };
}

function region(id: string, kind: Region['kind'], box: Region['box'], not?: Region['box']): Region {
  const data = new Uint8Array(W * H);
  const inside = (b: Region['box'], u: number, v: number): boolean =>
    u >= b[0] && u < b[2] && v >= b[1] && v < b[3];
  for (let i = 0; i < data.length; i++) {
    const [u, v] = [(i % W) / W, Math.floor(i / W) / H];
    data[i] = inside(box, u, v) && !(not && inside(not, u, v)) ? 255 : 0;
  }
  const share = data.filter((m) => m > 0).length / data.length;
  return {
    id,
    kind,
    name: `the ${id}`,
    mask: { width: W, height: H, data },
    box,
    share,
    colour: '#808080',
    confidence: 0.9,
  };
}

const THING: Region['box'] = [61 / W, 41 / H, 100 / W, 80 / H];
const regions = [
  region('sky', 'sky', [0, 0, 1, 0.5], THING),
  region('water', 'water', [0, 0.5, 1, 1], THING),
  region('subject', 'subject', THING),
];
const sight: Sight = {
  width: W,
  height: H,
  regions,
  faces: [],
  horizon: { y: 0.5, roll: 0, confidence: 0.9 },
  depth: {
    width: W,
    height: H,
    data: Float32Array.from({ length: W * H }, (_, i) =>
      regions[2]!.mask.data[i] ? 0.7 : Math.max(0.03, (Math.floor(i / W) / H - 0.5) * 1.6),
    ),
  },
  depthSource: 'guess',
  depthConfidence: 0.5,
  palette: ['#6080a0'],
  light: { level: 0.5, contrast: 0.5, warmth: 0, from: [0, 0.6], colour: '#ffffff', time: 'day' },
  notes: [],
};

const planOf = (beats: { actor: string; action: string }[], position: [number, number, number]) =>
  planSchema.parse({
    kind: 'shotwright.plan',
    schema: 1,
    seed: 5,
    format: { width: W, height: H, fps: 24, seconds: 2, quality: 'draft' },
    look: { kind: 'plain' },
    palette: [],
    mood: { words: [], keyToFill: 3, pace: 1 },
    set: {
      place: 'picture',
      name: 'picture',
      time: 'unspecified',
      weather: { kind: 'clear', strength: 0, wind: 1, windYaw: 0 },
      state: [],
    },
    picture: {
      file: 'painting.png',
      digest: '0'.repeat(64),
      fit: 'none',
      depth: { source: 'guess', confidence: 0.5 },
      near: 2,
      far: 30,
      mm: 35,
      regions: regions.map(({ id, kind, name, box, share, colour, confidence }) => ({
        id,
        kind,
        name,
        box,
        share,
        colour,
        confidence,
      })),
    },
    cast: [],
    props: [],
    lights: [],
    shots: [
      {
        start: 0,
        end: 2,
        camera: {
          move: 'static',
          size: 'medium',
          angle: 'level',
          subjects: [],
          fstop: 8,
          keys: [
            { time: 0, position: [0, 0, 0], target: [0, 0, -3], mm: 35 },
            { time: 2, position, target: [position[0], position[1], position[2] - 3], mm: 35 },
          ],
        },
        beats: beats.map((b, i) => ({ id: `b${i}`, start: 0, end: 2, ...b })),
        lines: [],
        cues: [],
      },
    ],
    claims: beats.map((b, i) => ({
      id: `c${i}`,
      phrase: b.action,
      start: 0,
      end: 0,
      shot: 0,
      kind: 'action',
      about: `b${i}`,
    })),
  });

/** Mean difference in a box of two frames, of 255. */
function difference(a: Uint8Array, b: Uint8Array, box: Region['box'], inset = 3): number {
  let [sum, n] = [0, 0];
  for (let y = Math.ceil(box[1] * H) + inset; y < box[3] * H - inset; y++)
    for (let x = Math.ceil(box[0] * W) + inset; x < box[2] * W - inset; x++)
      for (let c = 0; c < 3; c++, n++) sum += Math.abs(a[(y * W + x) * 4 + c]! - b[(y * W + x) * 4 + c]!);
  return sum / n;
}

describe('a still that comes alive', () => {
  let gpu: GpuHost;
  const opened: PicturePerformance[] = [];
  const open = async (
    beats: { actor: string; action: string }[],
    position: [number, number, number] = [0, 0, 0],
  ) => {
    const plan = planOf(beats, position);
    const speech = { phones: () => [] } as never;
    const made = await openPicturePerformance(plan, { raster: painting(), sight }, { gpu, speech });
    opened.push(made);
    return made;
  };
  beforeAll(async () => {
    gpu = await openGpu();
  }, 60_000);
  afterAll(() => {
    for (const one of opened) one.close();
    gpu.close();
  });

  it('begins with exactly the picture, and its layers at rest give it back', async () => {
    const still = await open([{ actor: 'water', action: 'ripple' }], [0.2, 0, 0]);
    const first = await still.frame(0);
    expect(Buffer.compare(first, Buffer.from(painting().data))).toBe(0);
    // The smallest index past 0: everything is drawn, nothing has moved yet.
    const drawn = await still.frame(1e-6);
    let worst = 0;
    for (let i = 0; i < first.length; i++) worst = Math.max(worst, Math.abs(first[i]! - drawn[i]!));
    expect(worst).toBeLessThanOrEqual(2);
  }, 60_000);

  it('moves its water and nothing else under a still camera, and says how much', async () => {
    const one = await open([{ actor: 'water', action: 'ripple' }]);
    const first = await one.frame(0);
    const later = await one.frame(36);
    expect(difference(first, later, [0, 0.62, 0.36, 1])).toBeGreaterThan(1);
    expect(difference(first, later, [0, 0, 1, 0.5])).toBeLessThan(0.2);
    expect(difference(first, later, THING)).toBeLessThan(0.2);
    const [found] = one.findings();
    expect(found).toMatchObject({ claim: 'c0', match: 'exact' });
    expect(found!.share).toBeGreaterThan(0.1);
    expect(found!.share).toBeLessThan(0.5);
  }, 60_000);

  it('moves least between its first two frames', async () => {
    const one = await open([
      { actor: 'sky', action: 'clouds-drift' },
      { actor: 'water', action: 'waves' },
    ]);
    const frames: Uint8Array[] = [];
    for (let i = 0; i < 14; i++) frames.push((await one.frame(i)).slice());
    const pairs = frames.slice(1).map((f, i) => difference(frames[i]!, f, [0, 0, 1, 1], 0));
    expect(pairs[0]!).toBeLessThanOrEqual(Math.min(...pairs.slice(1)));
    expect(pairs.at(-1)!).toBeGreaterThan(0.1);
  }, 60_000);

  it('draws a frame alone as in sequence', async () => {
    const one = await open([{ actor: 'frame', action: 'snow' }], [0.2, 0.05, -0.3]);
    const alone = (await one.frame(30)).slice();
    for (const i of [3, 12, 29]) await one.frame(i);
    expect(Buffer.compare(alone, await one.frame(30))).toBe(0);
  }, 60_000);

  it('says of a motion that cannot be seen that there is none', async () => {
    const one = await open([{ actor: 'subject', action: 'smile' }]);
    await one.frame(0);
    await one.frame(24);
    expect(one.findings()[0]).toMatchObject({ match: 'none', share: 0 });
  }, 60_000);
});
