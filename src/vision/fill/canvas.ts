import { distanceTo } from './distance.ts';

/** Sizes of a picture with margins, and of the smaller canvas on which fills are planned. */
export interface Frame {
  /** The picture. */
  readonly width: number;
  readonly height: number;
  /** Pixels of margin on the left and right, at top and bottom. */
  readonly margin: readonly [number, number];
  /** Picture and margins. */
  readonly full: readonly [number, number];
  /** The same, small. One canvas pixel is `factor` pixels each way; margins are whole canvas pixels. */
  readonly canvas: readonly [number, number];
  readonly factor: number;
}

/** Longest side of a picture on the canvas, about: mattes and fills are planned at this size. */
const CANVAS = 640;
/** A matte of this much counts as full. */
const FULL = 250;

/**
 * Sizes for a picture with a margin.
 * @param reach share of the picture's size on each side
 */
export function frameOf(width: number, height: number, reach: number): Frame {
  const factor = Math.max(1, Math.round(Math.max(width, height) / CANVAS));
  const whole = (size: number) => Math.max(1, Math.round((size * reach) / factor)) * factor;
  const margin = [whole(width), whole(height)] as const;
  const full = [width + 2 * margin[0], height + 2 * margin[1]] as const;
  return {
    width,
    height,
    margin,
    full,
    canvas: [Math.ceil(full[0] / factor), Math.ceil(full[1] / factor)],
    factor,
  };
}

/** True for canvas pixels that lie wholly in the picture. */
export function insideOf(frame: Frame): Uint8Array {
  const [w, h] = frame.canvas;
  const [left, top] = [frame.margin[0] / frame.factor, frame.margin[1] / frame.factor];
  const right = left + Math.floor(frame.width / frame.factor);
  const bottom = top + Math.floor(frame.height / frame.factor);
  const inside = new Uint8Array(w * h);
  for (let y = top; y < bottom; y++) inside.fill(1, y * w + left, y * w + right);
  return inside;
}

/**
 * A matte of the picture on the canvas: the least and the largest value of each canvas pixel. 0 in the margins.
 * @param alpha width × height values of the picture
 */
export function onCanvas(frame: Frame, alpha: Uint8Array): { least: Uint8Array; most: Uint8Array } {
  const [w, h] = frame.canvas;
  const least = new Uint8Array(w * h);
  const most = new Uint8Array(w * h);
  const [left, top] = [frame.margin[0] / frame.factor, frame.margin[1] / frame.factor];
  for (let y = 0, at = 0; y < frame.height; y++) {
    const row = (top + ((y / frame.factor) | 0)) * w + left;
    const firstRow = y % frame.factor === 0;
    for (let x = 0; x < frame.width; x++, at++) {
      const i = row + ((x / frame.factor) | 0);
      const v = alpha[at]!;
      if (firstRow && x % frame.factor === 0) {
        least[i] = v;
        most[i] = v;
      } else {
        if (v < least[i]!) least[i] = v;
        if (v > most[i]!) most[i] = v;
      }
    }
  }
  return { least, most };
}

/**
 * Canvas pixels of the picture where a matte is full, and all around them within a distance too. The picture's border
 * is no edge of what it cuts.
 */
export function firm(frame: Frame, least: Uint8Array, by: number): Uint8Array {
  const [w, h] = frame.canvas;
  const loose = new Uint8Array(w * h);
  const inside = insideOf(frame);
  for (let i = 0; i < loose.length; i++) loose[i] = inside[i] && least[i]! < FULL ? 1 : 0;
  const d = distanceTo(loose, w, h);
  for (let i = 0; i < loose.length; i++) loose[i] = inside[i] && d[i]! > by ? 1 : 0;
  return loose;
}

/** Size of the picture alone on the canvas. */
export const innerSize = (frame: Frame): readonly [number, number] => [
  Math.ceil(frame.width / frame.factor),
  Math.ceil(frame.height / frame.factor),
];

/** The picture's part of a canvas plane. */
export function cropped(frame: Frame, plane: Uint8Array): Uint8Array {
  const [w, h] = innerSize(frame);
  const out = new Uint8Array(w * h);
  for (let y = 0; y < h; y++) {
    const at = (y + frame.margin[1] / frame.factor) * frame.canvas[0] + frame.margin[0] / frame.factor;
    out.set(plane.subarray(at, at + w), y * w);
  }
  return out;
}

/** The inverse of {@link cropped}: 0 in the margins. */
export function framed<Plane extends Uint8Array | Float32Array>(frame: Frame, plane: Plane): Plane {
  const [w, h] = innerSize(frame);
  const out = (
    plane instanceof Uint8Array
      ? new Uint8Array(frame.canvas[0] * frame.canvas[1])
      : new Float32Array(frame.canvas[0] * frame.canvas[1])
  ) as Plane;
  for (let y = 0; y < h; y++) {
    const at = (y + frame.margin[1] / frame.factor) * frame.canvas[0] + frame.margin[0] / frame.factor;
    out.set(plane.subarray(y * w, (y + 1) * w), at);
  }
  return out;
}

/** The picture's pixels whose canvas pixel is set. */
export function picked(frame: Frame, set: Uint8Array): Uint8Array {
  const out = new Uint8Array(frame.width * frame.height);
  for (let y = 0, i = 0; y < frame.height; y++) {
    const row = (((y + frame.margin[1]) / frame.factor) | 0) * frame.canvas[0];
    for (let x = 0; x < frame.width; x++, i++)
      out[i] = set[row + (((x + frame.margin[0]) / frame.factor) | 0)]!;
  }
  return out;
}
