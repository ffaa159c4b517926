import { stateVariable } from '../dsp/filters.ts';
import type { Stereo } from '../dsp/reverb.ts';
import { RATE } from '../loudness.ts';

/** Decibels lost on the way: 0 at the usual distance of 0.3, 8 at the horizon; dull highs and a narrow picture tell the rest. */
export const fallOff = (distance: number): number => (distance - 0.3) * 12;

/** Air and walls take the highs; what is far is narrower. */
export function distanced(sound: Stereo, distance: number, muffled: boolean): Stereo {
  const far = Math.max(0, (distance - 0.3) / 0.7);
  if (far <= 0 && !muffled) return sound;
  const cutoff = muffled ? 620 : 16000 * (1800 / 16000) ** far;
  const narrow = far * 0.35;
  const left = new Float32Array(sound.left.length);
  const right = new Float32Array(sound.left.length);
  for (let i = 0; i < left.length; i++) {
    const l = sound.left[i] as number;
    const r = sound.right[i] as number;
    left[i] = l * (1 - narrow) + r * narrow;
    right[i] = r * (1 - narrow) + l * narrow;
  }
  for (const side of [left, right]) stateVariable(side, 'low', cutoff, Math.SQRT1_2, RATE);
  return { left, right };
}

/** Equal-power balance of both sides, and a gain; a copy. */
export function panned(sound: Stereo, pan: number, db: number): Stereo {
  const level = 10 ** (db / 20);
  const angle = ((pan + 1) * Math.PI) / 4;
  const l = level * Math.cos(angle) * Math.SQRT2;
  const r = level * Math.sin(angle) * Math.SQRT2;
  return { left: sound.left.map((x) => x * l), right: sound.right.map((x) => x * r) };
}

/** Let the first seconds rise and the last fall, in place. */
export function fade({ left, right }: Stereo, rise: number, fall: number): void {
  const a = Math.min(left.length, Math.round(rise * RATE));
  const b = Math.min(left.length, Math.round(fall * RATE));
  for (const side of [left, right]) {
    for (let i = 0; i < a; i++) side[i] = (side[i] as number) * (i / a);
    for (let i = 0; i < b; i++) side[side.length - 1 - i] = (side[side.length - 1 - i] as number) * (i / b);
  }
}
