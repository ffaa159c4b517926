/**
 * Fill smoothly what is not known from what is: a pyramid of weighted means, then back up (push-pull interpolation,
 * Gortler et al. 1996). In place; what is known keeps its value. With nothing known all becomes 0.
 * @param planes `channels` numbers a pixel, interleaved, rows from the top
 * @param known weight of each pixel, 0 to 1
 */
export function spread(
  planes: Float32Array,
  known: Float32Array,
  width: number,
  height: number,
  channels: number,
): void {
  if (width === 1 && height === 1) {
    if (known[0] === 0) planes.fill(0);
    return;
  }
  const w = (width + 1) >> 1;
  const h = (height + 1) >> 1;
  const small = new Float32Array(w * h * channels);
  const weight = new Float32Array(w * h);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const k = known[i]!;
      if (k === 0) continue;
      const j = (y >> 1) * w + (x >> 1);
      weight[j]! += k;
      for (let c = 0; c < channels; c++) small[j * channels + c]! += k * planes[i * channels + c]!;
    }
  }
  for (let j = 0; j < weight.length; j++) {
    const k = weight[j]!;
    if (k === 0) continue;
    for (let c = 0; c < channels; c++) small[j * channels + c]! /= k;
    weight[j] = Math.min(1, k);
  }
  spread(small, weight, w, h, channels);
  for (let y = 0, i = 0; y < height; y++) {
    const fy = Math.min(h - 1, Math.max(0, y / 2 - 0.25));
    const y0 = fy | 0;
    const down = y0 + 1 < h ? w * channels : 0;
    const ty = fy - y0;
    for (let x = 0; x < width; x++, i++) {
      const k = known[i]!;
      if (k >= 1) continue;
      const fx = Math.min(w - 1, Math.max(0, x / 2 - 0.25));
      const x0 = fx | 0;
      const right = x0 + 1 < w ? channels : 0;
      const tx = fx - x0;
      const at = (y0 * w + x0) * channels;
      for (let c = 0; c < channels; c++) {
        const top = small[at + c]! * (1 - tx) + small[at + right + c]! * tx;
        const bottom = small[at + down + c]! * (1 - tx) + small[at + down + right + c]! * tx;
        const smooth = top * (1 - ty) + bottom * ty;
        planes[i * channels + c] = k * planes[i * channels + c]! + (1 - k) * smooth;
      }
    }
  }
}
