import { resizeField } from '../resize.ts';

/** A plane of numbers at another size; see {@link resizeField}. */
export const resample = (
  from: ArrayLike<number>,
  width: number,
  height: number,
  w: number,
  h: number,
): Float32Array => resizeField({ width, height, data: Float32Array.from(from) }, w, h).data;
