/** A colour in linear light, each channel 0–1 (or more for light). */
export type Rgb = readonly [number, number, number];

/** One sRGB channel, 0–1, to linear light (IEC 61966-2-1). */
export const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
/** One linear channel to sRGB, 0–1 (IEC 61966-2-1). */
export const toSrgb = (c: number): number => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);

/**
 * A `#rrggbb` colour in linear light. Throws a RangeError on any other text.
 * @example fromHex('#ffffff') // [1, 1, 1]
 */
export function fromHex(hex: string): Rgb {
  const m = /^#([0-9a-f]{6})$/i.exec(hex);
  if (!m) throw new RangeError(`"${hex}" is not a #rrggbb colour.`);
  const n = Number.parseInt(m[1] as string, 16);
  return [toLinear((n >> 16) / 255), toLinear(((n >> 8) & 255) / 255), toLinear((n & 255) / 255)];
}

/** A linear colour as `#rrggbb`, clipped to what a screen shows. */
export function toHex(rgb: Rgb): string {
  return `#${rgb
    .map((c) =>
      Math.round(Math.min(1, Math.max(0, toSrgb(c))) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/**
 * The colour of a black body, brightest channel 1, in linear light.
 * Planckian locus of Kim et al. (2002), then XYZ to sRGB primaries.
 * @param kelvin 1667–25000 (clamped)
 * @example fromKelvin(2700) // a tungsten bulb, strongly orange
 */
export function fromKelvin(kelvin: number): Rgb {
  const t = Math.min(25000, Math.max(1667, kelvin));
  const x =
    t < 4000
      ? -0.2661239e9 / t ** 3 - 0.2343589e6 / t ** 2 + 0.8776956e3 / t + 0.17991
      : -3.0258469e9 / t ** 3 + 2.1070379e6 / t ** 2 + 0.2226347e3 / t + 0.24039;
  const y =
    t < 2222
      ? -1.1063814 * x ** 3 - 1.3481102 * x ** 2 + 2.18555832 * x - 0.20219683
      : t < 4000
        ? -0.9549476 * x ** 3 - 1.37418593 * x ** 2 + 2.09137015 * x - 0.16748867
        : 3.081758 * x ** 3 - 5.8733867 * x ** 2 + 3.75112997 * x - 0.37001483;
  const X = x / y;
  const Z = (1 - x - y) / y;
  const rgb = [
    3.2404542 * X - 1.5371385 - 0.4985314 * Z,
    -0.969266 * X + 1.8760108 + 0.041556 * Z,
    0.0556434 * X - 0.2040259 + 1.0572252 * Z,
  ].map((c) => Math.max(0, c));
  const top = Math.max(...rgb);
  return [rgb[0]! / top, rgb[1]! / top, rgb[2]! / top];
}
