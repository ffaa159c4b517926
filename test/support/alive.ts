import { createHash } from 'node:crypto';
import { readBrief } from '../../src/brief/index.ts';
import { directPicture, type Plan } from '../../src/direct/index.ts';
import { openGpu } from '../../src/film/gpu.ts';
import { openPicturePerformance, type PicturePerformance } from '../../src/stage/index.ts';
import { flow, type Grey, greyOf, type Track } from '../../src/vision/index.ts';
import type { Mask, Raster } from '../../src/vision/raster.ts';
import type { Sight } from '../../src/vision/sight/index.ts';
import { speech } from './studio.ts';

/** A picture with what was seen in it, brought to life by a brief. */
export interface Alive {
  readonly plan: Plan;
  readonly performance: PicturePerformance;
  /** A frame's brightness. */
  grey(index: number): Promise<Grey>;
}

/** Direct a brief on a picture in memory. */
export function planOn(raster: Raster, sight: Sight, brief: string, seed = 7): Promise<Plan> {
  const { width, height } = raster;
  return directPicture(
    readBrief(brief),
    { width, height, fps: 24, seconds: 4, quality: 'draft', seed, durationOf: speech().durationOf },
    {
      file: 'drawn.png',
      digest: createHash('sha256').update(raster.data).digest('hex'),
      fit: 'none',
      sight,
      depth: { source: sight.depthSource, confidence: sight.depthConfidence },
    },
  );
}

let gpu: ReturnType<typeof openGpu> | undefined;

/** Make a brief's clip of a picture ready to be drawn; throws where no driver answers. */
export async function bringToLife(raster: Raster, sight: Sight, brief: string, seed = 7): Promise<Alive> {
  const plan = await planOn(raster, sight, brief, seed);
  gpu ??= openGpu();
  const performance = await openPicturePerformance(
    plan,
    { raster, sight },
    { gpu: await gpu, speech: speech() },
  );
  return {
    plan,
    performance,
    grey: async (index) =>
      greyOf(new Uint8Array(await performance.frame(index)), raster.width, raster.height),
  };
}

/** A mask's value where a point lies, looked at with some room around it. */
export function within(mask: Mask, u: number, v: number, room = 0): boolean {
  for (const dv of [-room, 0, room]) {
    for (const du of [-room, 0, room]) {
      const x = Math.min(mask.width - 1, Math.max(0, Math.floor((u + du) * mask.width)));
      const y = Math.min(mask.height - 1, Math.max(0, Math.floor((v + dv) * mask.height)));
      if ((mask.data[y * mask.width + x] ?? 0) > 100) return true;
    }
  }
  return false;
}

/** Share of the picture's sides by which a mask's edge is left out: it belongs to what lies beside it as well. */
const EDGE = 0.025;

/**
 * How far what lies in a mask went between two pictures, pixels right and down: least squares on the brightness that
 * passes by (Lucas and Kanade 1981, one window), which soft clouds have and corners have not.
 */
export function shiftWithin(a: Grey, b: Grey, mask: Mask): readonly [number, number] {
  let [xx, xy, yy, xt, yt] = [0, 0, 0, 0, 0];
  for (let y = 2; y < a.height - 2; y++) {
    for (let x = 2; x < a.width - 2; x++) {
      const [u, v] = [x / a.width, y / a.height];
      const deep = [-EDGE, EDGE].every((e) => within(mask, u + e, v) && within(mask, u, v + e));
      if (!deep) continue;
      const at = y * a.width + x;
      const gx = (a.data[at + 2]! - a.data[at - 2]! + b.data[at + 2]! - b.data[at - 2]!) / 8;
      const gy =
        (a.data[at + 2 * a.width]! -
          a.data[at - 2 * a.width]! +
          b.data[at + 2 * a.width]! -
          b.data[at - 2 * a.width]!) /
        8;
      const gt = b.data[at]! - a.data[at]!;
      xx += gx * gx;
      xy += gx * gy;
      yy += gy * gy;
      xt -= gx * gt;
      yt -= gy * gt;
    }
  }
  const det = xx * yy - xy * xy;
  return det > 1e-9 ? [(yy * xt - xy * yt) / det, (xx * yt - xy * xt) / det] : [0, 0];
}

/** Mean difference of brightness between two pictures within a mask, 0 to 255. */
export function changeWithin(a: Grey, b: Grey, mask: Mask): number {
  let [sum, n] = [0, 0];
  for (let at = 0; at < a.data.length; at++) {
    const [x, y] = [at % a.width, Math.floor(at / a.width)];
    if (!within(mask, x / a.width, y / a.height)) continue;
    sum += Math.abs(a.data[at]! - b.data[at]!);
    n++;
  }
  return n > 0 ? sum / n : 0;
}

/** Points followed between neighbouring pictures that were taken `every` frames apart; lengths in pixels a frame. */
export async function followed(alive: Alive, every: number, count = 96): Promise<Track[][]> {
  const greys: Grey[] = [];
  for (let i = 0; i < count; i += every) greys.push(await alive.grey(i));
  return greys
    .slice(1)
    .map((g, i) => flow(greys[i]!, g, 32, 18).map((t) => ({ ...t, dx: t.dx / every, dy: t.dy / every })));
}

/** The value that a share of numbers stays below. */
export const quantile = (xs: readonly number[], share: number): number =>
  [...xs].sort((a, b) => a - b)[Math.min(xs.length - 1, Math.floor(xs.length * share))] ?? 0;
