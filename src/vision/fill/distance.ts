/** Further than any distance in a picture. */
const FAR = 1e6;

/**
 * Distance of every pixel to the nearest one that is set, in pixels (chamfer 3-4, at most 6 % off Euclid's); 1e6
 * everywhere when none is set.
 * @param set one number a pixel, rows from the top; set where it is not 0
 */
export function distanceTo(set: ArrayLike<number>, width: number, height: number): Float32Array {
  const d = new Float32Array(width * height);
  for (let i = 0; i < d.length; i++) d[i] = set[i] ? 0 : FAR;
  const side = 1;
  const corner = 4 / 3;
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      let best = d[i]!;
      if (best === 0) continue;
      if (x > 0) best = Math.min(best, d[i - 1]! + side);
      if (y > 0) {
        best = Math.min(best, d[i - width]! + side);
        if (x > 0) best = Math.min(best, d[i - width - 1]! + corner);
        if (x < width - 1) best = Math.min(best, d[i - width + 1]! + corner);
      }
      d[i] = best;
    }
  }
  for (let y = height - 1, i = d.length - 1; y >= 0; y--) {
    for (let x = width - 1; x >= 0; x--, i--) {
      let best = d[i]!;
      if (best === 0) continue;
      if (x < width - 1) best = Math.min(best, d[i + 1]! + side);
      if (y < height - 1) {
        best = Math.min(best, d[i + width]! + side);
        if (x < width - 1) best = Math.min(best, d[i + width + 1]! + corner);
        if (x > 0) best = Math.min(best, d[i + width - 1]! + corner);
      }
      d[i] = best;
    }
  }
  return d;
}

/** Grow what is set by a distance in pixels; with a negative distance shrink it. */
export function grow(set: ArrayLike<number>, width: number, height: number, by: number): Uint8Array {
  const out = new Uint8Array(width * height);
  if (by >= 0) {
    const d = distanceTo(set, width, height);
    for (let i = 0; i < out.length; i++) out[i] = d[i]! <= by ? 1 : 0;
    return out;
  }
  for (let i = 0; i < out.length; i++) out[i] = set[i] ? 0 : 1;
  const d = distanceTo(out, width, height);
  for (let i = 0; i < out.length; i++) out[i] = d[i]! > -by ? 1 : 0;
  return out;
}
