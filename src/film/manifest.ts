import type { Coverage, Finding } from '../direct/evidence.ts';
import type { Plan } from '../direct/plan.ts';
import { type Spoken, spokenIn } from './captions.ts';
import type { Drawn } from './render-protocol.ts';

/** What is kept beside a clip (NAME.shot.json) and inside it: enough to shoot it again and to see what it shows. */
export interface Manifest {
  readonly kind: 'shotwright.shot';
  readonly schema: 1;
  /** Version of Shotwright that shot it. */
  readonly version: string;
  readonly seed: number;
  /** The brief as it was read. */
  readonly brief: string;
  readonly plan: Plan;
  readonly coverage: readonly Coverage[];
  readonly findings: readonly Finding[];
  /** Frames of the plan that the clip holds, zero-based, both included. */
  readonly frames: readonly [number, number];
  /** Lines spoken in the clip before the plan's frames, where another clip comes before them. */
  readonly spoken?: readonly Spoken[] | undefined;
  readonly drawn: Drawn;
  /** Loudness of the sound in LUFS and its true peak in dBTP, over the whole plan. */
  readonly sound?: { readonly loudness: number; readonly truePeak: number };
  /** Sentences about what was fitted, clamped, approximated or could not be done. */
  readonly notes: readonly string[];
}

/** The manifest as the text of its file. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 1)}\n`;

/**
 * Every line that is spoken in a clip.
 * @param seconds length of the clip
 */
export function spokenInClip(
  { plan, frames: [first, last], spoken = [] }: Manifest,
  seconds: number,
): Spoken[] {
  const { fps } = plan.format;
  const before = Math.max(0, seconds - (last - first + 1) / fps);
  return [...spoken, ...spokenIn(plan, first / fps - before, (last + 1) / fps)];
}
