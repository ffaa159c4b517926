import type { Grey } from './grey.ts';

/**
 * Structural similarity of two pictures of one size, 1 for equal pictures. Mean over 8 × 8 windows with a
 * stride of 4 (Wang et al. 2004, uniform window). Throws a RangeError when the sizes differ.
 * @example ssim(greyOf(a, 640, 360), greyOf(b, 640, 360))
 */
export function ssim(a: Grey, b: Grey): number {
  if (a.width !== b.width || a.height !== b.height) {
    throw new RangeError(
      `ssim() needs two pictures of one size, not ${a.width}x${a.height} and ${b.width}x${b.height}.`,
    );
  }
  const c1 = (0.01 * 255) ** 2;
  const c2 = (0.03 * 255) ** 2;
  const side = 8;
  let total = 0;
  let windows = 0;
  for (let y = 0; y + side <= a.height; y += 4) {
    for (let x = 0; x + side <= a.width; x += 4) {
      let sa = 0;
      let sb = 0;
      let saa = 0;
      let sbb = 0;
      let sab = 0;
      for (let v = 0; v < side; v++) {
        let at = (y + v) * a.width + x;
        for (let u = 0; u < side; u++, at++) {
          const p = a.data[at]!;
          const q = b.data[at]!;
          sa += p;
          sb += q;
          saa += p * p;
          sbb += q * q;
          sab += p * q;
        }
      }
      const n = side * side;
      const ma = sa / n;
      const mb = sb / n;
      const va = saa / n - ma * ma;
      const vb = sbb / n - mb * mb;
      const cov = sab / n - ma * mb;
      total += ((2 * ma * mb + c1) * (2 * cov + c2)) / ((ma * ma + mb * mb + c1) * (va + vb + c2));
      windows++;
    }
  }
  return windows === 0 ? 1 : total / windows;
}
