import { clamp } from '../../../base/vectors.ts';
import { patches } from '../../../vision/filters.ts';
import { type Lab, labOf } from '../../../vision/lab.ts';
import type { Point, Raster } from '../../../vision/raster.ts';
import type { Face } from '../../../vision/sight/sight.ts';
import { filled } from '../weights.ts';

/** What shows of an eye between its lids: an almond, in heights of the picture, upright with the face. */
export interface Opening {
  readonly at: Point;
  /** Half its width. */
  readonly wide: number;
  /** From the middle to the upper lid and to the lower one. */
  readonly up: number;
  readonly down: number;
}

/** A face's eyes as they are and what they look like when shut. */
export interface Openings {
  readonly eyes: readonly Opening[];
  /** Left, top, right and bottom of `shut` in heights. */
  readonly box: readonly [number, number, number, number];
  /** The picture there with the skin about each eye drawn together over it. */
  readonly shut: Raster;
}

/** How the lids' curves bend: their height goes with 1 − x² to this power. */
export const ALMOND = 0.6;

/** Distances from the colour of skin, Lab units, at which an eye may begin. */
const LIMITS = [9, 12, 16, 21, 27] as const;
/** Only an eye is so far from skin. */
const SURELY = 30;
/** Colours this far from skin may still be a lid's: it lies in other light than the cheek. */
const LID = 13;
/** An eye's opening reaches at most so many times as far as vision's own measure of its half width. */
const WIDER = 2.6;
const HIGHER = 1.6;
/** Cells of the search in half an eye's width. */
const FINE = 16;
/** Heights of two eyes that differ by more are not both right. */
const UNEVEN = 1.4;
const NARROWER = 0.92;
/** About an opening, in its heights: lashes and shadow, which no lid is coloured from. */
const LASHES = 0.3;

/**
 * Find the openings of a face's eyes in the picture's own pixels, and paint the lids that close them: vision's measure
 * is of a smaller picture, and a lid that leaves its opening by a pixel shows.
 */
export function openingsOf(picture: Raster, face: Face): Openings {
  const { width, height } = picture;
  const aspect = width / height;
  const [cos, sin] = [Math.cos(face.roll), Math.sin(face.roll)];
  const wide = Math.max(...face.eyes.map((e) => e.half[0] * aspect));
  const places = face.eyes.map((e): Point => [e.at[0] * aspect, e.at[1]]);
  const reach = wide * 3.2;
  const box = [
    Math.max(0, Math.floor((Math.min(...places.map((p) => p[0])) - reach) * height)),
    Math.max(0, Math.floor((Math.min(...places.map((p) => p[1])) - reach) * height)),
    Math.min(width, Math.ceil((Math.max(...places.map((p) => p[0])) + reach) * height)),
    Math.min(height, Math.ceil((Math.max(...places.map((p) => p[1])) + reach) * height)),
  ] as const;
  const shut = cut(picture, box);
  const lab = labOf(shut);
  const apart = Math.hypot(
    ...([0, 1] as const).map((k) => (places.at(-1)?.[k] ?? 0) - (places[0]?.[k] ?? 0)),
  );
  const found = face.eyes.map((eye, i) => {
    const [ex, ey] = places[i]!;
    const upright = (u: number, v: number): Point => [ex + u * cos - v * sin, ey + v * cos + u * sin];
    const at = (u: number, v: number): number => {
      const [px, py] = upright(u, v);
      const x = clamp(Math.round(px * height - 0.5) - box[0], 0, shut.width - 1);
      return clamp(Math.round(py * height - 0.5) - box[1], 0, shut.height - 1) * shut.width + x;
    };
    const tall = clamp(eye.half[1], wide * 0.3, wide * 0.85);
    const inner = apart > 0 ? apart * 0.58 : WIDER * wide;
    const reach =
      face.eyes.length < 2 ? [inner, inner] : i === 0 ? [WIDER * wide, inner] : [inner, WIDER * wide];
    return { edges: edgesOf(lab, at, wide, tall, reach as [number, number]), upright };
  });
  const edges = found.map((f) => f.edges);
  const eyes = alike(edges).map(({ at, wide, up, down }, i) => ({
    at: found[i]!.upright(...at),
    wide,
    up,
    down,
  }));
  const inside = (o: Opening, x: number, y: number, more: number): boolean => {
    const [dx, dy] = [x - o.at[0], y - o.at[1]];
    const [u, v] = [dx * cos + dy * sin, dy * cos - dx * sin];
    const s = 1 - (u / (o.wide * (1 + 0.5 * more))) ** 2;
    if (s <= 0) return false;
    const bend = s ** ALMOND;
    const extra = more * (o.up + o.down);
    return v > -(o.up + extra) * bend && v < (o.down + 0.6 * extra) * bend;
  };
  draw(shut, (x, y, i) => {
    const [px, py] = [(x + box[0] + 0.5) / height, (y + box[1] + 0.5) / height];
    if (eyes.some((eye) => inside(eye, px, py, LASHES))) return 'unknown';
    // Brows, hair and what is behind the head do not colour a lid.
    return edges.some(({ skin, limit }) => unlike(lab, i, skin) < Math.max(limit, LID))
      ? 'known'
      : 'doubtful';
  });
  return {
    eyes,
    box: [box[0] / height, box[1] / height, box[2] / height, box[3] / height],
    shut,
  };
}

type Skin = readonly [number, number, number];

const unlike = (lab: Lab, i: number, skin: Skin): number =>
  Math.hypot((lab.l[i]! - skin[0]) * 0.8, lab.a[i]! - skin[1], lab.b[i]! - skin[2]);

const median = (list: readonly number[]): number => [...list].sort((p, q) => p - q)[list.length >> 1] ?? 0;

/**
 * Two eyes are of about one size: one that is far higher has been taken with its brow, one that is wider with what is
 * beside the face. The one that is most like an eye tells.
 */
function alike(eyes: readonly Edges[]): readonly Edges[] {
  const best = eyes.reduce((a, b) => (b.score > a.score ? b : a), eyes[0]!);
  return eyes.map((eye, i) => {
    if (eye === best) return eye;
    const high = eye.up > UNEVEN * best.up || best.up > UNEVEN * eye.up;
    if (high) return { ...best, at: [-best.at[0], best.at[1]] as Point, skin: eye.skin, limit: eye.limit };
    // Where only the white or the pupil was found, the rest lies towards vision's own middle.
    const wide = clamp(eye.wide, NARROWER * best.wide, 1.05 * best.wide);
    const inner =
      eye.wide < wide ? Math.sign(eye.at[0]) * (eye.wide - wide) : (eye.wide - wide) * (i === 0 ? 1 : -1);
    const tall = clamp(eye.up, 0.9 * best.up, 1.1 * best.up);
    const level = (eye.at[1] + best.at[1]) / 2;
    return { ...eye, at: [eye.at[0] + inner, level] as Point, wide, up: tall, down: tall };
  });
}

/** An opening as it was found, about vision's middle of the eye. */
interface Edges extends Opening {
  readonly skin: Skin;
  readonly limit: number;
  readonly score: number;
}

/**
 * Where what hangs together with an eye and is unlike the skin below it ends. How unlike an eye is of its skin is not
 * known beforehand: of several limits the one whose part of the picture is most like an almond is taken.
 */
function edgesOf(
  lab: Lab,
  at: (u: number, v: number) => number,
  wide: number,
  tall: number,
  most: readonly [number, number],
): Edges {
  const below: number[] = [];
  for (let u = -0.8; u <= 0.81; u += 0.2)
    for (let v = 0.9; v <= 1.7; v += 0.1) below.push(at(u * wide, Math.max(v * wide, tall + 0.4 * wide)));
  const tone = (of: Float32Array): number => median(below.map((i) => of[i]!));
  const skin: Skin = [tone(lab.l), tone(lab.a), tone(lab.b)];
  const step = wide / FINE;
  const [left, right] = [Math.floor(most[0] / step), Math.floor(most[1] / step)];
  const up = Math.floor((HIGHER * wide) / step);
  const [columns, rows] = [left + right + 1, 2 * up + 1];
  const off = new Float32Array(columns * rows);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++)
      off[r * columns + c] = unlike(lab, at((c - left) * step, (r - up) * step), skin);
  const usual = Math.PI * 0.8 * (wide / step) * (tall / step);
  let best: Almond | undefined;
  let limit: number = LIMITS[0];
  for (const one of LIMITS) {
    const mask = whole(
      off.map((v) => (v > one ? 1 : 0)),
      columns,
      rows,
    );
    for (const thread of [1, 2]) {
      const eye = partAt(mask, columns, rows, left, up, thread);
      const fit = eye && almondOf(eye, columns, rows, usual);
      if (!fit) continue;
      // What is least like skin is the pupil: an opening without it is none.
      const score = fit.score - missed(off, fit, columns, left, up);
      if (best && score <= best.score) continue;
      best = { ...fit, score };
      limit = one;
    }
  }
  if (!best || best.half < 0.6 * FINE)
    return { at: [0, 0], wide, up: tall, down: tall, skin, limit, score: -1 };
  const high = (best.high + 0.5) * step;
  return {
    at: [(best.x - left) * step, (best.y - up) * step],
    wide: (best.half + 1) * step,
    up: high,
    down: high,
    skin,
    limit,
    score: best.score,
  };
}

/** An almond laid about a part of a grid of cells, and how well it fits. */
interface Almond {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly high: number;
  readonly score: number;
}

function almondOf(eye: Uint8Array, columns: number, rows: number, usual: number): Almond | undefined {
  const tops = new Int32Array(columns).fill(-1);
  const lows = new Int32Array(columns).fill(-1);
  let [first, last, area] = [columns, -1, 0];
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      if (!eye[r * columns + c]) continue;
      area++;
      if (tops[c]! < 0) tops[c] = r;
      lows[c] = r;
      [first, last] = [Math.min(first, c), Math.max(last, c)];
    }
  if (area < 12 || last - first < 4) return undefined;
  const x = (first + last) / 2;
  const half = (last - first + 1) / 2;
  const inner = [...tops.keys()].filter((c) => tops[c]! >= 0 && Math.abs(c - x) < 0.5 * half);
  const top = median(inner.map((c) => tops[c]!)) - 0.5;
  const low = median(inner.map((c) => lows[c]!)) + 0.5;
  const [y, high] = [(top + low) / 2, (low - top) / 2];
  if (high < 0.14 * half || high > 1.2 * half) return undefined;
  let [both, either, edge] = [0, 0, 0];
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const s = 1 - ((c - x) / half) ** 2;
      const inside = s > 0 && Math.abs(r - y) < high * s ** ALMOND;
      const own = eye[r * columns + c] === 1;
      if (inside && own) both++;
      if (inside || own) either++;
      if (own && (c < 2 || r < 2 || c > columns - 3 || r > rows - 3)) edge++;
    }
  // What runs out of the window is more than an eye; of two that fit, the pupil alone is the smaller one.
  const score = both / either - (1.5 * edge) / Math.sqrt(area) + 0.15 * Math.log(area / usual);
  return { x, y, half, high, score };
}

/** Share of what is surely an eye about a place that an almond leaves out. */
function missed(
  off: Float32Array,
  { x, y, half, high }: Almond,
  columns: number,
  left: number,
  up: number,
): number {
  let [out, all] = [0, 0];
  for (let r = up - FINE / 2; r <= up + FINE / 2; r++)
    for (let c = left - FINE; c <= left + FINE; c++) {
      if ((off[r * columns + c] ?? 0) < SURELY) continue;
      all++;
      const s = 1 - ((c - x) / half) ** 2;
      if (s <= 0 || Math.abs(r - y) > high * s ** ALMOND) out++;
    }
  return all > 0 ? out / all : 0;
}

/** A mask with its holes filled: irises may have the colour of skin. */
function whole(mask: Float32Array, columns: number, rows: number): Uint8Array {
  const { label } = patches(columns, rows, (i) => mask[i] === 0);
  const outside = new Set<number>();
  label.forEach((k, i) => {
    const [c, r] = [i % columns, Math.floor(i / columns)];
    if (c === 0 || r === 0 || c === columns - 1 || r === rows - 1) outside.add(k);
  });
  return Uint8Array.from(label, (k) => (k < 0 || !outside.has(k) ? 1 : 0));
}

/**
 * The part of a mask about a place, without what hangs on it by a thread: lashes, a brow.
 * @param thread cells that such a thread may be thick on each side
 */
function partAt(
  mask: Uint8Array,
  columns: number,
  rows: number,
  x: number,
  y: number,
  thread: number,
): Uint8Array | undefined {
  const beside = (i: number): number[] => {
    const c = i % columns;
    return [i, ...(c > 0 ? [i - 1] : []), ...(c < columns - 1 ? [i + 1] : []), i - columns, i + columns];
  };
  let core = mask;
  for (let n = 0; n < thread; n++) {
    const of = core;
    core = of.map((_, i) => (beside(i).every((j) => of[j] !== 0) ? 1 : 0));
  }
  const { label, size } = patches(columns, rows, (i) => core[i] === 1);
  const reach = FINE / 2;
  let best = -1;
  for (let r = y - reach; r <= y + reach; r++)
    for (let c = x - reach; c <= x + reach; c++) {
      const k = label[r * columns + c] ?? -1;
      if (k >= 0 && (best < 0 || size[k]! > size[best]!)) best = k;
    }
  if (best < 0) return undefined;
  let own = Uint8Array.from(label, (k) => (k === best ? 1 : 0));
  for (let n = 0; n < thread; n++) {
    const of = own;
    own = mask.map((m, i) => (m && beside(i).some((j) => of[j] === 1) ? 1 : 0));
  }
  return own;
}

function cut({ width, data }: Raster, [l, t, r, b]: readonly [number, number, number, number]): Raster {
  const out = new Uint8ClampedArray(Math.max(1, r - l) * Math.max(1, b - t) * 4);
  for (let y = t; y < b; y++)
    out.set(data.subarray((y * width + l) * 4, (y * width + r) * 4), (y - t) * (r - l) * 4);
  return { width: Math.max(1, r - l), height: Math.max(1, b - t), data: out };
}

/** Paint what is unknown of a picture from what is known about it. */
function draw(
  { width, height, data }: Raster,
  told: (x: number, y: number, i: number) => 'known' | 'doubtful' | 'unknown',
): void {
  const n = width * height;
  const known = new Float32Array(n);
  const open = new Uint8Array(n);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      const state = told(x, y, i);
      known[i] = state === 'known' ? 1 : 0;
      open[i] = state === 'unknown' ? 1 : 0;
    }
  for (let c = 0; c < 3; c++) {
    const value = known.map((k, i) => k * data[i * 4 + c]!);
    const plane = filled(value, known, width, height);
    for (let i = 0; i < n; i++) if (open[i]) data[i * 4 + c] = plane[i]!;
  }
}
