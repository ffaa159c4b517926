import { beardNouns, faceMarks, glassesNouns, hairNouns } from '../catalogue/words/adjectives.ts';
import { attributesOf } from './attributes.ts';
import type { NounPhrase } from './phrases.ts';
import type { Attribute } from './reading.ts';

/** What a part says of its owner rather than being a part to build: hair, beard, glasses, marks of a face. */
export function bodyAttribute(np: NounPhrase, lemma: string): Attribute[] {
  const span = { start: np.start, end: np.end };
  const phrase = np.tokens.map((t) => t.text).join(' ');
  const words = [...np.adjectives, ...np.modifiers].sort((a, b) => a.start - b.start);
  if (Object.hasOwn(hairNouns, lemma)) {
    const style = hairNouns[lemma] as string;
    const out: Attribute[] = attributesOf(words, 'hair').map((a) => ({ ...a, category: 'hair' as const }));
    if (style) out.push({ category: 'hair', value: style, phrase, span });
    return out;
  }
  if (Object.hasOwn(beardNouns, lemma)) {
    const long = words.some((w) => w.lower === 'long' || w.lower === 'bushy' || w.lower === 'thick');
    const value = beardNouns[lemma] === 'beard' && long ? 'long-beard' : (beardNouns[lemma] as string);
    return [
      { category: 'beard', value, phrase, span },
      ...attributesOf(words, 'hair')
        .filter((a) => a.value.startsWith('#'))
        .map((a) => ({ ...a, category: 'beard' as const })),
    ];
  }
  if (Object.hasOwn(faceMarks, lemma))
    return [{ category: 'state', value: faceMarks[lemma] as string, phrase, span }];
  if (glassesNouns.has(lemma)) return [{ category: 'glasses', value: lemma, phrase, span }];
  return [];
}
