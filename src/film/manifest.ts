import type { Coverage, Finding } from '../direct/evidence.ts';
import type { Plan } from '../direct/plan.ts';
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
  readonly drawn: Drawn;
  /** Loudness of the sound in LUFS and its true peak in dBTP, over the whole plan. */
  readonly sound?: { readonly loudness: number; readonly truePeak: number };
  /** Sentences about what was fitted, clamped, approximated or could not be done. */
  readonly notes: readonly string[];
}

/** The manifest as the text of its file. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 1)}\n`;
