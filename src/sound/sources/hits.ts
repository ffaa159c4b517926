import type { Plan } from '../../direct/plan.ts';
import type { Stereo } from '../dsp/reverb.ts';
import { RATE } from '../loudness.ts';
import type { Track } from '../tracks.ts';
import { distanced, fallOff, panned } from './shaping.ts';

/** One sounding of an effect. */
export interface Hit {
  /** Seconds from the start of the clip. */
  readonly at: number;
  readonly sound: Stereo;
  /** −1 left to 1 right. */
  readonly pan: number;
  /** Decibels. */
  readonly gain: number;
  /** 0 at the ear to 1 at the horizon. */
  readonly distance: number;
  readonly muffled: boolean;
}

/** Hits gathered by what makes them: each maker (a cue, a beat's effect, a kind of contact) becomes one track. */
export class Hits {
  readonly #makers = new Map<string, { readonly cue: string | undefined; readonly hits: Hit[] }>();
  readonly #times = new Map<string, number[]>();

  /** Add one sounding of an effect to its maker. */
  add(effect: string, maker: string, cue: string | undefined, hit: Hit): void {
    const known = this.#makers.get(maker) ?? { cue, hits: [] };
    this.#makers.set(maker, known);
    known.hits.push(hit);
    this.#times.set(effect, [...(this.#times.get(effect) ?? []), hit.at]);
  }

  has(maker: string): boolean {
    return this.#makers.has(maker);
  }

  /** Does the effect sound within 0.15 s of a moment already? */
  heardAt(effect: string, at: number): boolean {
    return (this.#times.get(effect) ?? []).some((t) => Math.abs(t - at) < 0.15);
  }

  /** A track for each maker, as long as the plan at most. */
  tracks(plan: Plan): Track[] {
    return [...this.#makers].map(([name, { cue, hits }]) => ({
      id: cue,
      name,
      stem: 'effects',
      send: 0.6 + Math.max(...hits.map((h) => h.distance)),
      gain: 0,
      ...assemble(hits, plan.format.seconds),
    }));
  }
}

/** Put the hits of one maker into one stretch of sound. */
function assemble(hits: readonly Hit[], seconds: number): { start: number; sound: Stereo } {
  const total = Math.round(seconds * RATE);
  const start = Math.max(0, Math.min(...hits.map((h) => Math.round(h.at * RATE))));
  const end = Math.min(total, Math.max(...hits.map((h) => Math.round(h.at * RATE) + h.sound.left.length)));
  const left = new Float32Array(Math.max(1, end - start));
  const right = new Float32Array(left.length);
  for (const hit of hits) {
    const far = distanced(hit.sound, hit.distance, hit.muffled);
    const { left: l, right: r } = panned(far, hit.pan, hit.gain - fallOff(hit.distance));
    const from = Math.round(hit.at * RATE) - start;
    for (let i = 0; i < l.length && from + i < left.length; i++) {
      left[from + i] = (left[from + i] as number) + (l[i] as number);
      right[from + i] = (right[from + i] as number) + (r[i] as number);
    }
  }
  return { start, sound: { left, right } };
}
