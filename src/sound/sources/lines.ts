import type { Plan } from '../../direct/plan.ts';
import { type Speech, speakLine } from '../../speech/index.ts';
import { RATE } from '../loudness.ts';
import { placeInPicture, positionOf } from '../placing.ts';
import type { Track } from '../tracks.ts';
import { panned } from './shaping.ts';

/** One track for every audible line, in its speaker's voice; what could not be said goes to the notes. */
export async function addLines(
  plan: Plan,
  speech: Speech | undefined,
  tracks: Track[],
  notes: string[],
): Promise<void> {
  for (const line of plan.shots.flatMap((s) => s.lines)) {
    const member = plan.cast.find((c) => c.id === line.speaker);
    if (!speech) {
      notes.push(`No voices are at hand: "${line.text}" is silent.`);
      continue;
    }
    const said = await speakLine(speech, line, member, plan.seed);
    notes.push(...said.notes);
    if (!line.audible || !said.audible) continue;
    const at = positionOf(plan, line.speaker);
    // Voices stay near the middle: the ear forgives a wide picture, not a wandering voice.
    const pan = at ? placeInPicture(plan, at, line.start).pan * 0.6 : 0;
    tracks.push({
      id: line.id,
      name: line.text,
      stem: 'dialogue',
      start: Math.round(line.start * RATE),
      sound: panned({ left: said.pcm, right: said.pcm }, pan, -3.01),
      send: 0.7,
      gain: 0,
    });
  }
}
