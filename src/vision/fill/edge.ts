import { distanceTo } from './distance.ts';
import type { Guide } from './matte.ts';

/** What the colours on both sides of a matte's edge say of it. Planes have the guide's size. */
export interface Edge {
  /** 1 where something just outside the matte is unlike the background farther out: a rim, a hair, a shadow's line. */
  readonly stray: Uint8Array;
  /** 0 to 1 in a ring about the matte: how far the two sides differ. Low where the edge cuts through one thing. */
  readonly proof: Float32Array;
  /** Distance to the matte in pixels. */
  readonly away: Float32Array;
}

/** Pixels about a matte within which it may have lost something. */
const RING = 6;
/** Difference of colour (0 to 1 a channel) under which two sides are the same thing, and above which they are not. */
const ALIKE = 0.06;
const UNLIKE = 0.2;

/**
 * Judge a matte's edge by the picture's colours, near the edge and in a wider window: an edge is proven where its two
 * sides differ in both.
 * @param covered the matte at the guide's size, not 0 where it covers anything
 */
export function edgeOf(guide: Guide, covered: Uint8Array): Edge {
  const { width, height, planes } = guide;
  const n = width * height;
  const away = distanceTo(covered, width, height);
  const rest = new Uint8Array(n);
  for (let i = 0; i < n; i++) rest[i] = covered[i] ? 0 : 1;
  const deep = distanceTo(rest, width, height);
  const stray = new Uint8Array(n);
  const proof = new Float32Array(n).fill(1);
  const wide = new Sides();
  const near = new Sides();
  for (let i = 0; i < n; i++) {
    if (away[i]! > RING || away[i] === 0) continue;
    wide.look(guide, away, deep, i, { half: 10, step: 2, out: RING, inner: 2 });
    if (wide.outside < FEWEST) continue;
    let own = 0;
    for (let c = 0; c < 3; c++) own += (planes[c]![i]! - wide.back[c]!) ** 2;
    // Three deviations of the background, and no less than what an eye takes for another colour.
    if (own > Math.max(0.12 ** 2, 9 * wide.variance)) stray[i] = 1;
    if (wide.inside < FEWEST) continue;
    near.look(guide, away, deep, i, { half: 6, step: 1, out: 1, inner: 1 });
    const unlike = Math.min(wide.unlike, near.inside < FEWEST ? 1 : near.unlike);
    proof[i] = Math.min(1, Math.max(0, (unlike - ALIKE) / (UNLIKE - ALIKE)));
  }
  return { stray, proof, away };
}

/** Fewer samples than this tell nothing of a side. */
const FEWEST = 4;

interface Window {
  /** Half width and distance of samples, in pixels. */
  readonly half: number;
  readonly step: number;
  /** Only pixels farther than this outside the matte, and farther than this inside it, are looked at. */
  readonly out: number;
  readonly inner: number;
}

/** Mean colours of the two sides of an edge within a window; kept from pixel to pixel. */
class Sides {
  readonly back = new Float64Array(3);
  readonly front = new Float64Array(3);
  outside = 0;
  inside = 0;
  /** Of the colour outside, all channels together. */
  variance = 0;

  look(
    { width, height, planes }: Guide,
    away: Float32Array,
    deep: Float32Array,
    at: number,
    window: Window,
  ): void {
    const [red, green, blue] = planes;
    const x = at % width;
    const y = (at / width) | 0;
    const { half, step, out, inner } = window;
    this.back.fill(0);
    this.front.fill(0);
    this.outside = 0;
    this.inside = 0;
    let square = 0;
    for (let v = Math.max(y - half, y % step); v <= Math.min(height - 1, y + half); v += step) {
      for (let u = Math.max(x - half, x % step); u <= Math.min(width - 1, x + half); u += step) {
        const i = v * width + u;
        const r = red[i]!;
        const g = green[i]!;
        const b = blue[i]!;
        if (away[i]! > out) {
          this.outside++;
          this.back[0]! += r;
          this.back[1]! += g;
          this.back[2]! += b;
          square += r * r + g * g + b * b;
        } else if (deep[i]! > inner) {
          this.inside++;
          this.front[0]! += r;
          this.front[1]! += g;
          this.front[2]! += b;
        }
      }
    }
    this.variance = square / Math.max(1, this.outside);
    for (let c = 0; c < 3; c++) {
      this.back[c]! /= Math.max(1, this.outside);
      this.front[c]! /= Math.max(1, this.inside);
      this.variance -= this.back[c]! ** 2;
    }
  }

  /** How far the two sides' colours are apart. */
  get unlike(): number {
    return Math.hypot(
      this.front[0]! - this.back[0]!,
      this.front[1]! - this.back[1]!,
      this.front[2]! - this.back[2]!,
    );
  }
}
