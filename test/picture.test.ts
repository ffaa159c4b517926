import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hash } from '../src/base/random.ts';
import { labelOf, pictureCameraAt } from '../src/direct/index.ts';
import { encodePicture } from '../src/film/encode.ts';
import { run } from '../src/film/programs.ts';
import { pictureLayers, pictureSpace } from '../src/stage/index.ts';
import { strainOf } from '../src/vision/fill/strain.ts';
import { type Grey, greyOf, labelFromFlow, ssim } from '../src/vision/index.ts';
import type { Raster } from '../src/vision/raster.ts';
import { type Sight, see } from '../src/vision/sight/index.ts';
import {
  type Alive,
  bringToLife,
  changeWithin,
  followed,
  planOn,
  quantile,
  shiftWithin,
  within,
} from './support/alive.ts';
import { drawn } from './support/drawn.ts';
import { openStudio, PATIENCE } from './support/studio.ts';

const studio = await openStudio('pictures that come alive');

const LAKE =
  'The lake comes alive: ripples spread on the water and clouds drift slowly to the right. Camera holds static. Background Sound: water lapping.';

describe.skipIf(!studio)('a clip that begins with a picture', () => {
  let lake: Raster;
  let sight: Sight;
  let alive: Alive;
  beforeAll(async () => {
    lake = await drawn('lake');
    sight = see(lake);
    alive = await bringToLife(lake, sight, LAKE);
    return () => alive.performance.close();
  }, PATIENCE);

  it('begins with exactly that picture, and eases into motion', async () => {
    expect(new Uint8Array(await alive.performance.frame(0))).toEqual(new Uint8Array(lake.data));
    const whole = await Promise.all([1, 95].map((i) => alive.grey(i)));
    expect(ssim(greyOf(new Uint8Array(lake.data), lake.width, lake.height), whole[0]!)).toBeGreaterThan(
      0.995,
    );
    const change = (a: Uint8Array, b: Uint8Array): number =>
      a.reduce((sum, x, k) => sum + Math.abs(x - b[k]!), 0) / a.length;
    const frames: Uint8Array[] = [];
    for (let i = 0; i < 96; i++) frames.push(Uint8Array.from(await alive.performance.frame(i)));
    const steps = frames.slice(1).map((f, i) => change(f, frames[i]!));
    expect(steps[0]).toBeLessThanOrEqual(Math.min(...steps.slice(1)));
    expect(Math.max(...steps)).toBeGreaterThan(0.2);
  });

  it('moves what was asked, where it was found, and nothing else', async () => {
    const steps = await followed(alive, 4);
    const beats = alive.plan.shots[0]!.beats;
    expect(beats.map((b) => b.actor).sort()).toEqual(expect.arrayContaining(['sky', 'water']));
    const sky = sight.regions.find((r) => r.id === 'sky')!;
    const clouds = shiftWithin(await alive.grey(48), await alive.grey(60), sky.mask);
    expect(clouds[0] / 12).toBeGreaterThan(0.04);
    expect(Math.abs(clouds[1])).toBeLessThan(clouds[0] / 3);
    const water = sight.regions.find((r) => r.id === 'water')!;
    expect(changeWithin(await alive.grey(48), await alive.grey(54), water.mask)).toBeGreaterThan(1);
    const moving = sight.regions.filter((r) => beats.some((b) => b.actor === r.id));
    const rest = steps.flatMap((tracks) =>
      tracks
        .filter((t) => !moving.some((r) => within(r.mask, t.x / lake.width, t.y / lake.height, 0.02)))
        .map((t) => Math.hypot(t.dx, t.dy)),
    );
    expect(rest.length).toBeGreaterThan(50);
    expect(quantile(rest, 0.97)).toBeLessThan(0.3);
  });

  it('two seeds differ in wind and timing, not in what is asked', async () => {
    const other = await planOn(lake, sight, LAKE, 8);
    const asked = (plan: typeof other) =>
      plan.shots[0]!.beats.map((b) => `${b.actor} ${b.action} ${b.manner.join()}`).sort();
    expect(asked(other)).toEqual(asked(alive.plan));
    expect(other.claims.map((c) => [c.phrase, c.kind, c.ceiling])).toEqual(
      alive.plan.claims.map((c) => [c.phrase, c.kind, c.ceiling]),
    );
    const second = await bringToLife(lake, sight, LAKE, 8);
    expect(await second.performance.frame(60)).not.toEqual(await alive.performance.frame(60));
    second.performance.close();
  });

  it('survives encoding as well as the picture alone does', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shotwright-picture-'));
    try {
      const track = { width: lake.width, height: lake.height, fps: 24, quality: 'draft' as const };
      const decoded = async (name: string, frames: readonly number[]): Promise<Grey> => {
        async function* pictures() {
          for (const i of frames) yield Uint8Array.from(await alive.performance.frame(i));
        }
        await encodePicture(pictures(), join(folder, `${name}.mp4`), track);
        const raw = join(folder, `${name}.rgba`);
        await writeFile(raw, '');
        await run('ffmpeg', [
          ...['-hide_banner', '-loglevel', 'error', '-y', '-i', join(folder, `${name}.mp4`)],
          ...['-frames:v', '1', '-f', 'rawvideo', '-pix_fmt', 'rgba', raw],
        ]);
        return greyOf(new Uint8Array(await readFile(raw)), lake.width, lake.height);
      };
      const original = greyOf(new Uint8Array(lake.data), lake.width, lake.height);
      const clip = ssim(
        original,
        await decoded(
          'clip',
          Array.from({ length: 24 }, (_, i) => i),
        ),
      );
      const alone = ssim(original, await decoded('alone', new Array<number>(24).fill(0)));
      expect(clip).toBeGreaterThanOrEqual(0.95);
      expect(Math.abs(clip - alone)).toBeLessThan(0.005);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe.skipIf(!studio)('words, path and frames agree on the camera of a picture', () => {
  const asked: readonly (readonly [string, string])[] = [
    ['Camera holds static', 'static'],
    ['Slow dolly in', 'dolly-in'],
    ['The camera pulls back slowly', 'dolly-out'],
    ['Pan left', 'pan-left'],
    ['Tilt up', 'tilt-up'],
    ['Truck right', 'truck-right'],
    ['Camera orbits right', 'arc-right'],
    ['Camera orbits left', 'arc-left'],
    ['Zoom in', 'zoom-in'],
    ['Crane up', 'crane-up'],
  ];
  for (const [words, label] of asked) {
    it(
      words,
      async () => {
        const bottle = await drawn('bottle');
        const alive = await bringToLife(bottle, see(bottle), `A red bottle on a table. ${words}.`);
        const path = labelOf(Array.from({ length: 96 }, (_, i) => pictureCameraAt(alive.plan, i / 24))).move;
        const steps = await followed(alive, 12);
        alive.performance.close();
        const frames = labelFromFlow(
          steps.map((tracks) => tracks.map((t) => ({ ...t, dx: t.dx * 12, dy: t.dy * 12 }))),
          bottle.width,
          bottle.height,
        );
        expect({ path, frames: frames.label }, JSON.stringify(frames)).toEqual({
          path: label,
          frames: label,
        });
      },
      PATIENCE,
    );
  }
});

describe('a wrong depth', () => {
  const W = 160;
  const H = 90;
  const wrong = {
    'a flat plane': () => 0.5,
    noise: (x: number, y: number) => hash(`${x}:${y}`) / 4294967296,
    'far and near exchanged': (_: number, y: number) => 1 - y / H,
  } as const;
  for (const [name, depthAt] of Object.entries(wrong)) {
    it(
      `of ${name} tears nothing`,
      async () => {
        const lake = await drawn('lake');
        const data = Float32Array.from({ length: W * H }, (_, i) => depthAt(i % W, Math.floor(i / W)));
        const sight = see(lake, { depth: { field: { width: W, height: H, data }, source: 'map' } });
        const { layers } = pictureLayers(lake, sight);
        for (const move of ['Dolly in', 'Truck left', 'Camera orbits right', 'Crane up', 'Zoom out']) {
          const plan = await planOn(lake, sight, `A lake. ${move}.`);
          for (const time of [1, 2, 3, 4]) {
            const strain = strainOf(layers, pictureSpace(plan), pictureCameraAt(plan, time));
            expect({ move, holes: strain.holes, folded: strain.folded }).toEqual({
              move,
              holes: 0,
              folded: 0,
            });
            expect(strain.pull, move).toBeLessThan(1.7);
          }
          if (name !== 'far and near exchanged') expect(plan.notes.join(' ')).toMatch(/depth/i);
        }
      },
      PATIENCE,
    );
  }
});
