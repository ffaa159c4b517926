import type { Curve } from '../../catalogue/kit/sound-kit.ts';
import { reader } from './curve.ts';

/** Coefficients of a second-order section, a0 = 1. */
export interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/** Run a section over samples, in place. */
export function biquad(data: Float32Array, { b0, b1, b2, a1, a2 }: Biquad): Float32Array {
  let z1 = 0;
  let z2 = 0;
  for (let i = 0; i < data.length; i++) {
    const x = data[i] as number;
    const y = b0 * x + z1;
    z1 = b1 * x - a1 * y + z2;
    z2 = b2 * x - a2 * y;
    data[i] = y;
  }
  return data;
}

/** Bell of some decibels (Audio EQ Cookbook, R. Bristow-Johnson). */
export function peaking(hz: number, q: number, db: number, sampleRate: number): Biquad {
  const a = 10 ** (db / 40);
  const w = (2 * Math.PI * Math.min(hz, sampleRate * 0.45)) / sampleRate;
  const alpha = Math.sin(w) / (2 * q);
  const a0 = 1 + alpha / a;
  return {
    b0: (1 + alpha * a) / a0,
    b1: (-2 * Math.cos(w)) / a0,
    b2: (1 - alpha * a) / a0,
    a1: (-2 * Math.cos(w)) / a0,
    a2: (1 - alpha / a) / a0,
  };
}

const STEP = 32;

/**
 * State-variable filter with trapezoidal integrators (stable at any cutoff, so that the cutoff may glide), in
 * place. Frequencies above 0.45 of the sample rate are held there.
 */
export function stateVariable(
  data: Float32Array,
  kind: 'low' | 'high' | 'band',
  hz: Curve,
  q: number,
  sampleRate: number,
): Float32Array {
  const cutoff = reader(hz);
  const k = 1 / Math.max(0.05, q);
  const steady = typeof hz === 'number';
  let ic1 = 0;
  let ic2 = 0;
  for (let start = 0; start < data.length; ) {
    const end = steady ? data.length : Math.min(data.length, start + STEP);
    const f = Math.min(sampleRate * 0.45, Math.max(5, cutoff(start / sampleRate)));
    const g = Math.tan((Math.PI * f) / sampleRate);
    const a1 = 1 / (1 + g * (g + k));
    const a2 = g * a1;
    const a3 = g * a2;
    for (let i = start; i < end; i++) {
      const x = data[i] as number;
      const v3 = x - ic2;
      const v1 = a1 * ic1 + a2 * v3;
      const v2 = ic2 + a2 * ic1 + a3 * v3;
      ic1 = 2 * v1 - ic1;
      ic2 = 2 * v2 - ic2;
      data[i] = kind === 'low' ? v2 : kind === 'band' ? k * v1 : x - k * v1 - v2;
    }
    start = end;
  }
  return data;
}
