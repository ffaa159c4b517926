import type { Field, Mask, Raster } from '../raster.ts';
import { resizeRaster } from '../resize.ts';
import type { Size } from './plan.ts';

/** Long side at which salience is measured. */
const SMALL = 96;
/** Share of a window on either side in which what lies there counts less: a subject should not stick to the edge. */
const MARGIN = 0.25;
/** How much of its salience something at the very edge of the window still counts. */
const AT_EDGE = 0.35;
/** How much the middle of the picture is preferred, as a share of the best window's score. */
const MIDDLE = 0.04;

/**
 * Where the window of a crop lies so that it keeps what is salient, in pixels from the left and top.
 * `salience` may have any size; only its proportions matter.
 * @example cropWindow({ width: 1280, height: 1280 }, { width: 1280, height: 720 }, salience) // [0, 310]
 */
export function cropWindow(scaled: Size, target: Size, salience: Field | Mask): readonly [number, number] {
  const { columns, rows } = profiles(salience);
  return [slide(columns, scaled.width, target.width), slide(rows, scaled.height, target.height)];
}

/** Share of all salience that a window keeps, 0 to 1; 1 where nothing is salient. */
export function keptShare(
  scaled: Size,
  target: Size,
  [left, top]: readonly [number, number],
  { width, height, data }: Field | Mask,
): number {
  let all = 0;
  let kept = 0;
  for (let y = 0, i = 0; y < height; y++) {
    const row = ((y + 0.5) / height) * scaled.height - top;
    for (let x = 0; x < width; x++, i++) {
      const column = ((x + 0.5) / width) * scaled.width - left;
      const value = Math.max(0, data[i] as number);
      all += value;
      if (row >= 0 && row < target.height && column >= 0 && column < target.width) kept += value;
    }
  }
  return all > 0 ? kept / all : 1;
}

/** Sums of a field by column and by row. */
function profiles({ width, height, data }: Field | Mask): { columns: Float64Array; rows: Float64Array } {
  const columns = new Float64Array(width);
  const rows = new Float64Array(height);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const value = Math.max(0, data[i] as number);
      columns[x]! += value;
      rows[y]! += value;
    }
  }
  return { columns, rows };
}

function slide(profile: Float64Array, length: number, window: number): number {
  const slack = length - window;
  if (slack <= 0) return 0;
  const cell = length / profile.length;
  const scores: number[] = [];
  const steps = Math.min(slack, 64);
  for (let step = 0; step <= steps; step++) {
    const start = (slack * step) / steps;
    let score = 0;
    for (let i = 0; i < profile.length; i++) {
      const share = ((i + 0.5) * cell - start) / window;
      if (share <= 0 || share >= 1) continue;
      const inward = Math.min(1, Math.min(share, 1 - share) / MARGIN);
      score += (profile[i] as number) * (AT_EDGE + (1 - AT_EDGE) * inward);
    }
    scores.push(score);
  }
  const most = Math.max(...scores, 1e-12);
  let best = 0;
  let bestScore = -Infinity;
  for (const [step, score] of scores.entries()) {
    const off = Math.abs(step / steps - 0.5) * 2;
    const value = score / most - MIDDLE * off * off;
    if (value > bestScore + 1e-9) {
      best = step;
      bestScore = value;
    }
  }
  return Math.round((slack * best) / steps);
}

/**
 * A rough measure of where eyes go, at most 96 pixels long: how far colour and brightness differ from their wider
 * surroundings and from the picture's mean.
 */
export function roughSalience(picture: Raster): Field {
  const scale = Math.min(1, SMALL / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const { data: rgba } = resizeRaster(picture, width, height);
  const coarse = resizeRaster(
    { width, height, data: rgba },
    Math.max(1, Math.ceil(width / 8)),
    Math.max(1, Math.ceil(height / 8)),
  );
  const around = resizeRaster(coarse, width, height).data;
  const mean = resizeRaster(coarse, 1, 1).data;
  const data = new Float32Array(width * height);
  let total = 0;
  for (let i = 0; i < data.length; i++) {
    let value = 0;
    for (let c = 0; c < 3; c++) {
      value += Math.abs((rgba[i * 4 + c] as number) - (around[i * 4 + c] as number));
      value += 0.5 * Math.abs((around[i * 4 + c] as number) - (mean[c] as number));
    }
    data[i] = value;
    total += value;
  }
  // What stands out counts, not the sum of a wide texture: the mean is taken away.
  const usual = total / data.length;
  for (let i = 0; i < data.length; i++) data[i] = Math.max(0, (data[i] as number) - usual) ** 1.5;
  return { width, height, data };
}
