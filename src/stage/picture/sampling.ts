import type * as THREE from 'three/webgpu';
import {
  clamp,
  dot,
  float,
  floor,
  log2,
  max,
  min,
  type Node,
  texture,
  vec2,
  vec3,
  vec4,
} from '../render/tsl.ts';

/** Lightness of a colour as bytes have it (luma, BT.601). */
export const luma = (colour: Node): Node => dot(colour, vec3(0.299, 0.587, 0.114));

/**
 * A texture between its pixels by the Catmull–Rom spline in five bilinear taps (the corners are left out): exact at
 * the middle of a pixel and as crisp half a pixel beside it, so that what moves by less than a pixel does not blur.
 * @param at texture coordinates
 * @param width pixels of the texture
 */
export function sharp(source: THREE.Texture, at: Node, width: number, height: number): Node {
  const size = vec2(width, height);
  const texel = vec2(1 / width, 1 / height);
  const place = at.mul(size).toVar();
  const middle = floor(place.sub(0.5)).add(0.5).toVar();
  const f = place.sub(middle).toVar();
  const w0 = f.mul(f.mul(f.mul(-0.5).add(1)).sub(0.5)).toVar();
  const w1 = f.mul(f).mul(f.mul(1.5).sub(2.5)).add(1).toVar();
  const w3 = f.mul(f).mul(f.mul(0.5).sub(0.5)).toVar();
  const w12 = float(1).sub(w0).sub(w3).toVar();
  const w2 = w12.sub(w1);
  const p0 = middle.sub(1).mul(texel).toVar();
  const p3 = middle.add(2).mul(texel).toVar();
  const p12 = middle.add(w2.div(w12)).mul(texel).toVar();
  const tap = (x: Node, y: Node): Node => texture(source, vec2(x, y)).level(0);
  const mid = tap(p12.x, p12.y).toVar();
  const left = tap(p0.x, p12.y).toVar();
  const right = tap(p3.x, p12.y).toVar();
  const above = tap(p12.x, p0.y).toVar();
  const below = tap(p12.x, p3.y).toVar();
  const weights = [w12.x.mul(w12.y), w0.x.mul(w12.y), w3.x.mul(w12.y), w12.x.mul(w0.y), w12.x.mul(w3.y)];
  const taps = [mid, left, right, above, below];
  const sum = taps.slice(1).reduce<Node>((s, t, i) => s.add(t.mul(weights[i + 1]!)), mid.mul(weights[0]!));
  const weight = weights.slice(1).reduce<Node>((s, w) => s.add(w), weights[0]!);
  // What the spline throws over is cut at the neighbours' own values: no halos at hard edges.
  const least = taps.slice(1).reduce<Node>((s, t) => min(s, t), mid);
  const most = taps.slice(1).reduce<Node>((s, t) => max(s, t), mid);
  return vec4(clamp(sum.div(weight), least, most));
}

/** Offsets of the taps of a blur, in radii: a hexagon and its middle. */
const disc = [
  [0, 0],
  [0.7, 0],
  [0.35, 0.606],
  [-0.35, 0.606],
  [-0.7, 0],
  [-0.35, -0.606],
  [0.35, -0.606],
] as const;

/**
 * A texture out of focus: a few taps of its smaller levels over a disc.
 * @param radius of the disc, pixels of the texture
 */
export function defocused(
  source: THREE.Texture,
  at: Node,
  width: number,
  height: number,
  radius: Node,
): Node {
  const level = log2(max(radius.mul(0.75), 1)).toVar();
  const reach = vec2(1 / width, 1 / height)
    .mul(radius)
    .toVar();
  const sum = disc.reduce<Node>(
    (s, [x, y]) => s.add(texture(source, at.add(reach.mul(vec2(x, y)))).level(level)),
    vec4(0, 0, 0, 0),
  );
  return sum.div(disc.length);
}
