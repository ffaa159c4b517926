import { boxMean } from '../filters.ts';

/** What a guided filter found: in each window the mask is a linear function of red, green, blue. */
export interface Guided {
  readonly width: number;
  readonly height: number;
  /** Slopes in red, green and blue, and the offset; four planes. */
  readonly planes: readonly [Float32Array, Float32Array, Float32Array, Float32Array];
}

type Three = readonly [Float32Array, Float32Array, Float32Array];

/** What the windows of a guide hold, whatever mask they are to guide. */
export interface Windows {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly colours: Three;
  readonly means: Three;
  /** Inverse of the covariance of colour: its upper triangle row by row. */
  readonly inverse: readonly [...Three, ...Three];
}

/**
 * Measure a guide's windows.
 * @param colours red, green, blue planes, 0 to 1
 * @param radius half width of the windows in pixels
 * @param epsilon variance of colour under which a window counts as plain
 */
export function windowsOf(
  colours: Three,
  width: number,
  height: number,
  radius: number,
  epsilon: number,
): Windows {
  const n = width * height;
  const work = new Float32Array(n);
  const [red, green, blue] = colours;
  const mean = (plane: Float32Array) => boxMean(plane, width, height, radius);
  const meanOf = (a: Float32Array, b: Float32Array) => {
    for (let i = 0; i < n; i++) work[i] = a[i]! * b[i]!;
    return boxMean(work, width, height, radius);
  };
  const [mr, mg, mb] = [mean(red), mean(green), mean(blue)];
  const [rr, rg, rb] = [meanOf(red, red), meanOf(red, green), meanOf(red, blue)];
  const [gg, gb, bb] = [meanOf(green, green), meanOf(green, blue), meanOf(blue, blue)];
  for (let i = 0; i < n; i++) {
    const r = mr[i]!;
    const g = mg[i]!;
    const b = mb[i]!;
    const a11 = rr[i]! - r * r + epsilon;
    const a12 = rg[i]! - r * g;
    const a13 = rb[i]! - r * b;
    const a22 = gg[i]! - g * g + epsilon;
    const a23 = gb[i]! - g * b;
    const a33 = bb[i]! - b * b + epsilon;
    // Inverse of a symmetric 3 x 3 by its cofactors, in the place of the covariances.
    const i11 = a22 * a33 - a23 * a23;
    const i12 = a13 * a23 - a12 * a33;
    const i13 = a12 * a23 - a13 * a22;
    const det = Math.max(1e-12, a11 * i11 + a12 * i12 + a13 * i13);
    rr[i] = i11 / det;
    rg[i] = i12 / det;
    rb[i] = i13 / det;
    gg[i] = (a11 * a33 - a13 * a13) / det;
    gb[i] = (a12 * a13 - a11 * a23) / det;
    bb[i] = (a11 * a22 - a12 * a12) / det;
  }
  return { width, height, radius, colours, means: [mr, mg, mb], inverse: [rr, rg, rb, gg, gb, bb] };
}

/**
 * Fit a mask to a picture's edges: in every window the mask is taken to be a linear function of the colour (guided
 * image filter, He et al. 2010, colour guide). The result is applied with the slopes, also at a larger size.
 * @param mask 0 to 1
 */
export function guide(windows: Windows, mask: Float32Array): Guided {
  const { width, height, radius, colours, means, inverse } = windows;
  const n = width * height;
  const work = new Float32Array(n);
  const mean = (plane: Float32Array) => boxMean(plane, width, height, radius);
  const [mp, rp, gp, bp] = [
    mean(mask),
    ...colours.map((plane) => {
      for (let i = 0; i < n; i++) work[i] = plane[i]! * mask[i]!;
      return mean(work);
    }),
  ] as [Float32Array, ...Three];
  const [mr, mg, mb] = means;
  const [rr, rg, rb, gg, gb, bb] = inverse;
  for (let i = 0; i < n; i++) {
    const p = mp[i]!;
    const r = mr[i]!;
    const g = mg[i]!;
    const b = mb[i]!;
    const c1 = rp[i]! - r * p;
    const c2 = gp[i]! - g * p;
    const c3 = bp[i]! - b * p;
    const s = rr[i]! * c1 + rg[i]! * c2 + rb[i]! * c3;
    const t = rg[i]! * c1 + gg[i]! * c2 + gb[i]! * c3;
    const u = rb[i]! * c1 + gb[i]! * c2 + bb[i]! * c3;
    rp[i] = s;
    gp[i] = t;
    bp[i] = u;
    work[i] = p - s * r - t * g - u * b;
  }
  return { width, height, planes: [mean(rp), mean(gp), mean(bp), mean(work)] };
}
