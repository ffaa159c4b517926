import type { Progress } from '../../film/index.ts';

/** Where each stage of the work ends, as a share of the whole: about the time that it takes of a clip of 8 seconds. */
const ENDS = {
  plan: 0.03,
  bake: 0.2,
  frames: 0.92,
  sound: 0.94,
  clip: 1,
} as const;

/** A stage of the work. */
export type Stage = keyof typeof ENDS;

/** What is done while a plan is baked, in its order. */
const BAKING = ['driver', 'picture', 'set', 'motion', 'light', 'people'];

/** How far the whole work is, 0…1. */
export function wholeOf(stage: Stage, share: number): number {
  const names = Object.keys(ENDS) as Stage[];
  const before = names[names.indexOf(stage) - 1];
  const start = before ? ENDS[before] : 0;
  return start + (ENDS[stage] - start) * Math.min(1, Math.max(0, share));
}

/** How far baking is, 0…1, by what is being done. */
export function bakingShare({ stage, done, total }: Progress): number {
  const at = BAKING.indexOf(stage);
  return at < 0 ? 0 : (at + Math.min(1, done / Math.max(1, total))) / BAKING.length;
}
