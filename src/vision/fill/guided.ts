import { boxMean } from './blur.ts';

/** What a guided filter found: in each window the mask is a linear function of red, green, blue. */
export interface Guided {
  readonly width: number;
  readonly height: number;
  /** Slopes in red, green and blue, and the offset; four planes. */
  readonly planes: readonly [Float32Array, Float32Array, Float32Array, Float32Array];
}

/**
 * Fit a mask to a picture's edges: in every window the mask is taken to be a linear function of the colour (guided
 * image filter, He et al. 2010, colour guide). The result is applied with the slopes, also at a larger size.
 * @param guide red, green, blue planes, 0 to 1
 * @param mask 0 to 1
 * @param radius half width of the windows in pixels
 * @param epsilon variance of colour under which a window counts as plain
 */
export function guide(
  [red, green, blue]: readonly [Float32Array, Float32Array, Float32Array],
  mask: Float32Array,
  width: number,
  height: number,
  radius: number,
  epsilon: number,
): Guided {
  const n = width * height;
  const work = new Float32Array(n);
  const mean = (plane: Float32Array) => boxMean(plane, width, height, radius);
  const meanOf = (a: Float32Array, b: Float32Array) => {
    for (let i = 0; i < n; i++) work[i] = a[i]! * b[i]!;
    return boxMean(work, width, height, radius);
  };
  const [mr, mg, mb, mp] = [mean(red), mean(green), mean(blue), mean(mask)];
  const [rr, rg, rb] = [meanOf(red, red), meanOf(red, green), meanOf(red, blue)];
  const [gg, gb, bb] = [meanOf(green, green), meanOf(green, blue), meanOf(blue, blue)];
  const [rp, gp, bp] = [meanOf(red, mask), meanOf(green, mask), meanOf(blue, mask)];
  for (let i = 0; i < n; i++) {
    const [r, g, b, p] = [mr[i]!, mg[i]!, mb[i]!, mp[i]!];
    const a11 = rr[i]! - r * r + epsilon;
    const a12 = rg[i]! - r * g;
    const a13 = rb[i]! - r * b;
    const a22 = gg[i]! - g * g + epsilon;
    const a23 = gb[i]! - g * b;
    const a33 = bb[i]! - b * b + epsilon;
    const [c1, c2, c3] = [rp[i]! - r * p, gp[i]! - g * p, bp[i]! - b * p];
    // Inverse of a symmetric 3 x 3 by its cofactors.
    const i11 = a22 * a33 - a23 * a23;
    const i12 = a13 * a23 - a12 * a33;
    const i13 = a12 * a23 - a13 * a22;
    const i22 = a11 * a33 - a13 * a13;
    const i23 = a12 * a13 - a11 * a23;
    const i33 = a11 * a22 - a12 * a12;
    const det = Math.max(1e-12, a11 * i11 + a12 * i12 + a13 * i13);
    const s = (i11 * c1 + i12 * c2 + i13 * c3) / det;
    const t = (i12 * c1 + i22 * c2 + i23 * c3) / det;
    const u = (i13 * c1 + i23 * c2 + i33 * c3) / det;
    rp[i] = s;
    gp[i] = t;
    bp[i] = u;
    work[i] = p - s * r - t * g - u * b;
  }
  return { width, height, planes: [mean(rp), mean(gp), mean(bp), mean(work)] };
}
