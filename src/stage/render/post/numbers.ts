import * as THREE from 'three/webgpu';
import type { Look } from '../look.ts';
import { uniform } from '../tsl.ts';

/** Numbers of the finishing passes; set for every frame. */
export const p = {
  near: uniform(0.08),
  far: uniform(1000),
  /** Focus distance (m); blur radius in half-resolution pixels of something infinitely far. */
  focus: uniform(4),
  blur: uniform(0),
  bloom: uniform(0.25),
  halation: uniform(0.1),
  flare: uniform(0),
  soften: uniform(0),
  saturation: uniform(1),
  contrast: uniform(1),
  balance: uniform(new THREE.Vector3(1, 1, 1)),
  mono: uniform(0),
  slope: uniform(new THREE.Vector3(1, 1, 1)),
  offset: uniform(new THREE.Vector3()),
  power: uniform(new THREE.Vector3(1, 1, 1)),
  vignette: uniform(0.4),
  grain: uniform(0.1),
  /** Frame's own random numbers for the grain, and the gate's offset in uv. */
  seed: uniform(new THREE.Vector2()),
  weave: uniform(new THREE.Vector2()),
  ink: uniform(0),
  /** Home video: chroma that lags along the line, and the lines. */
  video: uniform(0),
};

/**
 * Sets the numbers of a frame.
 * @param pixels of the blur along the picture's longer side
 * @param noise a number of 0–1 for each number
 */
export function setNumbers(
  look: Look,
  camera: { near: number; far: number; focus: number; mm: number; fstop: number },
  pixels: number,
  frame: number,
  noise: (k: number) => number,
): void {
  p.near.value = camera.near;
  p.far.value = camera.far;
  p.focus.value = camera.focus;
  const f = camera.mm / 1000;
  // Diameter on a 36 mm wide sensor, as a radius in half-resolution pixels of the longer side.
  const diameter = (f * f) / (camera.fstop * Math.max(0.02, camera.focus - f));
  p.blur.value = (diameter / 0.036) * pixels * 0.5 * 0.8;
  p.bloom.value = look.bloom;
  p.halation.value = look.halation;
  p.flare.value = look.flare;
  p.soften.value = look.soften;
  p.saturation.value = look.saturation;
  p.contrast.value = 1 + (look.contrast - 1) * 0.7;
  p.balance.value.set(1 + look.warmth * 0.14, 1, 1 - look.warmth * 0.2);
  p.mono.value = look.monochrome ? 1 : 0;
  p.slope.value.set(...look.slope);
  p.offset.value.set(...look.offset);
  p.power.value.set(...look.power);
  p.vignette.value = look.vignette;
  p.grain.value = look.grain;
  p.seed.value.set(Math.floor(noise(frame * 4) * 977), Math.floor(noise(frame * 4 + 1) * 991));
  const weave = look.weave * 0.0022;
  p.weave.value.set((noise(frame * 4 + 2) - 0.5) * weave, (noise(frame * 4 + 3) - 0.5) * weave);
  p.ink.value = look.ink;
  p.video.value = look.video;
}
