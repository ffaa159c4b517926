import type { Mask, Raster } from '../../vision/raster.ts';
import type { Region, Sight } from '../../vision/sight/sight.ts';

/** Share of what lies right under a thing that has to be water for it to be mirrored there. */
const AFLOAT = 0.5;
/** Share of the height that waves may put between a thing and its image. */
const APART = 0.14;
/** Pixels of the analysis on both sides of an outline that are compared, and rows over which that is evened out. */
const STRIP = 5;
const ROWS = 4;
/** How like the steps across the outline of a thing those across its image are, and how strong at the least. */
const ALIKE = 0.6;
const STRONG = 0.12;
/** Share of a thing's rows whose image has to be seen. */
const LEAST = 0.2;

/** The steps of colour across a row's left and right outline: six numbers. */
type Steps = readonly number[];

/**
 * A thing afloat with its image in the water, so that both go together: the mask turned over about the row at which
 * the steps of colour across its outline come again below, as far as they do.
 */
export function withImage(region: Region, picture: Raster, sight: Pick<Sight, 'regions'>): Region {
  const { mask } = region;
  const { width, height, data } = mask;
  const rows = spans(mask);
  const first = rows.findIndex((r) => r);
  const last = rows.findLastIndex((r) => r);
  if (first < 0 || region.kind !== 'subject' || !afloat(mask, rows, last, sight)) return region;
  const stepsAt = (y: number, [l, r]: readonly [number, number]): Steps => [
    ...step(picture, mask, l, y, -1),
    ...step(picture, mask, r, y, 1),
  ];
  const own = rows.map((row, y) => row && stepsAt(y, row));
  let best = { axis: 0, score: 0, of: [] as number[] };
  for (let twice = 2 * last + 1; twice <= 2 * (last + APART * height); twice++) {
    const of: number[] = [];
    let [ab, aa, bb] = [0, 0, 0];
    for (let y = first; y <= last; y++) {
      const [row, there] = [rows[y], twice - y];
      if (!row || there >= height - 1) continue;
      const [a, b] = [own[y]!, stepsAt(there, row)];
      const [s, n] = [dot(a, b), dot(a, a)];
      ab += s;
      aa += n;
      bb += dot(b, b);
      of[y] = s / (n + 1e-3);
    }
    const seen = of.reduce((n, v) => n + (v > STRONG ? 1 : 0), 0);
    const alike = ab / Math.sqrt(aa * bb + 1e-6);
    if (alike < ALIKE || ab < STRONG * aa || seen < LEAST * (last - first + 1)) continue;
    if (alike * seen > best.score) best = { axis: twice, score: alike * seen, of };
  }
  if (best.score === 0) return region;
  const out = Uint8Array.from(data);
  for (let y = first; y <= last; y++) {
    const [row, there] = [rows[y], best.axis - y];
    const near = best.of.slice(Math.max(0, y - ROWS), y + ROWS + 1).filter((v) => v !== undefined);
    if (!row || there >= height || there <= last || near.length === 0) continue;
    if (near.reduce((a, b) => a + b, 0) < STRONG * near.length) continue;
    // Ripples throw an image a little to both sides.
    out.fill(255, there * width + Math.max(0, row[0] - 2), there * width + Math.min(width, row[1] + 3));
  }
  return { ...region, mask: { width, height, data: out } };
}

const dot = (a: Steps, b: Steps): number => a.reduce((sum, v, i) => sum + v * b[i]!, 0);

/** First and last column of each row of a mask. */
function spans({ width, height, data }: Mask): (readonly [number, number] | undefined)[] {
  return Array.from({ length: height }, (_, y) => {
    const row = data.subarray(y * width, (y + 1) * width);
    const l = row.findIndex((v) => v > 127);
    return l < 0 ? undefined : ([l, row.findLastIndex((v) => v > 127)] as const);
  });
}

/** Is it water that a thing has right under itself? */
function afloat(
  { width, height }: Mask,
  rows: readonly (readonly [number, number] | undefined)[],
  last: number,
  { regions }: Pick<Sight, 'regions'>,
): boolean {
  const waters = regions.filter((r) => r.kind === 'water' && r.confidence >= 0.3);
  const [l, r] = rows[last]!;
  let [wet, all] = [0, 0];
  for (let y = last + 2; y < Math.min(height, last + 2 + 0.06 * height); y++) {
    for (let x = l; x <= r; x++) {
      all++;
      if (waters.some((w) => w.mask.data[y * width + x]! > 127)) wet++;
    }
  }
  return all > 0 && wet > AFLOAT * all;
}

/** Step of colour from outside a row's end to inside it. @param side −1 at its left end, 1 at its right */
function step(picture: Raster, { width, height }: Mask, x: number, y: number, side: number): number[] {
  const out = [0, 0, 0];
  const v = Math.min(picture.height - 1, Math.floor(((y + 0.5) / height) * picture.height));
  for (let k = 1; k <= STRIP; k++) {
    for (const [at, sign] of [
      [x + side * (k + 1), -1],
      [x - side * k, 1],
    ] as const) {
      const u = Math.min(picture.width - 1, Math.max(0, Math.floor(((at + 0.5) / width) * picture.width)));
      for (let c = 0; c < 3; c++) out[c]! += (sign * picture.data[(v * picture.width + u) * 4 + c]!) / STRIP;
    }
  }
  return out;
}
