/** Two channels of the same length. */
export interface Stereo {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

/** Delay lengths at 48 kHz for a hall; mutually prime, so that echoes do not fall together. */
const LENGTHS = [1499, 1693, 1933, 2207, 2503, 2797, 3089, 3461];

/**
 * Reverberation: a feedback delay network of eight lines mixed by a Hadamard matrix, each damped so that
 * highs die sooner. Input mono, output both sides, wet only.
 * @param seconds until −60 dB at low frequencies, 0.1–12
 * @param brightness 0 carpet … 1 tile
 */
export function reverberate(
  input: Float32Array,
  seconds: number,
  brightness: number,
  sampleRate: number,
): Stereo {
  const t60 = Math.min(12, Math.max(0.1, seconds));
  // Small rooms have short ways between walls.
  const size = Math.min(1.25, 0.22 + t60 * 0.4) * (sampleRate / 48000);
  const left = new Float32Array(input.length);
  const right = new Float32Array(input.length);
  const lines = LENGTHS.map((n) => new Float32Array(Math.max(8, Math.round(n * size))));
  const gains = lines.map((line) => 10 ** ((-3 * line.length) / sampleRate / t60));
  const damp = 0.62 - 0.5 * brightness;
  const state = new Float64Array(8);
  const index = new Int32Array(8);
  const v = new Float64Array(8);
  const predelay = Math.round(Math.min(0.03, 0.003 + t60 * 0.008) * sampleRate);
  let dc = 0;
  for (let i = 0; i < input.length; i++) {
    const raw = i >= predelay ? (input[i - predelay] as number) : 0;
    dc += 0.0015 * (raw - dc);
    const x = raw - dc;
    for (let n = 0; n < 8; n++) {
      const line = lines[n] as Float32Array;
      const y = line[index[n] as number] as number;
      const s = (state[n] as number) + (1 - damp) * (y - (state[n] as number));
      state[n] = s;
      v[n] = s * (gains[n] as number);
    }
    left[i] = ((v[0] as number) + (v[2] as number) - (v[4] as number) + (v[6] as number)) * 0.5;
    right[i] = ((v[1] as number) - (v[3] as number) + (v[5] as number) + (v[7] as number)) * 0.5;
    // Fast Walsh–Hadamard transform, orthonormal.
    for (let h = 1; h < 8; h <<= 1) {
      for (let a = 0; a < 8; a += h << 1) {
        for (let b = a; b < a + h; b++) {
          const p = v[b] as number;
          const q = v[b + h] as number;
          v[b] = p + q;
          v[b + h] = p - q;
        }
      }
    }
    for (let n = 0; n < 8; n++) {
      const line = lines[n] as Float32Array;
      const at = index[n] as number;
      line[at] = (v[n] as number) * 0.35355339 + (n & 1 ? -x : x);
      index[n] = at + 1 === line.length ? 0 : at + 1;
    }
  }
  return { left, right };
}
