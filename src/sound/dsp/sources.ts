import type { Random } from '../../base/random.ts';
import type { Curve } from '../../catalogue/kit/sound-kit.ts';
import { reader } from './curve.ts';

/** Uniform white noise −1…1 from one draw of the source (xorshift32 inside, for speed). */
export function white(length: number, random: Random): Float32Array {
  const out = new Float32Array(length);
  let s = random.integer(1, 0x7ffffffe);
  for (let i = 0; i < length; i++) {
    s ^= s << 13;
    s ^= s >>> 17;
    s ^= s << 5;
    out[i] = s / 2147483648;
  }
  return out;
}

/** Pink noise: P. Kellet's sum of one-pole filters, within 0.5 dB of −3 dB an octave above 10 Hz. */
export function pink(length: number, random: Random): Float32Array {
  const out = white(length, random);
  let b0 = 0;
  let b1 = 0;
  let b2 = 0;
  let b3 = 0;
  let b4 = 0;
  let b5 = 0;
  let b6 = 0;
  for (let i = 0; i < length; i++) {
    const w = out[i] as number;
    b0 = 0.99886 * b0 + w * 0.0555179;
    b1 = 0.99332 * b1 + w * 0.0750759;
    b2 = 0.969 * b2 + w * 0.153852;
    b3 = 0.8665 * b3 + w * 0.3104856;
    b4 = 0.55 * b4 + w * 0.5329522;
    b5 = -0.7616 * b5 - w * 0.016898;
    out[i] = (b0 + b1 + b2 + b3 + b4 + b5 + b6 + w * 0.5362) * 0.2;
    b6 = w * 0.115926;
  }
  return out;
}

/** Brown noise: white noise through a leaky integrator with its corner at 20 Hz. */
export function brown(length: number, random: Random, sampleRate: number): Float32Array {
  const out = white(length, random);
  const leak = Math.exp((-2 * Math.PI * 20) / sampleRate);
  let y = 0;
  for (let i = 0; i < length; i++) {
    y = leak * y + (out[i] as number) * 0.06;
    out[i] = y;
  }
  return out;
}

/** A wave of a shape; saw and square are smoothed at their jumps (PolyBLEP), so that they do not alias audibly. */
export function wave(
  shape: 'sine' | 'triangle' | 'saw' | 'square',
  hz: Curve,
  length: number,
  sampleRate: number,
  phase0 = 0,
): Float32Array {
  const out = new Float32Array(length);
  const frequency = reader(hz);
  let phase = phase0 % 1;
  let step = 0;
  for (let i = 0; i < length; i++) {
    if ((i & 15) === 0) step = Math.min(0.45, Math.max(0, frequency(i / sampleRate) / sampleRate));
    let y: number;
    if (shape === 'sine') y = Math.sin(2 * Math.PI * phase);
    else if (shape === 'triangle') y = 4 * Math.abs(phase - 0.5) - 1;
    else {
      y =
        shape === 'saw'
          ? 2 * phase - 1 - blep(phase, step)
          : (phase < 0.5 ? 1 : -1) + blep(phase, step) - blep((phase + 0.5) % 1, step);
    }
    out[i] = y;
    phase += step;
    if (phase >= 1) phase -= 1;
  }
  return out;
}

function blep(phase: number, step: number): number {
  if (phase < step) {
    const t = phase / step;
    return t + t - t * t - 1;
  }
  if (phase > 1 - step) {
    const t = (phase - 1) / step;
    return t * t + t + t + 1;
  }
  return 0;
}

/** Frequency modulation by one sine. */
export function modulated(
  hz: Curve,
  ratio: number,
  index: Curve,
  length: number,
  sampleRate: number,
): Float32Array {
  const out = new Float32Array(length);
  const frequency = reader(hz);
  const depth = reader(index);
  let carrier = 0;
  let modulator = 0;
  let f = 0;
  let d = 0;
  for (let i = 0; i < length; i++) {
    if ((i & 15) === 0) {
      f = (2 * Math.PI * frequency(i / sampleRate)) / sampleRate;
      d = depth(i / sampleRate);
    }
    out[i] = Math.sin(carrier + d * Math.sin(modulator));
    carrier += f;
    modulator += f * ratio;
  }
  return out;
}

/** Decaying sines by rotating phasors: cheap enough for dozens of partials. Each [hertz, amplitude, seconds to −60 dB]. */
export function ringing(
  modes: readonly (readonly [number, number, number])[],
  sampleRate: number,
  random: Random,
): Float32Array {
  const heard = modes.filter(([hz, amplitude]) => hz > 15 && hz < sampleRate * 0.45 && amplitude > 1e-5);
  const longest = Math.max(0.01, ...heard.map((m) => m[2]));
  const out = new Float32Array(Math.ceil(longest * 1.05 * sampleRate));
  for (const [hz, amplitude, decay] of heard) {
    const r = Math.exp(-6.9078 / (decay * sampleRate));
    const w = (2 * Math.PI * hz) / sampleRate;
    const c = r * Math.cos(w);
    const s = r * Math.sin(w);
    const phase = random.range(-0.3, 0.3);
    let x = Math.cos(phase) * amplitude;
    let y = Math.sin(phase) * amplitude;
    const length = Math.min(out.length, Math.ceil(decay * 1.05 * sampleRate));
    for (let i = 0; i < length; i++) {
      out[i] = (out[i] as number) + y;
      const next = c * x - s * y;
      y = s * x + c * y;
      x = next;
    }
  }
  // Half a millisecond of rise: nothing struck starts in no time at all.
  const rise = Math.round(sampleRate * 0.0005);
  for (let i = 0; i < rise && i < out.length; i++) out[i] = ((out[i] as number) * i) / rise;
  return out;
}

/** A plucked string: noise in a delay line with a damping average (Karplus–Strong, tuned by a fractional delay). */
export function plucked(
  hz: number,
  seconds: number,
  bright: number,
  sampleRate: number,
  random: Random,
): Float32Array {
  const length = Math.ceil(seconds * sampleRate);
  const out = new Float32Array(length);
  const period = sampleRate / hz - 0.5;
  const size = Math.max(2, Math.floor(period));
  const fraction = period - size;
  const line = white(size + 1, random);
  let smooth = 0;
  for (let i = 0; i < line.length; i++) {
    smooth += (0.15 + 0.85 * bright) * ((line[i] as number) - smooth);
    line[i] = smooth;
  }
  const loss = 10 ** ((-3 * (1 / hz)) / Math.max(0.05, seconds));
  const damping = 0.5 - 0.42 * bright;
  let index = 0;
  let last = 0;
  for (let i = 0; i < length; i++) {
    const a = line[index] as number;
    const b = line[(index + 1) % line.length] as number;
    const value = a * (1 - fraction) + b * fraction;
    out[i] = value;
    last = value * (1 - damping) + last * damping;
    line[index] = last * loss;
    index = (index + 1) % line.length;
  }
  return out;
}
