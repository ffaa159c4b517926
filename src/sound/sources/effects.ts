import { hash, type Random } from '../../base/random.ts';
import { actions } from '../../catalogue/actions/index.generated.ts';
import type { Contact } from '../../direct/evidence.ts';
import type { Cue, Plan } from '../../direct/plan.ts';
import { effortOf, soundings, strengthOf } from '../contacts.ts';
import type { Stereo } from '../dsp/reverb.ts';
import { placeInPicture, positionOf } from '../placing.ts';
import { bedOf, effectOf, renderEffect } from '../render.ts';
import type { Track } from '../tracks.ts';
import { Hits } from './hits.ts';

/** How an effect sounds: of what touched what, or as its cue asks. */
type Play = (
  effect: string,
  variant: number,
  event?: Parameters<typeof renderEffect>[1],
  cue?: Cue,
) => Stereo;

/** Seconds between two soundings of what is heard now and then, where its kind says nothing. */
const USUALLY_EVERY: readonly [number, number] = [1.5, 3];

/** A contact takes part in a cue that began or ended this long ago, seconds. */
const GRACE = 0.3;

/** Effects: of contacts, of what beats declare, and of cues that neither makes. */
export function addEffects(
  plan: Plan,
  contacts: readonly Contact[],
  chance: Random,
  tracks: Track[],
  notes: string[],
): void {
  const all = plan.shots.flatMap((s) => s.cues);
  const cues = all.filter((c) => effectOf(c.sound) && !(c.kind !== 'effect' && bedOf(c.sound)));
  const play = player(chance);
  const hits = new Hits();
  addContacts(plan, contacts, cues, play, hits);
  addBeats(plan, cues, play, hits);
  addCues(plan, cues, chance, play, hits);
  for (const cue of all)
    if (!effectOf(cue.sound) && !bedOf(cue.sound)) notes.push(`No sound is called "${cue.sound}".`);
  tracks.push(...hits.tracks(plan));
}

/** Renders effects, each in a few variants that are kept. */
function player(chance: Random): Play {
  const kept = new Map<string, Stereo>();
  return (effect, variant, event, cue) => {
    const touch = event ? `${event.materials.join('+')} ${Math.round(event.energy * 3)}` : '';
    const key = `${effect} ${variant % 6} ${touch}`;
    const known = kept.get(key);
    if (known) return known;
    const kind = effectOf(effect);
    if (!kind) throw new RangeError(`No effect is called "${effect}".`);
    const made = renderEffect(kind, event, chance.stream(key), cue?.params ?? {});
    kept.set(key, made);
    return made;
  };
}

/** The cue that asks for this effect at this moment. */
const cueAt = (cues: readonly Cue[], effect: string, time: number): Cue | undefined =>
  cues.find((c) => c.sound === effect && time >= c.start - GRACE && time <= c.end + GRACE);

function addContacts(
  plan: Plan,
  contacts: readonly Contact[],
  cues: readonly Cue[],
  play: Play,
  hits: Hits,
): void {
  const inside = contacts.filter((c) => c.time >= 0 && c.time < plan.format.seconds);
  soundings(inside, new Set(cues.map((c) => c.sound))).forEach(({ contact, effect }, i) => {
    const cue = cueAt(cues, effect.id, contact.time);
    const placed = placeInPicture(plan, contact.at, contact.time);
    const event = { kind: contact.kind, materials: contact.materials, energy: effortOf(contact) };
    hits.add(effect.id, cue?.id ?? `contact ${effect.id}`, cue?.id, {
      at: contact.time,
      sound: play(effect.id, i, event),
      pan: placed.pan,
      gain: strengthOf(contact) + placed.gain + (cue?.gain ?? 0),
      distance: cue?.distance ?? 0.3,
      muffled: cue?.params['muffled'] === true,
    });
  });
}

/** What an action always sounds like, unless a contact of it has sounded already. */
function addBeats(plan: Plan, cues: readonly Cue[], play: Play, hits: Hits): void {
  for (const beat of plan.shots.flatMap((s) => s.beats)) {
    for (const { at, effect } of actions.find((a) => a.id === beat.action)?.facts.sounds ?? []) {
      const time = beat.start + (beat.end - beat.start) * at;
      if (!effectOf(effect) || time >= plan.format.seconds || hits.heardAt(effect, time)) continue;
      const cue = cueAt(cues, effect, time);
      const where = positionOf(plan, beat.actor);
      const placed = where ? placeInPicture(plan, where, time) : { pan: 0, gain: 0 };
      hits.add(effect, cue?.id ?? `beat ${effect}`, cue?.id, {
        at: time,
        sound: play(effect, hash(beat.id)),
        pan: placed.pan,
        gain: placed.gain + (cue?.gain ?? 0),
        distance: cue?.distance ?? 0.3,
        muffled: false,
      });
    }
  }
}

/** Cues that nothing in the picture makes: once, or now and then for as long as they last. */
function addCues(plan: Plan, cues: readonly Cue[], chance: Random, play: Play, hits: Hits): void {
  for (const cue of cues) {
    const effect = effectOf(cue.sound);
    if (!effect || hits.has(cue.id)) continue;
    const own = chance.stream(`cue ${cue.id}`);
    const place = positionOf(plan, cue.from);
    const every = effect.facts.every ?? USUALLY_EVERY;
    const repeats = cue.params['repeat'] !== false && !cue.beat && cue.end - cue.start > every[1] * 0.8;
    // What is heard now and then starts soon, but not with the first frame.
    let at = repeats ? cue.start + Math.min(0.6, (cue.end - cue.start) / 4) * own.range(0.4, 1) : cue.start;
    let variant = 0;
    do {
      const placed = place ? placeInPicture(plan, place, at) : { pan: own.range(-0.45, 0.45), gain: 0 };
      hits.add(cue.sound, cue.id, cue.id, {
        at,
        sound: play(cue.sound, variant++, undefined, cue),
        pan: placed.pan,
        gain: cue.gain + placed.gain + own.range(-1.5, 0.5),
        distance: cue.distance,
        muffled: cue.params['muffled'] === true,
      });
      at += own.range(every[0], every[1]);
    } while (repeats && at < cue.end - 0.1);
  }
}
