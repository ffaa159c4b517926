import type { Random } from '../../base/random.ts';
import { places } from '../../catalogue/places/index.generated.ts';
import type { Cue, Plan } from '../../direct/plan.ts';
import { RATE } from '../loudness.ts';
import { placeInPicture, positionOf } from '../placing.ts';
import { asksForQuiet } from '../quiet.ts';
import { bedOf, effectOf, renderBed } from '../render.ts';
import type { Track } from '../tracks.ts';
import { distanced, fade, fallOff, panned } from './shaping.ts';

/** Beds and music; cues of the same sound that meet at a cut go on without a break. */
export function addBeds(plan: Plan, chance: Random, tracks: Track[], notes: string[]): void {
  const runs: { cues: Cue[]; start: number; end: number }[] = [];
  for (const cue of plan.shots.flatMap((s) => s.cues)) {
    const bed = bedOf(cue.sound);
    if (!bed || (cue.kind === 'effect' && effectOf(cue.sound))) continue;
    const before = runs.find(
      (r) =>
        r.cues[0]?.sound === cue.sound &&
        r.cues[0].gain === cue.gain &&
        r.cues[0].distance === cue.distance &&
        Math.abs(r.end - cue.start) < 0.05,
    );
    if (before) {
      before.cues.push(cue);
      before.end = cue.end;
    } else runs.push({ cues: [cue], start: cue.start, end: cue.end });
  }
  const { seconds } = plan.format;
  const quiet = asksForQuiet(plan);
  for (const { cues, start, end } of runs) {
    const cue = cues[0] as Cue;
    const bed = bedOf(cue.sound);
    const from = Math.max(0, start);
    const to = Math.min(seconds, end);
    if (!bed || to - from < 0.05) continue;
    const made = renderBed(bed, to - from, chance.stream(`bed ${cue.sound} ${cue.id}`), cue.params);
    const heard = distanced(made, cue.distance, cue.params['muffled'] === true);
    const at = positionOf(plan, cue.from);
    const placed = at ? placeInPicture(plan, at, from) : { pan: 0, gain: 0 };
    const sound = panned(heard, placed.pan * 0.5, cue.gain + placed.gain * 0.5 - fallOff(cue.distance));
    fade(sound, from > 0.02 ? 0.25 : 0.03, to < seconds - 0.02 ? 0.3 : 0.1);
    const stem = bed.facts.music ? 'music' : 'beds';
    tracks.push({
      id: cue.id,
      also: cues.slice(1).map((c) => c.id),
      name: bed.id,
      stem,
      start: Math.round(from * RATE),
      sound,
      send: bed.facts.music ? 0.25 : 0,
      gain: 0,
    });
  }
  if (runs.length === 0 || quiet) {
    // Digital silence sounds like a fault; the air of the place is always there.
    const indoor = places.find((p) => p.id === plan.set.place)?.facts.indoor ?? true;
    const air = bedOf(indoor || quiet ? 'room-tone' : 'outdoor-air');
    if (air && !runs.some((r) => r.cues[0]?.sound === air.id)) {
      const sound = panned(renderBed(air, seconds, chance.stream('air'), {}), 0, quiet ? -10 : 0);
      fade(sound, 0.03, 0.1);
      tracks.push({ id: undefined, name: air.id, stem: 'beds', start: 0, sound, send: 0, gain: 0 });
    }
  }
  if (runs.length > 24) notes.push(`${runs.length} beds sound at once.`);
}
