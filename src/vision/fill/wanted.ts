import type { Frame } from './canvas.ts';
import { distanceTo, grow } from './distance.ts';

/**
 * What parallax can uncover: all that is not known within reach of what is known.
 * @param uncovered reach in shares of the longer side
 * @param whole the layer's matte on the whole texture: where it is empty nothing is wanted
 */
export const band = (frame: Frame, uncovered: number, whole?: Uint8Array) => (known: Uint8Array) => {
  const d = distanceTo(known, ...frame.canvas);
  const deep = Math.max(...frame.canvas) * uncovered;
  const wanted = known.map((k, i) => (k === 0 && d[i]! <= deep ? 1 : 0));
  if (!whole) return wanted;
  const [w, h] = frame.canvas;
  const shows = new Uint8Array(w * h);
  for (let y = 0, i = 0; y < h; y++) {
    for (let x = 0; x < w; x++, i++) {
      if (whole[y * frame.factor * frame.full[0] + x * frame.factor]! > 0) shows[i] = 1;
    }
  }
  const near = grow(shows, w, h, 3);
  return wanted.map((v, i) => v & near[i]!);
};

/** Canvas pixels of the margins that a subject goes on in. */
export function beyond(frame: Frame, whole: Uint8Array): Uint8Array {
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
