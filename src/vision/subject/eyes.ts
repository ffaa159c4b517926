import { boxMean } from '../filters.ts';
import type { Lab } from '../lab.ts';

/** A dark spot with something brighter about it: perhaps an eye. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Half its width, pixels. */
  readonly r: number;
  /** How much darker it is than what is about it, as a share of that. */
  readonly dark: number;
}

/** Two spots that might be eyes, the viewer's left one first. */
export interface EyePair {
  readonly left: Spot;
  readonly right: Spot;
}

const RADII = [1, 2, 3, 4, 6, 8, 11, 15, 21, 29];
/** Spots kept of each size. */
const KEPT = 90;
/** Least distance of two eyes, pixels: a smaller face cannot be told from a smudge. */
const LEAST = 11;
/** Steepest tilt of a head, radians. */
const TILT = 0.7;

/** Dark spots of all sizes, those on skin first; large ones are looked for in a picture of half the size. */
export function spotsOf(full: Lab, skin: Float32Array, half: Lab, halfSkin: Float32Array): Spot[][] {
  const long = Math.max(full.width, full.height);
  const scale = full.width / half.width;
  return RADII.filter((r) => r <= long / 20).map((r) => {
    if (r < 6) return spotsAt(full, skin, r);
    return spotsAt(half, halfSkin, Math.max(1, Math.round(r / scale))).map((s) => ({
      x: (s.x + 0.5) * scale - 0.5,
      y: (s.y + 0.5) * scale - 0.5,
      r,
      dark: s.dark,
    }));
  });
}

function spotsAt({ width, height, l }: Lab, skin: Float32Array, r: number): Spot[] {
  const inner = boxMean(l, width, height, r);
  const about = boxMean(l, width, height, Math.ceil(2.4 * r));
  const skins = boxMean(skin, width, height, Math.ceil(2.4 * r));
  const strength = new Float32Array(width * height);
  for (let i = 0; i < strength.length; i++) {
    strength[i] = ((about[i]! - inner[i]!) / (about[i]! + 12)) * (0.35 + 0.65 * skins[i]!);
  }
  const found: (Spot & { strength: number })[] = [];
  const reach = Math.max(1, Math.round(r * 0.8));
  for (let y = reach; y < height - reach; y++) {
    for (let x = reach; x < width - reach; x++) {
      const at = y * width + x;
      const own = strength[at]!;
      if (own < 0.025) continue;
      let top = true;
      for (let v = -reach; v <= reach && top; v++) {
        for (let u = -reach; u <= reach; u++) {
          const other = strength[at + v * width + u]!;
          if (other > own || (other === own && (v < 0 || (v === 0 && u < 0)))) {
            top = false;
            break;
          }
        }
      }
      if (top) found.push({ x, y, r, dark: (about[at]! - inner[at]!) / (about[at]! + 12), strength: own });
    }
  }
  return found.sort((p, q) => q.strength - p.strength || p.y - q.y || p.x - q.x).slice(0, KEPT);
}

/** All pairs of spots that lie as two eyes could. */
export function pairsOf(spots: readonly (readonly Spot[])[]): EyePair[] {
  const out: EyePair[] = [];
  spots.forEach((same, size) => {
    const others = [...same, ...(spots[size + 1] ?? [])];
    for (let i = 0; i < same.length; i++) {
      for (let j = i + 1; j < others.length; j++) {
        const p = same[i]!;
        const q = others[j]!;
        const dx = q.x - p.x;
        const dy = q.y - p.y;
        const apart = Math.hypot(dx, dy);
        const r = (p.r + q.r) / 2;
        if (apart < 2.6 * r + 2 || apart > 12 * r + 4 || apart < LEAST) continue;
        if (Math.abs(Math.atan2(dy, Math.abs(dx))) > TILT) continue;
        const ratio = p.dark / q.dark;
        if (ratio > 3.5 || ratio < 1 / 3.5) continue;
        out.push(dx > 0 ? { left: p, right: q } : { left: q, right: p });
      }
    }
  });
  return out;
}
