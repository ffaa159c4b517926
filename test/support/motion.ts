import type { Plan } from '../../src/direct/plan.ts';
import { installedFonts } from '../../src/film/fonts.ts';
import type { Motion } from '../../src/stage/motion/motion.ts';
import { rehearse } from '../../src/stage/performance/rehearse.ts';
import { speech } from './studio.ts';

/** How everything of a plan moves, without a picture. */
export const motionOf = async (plan: Plan): Promise<Motion> =>
  (await rehearse(plan, { fonts: installedFonts(), speech: speech() })).motion;
