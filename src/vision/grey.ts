/** A picture of brightness values, row by row, 0–255. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/**
 * Luma (BT.709) of an RGBA picture, shrunk by a whole factor with a box filter.
 * @param rgba width × height × 4 bytes
 * @param factor 1 keeps the size; columns and rows that do not fill a box are left out
 * @example greyOf(frame, 1280, 720, 4) // 320 × 180
 */
export function greyOf(rgba: Uint8Array, width: number, height: number, factor = 1): Grey {
  const w = Math.floor(width / factor);
  const h = Math.floor(height / factor);
  const data = new Float32Array(w * h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      let sum = 0;
      for (let v = 0; v < factor; v++) {
        let at = ((y * factor + v) * width + x * factor) * 4;
        for (let u = 0; u < factor; u++, at += 4) {
          sum += 0.2126 * rgba[at]! + 0.7152 * rgba[at + 1]! + 0.0722 * rgba[at + 2]!;
        }
      }
      data[y * w + x] = sum / (factor * factor);
    }
  }
  return { width: w, height: h, data };
}

/** Half the size, by averaging squares of four; for pyramids. */
export function halve(g: Grey): Grey {
  const w = g.width >> 1;
  const h = g.height >> 1;
  const data = new Float32Array(w * h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const at = y * 2 * g.width + x * 2;
      data[y * w + x] =
        (g.data[at]! + g.data[at + 1]! + g.data[at + g.width]! + g.data[at + g.width + 1]!) / 4;
    }
  }
  return { width: w, height: h, data };
}

/** Brightness between pixels (bilinear, clamped at the border). */
export function sample(g: Grey, x: number, y: number): number {
  const cx = Math.min(g.width - 1.001, Math.max(0, x));
  const cy = Math.min(g.height - 1.001, Math.max(0, y));
  const ix = cx | 0;
  const iy = cy | 0;
  const fx = cx - ix;
  const fy = cy - iy;
  const at = iy * g.width + ix;
  const top = g.data[at]! * (1 - fx) + g.data[at + 1]! * fx;
  const bottom = g.data[at + g.width]! * (1 - fx) + g.data[at + g.width + 1]! * fx;
  return top * (1 - fy) + bottom * fy;
}
