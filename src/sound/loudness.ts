import { type Biquad, biquad } from './dsp/filters.ts';
import type { Stereo } from './dsp/reverb.ts';

/** K-weighting at 48 kHz: the shelf and the high-pass of ITU-R BS.1770-5, tables 1 and 2. */
const shelf: Biquad = {
  b0: 1.53512485958697,
  b1: -2.69169618940638,
  b2: 1.19839281085285,
  a1: -1.69065929318241,
  a2: 0.73248077421585,
};
const highPass: Biquad = { b0: 1, b1: -2, b2: 1, a1: -1.99004745483398, a2: 0.99007225036621 };

/** The only rate that the K-weighting is given for. */
export const RATE = 48000;

/** A K-weighted copy. */
export function weighted(data: Float32Array): Float32Array {
  return biquad(biquad(data.slice(), shelf), highPass);
}

/** Mean squares of blocks of 100 ms, K-weighted, both sides added. */
export function blocksOf({ left, right }: Stereo): Float64Array {
  const size = RATE / 10;
  const out = new Float64Array(Math.max(1, Math.ceil(left.length / size)));
  for (const side of [left, right]) {
    const k = weighted(side);
    for (let b = 0; b < out.length; b++) {
      const end = Math.min(k.length, (b + 1) * size);
      let sum = 0;
      for (let i = b * size; i < end; i++) sum += (k[i] as number) ** 2;
      out[b] = (out[b] as number) + sum / size;
    }
  }
  return out;
}

/** Mean square to LUFS. */
export const lufs = (meanSquare: number): number =>
  meanSquare > 0 ? -0.691 + 10 * Math.log10(meanSquare) : Number.NEGATIVE_INFINITY;

/**
 * Integrated loudness in LUFS (BS.1770: 400 ms blocks with 75 % overlap, gates at −70 LUFS and 10 LU under the mean).
 * −Infinity for silence; sounds shorter than a block are measured as they are.
 * @example loudness({ left: sine, right: silence }) // a full-scale sine of 997 Hz on one side: −3.01
 */
export function loudness(sound: Stereo): number {
  return integrated(blocksOf(sound));
}

/** Integrated loudness of what `blocksOf` gave. */
export function integrated(tenths: Float64Array): number {
  const blocks: number[] = [];
  for (let i = 0; i + 4 <= tenths.length; i++) {
    blocks.push(
      ((tenths[i] as number) +
        (tenths[i + 1] as number) +
        (tenths[i + 2] as number) +
        (tenths[i + 3] as number)) /
        4,
    );
  }
  if (blocks.length === 0) return lufs(mean([...tenths]));
  const first = blocks.filter((p) => lufs(p) > -70);
  if (first.length === 0) return Number.NEGATIVE_INFINITY;
  const gate = lufs(mean(first)) - 10;
  const second = first.filter((p) => lufs(p) > gate);
  return lufs(mean(second));
}

const mean = (list: readonly number[]): number =>
  list.length ? list.reduce((a, b) => a + b, 0) / list.length : 0;

const PHASES = 4;
const TAPS = 12;
/** Windowed-sinc interpolator of 48 taps, as BS.1770 annex 2 asks for at least. */
const interpolator = Array.from({ length: PHASES }, (_, p) =>
  Float32Array.from({ length: TAPS }, (_, k) => {
    const d = k - TAPS / 2 + 1 - p / PHASES;
    const u = (d / (TAPS / 2) + 1) / 2;
    const w = 0.42 - 0.5 * Math.cos(2 * Math.PI * u) + 0.08 * Math.cos(4 * Math.PI * u);
    return (Math.abs(d) < 1e-9 ? 1 : Math.sin(Math.PI * d) / (Math.PI * d)) * w;
  }),
);

/** Largest absolute value between samples i and i + 1, four times oversampled. */
export function peakAt(data: Float32Array, i: number): number {
  let top = Math.abs(data[i] as number);
  for (let p = 1; p < PHASES; p++) {
    const row = interpolator[p] as Float32Array;
    let sum = 0;
    for (let k = 0; k < TAPS; k++) sum += (data[i + k - TAPS / 2 + 1] ?? 0) * (row[k] as number);
    top = Math.max(top, Math.abs(sum));
  }
  return top;
}

/** True peak in dBTP (BS.1770 annex 2, four times oversampled). */
export function truePeak({ left, right }: Stereo): number {
  let sample = 0;
  for (const side of [left, right]) for (const x of side) sample = Math.max(sample, Math.abs(x));
  let top = sample;
  for (const side of [left, right]) {
    for (let i = 0; i < side.length; i++) {
      // Only near loud samples can anything between them be the loudest.
      if (Math.abs(side[i] as number) > sample * 0.5)
        top = Math.max(top, peakAt(side, i), i ? peakAt(side, i - 1) : 0);
    }
  }
  return 20 * Math.log10(top || 1e-12);
}
