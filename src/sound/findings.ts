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
    const own = tracks.flatMap((t, i) => (t.id === about ? [{ track: t, heard: heard[i] as number }] : []));
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
    // A cue whose sound runs on from the shot before is heard as far as that one is.
    const running = own.map((o) =>
      o.track.sound.left.length > 1
        ? o.heard
        : Math.max(...tracks.map((t, i) => (t.name === o.track.name ? (heard[i] as number) : -60))),
    );
    out.push({
      claim: claim.id,
      by: line ? 'a voice' : (cue?.sound ?? ''),
      match: 'exact',
      heard: Math.round(Math.max(...running) * 10) / 10,
    });
  }
  return out;
}
