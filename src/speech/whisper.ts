import { random } from '../base/random.ts';

const ORDER = 18;
const FRAME = 400;
const HOP = 200;

/**
 * The same words without a voice: each frame's spectral envelope (linear prediction, autocorrelation method,
 * Levinson–Durbin) shapes seeded noise of the frame's own residual energy. Input near 16 kHz.
 */
export function whisper(pcm: Float32Array, seed: number): Float32Array {
  const noise = random(seed).stream('whisper');
  const out = new Float32Array(pcm.length);
  const frame = new Float64Array(FRAME);
  const history = new Float64Array(ORDER);
  for (let start = 0; start < pcm.length; start += HOP) {
    for (let i = 0; i < FRAME; i++) {
      const at = start - (FRAME - HOP) / 2 + i;
      const x = at >= 1 && at < pcm.length ? (pcm[at] as number) - 0.9 * (pcm[at - 1] as number) : 0;
      frame[i] = x * (0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / FRAME));
    }
    const { a, residual } = predict(frame);
    const gain = Math.sqrt(residual / (FRAME * 0.375));
    const end = Math.min(pcm.length, start + HOP);
    for (let i = start; i < end; i++) {
      // Uniform noise of unit variance.
      let y = gain * (noise.next() * 2 - 1) * 1.732;
      for (let k = 0; k < ORDER; k++) y -= (a[k + 1] as number) * (history[k] as number);
      for (let k = ORDER - 1; k > 0; k--) history[k] = history[k - 1] as number;
      history[0] = y;
      out[i] = y;
    }
  }
  return out;
}

/** Coefficients of the prediction-error filter (a[0] = 1) and the error's energy. */
function predict(x: Float64Array): { a: Float64Array; residual: number } {
  const r = new Float64Array(ORDER + 1);
  for (let k = 0; k <= ORDER; k++) {
    let sum = 0;
    for (let i = k; i < x.length; i++) sum += (x[i] as number) * (x[i - k] as number);
    r[k] = sum;
  }
  const a = new Float64Array(ORDER + 1);
  a[0] = 1;
  // A small floor on the diagonal keeps silence and pure tones well-behaved.
  let error = (r[0] as number) * 1.0001 + 1e-9;
  for (let m = 1; m <= ORDER; m++) {
    let sum = r[m] as number;
    for (let i = 1; i < m; i++) sum += (a[i] as number) * (r[m - i] as number);
    const reflection = -sum / error;
    const old = a.slice();
    for (let i = 1; i < m; i++) a[i] = (old[i] as number) + reflection * (old[m - i] as number);
    a[m] = reflection;
    error *= 1 - reflection * reflection;
  }
  return { a, residual: Math.max(0, error) };
}
