import type { Frame } from './canvas.ts';
import { distanceTo } from './distance.ts';

/**
 * A subject's matte on the whole texture. Where the subject is cut by the picture's border its outline goes on in the
 * margin in the direction in which it left, so that no gap opens when the camera looks beyond the border.
 * @param matte width × height values of the picture
 * @returns a value for every pixel of picture and margins
 */
export function outlined(frame: Frame, matte: Uint8Array): Uint8Array {
  const { width, height, factor } = frame;
  const [fw, fh] = frame.full;
  const [mx, my] = frame.margin;
  const out = new Uint8Array(fw * fh);
  for (let y = 0; y < height; y++) {
    out.set(matte.subarray(y * width, (y + 1) * width), (y + my) * fw + mx);
  }
  if (!touches(frame, matte)) return out;
  const [w, h] = frame.canvas;
  const signed = signedDistance(frame, matte);
  for (let y = 0; y < fh; y++) {
    const fy = Math.min(h - 1, Math.max(0, (y + 0.5) / factor - 0.5));
    const y0 = fy | 0;
    const down = y0 + 1 < h ? w : 0;
    const ty = fy - y0;
    const within = y >= my && y < my + height;
    for (let x = 0; x < fw; x++) {
      if (within && x === mx) x += width;
      if (x >= fw) break;
      const fx = Math.min(w - 1, Math.max(0, (x + 0.5) / factor - 0.5));
      const x0 = fx | 0;
      const right = x0 + 1 < w ? 1 : 0;
      const tx = fx - x0;
      const i = y0 * w + x0;
      const s =
        (signed[i]! * (1 - tx) + signed[i + right]! * tx) * (1 - ty) +
        (signed[i + down]! * (1 - tx) + signed[i + down + right]! * tx) * ty;
      out[y * fw + x] = 255 * Math.min(1, Math.max(0, 0.5 + s));
    }
  }
  return out;
}

/** True when the picture's border cuts the subject. */
export function touches(frame: Frame, matte: Uint8Array): boolean {
  const { width, height } = frame;
  for (let x = 0; x < width; x++) if (matte[x]! > 127 || matte[(height - 1) * width + x]! > 127) return true;
  for (let y = 0; y < height; y++)
    if (matte[y * width]! > 127 || matte[y * width + width - 1]! > 127) return true;
  return false;
}

/** Distance to the outline in canvas pixels, positive inside; beyond the border point-mirrored at the border's value. */
function signedDistance(frame: Frame, matte: Uint8Array): Float32Array {
  const { width, height, factor } = frame;
  const [w, h] = frame.canvas;
  const [left, top] = [frame.margin[0] / factor, frame.margin[1] / factor];
  const pw = Math.max(1, Math.floor(width / factor));
  const ph = Math.max(1, Math.floor(height / factor));
  const set = new Uint8Array(pw * ph);
  const unset = new Uint8Array(pw * ph);
  for (let y = 0, i = 0; y < ph; y++) {
    for (let x = 0; x < pw; x++, i++) {
      const v = Math.min(height - 1, y * factor + (factor >> 1));
      const u = Math.min(width - 1, x * factor + (factor >> 1));
      set[i] = matte[v * width + u]! > 127 ? 1 : 0;
      unset[i] = 1 - set[i]!;
    }
  }
  const to = distanceTo(set, pw, ph);
  const from = distanceTo(unset, pw, ph);
  const most = Math.max(w, h);
  const signed = new Float32Array(w * h);
  for (let y = 0, i = 0; y < ph; y++) {
    for (let x = 0; x < pw; x++, i++) {
      const s = set[i] ? from[i]! - 0.5 : 0.5 - to[i]!;
      signed[(y + top) * w + x + left] = Math.min(most, Math.max(-most, s));
    }
  }
  // Point mirror: an outline keeps its direction, one that closes goes on closing.
  const go = (at: (k: number) => number, first: number, last: number, count: number) => {
    for (let k = 1; first - k >= 0; k++) {
      const inner = Math.min(last, first + k);
      signed[at(first - k)] = 2 * signed[at(first)]! - signed[at(inner)]!;
    }
    for (let k = 1; last + k < count; k++) {
      const inner = Math.max(first, last - k);
      signed[at(last + k)] = 2 * signed[at(last)]! - signed[at(inner)]!;
    }
  };
  for (let y = top; y < top + ph; y++) go((k) => y * w + k, left, left + pw - 1, w);
  for (let x = 0; x < w; x++) go((k) => k * w + x, top, top + ph - 1, h);
  return signed;
}
