import type { Mask } from '../../vision/raster.ts';

/** The convex hull of what is more than half a mask's own (Andrew's monotone chain), as a mask of 0 and 255. */
export function hullOf({ width, height, data }: Mask): Uint8Array {
  const out = new Uint8Array(width * height);
  const points: [number, number][] = [];
  for (let y = 0; y < height; y++) {
    let [first, last] = [-1, -1];
    for (let x = 0; x < width; x++) {
      if (data[y * width + x]! <= 127) continue;
      if (first < 0) first = x;
      last = x;
    }
    if (first >= 0) points.push([first, y], [last, y]);
  }
  // Rows are in their order already, so each side is one chain from the top to the bottom.
  const chain = (side: -1 | 1): [number, number][] => {
    const kept: [number, number][] = [];
    for (const [x, y] of points.filter((_, i) => i % 2 === (side < 0 ? 0 : 1))) {
      while (kept.length > 1) {
        const [[ax, ay], [bx, by]] = [kept.at(-2)!, kept.at(-1)!];
        if (side * ((bx - ax) * (y - ay) - (x - ax) * (by - ay)) > 0) break;
        kept.pop();
      }
      kept.push([x, y]);
    }
    return kept;
  };
  const [left, right] = [chain(-1), chain(1)];
  const at = (of: [number, number][], y: number): number => {
    const k = Math.max(
      1,
      of.findIndex((p) => p[1] >= y),
    );
    const [a, b] = [of[k - 1]!, of[k] ?? of[k - 1]!];
    return b[1] === a[1] ? b[0] : a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]);
  };
  if (left.length === 0) return out;
  for (let y = left[0]![1]; y <= left.at(-1)![1]; y++)
    out.fill(255, y * width + Math.round(at(left, y)), y * width + Math.round(at(right, y)) + 1);
  return out;
}
