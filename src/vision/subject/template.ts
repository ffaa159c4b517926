import { boxMean } from '../filters.ts';
import type { Lab } from '../lab.ts';
import type { EyePair } from './eyes.ts';
import { skinLike } from './skin.ts';

/** Grid of the upright face: the eyes lie at −½ and ½, y is down, one unit is the distance of the eyes. */
export const STEP = 0.08;
export const LEFT = -1.2;
export const TOP = -0.96;
export const COLUMNS = 31;
export const ROWS = 37;

/** Blurred copies of a picture, so that a face of any size can be looked at by few samples. */
export interface Planes {
  readonly width: number;
  readonly height: number;
  readonly levels: readonly {
    readonly r: number;
    readonly l: Float32Array;
    readonly a: Float32Array;
    readonly b: Float32Array;
  }[];
}

/** Prepare a picture for {@link lookAt}. */
export function planesOf({ width, height, l, a, b }: Lab): Planes {
  const levels = [0, 1, 2, 3, 4, 6, 9].map((r) => {
    const blur = (of: Float32Array): Float32Array => (r === 0 ? of : boxMean(of, width, height, r));
    return { r, l: blur(l), a: blur(a), b: blur(b) };
  });
  return { width, height, levels };
}

/** The picture about two eyes, upright and of one size. */
export interface Patch {
  readonly l: Float32Array;
  readonly a: Float32Array;
  readonly b: Float32Array;
  /** Share of the samples that lie in the picture. */
  readonly within: number;
}

/** Turn a place on the face's grid into pixels. */
export function placer({ left, right }: EyePair): (x: number, y: number) => readonly [number, number] {
  const mx = (left.x + right.x) / 2;
  const my = (left.y + right.y) / 2;
  const ux = right.x - left.x;
  const uy = right.y - left.y;
  return (x, y) => [mx + x * ux - y * uy, my + x * uy + y * ux];
}

/** Sample a picture about two eyes. */
export function lookAt(planes: Planes, pair: EyePair): Patch {
  const { width, height, levels } = planes;
  const apart = Math.hypot(pair.right.x - pair.left.x, pair.right.y - pair.left.y);
  let level = levels[0]!;
  for (const one of levels) if (one.r <= apart * STEP * 0.68) level = one;
  const n = COLUMNS * ROWS;
  const [l, a, b] = [new Float32Array(n), new Float32Array(n), new Float32Array(n)];
  const place = placer(pair);
  const [x0, y0] = place(LEFT, TOP);
  const [x1, y1] = place(LEFT + STEP, TOP);
  const sx = x1 - x0;
  const sy = y1 - y0;
  let within = 0;
  for (let v = 0, at = 0; v < ROWS; v++) {
    for (let u = 0; u < COLUMNS; u++, at++) {
      const px = Math.round(x0 + u * sx - v * sy);
      const py = Math.round(y0 + u * sy + v * sx);
      if (px >= 0 && py >= 0 && px < width && py < height) within++;
      const i = Math.min(height - 1, Math.max(0, py)) * width + Math.min(width - 1, Math.max(0, px));
      l[at] = level.l[i]!;
      a[at] = level.a[i]!;
      b[at] = level.b[i]!;
    }
  }
  return { l, a, b, within: within / n };
}

/** Quick look: are both spots darker than the cheeks and the bridge, and those of skin? */
export function mightBe(planes: Planes, pair: EyePair, grey = false): boolean {
  const { width, height, levels } = planes;
  const place = placer(pair);
  const apart = Math.hypot(pair.right.x - pair.left.x, pair.right.y - pair.left.y);
  let level = levels[0]!;
  for (const one of levels) if (one.r <= apart * 0.09) level = one;
  const at = (x: number, y: number): number => {
    const [px, py] = place(x, y);
    const u = Math.min(width - 1, Math.max(0, Math.round(px)));
    const v = Math.min(height - 1, Math.max(0, Math.round(py)));
    return level.l[v * width + u]!;
  };
  const left = at(-0.5, 0);
  const right = at(0.5, 0);
  const cheeks = [at(-0.5, 0.48), at(0.5, 0.48)];
  const bridge = Math.max(at(0, 0), at(0, 0.15));
  const [mx, my] = place(0, 1);
  if (mx < 0 || my < 0 || mx >= width || my >= height) return false;
  const dark = Math.max(left, right);
  if (!grey) {
    let skin = 0;
    for (const [x, y] of [
      [-0.5, 0.5],
      [0.5, 0.5],
      [0, 0.4],
      [-0.25, 0.8],
      [0.25, 0.8],
    ] as const) {
      const [px, py] = place(x, y);
      const u = Math.min(width - 1, Math.max(0, Math.round(px)));
      const i = Math.min(height - 1, Math.max(0, Math.round(py))) * width + u;
      skin += skinLike(level.l[i]!, level.a[i]!, level.b[i]!);
    }
    if (skin < 1.3) return false;
  }
  return (
    bridge > (left + right) / 2 + 1.5 &&
    cheeks[0]! > left + 1 &&
    cheeks[1]! > right + 1 &&
    (cheeks[0]! + cheeks[1]!) / 2 > dark
  );
}
