import { type Grey, halve, sample } from './grey.ts';

/** One point followed from picture to picture, in pixels of the pictures given. */
export interface Track {
  readonly x: number;
  readonly y: number;
  /** How far it went to the right and down. */
  readonly dx: number;
  readonly dy: number;
  /** Mean brightness difference of its window after the match, 0–255. */
  readonly error: number;
}

const RADIUS = 5;

/** Pictures of falling size, the first as given; stops before the short side falls under 24 pixels. */
export function pyramid(g: Grey, levels = 4): Grey[] {
  const out = [g];
  while (out.length < levels) {
    const last = out[out.length - 1]!;
    if (Math.min(last.width, last.height) < 48) break;
    out.push(halve(last));
  }
  return out;
}

/**
 * The best corner of each cell of a grid (Shi–Tomasi: the smaller eigenvalue of the gradient matrix), so
 * that points are spread over the picture. Cells without texture give none.
 */
export function corners(g: Grey, columns: number, rows: number, least = 40): [number, number][] {
  const out: [number, number][] = [];
  const r = 3;
  const margin = RADIUS + 2;
  const cw = (g.width - 2 * margin) / columns;
  const ch = (g.height - 2 * margin) / rows;
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      let best = least;
      let at: [number, number] | undefined;
      for (let y = Math.floor(margin + j * ch); y < margin + (j + 1) * ch; y += 2) {
        for (let x = Math.floor(margin + i * cw); x < margin + (i + 1) * cw; x += 2) {
          let xx = 0;
          let yy = 0;
          let xy = 0;
          for (let v = -r; v <= r; v++) {
            for (let u = -r; u <= r; u++) {
              const p = (y + v) * g.width + x + u;
              const gx = (g.data[p + 1]! - g.data[p - 1]!) / 2;
              const gy = (g.data[p + g.width]! - g.data[p - g.width]!) / 2;
              xx += gx * gx;
              yy += gy * gy;
              xy += gx * gy;
            }
          }
          const n = (2 * r + 1) ** 2;
          const least2 = (xx + yy - Math.sqrt((xx - yy) ** 2 + 4 * xy * xy)) / 2 / n;
          if (least2 > best) {
            best = least2;
            at = [x, y];
          }
        }
      }
      if (at) out.push(at);
    }
  }
  return out;
}

/** Where one point of `from` lies in `to`: pyramidal Lucas–Kanade, 12 iterations a level. */
export function follow(from: readonly Grey[], to: readonly Grey[], x: number, y: number): Track | undefined {
  let dx = 0;
  let dy = 0;
  let error = 0;
  for (let level = Math.min(from.length, to.length) - 1; level >= 0; level--) {
    const a = from[level]!;
    const b = to[level]!;
    const s = 2 ** level;
    const px = (x + 0.5) / s - 0.5;
    const py = (y + 0.5) / s - 0.5;
    dx = level === Math.min(from.length, to.length) - 1 ? 0 : dx * 2;
    dy = level === Math.min(from.length, to.length) - 1 ? 0 : dy * 2;
    let xx = 0;
    let yy = 0;
    let xy = 0;
    const gradients: number[] = [];
    for (let v = -RADIUS; v <= RADIUS; v++) {
      for (let u = -RADIUS; u <= RADIUS; u++) {
        const gx = (sample(a, px + u + 1, py + v) - sample(a, px + u - 1, py + v)) / 2;
        const gy = (sample(a, px + u, py + v + 1) - sample(a, px + u, py + v - 1)) / 2;
        gradients.push(gx, gy, sample(a, px + u, py + v));
        xx += gx * gx;
        yy += gy * gy;
        xy += gx * gy;
      }
    }
    const det = xx * yy - xy * xy;
    if (det < 1) {
      if (level === 0) return undefined;
      continue;
    }
    for (let step = 0; step < 12; step++) {
      let bx = 0;
      let by = 0;
      error = 0;
      let k = 0;
      for (let v = -RADIUS; v <= RADIUS; v++) {
        for (let u = -RADIUS; u <= RADIUS; u++, k += 3) {
          const d = gradients[k + 2]! - sample(b, px + u + dx, py + v + dy);
          bx += d * gradients[k]!;
          by += d * gradients[k + 1]!;
          error += Math.abs(d);
        }
      }
      const mx = (yy * bx - xy * by) / det;
      const my = (xx * by - xy * bx) / det;
      dx += mx;
      dy += my;
      if (mx * mx + my * my < 1e-4) break;
    }
  }
  const n = (2 * RADIUS + 1) ** 2;
  if (!Number.isFinite(dx + dy)) return undefined;
  const first = from[0]!;
  if (x + dx < 0 || y + dy < 0 || x + dx >= first.width || y + dy >= first.height) return undefined;
  return { x, y, dx, dy, error: error / n };
}

/**
 * Sparse optical flow between two pictures: corners spread over a grid, each followed forth and back; points
 * that do not return to where they began (within a pixel) are left out.
 * @example flow(greyOf(a, 640, 360), greyOf(b, 640, 360)).map((t) => t.dx)
 */
export function flow(a: Grey, b: Grey, columns = 20, rows = 12): Track[] {
  const pa = pyramid(a);
  const pb = pyramid(b);
  const out: Track[] = [];
  for (const [x, y] of corners(a, columns, rows)) {
    const forth = follow(pa, pb, x, y);
    if (!forth || forth.error > 18) continue;
    const back = follow(pb, pa, x + forth.dx, y + forth.dy);
    if (!back || Math.hypot(forth.dx + back.dx, forth.dy + back.dy) > 1) continue;
    out.push(forth);
  }
  return out;
}
