import { boxMean, patches } from '../filters.ts';
import type { Lab } from '../lab.ts';
import type { Mask } from '../raster.ts';
import { ramp } from './features.ts';
import type { LandKind } from './land.ts';
import { regionOf } from './regions.ts';
import type { Face, Region } from './sight.ts';
import { skyColour } from './sky.ts';

/** Share of the left and right border of the picture that a mask covers. */
function onBorders({ width, height, data }: Mask): { left: number; right: number } {
  let left = 0;
  let right = 0;
  for (let y = 0; y < height; y++) {
    if (data[y * width]! > 127) left++;
    if (data[y * width + width - 1]! > 127) right++;
  }
  return { left: left / height, right: right / height };
}

/** Smallest thing that is still a subject when the land has been taken from it, share of the picture. */
const LEAST = 0.004;

/** Share of the height that strips are thick at most which a thing is freed of. */
const STRIP = 0.14;

/**
 * A thing without the strips that run from it to the sides of the picture: the lit edge of the table that it stands on.
 * Opened by a square, what is left is its body. The mask itself where that leaves little of it.
 */
function freed(mask: Mask): Mask {
  const { width, height, data } = mask;
  const radius = Math.max(1, Math.round((STRIP * height) / 2));
  const inside = Float32Array.from(data, (v) => (v > 127 ? 1 : 0));
  const thick = boxMean(inside, width, height, radius);
  const core = patches(width, height, (i) => thick[i]! > 0.999);
  const most = core.size.indexOf(Math.max(0, ...core.size));
  if (most < 0) return mask;
  const near = boxMean(
    core.label.map((l) => (l === most ? 1 : 0)),
    width,
    height,
    radius + 1,
  );
  // Laces and handles are thin as well, but they do not run out of the picture.
  const thin = patches(width, height, (i) => inside[i] === 1 && near[i]! <= 1e-6);
  const leaves = new Set<number>();
  for (let y = 0; y < height; y++) {
    leaves.add(thin.label[y * width]!);
    leaves.add(thin.label[y * width + width - 1]!);
  }
  const body = data.map((v, i) => (near[i]! > 1e-6 || !leaves.has(thin.label[i]!) ? v : 0));
  const left = body.reduce((n, v) => n + (v > 127 ? 1 : 0), 0);
  return left > 0.4 * inside.reduce((n, v) => n + v, 0) ? { width, height, data: body } : mask;
}

/**
 * A thing without the woods that were taken together with it: leaves that go on beyond it or out of the picture. The
 * thing itself where that leaves little of it, since then it is a plant.
 */
function cleared(thing: Region, woods: readonly Float32Array[], lab: Lab): Region {
  if (woods.length === 0) return thing;
  const { width, height, data } = thing.mask;
  const leaves = patches(width, height, (i) => woods.reduce((sum, of) => sum + of[i]!, 0) > 0.6);
  const inside = new Float64Array(leaves.size.length);
  const leaving = new Uint8Array(leaves.size.length);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const k = leaves.label[i]!;
      if (k < 0) continue;
      if (data[i]! > 127) inside[k]!++;
      if (x === 0 || y === 0 || x === width - 1 || y === height - 1) leaving[k] = 1;
    }
  }
  const goes = (k: number): boolean =>
    k >= 0 && inside[k]! > 0.005 * data.length && (leaving[k] === 1 || inside[k]! < 0.5 * leaves.size[k]!);
  if (!leaves.size.some((_, k) => goes(k))) return thing;
  const mask = { width, height, data: data.map((v, i) => (goes(leaves.label[i]!) ? 0 : v)) };
  const rest = regionOf(thing.id, 'subject', 'subject', mask, lab, thing.confidence);
  return rest.share < 0.6 * thing.share ? thing : rest;
}

/**
 * The subjects that are things and no part of the land: what reaches from one side of an outdoor picture to the other
 * is a ridge, a wood or a field, and what lies in the water, of the water's own colour, is its glitter. Where a thing
 * was taken together with the land about it, the thing is kept. Persons and their parts always stay.
 * @param shares for each kind of land, for each pixel its share, at the size of the subjects' masks
 */
export function standouts(
  subjects: readonly Region[],
  shares: Readonly<Record<LandKind, Float32Array>>,
  confidence: Readonly<Record<LandKind, number>>,
  lab: Lab,
): Region[] {
  const outdoors = confidence.sky > 0.3;
  const woods = (['trees', 'grass'] as const).filter((kind) => outdoors && confidence[kind] > 0.5);
  const kept = subjects.flatMap((given): Region[] => {
    if (given.kind !== 'subject' || given.of !== undefined) return [given];
    const s = cleared(
      given,
      woods.map((kind) => shares[kind]),
      lab,
    );
    if (s.confidence < 0.25 && s.share > 0.2) return [];
    const kinds = (['water', 'grass', 'trees', 'sky'] as const).filter(
      (kind) => confidence[kind] > Math.min(0.45, s.confidence),
    );
    const { width, height, data } = s.mask;
    const spans = ({ left, right }: ReturnType<typeof onBorders>, share: number): boolean =>
      outdoors && left > 0.03 && right > 0.03 && share > 0.05;
    const land = new Float32Array(data.length);
    for (const kind of kinds) for (let i = 0; i < land.length; i++) land[i]! += shares[kind][i]!;
    let own = 0;
    let n = 1e-6;
    for (let i = 0; i < land.length; i++) {
      own += (data[i]! * Math.max(0, 1 - land[i]!)) / 255;
      n += data[i]! / 255;
    }
    const wide = spans(onBorders(given.mask), given.share);
    if (!wide && own / n > 0.5) return [s];
    // What stands upright on a strip across the picture is the thing; else the land is taken away.
    const bare = freed(s.mask);
    if (bare !== s.mask && !spans(onBorders(bare), 1) && own / n > 0.5) {
      const thing = regionOf(s.id, 'subject', 'subject', bare, lab, s.confidence * 0.9);
      const [left, top, right, bottom] = thing.box;
      const upright = (bottom - top) * height > 0.6 * (right - left) * width;
      if (upright && thing.share / ((right - left) * (bottom - top)) > 0.45) return [thing];
    }
    // Take the land away and see what is left in one piece.
    const rest = patches(width, height, (i) => data[i]! > 127 && land[i]! < 0.5);
    let best = -1;
    for (let p = 0; p < rest.size.length; p++) if (best < 0 || rest.size[p]! > rest.size[best]!) best = p;
    if (best < 0 || rest.size[best]! < LEAST * data.length) return [];
    const mask = { width, height, data: data.map((v, i) => (rest.label[i] === best ? v : 0)) };
    const region = regionOf(s.id, 'subject', 'subject', mask, lab, s.confidence * 0.8);
    const [left, top, right, bottom] = region.box;
    const solid = region.share / Math.max(1e-6, (right - left) * (bottom - top));
    const scrap = solid < 0.33 || region.confidence < 0.35 || region.share < 0.35 * s.share;
    return spans(onBorders(mask), region.share) || scrap ? [] : [region];
  });
  const ids = new Set(kept.map((s) => s.id));
  return kept.filter((s) => s.of === undefined || ids.has(s.of));
}

/**
 * Subjects that are clouds: wide, wholly above the horizon, with sky nearly all round.
 * @param horizon share of the height
 * @param sky for each pixel its share, at the size of the subjects' masks
 */
export function clouds(subjects: readonly Region[], horizon: number, sky: Float32Array, lab: Lab): Region[] {
  return subjects.filter((s) => {
    const [left, top, right, bottom] = s.box;
    const { width, height, data } = s.mask;
    if (s.kind !== 'subject' || bottom > horizon + 0.1 || s.share < 0.02) return false;
    if ((right - left) * width < 2.2 * (bottom - top) * height) return false;
    const m = Math.max(2, Math.round(height * 0.015));
    let ring = 0;
    let open = 0;
    let rim = 0;
    let over = 0;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        if (data[y * width + x]! > 127) continue;
        for (const to of [y >= m ? -m * width : 0, y < height - m ? m * width : 0]) {
          if (data[y * width + x + to]! < 128) continue;
          ring++;
          open += sky[y * width + x]!;
          if (to < 0) continue;
          rim++;
          over += sky[y * width + x]!;
        }
      }
    }
    let l = 0;
    let a = 0;
    let b = 0;
    let n = 1e-6;
    for (let i = 0; i < data.length; i++) {
      if (data[i]! < 128) continue;
      l += lab.l[i]!;
      a += lab.a[i]!;
      b += lab.b[i]!;
      n++;
    }
    const mean = { l: l / n, a: a / n, b: b / n, chroma: Math.hypot(a / n, b / n) };
    const lit = mean.l > 52 && mean.b > 10 && skyColour(mean) > 0.5;
    // Ridges reach down to the horizon; the glow of a low sun may hide where it is.
    if (!lit && bottom > horizon - 0.03) return false;
    // What glows low over a ridge has sky above it only, and darker clouds there.
    const glows = lit && mean.l > 66 && mean.b > 25 && over > 0.2 * rim;
    return ring > 0 && (glows || open / ring > (lit ? 0.25 : 0.5));
  });
}

/**
 * Take clouds that were told to be clouds into the sky, with the darker ones that lie between them and the sky above.
 * @param sky for each pixel its share, at the size of the masks; changed
 * @param others what stands before the sky
 */
export function joinClouds(sky: Float32Array, above: readonly Region[], others: readonly Region[]): void {
  for (const { mask } of above) {
    const { width, height, data } = mask;
    for (let i = 0; i < data.length; i++) sky[i] = Math.max(sky[i]!, data[i]! / 255);
    const left = patches(width, height, (i) => sky[i]! < 0.5 && !others.some((o) => o.mask.data[i]! > 127));
    const between = new Int32Array(left.size.length);
    for (let x = 0; x < width; x++) {
      let open = -1;
      for (let y = 0; y < height; y++) {
        const at = y * width + x;
        if (others.some((o) => o.mask.data[at]! > 127)) break;
        if (sky[at]! < 0.5) continue;
        if (data[at]! > 127 && open >= 0) {
          for (let k = open + 1; k < y; k++) {
            sky[k * width + x] = 1;
            const part = left.label[k * width + x]!;
            if (part >= 0) between[part]!++;
          }
        }
        open = y;
      }
    }
    // What is a cloud in most of its columns is one in the others.
    for (let i = 0; i < data.length; i++) {
      const part = left.label[i]!;
      if (part >= 0 && between[part]! > 0.3 * left.size[part]!) sky[i] = 1;
    }
  }
}

/**
 * How much of the sky's confidence is left beside a near subject: a plain grey or warm surface behind a face or a
 * large thing is a wall or a studio's backdrop.
 * @param blue how blue the sky is, 0 to 1
 * @param green share of the picture that is trees and grass: where they are seen, it is out of doors
 */
export function backdropDoubt(
  subjects: readonly Region[],
  faces: readonly Face[],
  blue: number,
  green: number,
): number {
  let near = 0;
  for (const face of faces)
    near = Math.max(near, ramp(0.1, 0.28, face.box[3] - face.box[1]) * Math.min(1, face.confidence * 1.5));
  for (const s of subjects) {
    if (s.of === undefined && s.box[3] > 0.97)
      near = Math.max(near, 0.75 * ramp(0.2, 0.42, s.share) * ramp(0.5, 0.9, s.confidence));
  }
  return 1 - near * (0.75 - 0.5 * blue) * (1 - 0.8 * ramp(0.08, 0.3, green));
}
