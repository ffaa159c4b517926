/**
 * Mean over a square of 2·radius + 1 pixels about each pixel, over the part of the square inside the picture.
 * Running sums: the cost does not depend on the radius.
 */
export function boxMean(
  plane: Float32Array,
  width: number,
  height: number,
  radius: number,
  out = new Float32Array(width * height),
): Float32Array {
  const row = new Float32Array(width);
  const sums = new Float64Array(width);
  const r = Math.min(radius, Math.max(width, height));
  for (let y = 0; y < Math.min(r, height); y++) {
    for (let x = 0; x < width; x++) sums[x]! += plane[y * width + x]!;
  }
  for (let y = 0; y < height; y++) {
    const enters = y + r;
    if (enters < height) for (let x = 0; x < width; x++) sums[x]! += plane[enters * width + x]!;
    const leaves = y - r - 1;
    if (leaves >= 0) for (let x = 0; x < width; x++) sums[x]! -= plane[leaves * width + x]!;
    const tall = Math.min(height - 1, y + r) - Math.max(0, y - r) + 1;
    let sum = 0;
    for (let x = 0; x < Math.min(r, width); x++) sum += sums[x]!;
    for (let x = 0; x < width; x++) {
      if (x + r < width) sum += sums[x + r]!;
      if (x - r - 1 >= 0) sum -= sums[x - r - 1]!;
      row[x] = sum / (tall * (Math.min(width - 1, x + r) - Math.max(0, x - r) + 1));
    }
    // Safe when out is plane only if later rows do not need this one: they do, so callers pass another array.
    out.set(row, y * width);
  }
  return out;
}
