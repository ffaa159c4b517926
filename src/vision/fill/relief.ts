import { boxMean } from '../filters.ts';
import type { Field } from '../raster.ts';
import type { Frame } from './canvas.ts';
import type { Grid } from './project.ts';
import { spread } from './spread.ts';

/** A quad of a layer's grid may grow to this many times its length through parallax before it looks smeared. */
export const MOST_STRETCH = 1.5;

/** The same across the picture, where it bends what stands upright: walls and trunks show it sooner. */
const MOST_BEND = 1.36;

/**
 * Largest shift of nearness 1 against nearness 0 that a camera move may make, in shares of the picture's longer side:
 * a little less than the margin, so that a move runs out of margin before it runs out of relief.
 */
export const MOST_SHIFT = 0.12;

/**
 * Steepest relief up and down the picture: nearness per longer side. A camera that shifts near against far by s moves a
 * vertex by s times its nearness, so neighbours d apart whose nearness differs by n end up d + s·n apart: with
 * n ≤ STEEPEST·d that is at most MOST_STRETCH·d. A level ground that reaches from the middle of a 16:9 picture to its
 * lower border has 3.6.
 */
export const STEEPEST = (MOST_STRETCH - 1) / MOST_SHIFT;

/** Steepest relief across the picture. */
export const STEEPEST_ACROSS = (MOST_BEND - 1) / MOST_SHIFT;

/**
 * Nearness by which what is flattened rises at least from a picture's upper to its lower border: what stands low is
 * nearer, guessed or not, and a plane keeps lines straight however much it leans.
 */
const LEAST_TILT = 0.5;

/** Cells of the grid along the picture's longer side: one in 8 pixels of 1280. */
const CELLS = 160;

/**
 * A layer's relief: the depth where the layer is seen, continued smoothly everywhere else, nowhere steeper than
 * {@link STEEPEST}. A depth of noise becomes gentle hills, a plane stays a plane.
 * @param depth nearness, covering the picture without margins
 * @param own 1 for each canvas pixel where the layer and nothing else is seen
 * @param trust 1 takes the depth as it is, 0 makes the layer a plane at its mean
 * @param soft cells over which the depth is evened out: straight lines stay straight where a guess has steps
 * @param bent how much is left of what a plane does not explain: a camera that moves past a plane keeps every line straight
 */
export function reliefOf(frame: Frame, depth: Field, own: Uint8Array, trust = 1, soft = 1, bent = 1): Grid {
  const cell = Math.max(frame.width, frame.height) / CELLS;
  const columns = Math.max(2, Math.round(frame.full[0] / cell) + 1);
  const rows = Math.max(2, Math.round(frame.full[1] / cell) + 1);
  const n = columns * rows;
  const sum = new Float32Array(n);
  const weight = new Float32Array(n);
  const [w, h] = frame.canvas;
  for (let y = 0, i = 0; y < h; y++) {
    const v = (y + 0.5) * frame.factor - frame.margin[1];
    const dy = Math.min(depth.height - 1, Math.max(0, ((v / frame.height) * depth.height) | 0)) * depth.width;
    const r = Math.min(rows - 1, Math.round(((y + 0.5) / h) * (rows - 1))) * columns;
    for (let x = 0; x < w; x++, i++) {
      if (!own[i]) continue;
      const u = (x + 0.5) * frame.factor - frame.margin[0];
      const dx = Math.min(depth.width - 1, Math.max(0, ((u / frame.width) * depth.width) | 0));
      const near = depth.data[dy + dx]!;
      const j = r + Math.min(columns - 1, Math.round(((x + 0.5) / w) * (columns - 1)));
      sum[j]! += Number.isFinite(near) ? Math.min(1, Math.max(0, near)) : 0;
      weight[j]! += 1;
    }
  }
  const full = Math.max(1, (w / columns) * (h / rows) * 0.5);
  const total = weight.reduce((a, b) => a + b, 0);
  const mean = total > 0 ? sum.reduce((a, b) => a + b, 0) / total : 0;
  const plane = bent < 1 ? planeThrough(sum, weight, columns, rows, LEAST_TILT) : () => 0;
  for (let j = 0; j < n; j++) {
    const flat = plane(j % columns, Math.floor(j / columns));
    if (weight[j]! > 0) {
      const near = mean + trust * (sum[j]! / weight[j]! - mean);
      sum[j] = bent < 1 ? bent * (near - (mean + trust * (flat - mean))) : near;
    }
    weight[j] = Math.min(1, weight[j]! / full);
  }
  spread(sum, weight, columns, rows, 1);
  for (let j = 0; j < n && bent < 1; j++) {
    const flat = mean + trust * (plane(j % columns, Math.floor(j / columns)) - mean);
    sum[j] = Math.min(1, Math.max(0, sum[j]! + flat));
  }
  continueOutwards(frame, sum, columns, rows);
  const even = boxMean(boxMean(sum, columns, rows, soft), columns, rows, soft);
  const [across, down] = slopes(frame, columns, rows);
  return { columns, rows, nearness: bounded(even, columns, rows, across, down) };
}

/**
 * The plane of least squares through the cells of a grid that hold anything: `sum` over `weight` is their value.
 * @param least nearness that it rises by at least from its upper to its lower border, if the cells span as much
 */
function planeThrough(
  sum: Float32Array,
  weight: Float32Array,
  columns: number,
  rows: number,
  least: number,
): (c: number, r: number) => number {
  let [all, x, y, xx, xy, yy, v, vx, vy] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let [low, high] = [1, 0];
  for (let r = 0, j = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++, j++) {
      const k = weight[j]!;
      if (k === 0) continue;
      low = Math.min(low, sum[j]! / k);
      high = Math.max(high, sum[j]! / k);
      all += k;
      x += k * c;
      y += k * r;
      xx += k * c * c;
      xy += k * c * r;
      yy += k * r * r;
      v += sum[j]!;
      vx += sum[j]! * c;
      vy += sum[j]! * r;
    }
  }
  if (all === 0) return () => 0;
  const [mx, my, mv] = [x / all, y / all, v / all];
  // A little stiffness keeps a strip of cells from tilting wildly.
  const stiff = 1;
  const sxx = xx / all - mx * mx + stiff;
  const syy = yy / all - my * my + stiff;
  const sxy = xy / all - mx * my;
  const [svx, svy] = [vx / all - mv * mx, vy / all - mv * my];
  const det = sxx * syy - sxy * sxy;
  const [across, down] = [(svx * syy - svy * sxy) / det, (svy * sxx - svx * sxy) / det];
  const tilted = Math.max(down, Math.min(least, high - low) / rows);
  return (c, r) => mv + across * (c - mx) + tilted * (r - my);
}

/** Where two layers must not come apart: their colours do not tell one from the other. */
export interface Seam {
  /** The other layer. */
  readonly other: Grid;
  /** 0 to 1 for each canvas pixel: how firmly the layer is held to the other one. */
  readonly hold: Float32Array;
}

/**
 * Bring a layer to its neighbours' nearness where the edge between them may be none, with slopes no steeper than
 * allowed: a camera that moves past then tears nothing apart.
 * @param way whether the layer may come nearer or go farther for it
 * @param soft cells over which what it comes or goes is evened out, so that it does not buckle
 */
export function held(
  frame: Frame,
  grid: Grid,
  seams: readonly Seam[],
  way: 'nearer' | 'farther',
  soft = 0,
): Grid {
  const { columns, rows, nearness } = grid;
  const [w, h] = frame.canvas;
  const sign = way === 'nearer' ? -1 : 1;
  const bound = new Float32Array(nearness.length).fill(2);
  for (const { other, hold } of seams) {
    for (let y = 0, i = 0; y < h; y++) {
      const r = Math.min(rows - 1, Math.round(((y + 0.5) / h) * (rows - 1))) * columns;
      for (let x = 0; x < w; x++, i++) {
        if (hold[i] === 0) continue;
        const j = r + Math.min(columns - 1, Math.round(((x + 0.5) / w) * (columns - 1)));
        const to = nearness[j]! + hold[i]! * (other.nearness[j]! - nearness[j]!);
        bound[j] = Math.min(bound[j]!, sign * to);
      }
    }
  }
  const [across, down] = slopes(frame, columns, rows);
  const cones = envelope(bound, columns, rows, across, down);
  const by = nearness.map((v, j) => sign * Math.min(sign * v, cones[j]!) - v);
  const even = soft > 0 ? boxMean(boxMean(by, columns, rows, soft), columns, rows, soft) : by;
  return { columns, rows, nearness: nearness.map((v, j) => v + even[j]!) };
}

/** Most that nearness may change from column to column and from row to row. */
function slopes(frame: Frame, columns: number, rows: number): readonly [number, number] {
  const side = Math.max(frame.width, frame.height);
  return [
    (frame.full[0] / (columns - 1) / side) * STEEPEST_ACROSS,
    (frame.full[1] / (rows - 1) / side) * STEEPEST,
  ];
}

/** Let the margins go on in the slope that the picture has at its border, so that a ground plane stays one. */
function continueOutwards(frame: Frame, plane: Float32Array, columns: number, rows: number): void {
  const mx = Math.ceil((frame.margin[0] / frame.full[0]) * (columns - 1));
  const my = Math.ceil((frame.margin[1] / frame.full[1]) * (rows - 1));
  const go = (to: number, edge: number, inner: number) => {
    plane[to] = Math.min(1, Math.max(0, 2 * plane[edge]! - plane[inner]!));
  };
  const reflect = (line: (k: number) => number, count: number, margin: number) => {
    for (let k = 1; k <= margin; k++) {
      if (margin + k < count) go(line(margin - k), line(margin), line(margin + k));
      const last = count - 1 - margin;
      if (last - k >= 0) go(line(last + k), line(last), line(last - k));
    }
  };
  for (let r = my; r < rows - my; r++) reflect((k) => r * columns + k, columns, mx);
  for (let c = 0; c < columns; c++) reflect((k) => k * columns + c, rows, my);
}

/**
 * The plane between the highest one below and the lowest one above that are nowhere steeper than allowed: where the
 * slope is within bounds nothing changes.
 */
function bounded(
  plane: Float32Array,
  columns: number,
  rows: number,
  across: number,
  down: number,
): Float32Array {
  const low = envelope(plane, columns, rows, across, down);
  const negative = plane.map((v) => -v);
  const high = envelope(negative, columns, rows, across, down);
  return low.map((v, i) => (v - high[i]!) / 2);
}

/** The largest plane that is nowhere above and nowhere steeper than allowed along rows, columns and diagonals. */
function envelope(
  plane: Float32Array,
  columns: number,
  rows: number,
  across: number,
  down: number,
): Float32Array {
  const out = plane.slice();
  const slant = Math.hypot(across, down);
  const meet = (i: number, c: number, side: number, row: number) => {
    let v = out[i]!;
    const near = c + side >= 0 && c + side < columns;
    if (near) v = Math.min(v, out[i + side]! + across);
    if (i + row >= 0 && i + row < out.length) {
      v = Math.min(v, out[i + row]! + down);
      if (near) v = Math.min(v, out[i + row + side]! + slant);
      if (c - side >= 0 && c - side < columns) v = Math.min(v, out[i + row - side]! + slant);
    }
    out[i] = v;
  };
  for (let i = 0; i < out.length; i++) meet(i, i % columns, -1, -columns);
  for (let i = out.length - 1; i >= 0; i--) meet(i, i % columns, 1, columns);
  return out;
}
