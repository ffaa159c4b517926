import { garmentNouns, garmentParts, nearGarments, wholeOutfits } from '../../catalogue/words/clothing.ts';
import { colours } from '../../catalogue/words/colours.ts';
import type { Worn } from '../reading.ts';
import { attributesOf } from './attributes.ts';
import type { NounPhrase } from './phrases.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The garment that a phrase names, or undefined: 'a flowing red silk dress', 'rolled sleeves', 'white' (after 'in'). */
export function garmentOf(
  np: NounPhrase,
  source: string,
  vocabulary: Vocabulary,
  extra: readonly string[] = [],
): Worn | undefined {
  const head = np.lemma;
  const words = [...np.adjectives, ...np.modifiers].sort((a, b) => a.start - b.start);
  const part = Object.hasOwn(garmentParts, head) ? garmentParts[head] : undefined;
  const named = words.map((w) => w.lower);
  // "A chef's hat" is one thing, whoever wears it.
  const owned = /([\p{L}-]+)['’]s\s+([\p{L}-]+)$/u.exec(source.slice(np.start, np.end).toLowerCase());
  const whole =
    owned &&
    (vocabulary.exact(`${owned[1]}'s ${owned[2]}`, ['garments']) ??
      vocabulary.exact(`${owned[1]} ${owned[2]}`, ['garments']));
  const singular = whole || vocabulary.noun([...named, head], ['garments']);
  // 'scrubs' are worn in the plural only.
  const near = singular?.steps === 0 ? singular : (vocabulary.exact(np.head.lower, ['garments']) ?? singular);
  const exact = near && near.steps <= (part ? 0 : 3) ? near : undefined;
  const known = garmentNouns.has(head) || garmentNouns.has(np.head.lower) || wholeOutfits.has(head);
  if (!known && part === undefined && (exact === undefined || exact.steps > 1)) return undefined;
  const alike = Object.hasOwn(nearGarments, head)
    ? vocabulary.noun([nearGarments[head] as string], ['garments'])
    : undefined;
  const match =
    exact ??
    (alike ? { ...alike, steps: 1 } : undefined) ??
    (part ? vocabulary.noun([part], ['garments']) : undefined);
  const span = { start: np.start, end: np.end };
  const attributes = [
    ...attributesOf(
      words.filter((w) => !(match?.steps === 0 && match.id.split('-').includes(w.lower))),
      'garment',
    ),
  ];
  for (const state of extra) attributes.push({ category: 'state', value: state, phrase: state, span });
  return {
    garment: match?.id ?? part ?? head,
    steps: part !== undefined && exact === undefined ? Math.max(1, match?.steps ?? 1) : (match?.steps ?? 0),
    attributes,
    phrase: source.slice(span.start, span.end),
    span,
  };
}

/** 'in white', 'dressed in black': clothes known only by colour. */
export function colourOnly(np: NounPhrase): boolean {
  return Object.hasOwn(colours, np.lemma) && np.adjectives.length === 0;
}
