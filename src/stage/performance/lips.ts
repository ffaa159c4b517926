import type { Plan } from '../../direct/plan.ts';
import { type Speech, speakLine } from '../../speech/index.ts';
import type { SpokenPhone } from '../motion/motion.ts';

/** Times of the sounds of every line, from the utterances that the mix plays; by line id. */
export async function lipsOf(plan: Plan, speech: Speech): Promise<Map<string, readonly SpokenPhone[]>> {
  const out = new Map<string, readonly SpokenPhone[]>();
  for (const line of plan.shots.flatMap((s) => s.lines)) {
    const speaker = plan.cast.find((c) => c.id === line.speaker);
    const spoken = await speakLine(speech, line, speaker, plan.seed);
    out.set(line.id, spoken.phones);
  }
  return out;
}
