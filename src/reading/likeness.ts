import { attributesOf } from './attributes.ts';
import type { Draft } from './draft.ts';
import type { NounPhrase } from './phrases.ts';

/** Words for people that say nothing but that they are people: others may name the same ones more closely. */
export const anyone: ReadonlySet<string> = new Set(
  'person people human figure silhouette someone somebody character subject stranger partner friend lover companion teenager teen adult couple pair duo trio dancer individual one passenger child kid student samurai warrior player group owner couple explorer passerby youth sibling twin parent combatant'.split(
    ' ',
  ),
);

const grown =
  /^(father|dad|daddy|papa|mother|mom|mum|mommy|mama|uncle|aunt|grandfather|grandmother|grandpa|grandma|grandad|granddad|granny|man|woman|lady|gentleman|husband|wife|teacher|nanny)$/;
const small = /^(boy|girl|child|kid|toddler|baby|infant|grandson|granddaughter|schoolboy|schoolgirl)$/;

/** A grown-up's word does not mean the child who was spoken of, nor the other way round. */
export const unlikeAge = (noun: string, d: Draft): boolean => {
  const child = small.test(d.noun) || d.attributes.some((a) => a.category === 'age' && a.value === 'child');
  // 'The kid' is no clown; but a figure or a friend may be one.
  return grown.test(noun)
    ? child
    : small.test(noun) && !child && (grown.test(d.noun) || (d.match?.id !== 'person' && !anyone.has(d.noun)));
};

/** Words that any one person may be called by later on. */
export const generic = (noun: string): boolean =>
  noun === 'man' ||
  noun === 'woman' ||
  noun === 'girl' ||
  noun === 'boy' ||
  noun === 'lady' ||
  noun === 'guy' ||
  noun === 'character' ||
  noun === 'subject' ||
  noun === 'person' ||
  noun === 'figure';

/** Two phrases of one noun speak of two entities when both say a colour, an age or a size and it is not the same. */
export function differs(d: Draft, words: readonly string[], np: NounPhrase): boolean {
  if (words.length === 0) return false;
  const now = attributesOf(np.adjectives, d.role);
  return ['colour', 'age', 'size'].some((category) => {
    const before = d.attributes.filter((a) => a.category === category && a.phrase.toLowerCase() !== d.noun);
    const after = now.filter((a) => a.category === category);
    return (
      before.length > 0 && after.length > 0 && !after.some((a) => before.some((b) => b.value === a.value))
    );
  });
}
