import type { Finding } from '../direct/evidence.ts';
import type { Plan } from '../direct/plan.ts';
import type { Track } from './tracks.ts';

/** Answer every claim about a cue, a line or the mix itself by how far it is heard. */
export function findingsOf(
  plan: Plan,
  tracks: readonly Track[],
  heard: readonly number[],
  mix: { quiet: boolean; loudness: number },
): Finding[] {
  const out: Finding[] = [];
  const lines = new Map(plan.shots.flatMap((s) => s.lines).map((l) => [l.id, l]));
  const cues = new Map(plan.shots.flatMap((s) => s.cues).map((c) => [c.id, c]));
  for (const claim of plan.claims) {
    const { about } = claim;
    if (about === undefined) continue;
    if (about === 'mix' && claim.property === 'quiet') {
      out.push({
        claim: claim.id,
        by: `a mix of ${mix.loudness.toFixed(1)} LUFS`,
        match: mix.quiet ? 'exact' : 'none',
        heard: 0,
      });
      continue;
    }
    const line = lines.get(about);
    const cue = cues.get(about);
    if (!line && !cue) continue;
    const own = heard.filter((_, i) => tracks[i]?.id === about || tracks[i]?.also?.includes(about));
    if (own.length === 0) {
      out.push({
        claim: claim.id,
        by: 'nothing',
        match: 'none',
        heard: -60,
        why: line ? 'No voice speaks it.' : `No sound is called "${cue?.sound}".`,
      });
      continue;
    }
    out.push({
      claim: claim.id,
      by: line ? 'a voice' : (cue?.sound ?? ''),
      match: 'exact',
      heard: Math.round(Math.max(...own) * 10) / 10,
    });
  }
  return out;
}
