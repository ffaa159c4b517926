import type { Frame } from './canvas.ts';
import { distanceTo, grow } from './distance.ts';

/** What parallax can uncover: all that is not known within reach of what is known, and the margins. */
export const band = (frame: Frame, uncovered: number) => (known: Uint8Array) => {
  const d = distanceTo(known, ...frame.canvas);
  const deep = Math.max(...frame.canvas) * uncovered;
  return known.map((k, i) => (k === 0 && d[i]! <= deep ? 1 : 0));
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
