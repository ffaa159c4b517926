import { toLinear, toSrgb } from '../base/colour.ts';
import type { Raster } from './raster.ts';

/** A picture in CIE L*a*b* (D65): lightness 0–100, green–red and blue–yellow about −110 to 110. */
export interface Lab {
  readonly width: number;
  readonly height: number;
  readonly l: Float32Array;
  readonly a: Float32Array;
  readonly b: Float32Array;
}

const LINEAR = Float32Array.from({ length: 256 }, (_, i) => toLinear(i / 255));
/** White point D65 (CIE 15). */
const WHITE = [0.95047, 1, 1.08883] as const;
const STEPS = 8192;
const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
const unf = (t: number): number => (t > 6 / 29 ? t ** 3 : (116 * t - 16) / (24389 / 27));
const CURVE = Float32Array.from({ length: STEPS + 2 }, (_, i) => f(i / STEPS));
/** {@link f} from a table, for the millions. */
function curve(t: number): number {
  const at = Math.min(1, t) * STEPS;
  const low = at | 0;
  return CURVE[low]! + (CURVE[low + 1]! - CURVE[low]!) * (at - low);
}

/**
 * A picture's colours as a viewer tells them apart; alpha is not looked at.
 * @example labOf(raster).l[0] // 100 for white, 0 for black
 */
export function labOf(image: Raster): Lab {
  const { width, height, data } = image;
  const n = width * height;
  const l = new Float32Array(n);
  const a = new Float32Array(n);
  const b = new Float32Array(n);
  for (let i = 0, at = 0; i < n; i++, at += 4) {
    const r = LINEAR[data[at]!]!;
    const g = LINEAR[data[at + 1]!]!;
    const u = LINEAR[data[at + 2]!]!;
    const x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * u) / WHITE[0]);
    const y = curve(0.2126729 * r + 0.7151522 * g + 0.072175 * u);
    const z = curve((0.0193339 * r + 0.119192 * g + 0.9503041 * u) / WHITE[2]);
    l[i] = 116 * y - 16;
    a[i] = 500 * (x - y);
    b[i] = 200 * (y - z);
  }
  return { width, height, l, a, b };
}

/**
 * One colour of {@link Lab} as `#rrggbb`, clipped to what a screen shows.
 * @example labHex(100, 0, 0) // '#ffffff'
 */
export function labHex(l: number, a: number, b: number): string {
  const fy = (l + 16) / 116;
  const x = WHITE[0] * unf(fy + a / 500);
  const y = unf(fy);
  const z = WHITE[2] * unf(fy - b / 200);
  const rgb = [
    3.2404542 * x - 1.5371385 * y - 0.4985314 * z,
    -0.969266 * x + 1.8760108 * y + 0.041556 * z,
    0.0556434 * x - 0.2040259 * y + 1.0572252 * z,
  ];
  const byte = (c: number): string =>
    Math.round(Math.min(1, Math.max(0, toSrgb(Math.max(0, c)))) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${rgb.map(byte).join('')}`;
}
