import { clamp } from '../../base/vectors.ts';
import type { Sound } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import type { Context, Shot } from '../context.ts';
import type { Beat, Cue, Prop } from '../plan.ts';
import type { SetChoice } from './place.ts';

/** How words set level (decibels) and distance. */
const manners: readonly (readonly [RegExp, { gain?: number; distance?: number }])[] = [
  [/\b(?:distant|far|faraway|remote|horizon)\b/i, { gain: -4, distance: 0.85 }],
  [/\b(?:muffled|below|outside|next room|through walls?)\b/i, { gain: -3, distance: 0.75 }],
  [/\b(?:faint|barely|subtle|whisper\w*)\b/i, { gain: -8, distance: 0.6 }],
  [/\b(?:soft|gentle|quiet|low|light|mild)\b/i, { gain: -5 }],
  [/\b(?:loud|booming|thunderous|heavy|roaring|deafening|blaring)\b/i, { gain: 6, distance: 0.2 }],
  [/\b(?:close|nearby|intimate)\b/i, { distance: 0.1 }],
];

/** Cues of one shot: what the words ask for; else the place's own bed, low. */
export function setCues(
  context: Context,
  shot: Shot,
  set: SetChoice,
  casting: Casting,
  props: readonly Prop[],
  beats: readonly Beat[],
  nextId: () => string,
): Cue[] {
  const cues: Cue[] = [];
  const { sounds } = shot.reading;
  const quiet = sounds.some((s) => s.quiet);
  for (const sound of sounds) {
    const cue = cueOf(sound, shot, casting, beats, nextId, quiet);
    if (cue) cues.push(cue);
    const steps = sound.match?.steps ?? 9;
    context.claims.add(shot.index, {
      phrase: sound.phrase,
      span: sound.span,
      kind: 'sound',
      ...(cue
        ? { about: cue.id, by: cue.sound }
        : sound.quiet
          ? { about: 'mix', property: 'quiet', by: 'a quiet mix' }
          : { ceiling: 'omitted', why: 'No sound of the catalogue answers to it.' }),
      ...(cue && steps > 0
        ? steps <= 2
          ? { ceiling: 'approximated' as const, why: `The nearest sound is ${cue.sound}.` }
          : { ceiling: 'omitted' as const, why: `${cue.sound} stands in for it.` }
        : {}),
    });
  }
  if (sounds.length === 0) {
    const weather = kinds.weathers.get(set.plan.weather.kind)?.facts.bed;
    const beds = [...new Set([...(weather ? [weather] : []), ...set.place.facts.ambience])]
      .filter((id) => kinds.beds.has(id))
      .slice(0, 3);
    for (const id of beds) {
      const cue = bed(nextId(), id, shot, id === weather ? -4 : -9, 0.6, {});
      cues.push(cue);
      context.claims.undirected(shot.index, 'sound', cue.id, `${id}, low`);
    }
    for (const prop of props) {
      const own = kinds.things.get(prop.kind)?.facts.sound;
      if (!own || cues.some((c) => c.sound === own)) continue;
      if (kinds.beds.has(own)) cues.push({ ...bed(nextId(), own, shot, -8, 0.3, {}), from: prop.id });
      else if (kinds.effects.has(own))
        cues.push({
          id: nextId(),
          kind: 'effect',
          sound: own,
          start: shot.start,
          end: shot.end,
          gain: -6,
          distance: 0.3,
          from: prop.id,
          params: { repeat: true },
        });
      else continue;
      context.claims.undirected(shot.index, 'sound', cues.at(-1)!.id, `${own} of the ${prop.name}`);
    }
  }
  if (cues.length > 100) context.notes.push('A shot has at most 100 sound cues.');
  return cues.slice(0, 100);
}

const bed = (
  id: string,
  sound: string,
  shot: Shot,
  gain: number,
  distance: number,
  params: Cue['params'],
): Cue => ({
  id,
  kind: kinds.beds.get(sound)?.facts.music ? 'music' : 'bed',
  sound,
  start: shot.start,
  end: shot.end,
  gain,
  distance,
  params,
});

function cueOf(
  sound: Sound,
  shot: Shot,
  casting: Casting,
  beats: readonly Beat[],
  nextId: () => string,
  quiet: boolean,
): Cue | undefined {
  const id = sound.match?.id;
  // A sound from afar in meaning would be a wrong sound.
  if (id === undefined || sound.match!.steps > 2) return undefined;
  let gain = 0;
  let distance = 0.3;
  const words = `${sound.manner.join(' ')} ${sound.phrase}`;
  for (const [pattern, change] of manners) {
    if (!pattern.test(words)) continue;
    gain += change.gain ?? 0;
    if (change.distance !== undefined) distance = change.distance;
  }
  const params: Cue['params'] = quiet ? { quiet: true } : {};
  const from = sound.from
    ? casting.members.get(sound.from)?.find((m) => m !== 'set' && m !== 'sky')
    : undefined;
  const source = from ? { from } : {};
  if (kinds.beds.has(id))
    return { ...bed(nextId(), id, shot, clamp(gain, -40, 20), distance, params), ...source };
  if (!kinds.effects.has(id)) return undefined;
  // An effect that some beat makes belongs to that beat; else it is heard now and then over the shot.
  const beat = beats.find((b) => kinds.actions.get(b.action)?.facts.sounds?.some((s) => s.effect === id));
  const at = beat && kinds.actions.get(beat.action)!.facts.sounds!.find((s) => s.effect === id)!.at;
  return {
    id: nextId(),
    kind: 'effect',
    sound: id,
    start: beat ? beat.start + (beat.end - beat.start) * at! : shot.start,
    end: beat ? beat.end : shot.end,
    gain: clamp(gain, -40, 20),
    distance,
    ...source,
    ...(beat ? { beat: beat.id } : {}),
    params: { ...params, repeat: !beat },
  };
}
