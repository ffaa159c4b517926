import type { Event } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import { isFilmWord } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import { passagesOf, type Shot } from '../context.ts';
import type { SetChoice } from '../passes/place.ts';
import type { Facts } from './item.ts';

/** Which events are deeds of the scene, whose they are, and which go on beside others. */

/** Eyes that widen and mouths that smile do so while the body goes on; looking somewhere is a deed of its own. */
export const ofTheFace = (event: Event, facts: Facts, shot: Shot): boolean =>
  facts.hands === 'none' &&
  facts.lasts &&
  facts.travel === undefined &&
  facts.ends === undefined &&
  facts.seconds[0] <= 0.6 &&
  !/^(?:look|gaze|glanc|star|turn|peer)/.test(event.verb) &&
  !/\b(?:then|finally|after)\b/i.test(event.phrase) &&
  !shot.reading.events.some((e) => e !== event && e.span.start === event.span.start);

/** What one can do while going, sitting or standing: 'walks home humming'. */
export const besideWalking = (facts: Facts): boolean =>
  facts.travel === undefined && facts.ends === undefined && facts.hands !== 'both' && facts.lasts;

/** 'The camera pans' is no beat. */
export const ofTheFilm = (event: Event, shot: Shot): boolean => {
  const subject = shot.reading.entities.find((e) => e.id === event.subject);
  return subject !== undefined && isFilmWord(subject);
};

/** Verbs of lighting and camera lines move nobody. */
export const ofTheLight = (event: Event, shot: Shot): boolean =>
  passagesOf(shot.brief, 'camera', 'lens', 'depthOfField', 'lighting', 'palette', 'mood').some(
    (p) => event.span.start >= p.span.start && event.span.end <= p.span.end,
  );

/** 'She whispers: "…"' is the line itself. */
export const isSaying = (event: Event, shot: Shot): boolean =>
  shot.reading.speech.some(
    (s) =>
      s.speaker === event.subject &&
      event.span.end <= s.span.start + 2 &&
      s.span.start - event.span.end < 24 &&
      s.group === event.group &&
      /say|said|speak|whisper|shout|ask|repl|mutter|murmur|yell|call|answer|announce|exclaim|talk/.test(
        event.verb,
      ),
  );
/** What a weather lets down, as the words call it. */
const flakes = /^(?:leaf|leaves|petal|blossom|confetti|snow|snowflake|flake|streamer|ticker-?tape)s?$/;

/** Is it the weather that does it: petals fall around somebody, confetti rains down? */
export const ofTheWeather = (
  event: Event,
  shot: Shot,
  set: SetChoice,
  actors: readonly string[],
): boolean => {
  const falls = kinds.weathers.get(set.plan.weather.kind)?.facts.falls;
  const doer = shot.reading.entities.find((e) => e.id === event.subject);
  return (
    (falls === 'leaves' || falls === 'snow') &&
    actors.every((id) => id === 'set' || id === 'sky') &&
    doer !== undefined &&
    flakes.test(doer.noun.split(/[ -]/).at(-1) ?? '')
  );
};

/** Who does it: the subject, else whoever did the thing before, else the first of the cast, else the sky. */
export function actorsOf(
  event: Event,
  casting: Casting,
  kindsOfActor: readonly string[],
  last: readonly string[],
): readonly string[] {
  if (event.subject !== undefined) return casting.members.get(event.subject) ?? [];
  if (event.impersonal) return kindsOfActor.includes('sky') ? ['sky'] : [];
  if (kindsOfActor.includes('person') || kindsOfActor.includes('creature')) {
    if (last.length > 0) return last;
    const first = casting.cast[0];
    if (first) return [first.id];
  }
  return kindsOfActor.includes('sky') ? ['sky'] : [];
}
