import { names } from '../../catalogue/names.generated.ts';
import { singular } from '../lemma.ts';
import { type Claim, claim, type ElementKind } from './element.ts';

/** What a place is called by time, weather or light belongs to those. */
const elsewhere =
  /rain|snow|fog|mist|storm|wind|sunny|sunlit|moonlit|lit$|light|dark|bright|dim|night|empty|alive|misty|cloudy/i;

/** What falls or hangs somewhere is no place. */
const ofWeather = new RegExp(
  `^(?:${[...names.weathers.flatMap((w) => w.words), 'air'].filter((w) => /^[a-z]+$/.test(w)).join('|')})$`,
);

/** Where it plays: the set, further places, towns by name, and what the set looks like. */
export const place: ElementKind = {
  id: 'place',
  fields: [],
  label: '',
  names: [
    'place',
    'location',
    'setting',
    'set',
    'background',
    'environment',
    'backdrop',
    'scenery',
    'scene location',
    'where',
  ],
  read({ reading, inProse, text }) {
    const found: Claim[] = [];
    const { place: set, dressing } = reading.setting;
    for (const e of reading.entities) {
      if (e.role !== 'place' || e.negated || !inProse(e.span) || ofWeather.test(e.noun)) continue;
      if (set && e.span.start >= set.span.start && e.span.end <= set.span.end) continue;
      const named = /^\p{Lu}/u.test(lastWord(text.slice(e.span.start, e.span.end)) ?? '');
      found.push(claim(named ? 'named' : 'further', e.noun, e, !named));
    }
    if (set && inProse(set.span) && !ofWeather.test(lastWord(set.phrase)?.toLowerCase() ?? '')) {
      const words = lastWord(set.phrase) ?? set.phrase;
      // A town by name is one of many sets; which one the words round it tell.
      const town =
        /^\p{Lu}\p{Ll}/u.test(set.phrase) &&
        /[\p{L},]\s+$/u.test(text.slice(Math.max(0, set.span.start - 2), set.span.start));
      found.push(
        town
          ? claim('named', set.phrase.toLowerCase(), set)
          : claim('set', called(set.id, words.toLowerCase()), set),
      );
      for (const a of dressing)
        if (!elsewhere.test(a.phrase) && inProse(a.span))
          found.push(
            claim(
              `set ${a.category}`,
              a.value,
              a,
              a.category === 'other' || a.category === 'state' || a.category === 'size',
            ),
          );
    }
    return found;
  },
};

/** The kind where the last word names it, else the word: a 'desert highway' is no desert. */
const called = (id: string, word: string): string =>
  id.replace(/-/g, ' ').endsWith(word) ||
  names.places.some((p) => p.id === id && p.words.some((w) => w.endsWith(singular(word))))
    ? id
    : singular(word);

const lastWord = (phrase: string): string | undefined => /[\p{L}-]+$/u.exec(phrase.trim())?.[0];
