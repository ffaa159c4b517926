import { clamp } from '../../base/vectors.ts';
import type { Lab } from '../lab.ts';
import type { Point } from '../raster.ts';
import type { Likely } from './faces.ts';
import { type Planes, placer } from './template.ts';

/** A face in pixels and in units of its eyes' distance. */
export interface Landmarks {
  readonly eyes: readonly { readonly at: Point; readonly half: Point }[];
  readonly mouth: { readonly at: Point; readonly half: Point };
  readonly chin: Point;
  /** Middle of the face's oval, and its half width and half height. */
  readonly middle: Point;
  readonly half: Point;
  readonly roll: number;
  readonly turn: number;
  /** Distance of the eyes, pixels. */
  readonly apart: number;
  /** Colour of its skin, Lab. */
  readonly skin: readonly [number, number, number];
}

/** Read a face's parts off the picture. All places and sizes are pixels. */
export function landmarksOf(lab: Lab, planes: Planes, { pair, measures }: Likely): Landmarks {
  const { width, height } = lab;
  const apart = Math.hypot(pair.right.x - pair.left.x, pair.right.y - pair.left.y);
  // Fine enough to see an eyelid, coarse enough not to see noise.
  let level = planes.levels[0]!;
  for (const one of planes.levels) if (one.r <= apart * 0.02) level = one;
  const place = placer(pair);
  const index = (x: number, y: number): number => {
    const [px, py] = place(x, y);
    const u = clamp(Math.round(px), 0, width - 1);
    return clamp(Math.round(py), 0, height - 1) * width + u;
  };
  const skin = skinTone(index, level);
  /** Unlike skin, Lab units. */
  const unlike = (x: number, y: number): number => {
    const i = index(x, y);
    return Math.hypot((level.l[i]! - skin[0]) * 0.8, level.a[i]! - skin[1], level.b[i]! - skin[2]);
  };
  const contrast = Math.max(10, measures.contrast);

  // Eyes: middle and spread of what is unlike skin close to the spots; brows lie above the window.
  const eyes = [-0.5, 0.5].map((ex) => {
    let [sum, sx, sy] = [0, 0, 0];
    for (let y = -0.15; y <= 0.1501; y += 0.03) {
      for (let x = -0.24; x <= 0.2401; x += 0.03) {
        const near = Math.exp(-((x / 0.2) ** 2) - (y / 0.14) ** 2);
        const w = Math.max(0, unlike(ex + x, y) - 0.5 * contrast) * near;
        sum += w;
        sx += w * x;
        sy += w * y;
      }
    }
    const cx = ex + (sum > 0 ? sx / sum : 0);
    const cy = sum > 0 ? sy / sum : 0;
    const reach = (dx: number, dy: number, from: number, most: number): number => {
      let quiet = 0;
      let last = from;
      for (let t = 0.03; t <= most; t += 0.03) {
        if (unlike(cx + dx * t, cy + dy * t) > 0.75 * contrast) {
          last = Math.max(last, t);
          quiet = 0;
        } else if (++quiet > 1) break;
      }
      return last;
    };
    const wide = (reach(1, 0, 0.14, 0.36) + reach(-1, 0, 0.14, 0.36)) / 2;
    const tall = (reach(0, 1, 0.06, 0.3) + Math.min(0.26, reach(0, -1, 0.06, 0.3))) / 2;
    return { x: cx, y: cy, wide: clamp(wide, 0.17, 0.34), tall: clamp(tall, 0.08, 0.85 * wide + 0.02) };
  });

  const mouth = mouthOf(index, level, skin, measures.mouthX, measures.mouthY, contrast);

  // Sides: where skin ends to the left and right, below the eyes.
  const side = (way: number): number => {
    let sum = 0;
    let n = 0;
    for (let y = 0.2; y <= 0.75; y += 0.11) {
      let t = 0.62;
      let off = 0;
      for (; t < 1.7; t += 0.04) {
        off = unlike(way * t, y) > 1.3 * contrast ? off + 1 : 0;
        if (off > 2) break;
      }
      sum += t - 0.08;
      n++;
    }
    return clamp(sum / n, 0.66, 1.35);
  };
  const [left, right] = [side(-1), side(1)];
  const chinY = chinOf(index, level, mouth.y);
  const lean = (right - left) / (right + left);
  const turn = clamp(-2.2 * lean + 0.8 * mouth.x, -1, 1);
  const at = (x: number, y: number): Point => place(x, y) as Point;
  const top = -0.95;
  const result = {
    eyes: eyes.map((e) => ({ at: at(e.x, e.y), half: [e.wide * apart, e.tall * apart] as Point })),
    mouth: { at: at(mouth.x, mouth.y), half: [mouth.wide * apart, mouth.tall * apart] as Point },
    chin: at(mouth.x * 0.7, chinY),
    middle: at((right - left) / 2, (top + chinY) / 2),
    half: [((left + right) / 2) * apart, ((chinY - top) / 2) * apart] as Point,
    apart,
    skin,
    turn,
  };
  const [p, q] = result.eyes as [(typeof result.eyes)[0], (typeof result.eyes)[0]];
  return { ...result, roll: Math.atan2(q.at[1] - p.at[1], q.at[0] - p.at[0]) };
}

type Index = (x: number, y: number) => number;
type Level = Planes['levels'][number];

/** Median colour of cheeks and nose. */
function skinTone(index: Index, { l, a, b }: Level): [number, number, number] {
  const at: number[] = [];
  for (let y = 0.34; y <= 0.7; y += 0.06) {
    for (let x = -0.6; x <= 0.6; x += 0.06) if (Math.abs(x) > 0.16) at.push(index(x, y));
  }
  const middle = (of: Float32Array): number => at.map((i) => of[i]!).sort((p, q) => p - q)[at.length >> 1]!;
  return [middle(l), middle(a), middle(b)];
}

/** Teeth and the gap between lips are less high than this, in distances of the eyes. */
const BAND = 0.24;

/** How much darker than the lips the line between them is at least, Lab units. */
const LINE = 1.2;

/** The mouth's middle and half sizes about a first guess: the middle of what is redder, darker or toothier than skin. */
function mouthOf(
  index: Index,
  { l, a, b }: Level,
  skin: readonly [number, number, number],
  x0: number,
  y0: number,
  contrast: number,
): { readonly x: number; readonly y: number; readonly wide: number; readonly tall: number } {
  const redAt = (i: number): number => Math.max(0, a[i]! - skin[1] - 2) * 1.5;
  const darkAt = (i: number): number => Math.max(0, skin[0] - l[i]! - 0.4 * contrast) * 0.8;
  const paleAt = (i: number): number =>
    l[i]! > skin[0] - 8
      ? Math.min(13, Math.max(0, Math.hypot(skin[1], skin[2]) - Math.hypot(a[i]!, b[i]!) - 5) * 1.3)
      : 0;
  const odd = (x: number, y: number): number => {
    const i = index(x, y);
    // Teeth and the gap between lips are narrow bands; what is as pale or dark above or below is a beard.
    const [above, below] = [index(x, y - BAND), index(x, y + BAND)];
    const band = (of: (j: number) => number): number => Math.max(0, of(i) - Math.max(of(above), of(below)));
    return Math.min(30, redAt(i) + 0.35 * darkAt(i) + 0.65 * band(darkAt) + band(paleAt));
  };
  let [x, y] = [x0, y0];
  // A mouth is wide, to both sides; nostrils and the shadow of a nose are not. Above and below it is skin.
  const unlike = (u: number, v: number): number => {
    const i = index(u, v);
    return Math.hypot((l[i]! - skin[0]) * 0.8, a[i]! - skin[1], b[i]! - skin[2]);
  };
  let most = 0;
  for (let v = 0.56; v <= 1.42; v += 0.03) {
    for (let u = -0.32; u <= 0.3201; u += 0.08) {
      const flank = (way: number): number => {
        let sum = 0;
        for (const t of [0.15, 0.22, 0.29]) {
          // Corners of a smile lie higher, those of a sad mouth lower.
          const w = u + way * t;
          sum += Math.max(odd(w, v - 0.05), odd(w, v), odd(w, v + 0.05));
        }
        return sum / 3;
      };
      const left = flank(-1);
      const right = flank(1);
      const inner = (odd(u - 0.07, v) + odd(u, v) + odd(u + 0.07, v)) / 3;
      let bare = 0;
      for (const w of [u - 0.12, u, u + 0.12]) bare += Math.max(unlike(w, v - 0.27), unlike(w, v + 0.32)) / 3;
      const near = 1 / (1 + (bare / (1.3 * contrast)) ** 2);
      const likely = Math.exp(-(((v - 1.04) / 0.33) ** 2) - (u / 0.22) ** 2);
      const wide = 0.75 * Math.min(left, right) + 0.25 * Math.max(left, right);
      const score = (wide + 0.5 * Math.min(inner, 1.5 * wide)) * near * likely;
      if (score > most) {
        most = score;
        x = u;
        y = v;
      }
    }
  }
  for (let round = 0; round < 2; round++) {
    let [sum, sx, sy] = [0, 0, 0];
    for (let v = -0.21; v <= 0.2101; v += 0.03) {
      for (let u = -0.48; u <= 0.4801; u += 0.04) {
        const w = odd(x + u, y + v) * Math.exp(-((u / 0.4) ** 2) - (v / 0.16) ** 2);
        sum += w;
        sx += w * u;
        sy += w * v;
      }
    }
    if (sum < 1) break;
    x += sx / sum;
    y += sy / sum;
  }
  y = lipsLine(index, l, redAt, x, y);
  const row = (t: number): number =>
    Math.max(odd(x + t, y - 0.05), odd(x + t, y), odd(x + t, y + 0.05), odd(x + t, y - 0.1) * 0.8);
  const level = 0.35 * Math.max(4, (row(-0.1) + row(0) + row(0.1)) / 3);
  const reach = (way: number): number => {
    let last = 0.2;
    let quiet = 0;
    for (let t = 0.2; t <= 0.62; t += 0.03) {
      if (row(way * t) > level) {
        last = t;
        quiet = 0;
      } else if (++quiet > 1) break;
    }
    return last;
  };
  const [left, right] = [reach(-1), reach(1)];
  const column = (t: number): number => (odd(x - 0.1, y + t) + odd(x, y + t) + odd(x + 0.1, y + t)) / 3;
  const tall = (way: number): number => {
    let last = 0.05;
    for (let t = 0.05; t <= 0.22; t += 0.02) {
      if (column(way * t) < level) break;
      last = t;
    }
    return last;
  };
  return {
    x: x + clamp((right - left) / 2, -0.08, 0.08),
    y,
    wide: clamp((left + right) / 2, 0.24, 0.55),
    tall: clamp((tall(1) + tall(-1)) / 2, 0.06, 0.2),
  };
}

/** The dark line between red lips close to a mouth's middle, or the middle where there is none. */
function lipsLine(index: Index, l: Float32Array, redAt: (i: number) => number, x: number, y: number): number {
  let [best, most] = [y, LINE];
  for (let t = -0.12; t <= 0.1201; t += 0.02) {
    let line = 0;
    for (let u = -0.2; u <= 0.2001; u += 0.05) {
      const [above, own, below] = [-0.07, 0, 0.07].map((d) => index(x + u, y + t + d)) as [
        number,
        number,
        number,
      ];
      const lips = Math.min(redAt(above), redAt(below));
      line += (Math.min(8, Math.min(l[above]!, l[below]!) - l[own]!) + 0.5 * Math.min(16, lips)) / 9;
    }
    const score = line * Math.exp(-((t / 0.12) ** 2));
    if (score > most) [best, most] = [y + t, score];
  }
  return best;
}

/** Where the chin ends: the clearest step below the mouth, most likely about 0.65 eye distances under it. */
function chinOf(index: Index, { l, a, b }: Level, mouthY: number): number {
  let best = mouthY + 0.62;
  let most = 0;
  for (let t = 0.36; t <= 0.98; t += 0.03) {
    let step = 0;
    for (const x of [-0.16, 0, 0.16]) {
      const p = index(x, mouthY + t - 0.07);
      const q = index(x, mouthY + t + 0.07);
      step += Math.hypot(l[p]! - l[q]!, a[p]! - a[q]!, b[p]! - b[q]!) / 3;
    }
    const score = Math.min(25, step) * Math.exp(-(((t - 0.65) / 0.24) ** 2));
    if (score > most) {
      most = score;
      best = mouthY + t;
    }
  }
  return best;
}
