/** A picture in numbers: RGBA, four bytes a pixel, rows from the top, sRGB-encoded, straight alpha. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** How much of each pixel belongs to something: 0 nothing, 255 all of it; rows from the top. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** One number a pixel, rows from the top. */
export interface Field {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** A box in shares of a picture's width and height, left, top, right, bottom, each 0 to 1. */
export type Box = readonly [number, number, number, number];

/** A point in shares of a picture's width and height. */
export type Point = readonly [number, number];
