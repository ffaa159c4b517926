import type { Field, Mask, Raster } from '../raster.ts';
import { resizeField, resizeRaster } from '../resize.ts';
import { extendBorders } from './extend.ts';
import { barColour, padBorders } from './pad.ts';
import { type FitMode, type FitPlan, planFit, type Size } from './plan.ts';
import { cropWindow, keptShare, roughSalience } from './window.ts';

export { worthKeeping } from './keep.ts';
export { type FitMode, type FitPlan, fitModes, fitWarnings, planFit, type Size } from './plan.ts';
export { roughSalience } from './window.ts';

/** A picture that fills its frame, and where in the frame the scaled picture's left top corner lies. */
export interface Fitted {
  readonly raster: Raster;
  readonly plan: FitPlan;
  /** Pixels; negative where the picture is cut, positive where borders were added. */
  readonly at: readonly [number, number];
  /** Share of what is salient that a crop keeps, 0 to 1; 1 when nothing is cut. */
  readonly kept: number;
}

/**
 * Make a picture fill a frame exactly. `salience` (any size, more where it matters, as `worthKeeping` tells) decides
 * what a crop keeps; a quick rough measure is taken when it is absent. Throws the `Fault` of `planFit`.
 * @example fit(picture, { width: 1280, height: 720 }, 'crop').raster.width // 1280
 */
export function fit(picture: Raster, target: Size, mode: FitMode, salience?: Field | Mask): Fitted {
  return place(picture, planFit(picture.width, picture.height, target.width, target.height, mode), salience);
}

/** Carry out a plan on a picture that may already have its scaled size. */
export function place(picture: Raster, plan: FitPlan, salience?: Field | Mask): Fitted {
  const { scaled, target } = plan;
  const whole =
    picture.width === scaled.width && picture.height === scaled.height
      ? picture
      : resizeRaster(picture, scaled.width, scaled.height);
  if (scaled.width === target.width && scaled.height === target.height)
    return { raster: whole, plan, at: [0, 0], kept: 1 };
  if (plan.mode === 'crop') {
    const worth = salience ?? roughSalience(whole);
    const [x, y] = cropWindow(scaled, target, worth);
    const kept = keptShare(scaled, target, [x, y], worth);
    return { raster: cut(whole, target, x, y), plan, at: [-x || 0, -y || 0], kept };
  }
  const at: readonly [number, number] = [
    Math.floor((target.width - scaled.width) / 2),
    Math.floor((target.height - scaled.height) / 2),
  ];
  const raster =
    plan.mode === 'pad' ? padBorders(whole, target, at, barColour(whole)) : extendBorders(whole, target, at);
  return { raster, plan, at, kept: 1 };
}

function cut(picture: Raster, { width, height }: Size, x: number, y: number): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row++) {
    const from = ((row + y) * picture.width + x) * 4;
    data.set(picture.data.subarray(from, from + width * 4), row * width * 4);
  }
  return { width, height, data };
}

/** Fit a map that belongs to a picture in the way in which the picture was fitted; borders go on from its edges. */
export function fitField(field: Field, { plan, at }: Fitted): Field {
  const { scaled, target } = plan;
  const whole = resizeField(field, scaled.width, scaled.height);
  if (scaled.width === target.width && scaled.height === target.height) return whole;
  const data = new Float32Array(target.width * target.height);
  for (let y = 0; y < target.height; y++) {
    const row = Math.min(scaled.height - 1, Math.max(0, y - at[1])) * scaled.width;
    for (let x = 0; x < target.width; x++) {
      const column = Math.min(scaled.width - 1, Math.max(0, x - at[0]));
      data[y * target.width + x] = whole.data[row + column] as number;
    }
  }
  return { ...target, data };
}
