import { random } from '../base/random.ts';
import { whisper } from './whisper.ts';

/** What is done to a raw voice, at the engine's own sample rate. */
export interface Colouring {
  readonly breath: number;
  readonly tremor: number;
  readonly metal: number;
  /** Decibels above 2 kHz. */
  readonly bright: number;
  /** Loudness pulses a second (laughter, sobs); 0 for none. */
  readonly pulse: number;
}

/** Change the timbre of a voice; the times of its sounds stay. */
export function colourVoice(
  pcm: Float32Array,
  sampleRate: number,
  colouring: Colouring,
  seed: number,
): Float32Array {
  let out = pcm;
  const { breath, tremor, metal, bright, pulse } = colouring;
  if (breath > 0) {
    const air = whisper(pcm, seed);
    out = new Float32Array(pcm.length);
    const voiced = breath >= 1 ? 0 : 1 - breath * 0.5;
    const aired = breath >= 1 ? 1.6 : breath * 1.1;
    for (let i = 0; i < out.length; i++) out[i] = (pcm[i] as number) * voiced + (air[i] as number) * aired;
  }
  if (bright !== 0) out = tilt(out, sampleRate, bright);
  if (tremor > 0) out = shake(out, sampleRate, tremor, seed);
  if (pulse > 0) out = pulsate(out, sampleRate, pulse, seed);
  if (metal > 0) out = metallic(out, sampleRate, metal);
  return out;
}

/** High shelf at 2 kHz made of a one-pole split. */
function tilt(pcm: Float32Array, sampleRate: number, db: number): Float32Array {
  const k = 1 - Math.exp((-2 * Math.PI * 2000) / sampleRate);
  const gain = 10 ** (db / 20);
  const out = new Float32Array(pcm.length);
  let low = 0;
  for (let i = 0; i < pcm.length; i++) {
    const x = pcm[i] as number;
    low += k * (x - low);
    out[i] = low + (x - low) * gain;
  }
  return out;
}

/** Unsteady pitch (a wandering delay of up to 1 ms) and loudness at 5–6 Hz. */
function shake(pcm: Float32Array, sampleRate: number, amount: number, seed: number): Float32Array {
  const rate = random(seed).stream('tremor').range(5, 6.2);
  const depth = 0.00045 * amount * sampleRate;
  const out = new Float32Array(pcm.length);
  for (let i = 0; i < pcm.length; i++) {
    const phase = (2 * Math.PI * rate * i) / sampleRate;
    const wobble = Math.sin(phase) + 0.4 * Math.sin(phase * 0.37 + 1);
    const x = i - depth * (1.4 + wobble);
    const whole = Math.floor(x);
    const u = x - whole;
    const value =
      whole < 0
        ? 0
        : (pcm[whole] as number) * (1 - u) + (pcm[Math.min(pcm.length - 1, whole + 1)] as number) * u;
    out[i] = value * (1 - 0.16 * amount * (0.5 + 0.5 * Math.sin(phase + 0.8)));
  }
  return out;
}

/** Laughter and sobs push the breath in bursts. */
function pulsate(pcm: Float32Array, sampleRate: number, hz: number, seed: number): Float32Array {
  const source = random(seed).stream('pulse');
  const out = new Float32Array(pcm.length);
  let phase = source.next();
  let rate = hz;
  for (let i = 0; i < pcm.length; i++) {
    phase += rate / sampleRate;
    if (phase >= 1) {
      phase -= 1;
      rate = hz * source.range(0.85, 1.2);
    }
    out[i] = (pcm[i] as number) * (0.72 + 0.42 * Math.sin(Math.PI * phase) ** 2);
  }
  return out;
}

/** Two short combs (a hollow body), a ring modulation at 60 Hz and a loudspeaker's band. */
function metallic(pcm: Float32Array, sampleRate: number, amount: number): Float32Array {
  const out = new Float32Array(pcm.length);
  const a = Math.round(sampleRate * 0.0061);
  const b = Math.round(sampleRate * 0.0037);
  let low = 0;
  const k = 1 - Math.exp((-2 * Math.PI * 250) / sampleRate);
  for (let i = 0; i < pcm.length; i++) {
    const dry = pcm[i] as number;
    const ring = dry * (1 - amount * 0.35 + amount * 0.35 * Math.sin((2 * Math.PI * 60 * i) / sampleRate));
    const back = (i >= a ? (out[i - a] as number) : 0) * 0.42 - (i >= b ? (out[i - b] as number) : 0) * 0.28;
    const wet = ring + amount * back;
    low += k * (wet - low);
    out[i] = wet - low * amount * 0.7;
  }
  return out;
}
