import type { Whereabouts } from '../direct/index.ts';
import type { Plan } from '../direct/plan.ts';
import type { Speech } from '../speech/index.ts';
import { installedFonts } from './fonts.ts';

/** Seconds over which a speed is taken. */
const MOMENT = 0.1;

/** Where the performance of a plan has left everybody and everything at its end. */
export async function whereaboutsOf(
  plan: Plan,
  speech: Speech,
): Promise<(id: string) => Whereabouts | undefined> {
  const { rehearse } = await import('../stage/performance/rehearse.ts');
  const { motion } = await rehearse(plan, { fonts: installedFonts(), speech });
  const end = plan.format.seconds;
  const known = new Set([...plan.cast, ...plan.props].map((x) => x.id));
  return (id) => {
    if (!known.has(id)) return undefined;
    const { at, turn } = motion.transform(id, end);
    const before = motion.transform(id, end - MOMENT).at;
    return {
      at: [...at],
      yaw: 2 * Math.atan2(turn[1], turn[3]),
      speed: Math.hypot(at[0] - before[0], at[2] - before[2]) / MOMENT,
    };
  };
}
