const TAPS = 16;
const STEPS = 512;

/**
 * Change the sample rate (or, with the same rates in another meaning, speed and pitch together) with a
 * windowed sinc of 32 taps. Deterministic; a pure function.
 * @param from samples a second of the input
 * @param to samples a second wanted
 * @example resample(pcm, 16000, 48000)
 */
export function resample(input: Float32Array, from: number, to: number): Float32Array {
  if (from === to) return input.slice();
  const ratio = from / to;
  const cut = Math.min(1, 1 / ratio) * 0.97;
  const table = kernel(cut);
  const length = Math.max(0, Math.round(input.length / ratio));
  const out = new Float32Array(length);
  for (let i = 0; i < length; i++) {
    const x = i * ratio;
    const whole = Math.floor(x);
    const row = Math.min(STEPS - 1, Math.floor((x - whole) * STEPS)) * TAPS * 2;
    let sum = 0;
    const first = whole - TAPS + 1;
    for (let k = 0; k < TAPS * 2; k++) {
      const j = first + k;
      if (j >= 0 && j < input.length) sum += (input[j] as number) * (table[row + k] as number);
    }
    out[i] = sum;
  }
  return out;
}

const kernels = new Map<number, Float32Array>();

/** Blackman-windowed sinc at STEPS fractional positions; each row sums to 1. */
function kernel(cut: number): Float32Array {
  const key = Math.round(cut * 1000);
  const known = kernels.get(key);
  if (known) return known;
  const table = new Float32Array(STEPS * TAPS * 2);
  for (let s = 0; s < STEPS; s++) {
    const fraction = (s + 0.5) / STEPS;
    let sum = 0;
    for (let k = 0; k < TAPS * 2; k++) {
      const d = k - TAPS + 1 - fraction;
      const u = (d / TAPS + 1) / 2;
      const window = 0.42 - 0.5 * Math.cos(2 * Math.PI * u) + 0.08 * Math.cos(4 * Math.PI * u);
      const a = Math.PI * d * cut;
      const value = (Math.abs(a) < 1e-9 ? 1 : Math.sin(a) / a) * window;
      table[s * TAPS * 2 + k] = value;
      sum += value;
    }
    for (let k = 0; k < TAPS * 2; k++) table[s * TAPS * 2 + k] = (table[s * TAPS * 2 + k] as number) / sum;
  }
  kernels.set(key, table);
  return table;
}
