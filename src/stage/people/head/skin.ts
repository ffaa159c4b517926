import type { Rgb } from '../../../base/colour.ts';
import { clamp, type Vec3 } from '../../../base/vectors.ts';
import { type FaceShape, within } from './shape.ts';

/** Colours of one face, linear. */
export interface Complexion {
  readonly skin: Rgb;
  readonly lips: Rgb;
  /** 0–1. */
  readonly blush: number;
  readonly stubble: number;
  readonly beard: Rgb;
}

const toward = (a: Rgb, b: Rgb, u: number): Rgb => [
  a[0] + (b[0] - a[0]) * u,
  a[1] + (b[1] - a[1]) * u,
  a[2] + (b[2] - a[2]) * u,
];

/** Multiply by how open the place is to light; creases of skin go warm, not grey. */
export const shade = (c: Rgb, open: number): Rgb => [c[0] * open ** 0.7, c[1] * open, c[2] * open ** 1.04];

/** A redder, darker neighbour of a skin colour: blood under it. */
export const flushed = (skin: Rgb): Rgb => [
  Math.min(1, skin[0] * 0.95 + 0.015),
  skin[1] * 0.52,
  skin[2] * 0.5,
];

/** Paint of the face at a point in heads: cheeks, nose, eye sockets and a shaved chin. */
export function paint(f: FaceShape, c: Complexion, p: Vec3, open: number): Rgb {
  const x = Math.abs(p[0]);
  const red = flushed(c.skin);
  const cheek = within(Math.hypot(x - 0.2, (p[1] + 0.105) * 1.1, (p[2] - 0.28) * 0.7), 0.02, 0.16);
  const nose = within(Math.hypot(x, p[1] - f.eyeY + f.noseLength - f.noseTip, p[2] - 0.46), 0.02, 0.08);
  const ear = within(Math.hypot(x - 0.37, p[1] + 0.02, p[2] + 0.02), 0.04, 0.12);
  let rgb = toward(c.skin, red, clamp(c.blush * (0.36 * cheek + 0.26 * nose + 0.3 * ear), 0, 0.6));
  const socket = within(
    Math.hypot(x - f.eyeX, (p[1] - f.eyeY - 0.01) * 1.2, (p[2] - 0.34) * 0.6),
    0.06,
    0.14,
  );
  rgb = toward(rgb, [red[0] * 0.9, red[1], red[2] * 1.08], socket * (0.16 + 0.14 * f.age));
  if (c.stubble > 0) {
    const low =
      within(p[1], f.mouthY - 0.04, f.mouthY + 0.12) * within(x, 0.26, 0.34) * within(-p[2], -0.05, 0.06);
    const lip = within(Math.hypot(x, (p[1] - f.mouthY) * 1.6), 0.04, 0.1) * 0;
    rgb = toward(rgb, toward(c.skin, c.beard, 0.5), clamp(low - lip, 0, 1) * c.stubble * 0.32);
  }
  return shade(rgb, open);
}
