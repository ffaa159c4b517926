import { garmentNouns, garmentParts, nearGarments, wholeOutfits } from '../catalogue/words/clothing.ts';
import { colours } from '../catalogue/words/colours.ts';
import { attributesOf } from './attributes.ts';
import type { NounPhrase } from './phrases.ts';
import type { Worn } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';

const disguises: ReadonlySet<string> = new Set(['costume', 'disguise', 'onesie', 'cosplay']);

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
  // Whom or what a costume shows decides its cut; a gown it is not.
  const dressedAs = disguises.has(head) && (near?.steps ?? 9) > 0;
  if (dressedAs) {
    const span = { start: np.start, end: np.end };
    const what = words.map((w) => w.lower).join(' ');
    const last = words.at(-1)?.lower ?? '';
    const kind = vocabulary.exact(what, ['people']) ?? vocabulary.exact(last, ['people']);
    const animal = vocabulary.exact(last, ['creatures']);
    return {
      garment: kind ? `as ${kind.id}` : animal ? 'animal-ears' : head,
      steps: kind ? 0 : animal ? 1 : 9,
      attributes: attributesOf(words, 'garment').filter((a) => a.category !== 'other'),
      phrase: source.slice(span.start, span.end),
      span,
    };
  }
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
