import { stateVariable } from './dsp/filters.ts';
import type { Stereo } from './dsp/reverb.ts';
import { RATE } from './loudness.ts';

/** The stems of a mix. */
export type StemName = 'dialogue' | 'effects' | 'beds' | 'music';

/** One voice, cue or kind of contact: placed in time, so that it can be weighed against the rest. */
export interface Track {
  /** Plan id of the line or cue; undefined for contacts that nobody asked for. */
  readonly id: string | undefined;
  /** Further cues that the same sound answers: it runs on over a cut. */
  readonly also?: readonly string[];
  readonly name: string;
  readonly stem: StemName;
  /** First sample in the mix. */
  readonly start: number;
  readonly sound: Stereo;
  /** Share sent to the room, 0–1. */
  readonly send: number;
  /** Decibels added by balancing. */
  gain: number;
}

/** Edges of the bands in which a sound may stand out, Hz: a little under an octave each, as the ear masks by bands. */
const EDGES = [120, 240, 450, 800, 1400, 2400, 4200] as const;
const BANDS = EDGES.length + 1;
/** Samples of one block: a tenth of a second. */
const BLOCK = RATE / 10;
/** Quantile of the moments by which a sound is judged: it need not be heard over every word, but again and again. */
const BEST = 0.88;
/** Power of a block below which nothing is heard: −84 dBFS. */
const FLOOR = 10 ** -8.4;

/** Power of each band in each tenth of a second of the whole mix. */
export function bandsOf(track: Track, length: number): Float64Array[] {
  const blocks = Math.ceil(length / BLOCK);
  const out = Array.from({ length: BANDS }, () => new Float64Array(blocks));
  const { left, right } = track.sound;
  let rest: Float32Array = new Float32Array(left.length);
  for (let i = 0; i < rest.length; i++) rest[i] = ((left[i] as number) + (right[i] as number)) * 0.5;
  for (let band = 0; band < BANDS; band++) {
    let part = rest;
    const edge = EDGES[band];
    if (edge !== undefined) {
      part = stateVariable(rest.slice(), 'low', edge, Math.SQRT1_2, RATE);
      rest = stateVariable(rest, 'high', edge, Math.SQRT1_2, RATE);
    }
    const power = out[band] as Float64Array;
    for (let i = 0; i < part.length; i++) {
      const block = Math.floor((track.start + i) / BLOCK);
      if (block >= 0 && block < blocks)
        power[block] = (power[block] as number) + ((part[i] as number) * (part[i] as number)) / BLOCK;
    }
  }
  return out;
}

/**
 * How far each track stands out, in decibels: in its best band, over everything else and the threshold of hearing, at
 * the moments when it is best heard (the upper eighth of the tenths of a second in which it sounds).
 */
export function heardOf(tracks: readonly Track[], bands: readonly (readonly Float64Array[])[]): number[] {
  const blocks = bands[0]?.[0]?.length ?? 0;
  const gains = tracks.map((t) => 10 ** (t.gain / 10));
  const sums = Array.from({ length: BANDS }, (_, b) => {
    const sum = new Float64Array(blocks).fill(FLOOR);
    bands.forEach((own, t) => {
      for (let i = 0; i < blocks; i++)
        sum[i] = (sum[i] as number) + ((own[b] as Float64Array)[i] as number) * (gains[t] as number);
    });
    return sum;
  });
  return tracks.map((_, t) => {
    const own = bands[t] as readonly Float64Array[];
    const gain = gains[t] as number;
    const total = new Float64Array(blocks);
    for (const band of own)
      for (let i = 0; i < blocks; i++) total[i] = (total[i] as number) + (band[i] as number);
    const loudest = Math.max(...total, 0);
    if (loudest * gain < FLOOR) return -60;
    const ratios: number[] = [];
    for (let i = 0; i < blocks; i++) {
      if ((total[i] as number) < loudest * 0.01) continue;
      let best = 0;
      for (let b = 0; b < BANDS; b++) {
        const mine = ((own[b] as Float64Array)[i] as number) * gain;
        best = Math.max(best, mine / Math.max(FLOOR, ((sums[b] as Float64Array)[i] as number) - mine));
      }
      ratios.push(best);
    }
    ratios.sort((a, b) => a - b);
    return 10 * Math.log10(ratios[Math.floor((ratios.length - 1) * BEST)] ?? 1e-6);
  });
}

/** What asked-for sounds must stand out by, what others may stand out by at most, and how far balancing goes, dB. */
const ENOUGH = 2;
const PLENTY = 9;
const LIFT = 20;
const LOWER = 6;

/** Lift what was asked for and would be buried, step by step, and turn down what stands far above the rest. */
export function balance(tracks: readonly Track[], bands: readonly (readonly Float64Array[])[]): void {
  for (let round = 0; round < 14; round++) {
    const heard = heardOf(tracks, bands);
    const buried = tracks.some((t, i) => t.id !== undefined && (heard[i] as number) < ENOUGH);
    if (!buried) return;
    tracks.forEach((track, i) => {
      const now = heard[i] as number;
      if (track.id !== undefined && now < ENOUGH)
        track.gain = Math.min(LIFT, track.gain + Math.min(3, ENOUGH + 0.5 - now));
      // Voices and blows stay as they are: the rest makes room for itself.
      else if (now > PLENTY && track.stem !== 'dialogue' && track.stem !== 'effects')
        track.gain = Math.max(-LOWER, track.gain - Math.min(1.5, now - PLENTY));
      else if (now > ENOUGH + 2 && (track.stem === 'beds' || track.stem === 'music'))
        track.gain = Math.max(-LOWER, track.gain - 0.7);
    });
  }
}
