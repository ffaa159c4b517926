import { type Lab, labHex } from '../lab.ts';
import type { Box, Field, Mask } from '../raster.ts';
import { colourWord, placeWord } from './names.ts';
import type { Region, RegionKind } from './sight.ts';

/** A field from 0 to 1 as a mask. */
export function maskOf({ width, height, data }: Field): Mask {
  const out = new Uint8Array(data.length);
  for (let i = 0; i < out.length; i++) out[i] = Math.min(1, Math.max(0, data[i]!)) * 255 + 0.5;
  return { width, height, data: out };
}

/** Bounds of what is more than half a mask's own; the whole picture where nothing is. */
export function boxOf({ width, height, data }: Mask): Box {
  let x0 = width;
  let y0 = height;
  let x1 = -1;
  let y1 = -1;
  for (let i = 0; i < data.length; i++) {
    if (data[i]! < 128) continue;
    const x = i % width;
    const y = (i - x) / width;
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  }
  return x1 < 0 ? [0, 0, 1, 1] : [x0 / width, y0 / height, (x1 + 1) / width, (y1 + 1) / height];
}

/** Share of the picture that a mask takes, 0 to 1. */
export function shareOf({ data }: Mask): number {
  let sum = 0;
  for (const v of data) sum += v;
  return sum / (255 * data.length);
}

/**
 * A region from its mask, named by its colour and place.
 * @param noun what a viewer calls it: 'sky', 'water', 'trees'
 * @param lab the picture at the mask's size
 */
export function regionOf(
  id: string,
  kind: RegionKind,
  noun: string,
  mask: Mask,
  lab: Lab,
  confidence: number,
  placed = true,
): Region {
  let l = 0;
  let a = 0;
  let b = 0;
  let n = 1e-6;
  for (let i = 0; i < mask.data.length; i++) {
    const w = mask.data[i]!;
    if (w === 0) continue;
    l += lab.l[i]! * w;
    a += lab.a[i]! * w;
    b += lab.b[i]! * w;
    n += w;
  }
  const box = boxOf(mask);
  const place = placed ? placeWord(box) : '';
  return {
    id,
    kind,
    name: `${colourWord(l / n, a / n, b / n)} ${noun}${place ? ` ${place}` : ''}`,
    mask,
    box,
    share: shareOf(mask),
    colour: labHex(l / n, a / n, b / n),
    confidence: Math.min(1, Math.max(0, confidence)),
  };
}
