import type { Fonts } from '../stage/set/fonts.ts';
import type { Picture } from './png.ts';

/** A plain dark picture. */
export function blank(width: number, height: number, grey = 16): Picture {
  const data = new Uint8Array(width * height * 4).fill(grey);
  for (let i = 3; i < data.length; i += 4) data[i] = 255;
  return { width, height, data };
}

/** A picture made smaller: each pixel is the mean of those it covers. */
export function shrink(from: Picture, width: number, height: number): Picture {
  const out = blank(width, height);
  for (let y = 0; y < height; y++) {
    const y0 = Math.floor((y * from.height) / height);
    const y1 = Math.max(y0 + 1, Math.floor(((y + 1) * from.height) / height));
    for (let x = 0; x < width; x++) {
      const x0 = Math.floor((x * from.width) / width);
      const x1 = Math.max(x0 + 1, Math.floor(((x + 1) * from.width) / width));
      let [r, g, b] = [0, 0, 0];
      for (let v = y0; v < y1; v++) {
        for (let u = x0, at = (v * from.width + x0) * 4; u < x1; u++, at += 4) {
          r += from.data[at] as number;
          g += from.data[at + 1] as number;
          b += from.data[at + 2] as number;
        }
      }
      const n = (y1 - y0) * (x1 - x0);
      out.data.set([r / n, g / n, b / n], (y * width + x) * 4);
    }
  }
  return out;
}

/** Copy a picture into another with its corner at x, y; what does not fit is left out. */
export function paste(into: Picture, from: Picture, x: number, y: number): void {
  const width = Math.min(from.width, into.width - x);
  for (let row = 0; row < Math.min(from.height, into.height - y); row++) {
    into.data.set(
      from.data.subarray(row * from.width * 4, (row * from.width + width) * 4),
      ((y + row) * into.width + x) * 4,
    );
  }
}

/** Darken a rectangle, for lettering on top of it. */
export function shade(
  into: Picture,
  x: number,
  y: number,
  width: number,
  height: number,
  amount = 0.55,
): void {
  for (let v = Math.max(0, y); v < Math.min(into.height, y + height); v++) {
    for (let u = Math.max(0, x); u < Math.min(into.width, x + width); u++) {
      const at = (v * into.width + u) * 4;
      for (let c = 0; c < 3; c++) into.data[at + c] = (into.data[at + c] as number) * (1 - amount);
    }
  }
}

/** Samples a pixel edge, for smooth letters. */
const FINE = 4;

/** Width of a line of lettering in pixels, `size` pixels an em. */
export function measure(fonts: Fonts, text: string, size: number): number {
  let width = 0;
  for (const c of text) width += (fonts.letter('sans', c)?.advance ?? 0.3) * size;
  return width;
}

/** Write a line of light lettering; `x` is its left end and `y` its baseline, in pixels. Returns its right end. */
export function letter(
  into: Picture,
  fonts: Fonts,
  text: string,
  x: number,
  y: number,
  size: number,
): number {
  let at = x;
  for (const c of text) {
    const glyph = fonts.letter('sans', c);
    if (glyph) fill(into, glyph.outlines, at, y, size);
    at += (glyph?.advance ?? 0.3) * size;
  }
  return at;
}

type Outlines = readonly (readonly (readonly [number, number])[])[];

/** Fill closed outlines by the non-zero winding rule, sampled several times a pixel. */
function fill(into: Picture, outlines: Outlines, x: number, y: number, size: number): void {
  const points = outlines.flat();
  if (points.length === 0) return;
  const top = Math.max(0, Math.floor(y - Math.max(...points.map((p) => p[1])) * size));
  const bottom = Math.min(into.height - 1, Math.ceil(y - Math.min(...points.map((p) => p[1])) * size));
  const cover = new Float32Array(into.width);
  for (let row = top; row <= bottom; row++) {
    cover.fill(0);
    for (let s = 0; s < FINE; s++) {
      const level = row + (s + 0.5) / FINE;
      const hits: [number, number][] = [];
      for (const outline of outlines) {
        outline.forEach((a, i) => {
          const b = outline[(i + 1) % outline.length] as readonly [number, number];
          const [ay, by] = [y - a[1] * size, y - b[1] * size];
          if (ay <= level === by <= level) return;
          hits.push([x + (a[0] + ((level - ay) / (by - ay)) * (b[0] - a[0])) * size, ay < by ? 1 : -1]);
        });
      }
      hits.sort((a, b) => a[0] - b[0]);
      let winding = 0;
      hits.forEach(([from, turn], i) => {
        winding += turn;
        const next = hits[i + 1];
        if (winding !== 0 && next) span(cover, from, next[0]);
      });
    }
    for (let u = 0; u < into.width; u++) {
      const share = Math.min(1, (cover[u] as number) / FINE);
      if (share === 0) continue;
      const at = (row * into.width + u) * 4;
      for (let c = 0; c < 3; c++)
        into.data[at + c] = (into.data[at + c] as number) * (1 - share) + 238 * share;
    }
  }
}

function span(cover: Float32Array, from: number, to: number): void {
  const first = Math.max(0, Math.floor(from));
  for (let u = first; u < Math.min(cover.length, Math.ceil(to)); u++) {
    cover[u] = (cover[u] as number) + Math.max(0, Math.min(to, u + 1) - Math.max(from, u));
  }
}
