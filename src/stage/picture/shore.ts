import { distanceTo } from '../../vision/fill/distance.ts';
import { patches } from '../../vision/filters.ts';
import { luma } from '../../vision/luma.ts';
import type { Mask, Raster } from '../../vision/raster.ts';
import { resizeMask, resizeRaster } from '../../vision/resize.ts';
import type { Region, RegionKind, Sight } from '../../vision/sight/sight.ts';
import { blurred, filled } from './weights.ts';

/** Where waves run out on land. */
export interface Shore {
  readonly width: number;
  readonly height: number;
  /** Heights up the land from the water's edge; `BEYOND` where no wave comes. */
  readonly away: Float32Array;
  /** Heights from the water's edge out into the water. */
  readonly deep: Float32Array;
  /** How smooth the land is: sand takes a wave, stones break it. 0 to 1. */
  readonly smooth: Float32Array;
  /** Colour of the foam, 0–1. */
  readonly foam: readonly [number, number, number];
}

/** Heights: farther than any wave runs. */
export const BEYOND = 4;

/** Long side at which shores are looked for. */
const SIZE = 360;
/** What is foam: as light as this and as colourless, of 255, and this near to water, heights. */
const FOAM = { light: 140, colour: 46, near: 0.16 } as const;
/** A beach has foam along at least this share of its edge, and an edge of at least this share of the width. */
const FOAMED = 0.3;
const LONG = 0.15;
/** What no wave runs over. */
const standing: ReadonlySet<RegionKind> = new Set(['person', 'foliage', 'subject', 'face']);
/** Land is larger than this share of the picture. */
const ISLAND = 0.03;
/** Deviation of lightness, of 255, in sand, and in what is none. */
const SAND = [5, 16] as const;

/**
 * The shore of some water, if foam tells that waves break there: waves come down the picture or sideways, never up to
 * a far bank.
 */
export function shoreOf(picture: Raster, sight: Sight, water: Region): Shore | undefined {
  const k = Math.min(1, SIZE / Math.max(picture.width, picture.height));
  const [width, height] = [
    Math.max(2, Math.round(picture.width * k)),
    Math.max(2, Math.round(picture.height * k)),
  ];
  const { data } = resizeRaster(picture, width, height);
  const n = width * height;
  const mask = (m: Mask): Uint8Array => resizeMask(m, width, height).data;
  const wet = mask(water.mask).map((v) => (v > 127 ? 1 : 0));
  const heaven = new Uint8Array(n);
  for (const r of sight.regions) {
    if (r.kind !== 'sky' || r.confidence < 0.5) continue;
    const m = mask(r.mask);
    for (let i = 0; i < n; i++) if (m[i]! > 127) heaven[i] = 1;
  }
  const light = new Float32Array(n);
  const pale = new Uint8Array(n);
  const near = distanceTo(wet, width, height);
  for (let i = 0; i < n; i++) {
    const [r, g, b] = [data[i * 4]!, data[i * 4 + 1]!, data[i * 4 + 2]!];
    light[i] = luma(r, g, b);
    const plain = Math.max(r, g, b) - Math.min(r, g, b) < FOAM.colour;
    if (light[i]! > FOAM.light && plain && near[i]! < FOAM.near * height && !heaven[i]) pale[i] = 1;
  }
  // Foam hangs together with the water; what is pale elsewhere is land.
  const { label } = patches(width, height, (i) => wet[i] === 1 || pale[i] === 1);
  const rooted = new Set<number>();
  for (let i = 0; i < n; i++) if (wet[i]) rooted.add(label[i]!);
  const dry = patches(width, height, (i) => label[i]! < 0 || !rooted.has(label[i]!));
  // Islands of what vision took for something else are sea too.
  const ashore = (i: number): boolean => dry.label[i]! >= 0 && dry.size[dry.label[i]!]! > ISLAND * n;
  const sea = Uint8Array.from({ length: n }, (_, i) => (ashore(i) ? 0 : 1));
  const land = sea.map((s, i) => (s || heaven[i] ? 0 : 1));
  for (const r of sight.regions) {
    if (!standing.has(r.kind) || r.confidence < 0.3) continue;
    const m = mask(r.mask);
    let [own, afloat] = [0, 0];
    for (let i = 0; i < n; i++) {
      if (m[i]! <= 127) continue;
      own++;
      afloat += sea[i]!;
    }
    // Foam may have been taken for a thing.
    if (afloat < 0.5 * own) for (let i = 0; i < n; i++) if (m[i]! > 127) land[i] = 0;
  }
  const shoreline = new Uint8Array(n);
  let [edge, foamed] = [0, 0];
  const foam: [number, number, number] = [0, 0, 0];
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      if (!land[i]) continue;
      const from = [i - 1, i + 1, i - width].find((j) => sea[j]);
      if (from === undefined) continue;
      edge++;
      shoreline[from] = 1;
      if (!pale[from]) continue;
      foamed++;
      for (let c = 0; c < 3; c++) foam[c]! += data[from * 4 + c]!;
    }
  }
  if (edge < LONG * width || foamed < FOAMED * edge) return undefined;
  const white = Math.max(...foam);
  const soft = Math.max(1, Math.round(0.008 * height));
  // What is rough about the water's edge is the edge itself.
  const inland = distanceTo(sea, width, height).map((d, i) => (land[i] && d > 3 * soft ? 1 : 0));
  const plain = blurred(light, width, height, soft);
  const rough = filled(
    light.map((l, i) => (inland[i] ? Math.abs(l - plain[i]!) : 0)),
    blurred(inland, width, height, 1).map((v) => (v > 0.99 ? 1 : 0)),
    width,
    height,
  );
  const away = runUp(sea, land, width, height);
  const even = blurred(
    away.map((d) => Math.min(d, 0.3)),
    width,
    height,
    soft,
  );
  return {
    width,
    height,
    away: away.map((d, i) => (d > 0 && d < 0.3 ? even[i]! : d)),
    deep: blurred(
      distanceTo(shoreline, width, height).map((d, i) => (sea[i] ? Math.min(BEYOND, d / height) : 0)),
      width,
      height,
      2 * soft,
    ),
    smooth: rough.map((r) => Math.min(1, Math.max(0, (SAND[1] - r) / (SAND[1] - SAND[0])))),
    // As bright as foam is in this light.
    foam: foam.map((c) => Math.min(1, (0.55 * c) / white + (0.45 * c) / foamed / 255)) as [
      number,
      number,
      number,
    ],
  };
}

/** Heights over land from the sea, gone down and sideways only. */
function runUp(sea: Uint8Array, land: Uint8Array, width: number, height: number): Float32Array {
  const out = Float32Array.from(sea, (s) => (s ? 0 : BEYOND * height));
  const relax = (i: number, j: number, by: number): void => {
    if (land[i] && out[j]! + by < out[i]!) out[i] = out[j]! + by;
  };
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < width; x++) {
      const i = row + x;
      if (x > 0) relax(i, i - 1, 1);
      if (y > 0) relax(i, i - width, 1);
      if (x > 0 && y > 0) relax(i, i - width - 1, Math.SQRT2);
      if (x < width - 1 && y > 0) relax(i, i - width + 1, Math.SQRT2);
    }
    for (let x = width - 2; x >= 0; x--) relax(row + x, row + x + 1, 1);
  }
  return out.map((d) => Math.min(BEYOND, d / height));
}
