import type { Field } from '../../vision/raster.ts';

/** Shares of the values that may lie outside on either side: a few wild ones must not squeeze all others. */
const OUTSIDE = 0.01;
/** Values that are looked at to find the range. */
const SAMPLES = 65536;

/** The values between which nearly all of a field lies. */
function rangeOf({ data }: Field): { far: number; near: number } {
  const step = Math.max(1, Math.floor(data.length / SAMPLES));
  const sample = Float32Array.from(
    { length: Math.ceil(data.length / step) },
    (_, i) => data[i * step] as number,
  );
  sample.sort();
  const at = (share: number): number => sample[Math.round(share * (sample.length - 1))] as number;
  const far = at(OUTSIDE);
  const near = at(1 - OUTSIDE);
  return near > far ? { far, near } : { far: at(0), near: at(1) };
}

/** Stretch a field of any unit so that its far end is 0 and its near end 1; a constant one becomes 0.5. */
export function normalise(field: Field): Field {
  const { far, near } = rangeOf(field);
  const range = near - far;
  const share = (value: number): number => Math.min(1, Math.max(0, (value - far) / range));
  return { ...field, data: field.data.map((value) => (range > 0 ? share(value) : 0.5)) };
}

/** Scale nearness so that the nearest hundredth is 1; distances keep their proportions. One of all black is left. */
export function nearestIsOne(field: Field): Field {
  const near = rangeOf(field).near;
  if (near <= 0) return field;
  return { ...field, data: field.data.map((value) => Math.min(1, value / near)) };
}
