import type { Plan } from '../direct/plan.ts';

/**
 * Does the plan ask for quiet? A cue may say so (`params.quiet`), or a claim about the mix itself.
 * A quiet mix is held between −45 and −28 LUFS.
 */
export const asksForQuiet = (plan: Plan): boolean =>
  plan.shots.some((s) => s.cues.some((c) => c.params['quiet'] === true)) ||
  plan.claims.some((c) => c.about === 'mix' && c.property === 'quiet');
