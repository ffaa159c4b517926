import { patches } from '../filters.ts';
import type { Field } from '../raster.ts';
import { type Features, hueOf, lengthOf, ramp } from './features.ts';

/** Flames, from 0 to 1 at the size of the features, and how sure they are. */
export interface FireFound {
  readonly field: Field;
  readonly confidence: number;
}

/** Smallest fire, share of the picture. */
const LEAST = 0.0008;

/**
 * Fire: orange with a burnt-out yellow core, shining out of the dark, no wider than a flame may be, and low enough to
 * stand on something. The lit clouds of a sunset are wide and high; petals shine out of no dark.
 */
export function findFire({ width, height, lab }: Features): FireFound {
  const n = width * height;
  const found = patches(width, height, (i) => {
    if (lab.l[i]! < 58) return false;
    const hue = hueOf(lab.a[i]!, lab.b[i]!);
    return hue > 28 && hue < 102 && lengthOf(lab.a[i]!, lab.b[i]!) > (lab.l[i]! > 78 ? 20 : 38);
  });
  const many = found.size.length;
  const core = new Float64Array(many);
  const hot = new Float64Array(many);
  const yellow = new Float64Array(many);
  const orange = new Float64Array(many);
  const boxes = found.size.map(() => [width, height, 0, 0]);
  for (let i = 0; i < n; i++) {
    const p = found.label[i]!;
    if (p < 0) continue;
    const bright = lab.l[i]! > 80;
    if (lab.l[i]! > 84) core[p]!++;
    const hue = hueOf(lab.a[i]!, lab.b[i]!);
    if (bright) {
      hot[p]!++;
      yellow[p]! += hue;
    } else orange[p]! += hue;
    const x = i % width;
    const y = (i - x) / width;
    const box = boxes[p]!;
    box[0] = Math.min(box[0]!, x);
    box[1] = Math.min(box[1]!, y);
    box[2] = Math.max(box[2]!, x);
    box[3] = Math.max(box[3]!, y);
  }
  // How dark it is beside the flame: a frame about its box.
  const dark = (p: number): number => {
    const [x0, y0, x1, y1] = boxes[p]! as [number, number, number, number];
    const m = Math.max(2, Math.round((x1 - x0 + y1 - y0) * 0.15));
    let sum = 0;
    let count = 0;
    for (let y = Math.max(0, y0 - m); y <= Math.min(height - 1, y1 + m); y++) {
      for (const x of [x0 - m, x0 - (m >> 1), x1 + (m >> 1), x1 + m]) {
        if (x < 0 || x >= width) continue;
        sum += lab.l[y * width + x]!;
        count++;
      }
    }
    return count > 0 ? sum / count : 100;
  };
  const sure = found.size.map((size, p) => {
    if (size < n * LEAST) return 0;
    const gloom = ramp(52, 28, dark(p));
    // Hotter is yellower; petals are of one hue.
    const apart = hot[p]! > 0 && hot[p]! < size ? yellow[p]! / hot[p]! - orange[p]! / (size - hot[p]!) : 0;
    const heat = ramp(3, 9, apart) * ramp(0.03, 0.16, core[p]! / size);
    const [x0, y0, x1, y1] = boxes[p]! as [number, number, number, number];
    const tall = ramp(0.45, 0.9, (y1 - y0 + 1) / (x1 - x0 + 1));
    const stands = ramp(0.35, 0.5, y1 / height);
    return (
      heat * gloom * tall * stands * (0.2 + 0.65 * ramp(0.004, 0.02, size / n)) * ramp(0.4, 0.2, size / n)
    );
  });
  const data = new Float32Array(n);
  for (let i = 0; i < n; i++) data[i] = found.label[i]! >= 0 && sure[found.label[i]!]! > 0.15 ? 1 : 0;
  return { field: { width, height, data }, confidence: Math.max(0, ...sure) };
}
