import { random } from '../../base/random.ts';
import { type Frame, firm, frameOf, insideOf, onCanvas, paint } from '../../vision/fill/canvas.ts';
import { distanceTo, grow } from '../../vision/fill/distance.ts';
import { guideOf, matteOf } from '../../vision/fill/matte.ts';
import { mirrored } from '../../vision/fill/mirror.ts';
import { outlined } from '../../vision/fill/outline.ts';
import { reliefOf } from '../../vision/fill/relief.ts';
import { skyline } from '../../vision/fill/skyline.ts';
import { unmix } from '../../vision/fill/unmix.ts';
import type { Mask, Raster } from '../../vision/raster.ts';
import type { Region, Sight } from '../../vision/sight/sight.ts';

/** Share of the picture's size that every layer's texture has more on each of the four sides, about. */
export const REACH = 0.14;

/** One sheet of the picture. */
export interface Layer {
  /** 'sky', 'ground' (everything that is no subject) or the id of a subject's region. */
  readonly id: string;
  /** The picture's size plus margins on all sides; straight alpha; filled in behind what is in front. */
  readonly texture: Raster;
  /** Pixels of margin left and right, and at top and bottom. */
  readonly margin: readonly [number, number];
  /**
   * Nearness (1 near, 0 far) at the vertices of a regular grid over the whole texture: the first column lies on its
   * left edge, the last on its right edge, rows alike. Smooth, and nowhere steeper than `STEEPEST` (relief.ts).
   */
  readonly relief: { readonly columns: number; readonly rows: number; readonly nearness: Float32Array };
}

/**
 * A picture in sheets, back to front. Laid over each other in encoded values (not linear light) and seen from where the
 * picture was taken, they give the picture back.
 */
export interface Layers {
  readonly picture: Raster;
  readonly layers: readonly Layer[];
  /** Share of the size that the margins add on a side, about; each layer's `margin` is exact. */
  readonly reach: number;
}

/** Sheets for subjects at most; what else is in front stays in the ground. */
const MOST_SUBJECTS = 3;
/** A sky smaller than this share of the picture is no sheet of its own. */
const LEAST_SKY = 0.02;
/** Two regions that share more than this of the smaller one are the same subject. */
const SAME = 0.5;
/** How far behind an edge parallax can uncover, in shares of the width: fills are textured that far. */
const UNCOVERED = 0.12;
/** The same for the sky, which only far things stand before. */
const UNCOVERED_SKY = 0.07;
/** Canvas pixels about a matte's soft edge whose colours are mixed and never serve as a source. */
const SOFT = 2;
/** Canvas pixels about a subject within which sky is not told from ground. */
const BESIDE = 3;

/**
 * Take a picture apart into sheets that a camera can move past: the sky behind, the ground before it, one sheet for
 * each subject in front. Each is filled in behind what is before it and goes on beyond the picture's borders. The same
 * picture and sight give the same layers. Never throws for a picture of at least 1 x 1.
 * @example layersOf(raster, see(raster)).layers.map((l) => l.id) // ['sky', 'ground', 'subject']
 */
export function layersOf(picture: Raster, sight: Sight): Layers {
  const { width, height } = picture;
  const frame = frameOf(width, height, REACH);
  const chance = random(7).stream('layers');
  const regions = subjectsOf(sight);
  const skyMask = skyOf(sight);
  const small = regions.length > 0 || skyMask ? guideOf(picture, frame.factor) : undefined;
  const matte = (mask: Mask) => matteOf(picture, small!, mask).data;
  const mattes = regions.map((r) => matte(r.mask));
  const covers = mattes.map((m) => grow(onCanvas(frame, m).most.map(solid), ...frame.canvas, SOFT));
  const hole = union(covers, frame.canvas[0] * frame.canvas[1]);
  const inside = insideOf(frame);
  const below = new Uint8ClampedArray(width * height * 4);
  const layers: Layer[] = [];
  const open = picked(frame, hole);
  const add = (id: string, texture: Raster, own: Uint8Array, flat = false) => {
    const relief = reliefOf(frame, sight.depth, own);
    if (flat) relief.nearness.fill(mean(relief.nearness));
    layers.push({ id, texture, margin: frame.margin, relief });
  };

  if (skyMask) {
    const ground = groundOf(frame, matte(skyMask), hole);
    const { least, most } = onCanvas(frame, ground);
    const known = both(grow(most.map(solid), ...frame.canvas, SOFT).map(not), inside, hole.map(not));
    const texture = paint(
      picture,
      frame,
      { known, wanted: band(frame, UNCOVERED_SKY) },
      chance.stream('sky'),
    );
    copyOut(texture, frame, below);
    add('sky', texture, known, true);
    const sure = both(firm(frame, least, 1), hole.map(not));
    const sheet = paint(
      picture,
      frame,
      { known: sure, wanted: band(frame, UNCOVERED) },
      chance.stream('ground'),
    );
    settle(picture, frame, sheet, reflection(frame, ground), below, open);
    add('ground', sheet, sure);
  } else {
    const known = both(inside, hole.map(not));
    const sheet = paint(picture, frame, { known, wanted: band(frame, UNCOVERED) }, chance.stream('ground'));
    copyOut(sheet, frame, below);
    // Pixels at a border that are no whole canvas pixel are the picture's own, too.
    settle(picture, frame, sheet, undefined, below, open);
    add('ground', sheet, known);
  }

  regions.forEach((region, k) => {
    const own = mattes[k]!;
    const { least } = onCanvas(frame, own);
    const front = union(covers.slice(k + 1), hole.length);
    const known = both(firm(frame, least, 1), front.map(not));
    const whole = outlined(frame, own);
    const wanted = () => beyond(frame, whole);
    const texture = paint(picture, frame, { known, wanted }, chance.stream(region.id));
    const covered = k + 1 < regions.length ? picked(frame, front) : undefined;
    settle(picture, frame, texture, whole, below, covered);
    add(region.id, texture, known);
  });
  return { picture, layers, reach: REACH };
}

const solid = (v: number) => (v > 4 ? 1 : 0);
const not = (v: number) => 1 - v;
const mean = (plane: Float32Array) => plane.reduce((a, b) => a + b, 0) / plane.length;

const both = (...planes: readonly Uint8Array[]): Uint8Array =>
  planes[0]!.map((_, i) => (planes.every((p) => p[i] === 1) ? 1 : 0));

const union = (planes: readonly Uint8Array[], size: number): Uint8Array => {
  const out = new Uint8Array(size);
  for (const p of planes) for (let i = 0; i < size; i++) out[i]! |= p[i]!;
  return out;
};

/** Subjects that become sheets, farthest first, each thing once. */
function subjectsOf(sight: Sight): Region[] {
  const found: Region[] = [];
  const regions = sight.regions.filter((r) => !r.of && (r.kind === 'subject' || r.kind === 'person'));
  for (const region of [...regions].sort((a, b) => b.share - a.share)) {
    if (found.length < MOST_SUBJECTS && !found.some((f) => shared(f, region) > SAME)) found.push(region);
  }
  const near = (r: Region) => {
    let [sum, n] = [0, 0];
    for (let i = 0; i < r.mask.data.length; i++) {
      if (r.mask.data[i]! > 127) {
        sum += sight.depth.data[i] ?? 0;
        n++;
      }
    }
    return n > 0 ? sum / n : 0;
  };
  return found
    .map((r) => [r, near(r)] as const)
    .sort((a, b) => a[1] - b[1])
    .map(([r]) => r);
}

function shared(a: Region, b: Region): number {
  let [common, first, second] = [0, 0, 0];
  for (let i = 0; i < a.mask.data.length; i++) {
    const p = a.mask.data[i]! > 127 ? 1 : 0;
    const q = b.mask.data[i]! > 127 ? 1 : 0;
    common += p & q;
    first += p;
    second += q;
  }
  return common / Math.max(1, Math.min(first, second));
}

function skyOf(sight: Sight): Mask | undefined {
  const skies = sight.regions.filter((r) => r.kind === 'sky');
  if (skies.reduce((sum, r) => sum + r.share, 0) < LEAST_SKY) return undefined;
  const data = new Uint8Array(sight.width * sight.height);
  for (const r of skies) for (let i = 0; i < data.length; i++) data[i] = Math.max(data[i]!, r.mask.data[i]!);
  return { width: sight.width, height: sight.height, data };
}

/** The picture's pixels whose canvas pixel is set. */
function picked(frame: Frame, set: Uint8Array): Uint8Array {
  const out = new Uint8Array(frame.width * frame.height);
  for (let y = 0, i = 0; y < frame.height; y++) {
    const row = (((y + frame.margin[1]) / frame.factor) | 0) * frame.canvas[0];
    for (let x = 0; x < frame.width; x++, i++)
      out[i] = set[row + (((x + frame.margin[0]) / frame.factor) | 0)]!;
  }
  return out;
}

/** The ground's alpha: what is not sky; behind subjects the line between the two goes on. */
function groundOf(frame: Frame, sky: Uint8Array, hole: Uint8Array): Uint8Array {
  const { width, height, factor } = frame;
  const w = Math.ceil(width / factor);
  const h = Math.ceil(height / factor);
  const [left, top] = [frame.margin[0] / factor, frame.margin[1] / factor];
  // Wider than the hole: sky next to a subject is often taken for ground.
  const away = distanceTo(hole, ...frame.canvas);
  const ground = new Float32Array(w * h);
  const hidden = new Uint8Array(w * h);
  for (let y = 0, i = 0; y < h; y++) {
    for (let x = 0; x < w; x++, i++) {
      const at = Math.min(height - 1, y * factor) * width + Math.min(width - 1, x * factor);
      ground[i] = 1 - sky[at]! / 255;
      hidden[i] = away[(y + top) * frame.canvas[0] + x + left]! <= BESIDE ? 1 : 0;
    }
  }
  const line = skyline(ground, hidden, w, h);
  const out = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const i = ((y / factor) | 0) * w + ((x / factor) | 0);
      const below = (y + 0.5) / factor - line[(x / factor) | 0]!;
      out[at] = hidden[i] ? 255 * Math.min(1, Math.max(0, 0.5 + below)) : 255 - sky[at]!;
    }
  }
  return out;
}

/** What parallax can uncover: all that is not known within reach of what is known, and the margins. */
const band = (frame: Frame, uncovered: number) => (known: Uint8Array) => {
  const d = distanceTo(known, ...frame.canvas);
  const deep = Math.max(...frame.canvas) * uncovered;
  return known.map((k, i) => (k === 0 && d[i]! <= deep ? 1 : 0));
};

/** A matte on the whole texture, mirrored in the margins. */
function reflection(frame: Frame, matte: Uint8Array): Uint8Array {
  const [w, h] = frame.full;
  const out = new Uint8Array(w * h);
  for (let y = 0, i = 0; y < h; y++) {
    const row = mirrored(y - frame.margin[1], frame.height) * frame.width;
    for (let x = 0; x < w; x++, i++) out[i] = matte[row + mirrored(x - frame.margin[0], frame.width)]!;
  }
  return out;
}

/** Canvas pixels of the margins that a subject goes on in. */
function beyond(frame: Frame, whole: Uint8Array): Uint8Array {
  const [w, h] = frame.canvas;
  const { factor, full } = frame;
  const out = new Uint8Array(w * h);
  for (let y = 0, i = 0; y < h; y++) {
    const v = y * factor;
    for (let x = 0; x < w; x++, i++) {
      const u = x * factor;
      const [px, py] = [u - frame.margin[0], v - frame.margin[1]];
      if (px >= 0 && py >= 0 && px < frame.width && py < frame.height) continue;
      if (whole[v * full[0] + u]! > 4) out[i] = 1;
    }
  }
  return grow(out, w, h, 2);
}

/** The part of a texture that lies on the picture. */
function copyOut(texture: Raster, frame: Frame, to: Uint8ClampedArray): void {
  for (let y = 0; y < frame.height; y++) {
    const at = ((y + frame.margin[1]) * frame.full[0] + frame.margin[0]) * 4;
    to.set(texture.data.subarray(at, at + frame.width * 4), y * frame.width * 4);
  }
}

/**
 * Settle a texture's colours and alpha, so that what is below and it together give the picture.
 * @param whole the layer's matte on the whole texture; opaque without
 */
function settle(
  picture: Raster,
  frame: Frame,
  texture: Raster,
  whole: Uint8Array | undefined,
  below: Uint8ClampedArray,
  covered: Uint8Array | undefined,
): void {
  const { width, height } = frame;
  const alpha = new Uint8Array(width * height).fill(255);
  const colour = new Uint8ClampedArray(width * height * 3);
  const at = (y: number) => (y + frame.margin[1]) * frame.full[0] + frame.margin[0];
  if (whole) for (let i = 0; i < whole.length; i++) texture.data[i * 4 + 3] = whole[i]!;
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0, p = at(y) * 4; x < width; x++, i++, p += 4) {
      colour[i * 3] = texture.data[p]!;
      colour[i * 3 + 1] = texture.data[p + 1]!;
      colour[i * 3 + 2] = texture.data[p + 2]!;
      alpha[i] = texture.data[p + 3]!;
    }
  }
  unmix(picture, below, alpha, covered, colour);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0, p = at(y) * 4; x < width; x++, i++, p += 4) {
      texture.data[p] = colour[i * 3]!;
      texture.data[p + 1] = colour[i * 3 + 1]!;
      texture.data[p + 2] = colour[i * 3 + 2]!;
      texture.data[p + 3] = alpha[i]!;
    }
  }
}
