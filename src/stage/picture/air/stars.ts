import type { Random } from '../../../base/random.ts';
import { smoothstep } from '../../../base/vectors.ts';
import { lumaAt } from '../../../vision/luma.ts';
import type { Mask, Point, Raster } from '../../../vision/raster.ts';

/** A star in shares of the picture, and how bright it is, 0 to 1. */
export interface Star {
  readonly at: Point;
  readonly bright: number;
}

/** Pixels of the ring about a star that has to be dark, at a height of 720. */
const RING = 5;
/** Lightness, of 255, from which a point may be a star. */
const LIT = 70;
/** Lightness by which a star stands out from its ring. */
const STANDS_OUT = 26;
/** Lightness that may differ about a star: between girders and twigs it differs more. */
const EVEN = 30;
const RIM = [
  [-1, -1],
  [0, -1],
  [1, -1],
  [-1, 0],
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
] as const;
/** Most stars of a picture that twinkle, the brightest first. */
const MOST = 220;

/** Small bright points of a picture inside a mask: what can be taken for its stars. */
export function starsIn({ width, height, data }: Raster, mask: Mask): Star[] {
  const ring = Math.max(2, Math.round((RING * height) / 720));
  const luma = (i: number): number => lumaAt(data, i);
  /** Lightness at eight places about a pixel. */
  const rim = (x: number, y: number, r: number): number[] =>
    RIM.map(([dx, dy]) => luma(((y + dy * r) * width + x + dx * r) * 4));
  const found: Star[] = [];
  for (let y = 2 * ring; y < height - 2 * ring; y++) {
    const row = Math.floor((y / height) * mask.height) * mask.width;
    for (let x = 2 * ring; x < width - 2 * ring; x++) {
      if (mask.data[row + Math.floor((x / width) * mask.width)]! < 128) continue;
      const i = (y * width + x) * 4;
      const here = luma(i);
      if (here < LIT) continue;
      const [near, beyond] = [rim(x, y, ring), rim(x, y, ring * 2)];
      const around = Math.max(...near);
      if (Math.max(around, ...beyond) - Math.min(...near, ...beyond) > EVEN) continue;
      const stands = here - around;
      if (stands < STANDS_OUT) continue;
      // One of a few equally bright pixels is enough.
      const beside = [-4, -width * 4, -width * 4 - 4, -width * 4 + 4];
      const after = [4, width * 4, width * 4 + 4, width * 4 - 4];
      if (beside.some((d) => luma(i + d) >= here) || after.some((d) => luma(i + d) > here)) continue;
      found.push({
        at: [(x + 0.5) / width, (y + 0.5) / height],
        bright: smoothstep(STANDS_OUT, 150, stands),
      });
    }
  }
  return found.sort((a, b) => b.bright - a.bright).slice(0, MOST);
}

/**
 * Stars for a sky that has none: most are faint, and fewer are seen low over what stands before it.
 * @param place draws a place inside the sky
 */
export function newStars(count: number, place: (next: () => number) => Point, random: Random): Star[] {
  return Array.from({ length: count }, (_, i) => {
    const lot = random.stream(String(i));
    const next = (): number => lot.next();
    const [one, other] = [place(next), place(next)];
    return { at: one[1] < other[1] || next() < 0.4 ? one : other, bright: 0.12 + 0.88 * next() ** 3 };
  });
}
