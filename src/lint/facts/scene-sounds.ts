import type { Subject } from '../subject.ts';
import { passagesOf } from './passages.ts';

/** What a word of a scene sounds like; the first that a scene names come first in a proposal. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/\b(?:rain\w*|drizzl\w*|downpour|umbrellas?)\b/i, 'rain'],
  [/\b(?:storm\w*|thunder\w*|lightning)\b/i, 'distant thunder'],
  [/\b(?:wind\w*|breeze|gusts?|sails?|dunes?|ridge|cliffs?|mountain\w*)\b/i, 'wind'],
  [/\b(?:sea|ocean|waves?|surf|beach|harbou?r|pier|coast\w*)\b/i, 'waves'],
  [/\b(?:gulls?|seagulls?|quay|fishing|dock)\b/i, 'distant gulls'],
  [/\b(?:river|stream|brook|creek|waterfall|fountain)\b/i, 'running water'],
  [/\b(?:forest|woods?|trees?|grove|pines?|leaves)\b/i, 'leaves rustling'],
  [/\b(?:garden|meadow|park|field|orchard|dawn|morning)\b/i, 'birdsong'],
  [/\b(?:night|crickets?|summer evening|campfire)\b/i, 'crickets'],
  [/\b(?:fire\w*|campfire|candles?|flames?|hearth|stove)\b/i, 'fire crackling'],
  [/\b(?:street|city|traffic|road|taxi|avenue|downtown|rooftop)\b/i, 'distant traffic'],
  [/\b(?:car|truck|lorry|motorbike|scooter|van|engine|tractor)s?\b/i, 'an idling engine'],
  [/\b(?:train|tram|railway|station|platform|metro|subway)\b/i, 'wheels on rails'],
  [/\b(?:caf[eé]|diner|restaurant|bar|pub|bistro|ramen)\b/i, 'murmur and cutlery'],
  [/\b(?:kitchen|chef|cook\w*|baker\w*|pan|stove)\b/i, 'soft sizzling'],
  [/\b(?:office|studio|lab\w*|server|monitor\w*|computer|fridge)\b/i, 'low electric hum'],
  [/\b(?:workshop|forge|tools?|bench|carpenter|blacksmith|mechanic)\b/i, 'tools on a bench'],
  [/\b(?:clock|library|museum|waiting room|study|attic)\b/i, 'a ticking clock'],
  [/\b(?:crowd|market|stadium|festival|concert|square|fair)\b/i, 'crowd murmur'],
  [/\b(?:horse|hooves|stable|rider)s?\b/i, 'hooves'],
  [/\b(?:dog|puppy|hound)s?\b/i, 'a dog panting'],
  [/\b(?:snow\w*|ice|glacier)\b/i, 'snow underfoot'],
  [/\b(?:walk\w*|runs?|running|steps?|stairs|corridor|hall)\b/i, 'footsteps'],
  [/\b(?:dress|silk|coat|curtains?|sheets?|fabric|flag)s?\b/i, 'fabric moving'],
  [/\b(?:glass|bottle|cup|mug|tea|coffee|espresso)\b/i, 'a soft clink'],
  [/\b(?:space|spaceship|orbital|capsule|module|submarine)\b/i, 'ventilation hum'],
];

/**
 * Two or three sounds that a scene's own words suggest, for a Background Sound line; room tone where they suggest none.
 * @example soundsOfScene(subject) // ['Rain', 'distant traffic']
 */
export function soundsOfScene(subject: Subject): string[] {
  const text = passagesOf(subject, ['scene', 'actions', 'lighting'])
    .map((p) => p.text)
    .join('\n');
  const found = sounds
    .map(([word, sound]) => ({ sound, at: text.search(word) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ sound }) => sound)
    .slice(0, 3);
  const [first = 'quiet room tone', ...rest] = found;
  return [(first[0] as string).toUpperCase() + first.slice(1), ...rest];
}
