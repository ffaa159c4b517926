import type { Curve } from '../../catalogue/kit/sound-kit.ts';

/** Values of a curve for rising times; holds the first and last value outside. */
export function reader(curve: Curve): (time: number) => number {
  if (typeof curve === 'number') return () => curve;
  const points = curve;
  let i = 0;
  return (time) => {
    if (points.length === 0) return 0;
    if (i > 0 && time < (points[i] as readonly [number, number])[0]) i = 0;
    while (i < points.length - 1 && time >= (points[i + 1] as readonly [number, number])[0]) i++;
    const [t0, v0] = points[i] as readonly [number, number];
    const next = points[i + 1];
    if (!next || time <= t0) return v0;
    return v0 + ((next[1] - v0) * (time - t0)) / (next[0] - t0 || 1);
  };
}
