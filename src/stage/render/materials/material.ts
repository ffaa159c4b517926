import type { Rgb } from '../../../base/colour.ts';

/** Tiling noise for surface recipes: every call repeats after one tile, u and v from 0 to 1. */
export interface TileNoise {
  /** Smooth noise, 0–1, with `fx` × `fy` cells in the tile. */
  value(u: number, v: number, fx: number, fy: number, seed?: number): number;
  /** Octaves of `value`, about 0–1 with mean 0.5. */
  fbm(u: number, v: number, fx: number, fy: number, octaves: number, seed?: number): number;
  /** Constant per integer cell, 0–1. */
  cell(i: number, j: number, seed?: number): number;
  /** Distance to the nearest scattered point (0–1), and to the border between the two nearest; `id` of the nearest. */
  scatter(
    u: number,
    v: number,
    n: number,
    seed?: number,
  ): { readonly near: number; readonly edge: number; readonly id: number };
}

/** What a recipe says of one texel. */
export interface Texel {
  /** Relief, 0–1 over the material's `relief` in millimetres. */
  height: number;
  /** Factor on the albedo, 1 is the plain colour (0–1.5). */
  value: number;
  /** 0.5 is the material's roughness, 0 smoother, 1 rougher; wear starts where it is highest. */
  mask: number;
}

/** A surface: how it looks at any scale, in numbers. One file each in this folder. */
export interface Surface {
  readonly name: string;
  /** Metres that one tile covers. */
  readonly metres: number;
  /** Roughness at mask 0, and at mask 1. */
  readonly roughness: readonly [number, number];
  /** 0 dielectric – 0.6: brighter than that goes black in a small set. */
  readonly metal: number;
  /** Strength of the relief in the light. */
  readonly bump: number;
  /** How much more saturated the dark parts are, 0–1. */
  readonly depth: number;
  /** Albedo when nothing tints it. */
  readonly colour: Rgb;
  /** What lies under it: mortar between bricks, rust under paint. Shows where mask > threshold (1 never, until worn). */
  readonly under: { readonly colour: Rgb; readonly threshold: number };
  /** Soft light that goes round the edge (cloth, skin, leaf), 0–1. */
  readonly wrap?: number;
  /** Bright rim of fibres, 0–1. */
  readonly sheen?: number;
  /** 1 is opaque. */
  readonly opacity?: number;
  texel(u: number, v: number, noise: TileNoise, out: Texel): void;
}

/** Declare a surface; the one default export of its file. */
export const defineSurface = (surface: Surface): Surface => surface;
