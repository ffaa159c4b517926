import type { Passage } from '../../brief/brief.ts';
import { times } from '../../catalogue/words/settings.ts';
import { claim, type ElementKind } from './element.ts';
import { part } from './scene.ts';

/** Phrases that tell of a light or a sky, which has an hour but is not one. */
const ofLight = /sunny day|light|sun\b(?!rise|set)|moon|star|aurora|northern|milky|nightclub/i;
const phrases = times.filter(([phrase]) => !ofLight.test(phrase));
const idOf = new Map(phrases.map(([phrase, id]) => [phrase.replace(/-/g, ' '), id]));
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...idOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((p) => p.replace(/ /g, '[\\s-]+'))
    .join('|')})(?![\\p{L}\\p{N}])(?!\\s+(?:light|sun|glow|sky colors)\\b)`,
  'giu',
);
const clock = /\b(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?\s?[ap]\.?m\b\.?/giu;
const negated = /\b(?:no|not|without|never|since|until|every|last|all)\s+(?:the\s+)?$/i;
const seasons = /\b(?:in|during|of)\s+(?:the\s+|early\s+|late\s+|deep\s+)?(spring|summer|autumn|winter)\b/giu;

/** The hour of the day, and the season. */
export const time: ElementKind = {
  id: 'time',
  fields: [],
  label: '',
  names: ['time', 'time of day', 'hour', 'daytime setting', 'season', 'hour of the day'],
  read({ shot, prose }) {
    return [...shot.style, ...prose, ...shot.actions].flatMap((p) => timesIn(p));
  },
};

/** Hours and seasons that a passage names. */
export function timesIn(passage: Passage): ReturnType<ElementKind['read']> {
  const found = [...passage.text.matchAll(pattern)]
    .filter((m) => !negated.test(passage.text.slice(Math.max(0, m.index - 20), m.index)))
    .map((m) =>
      claim(
        'hour',
        idOf.get(m[0].toLowerCase().replace(/[\s-]+/g, ' ')) as string,
        part(passage, m.index, m[0].length),
      ),
    );
  for (const m of passage.text.matchAll(clock))
    found.push(claim('clock', m[0].toLowerCase().replace(/[\s.]/g, ''), part(passage, m.index, m[0].length)));
  for (const m of passage.text.matchAll(seasons)) {
    const word = m[1] as string;
    found.push(
      claim('season', word.toLowerCase(), part(passage, m.index + m[0].length - word.length, word.length)),
    );
  }
  return found;
}
