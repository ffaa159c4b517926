import type { Lab } from '../lab.ts';
import { labHex } from '../lab.ts';
import type { Box, Mask } from '../raster.ts';
import { colourWord } from '../sight/names.ts';
import type { Region, RegionKind } from '../sight/sight.ts';
import { binsOf, COLOURS } from './colours.ts';

/** Bounds of what is more than half set, in shares; the whole picture's middle point when nothing is. */
export function boxOf({ width, height, data }: Mask): Box {
  let left = width;
  let top = height;
  let right = -1;
  let bottom = -1;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if (data[at]! < 128) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (right < 0) return [0.5, 0.5, 0.5, 0.5];
  return [left / width, top / height, (right + 1) / width, (bottom + 1) / height];
}

/** The colour met most often in a mask, as mean Lab of the fullest cell of a histogram; grey for an empty mask. */
export function mainColour(
  lab: Lab,
  mask: Mask,
  bins: Int32Array = binsOf(lab),
): readonly [number, number, number] {
  const weight = new Float32Array(COLOURS);
  for (let i = 0; i < bins.length; i++) {
    if (mask.data[i]! <= 127) continue;
    // Colour is what is named: greys and shadows count less than what has a hue.
    const chroma = Math.abs(lab.a[i]!) + Math.abs(lab.b[i]!);
    weight[bins[i]!]! += 0.5 + Math.min(1, chroma / 50);
  }
  let best = 0;
  for (let k = 1; k < COLOURS; k++) if (weight[k]! > weight[best]!) best = k;
  let n = 0;
  const sum = [0, 0, 0];
  for (let i = 0; i < bins.length; i++) {
    if (mask.data[i]! <= 127 || bins[i] !== best) continue;
    n++;
    sum[0]! += lab.l[i]!;
    sum[1]! += lab.a[i]!;
    sum[2]! += lab.b[i]!;
  }
  return n > 0 ? [sum[0]! / n, sum[1]! / n, sum[2]! / n] : [50, 0, 0];
}

/** Where something lies across the picture, in a viewer's words. */
export function sideOf([left, , right]: Box): string {
  const x = (left + right) / 2;
  if (right - left > 0.75) return 'in the middle';
  return x < 0.4 ? 'on the left' : x > 0.6 ? 'on the right' : 'in the middle';
}

/** What {@link regionOf} cannot see by itself. */
export interface RegionFacts {
  readonly id: string;
  readonly kind: RegionKind;
  readonly mask: Mask;
  readonly confidence: number;
  readonly of?: string;
}

/** A region with its box, share, colour and name. */
export function regionOf(lab: Lab, bins: Int32Array, facts: RegionFacts): Region {
  const box = boxOf(facts.mask);
  let sum = 0;
  for (const v of facts.mask.data) sum += v;
  const colour = mainColour(lab, facts.mask, bins);
  const word = colourWord(...colour);
  const side = sideOf(box);
  const names: Partial<Record<RegionKind, string>> = {
    subject: `${word} subject ${side}`,
    person: `person ${side}`,
    face: `face ${side}`,
    hair: `${word} hair`,
    cloth: `${word} clothes`,
  };
  return {
    ...facts,
    name: names[facts.kind] ?? `${word} ${facts.kind}`,
    box,
    share: sum / 255 / facts.mask.data.length,
    colour: labHex(...colour),
    confidence: Math.round(Math.min(1, Math.max(0, facts.confidence)) * 100) / 100,
  };
}
