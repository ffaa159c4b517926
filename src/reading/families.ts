import type { Draft } from './draft.ts';

/** Groups of kin, of whom each has a part: two who are grown and their children. */
const kin: ReadonlySet<string> = new Set(['family', 'household', 'couple', 'newlywed']);

const children = /^(?:kid|child|boy|girl|son|daughter|twin|toddler|baby|brother|sister|sibling|teenager)$/;
const parents = /^(?:parent|father|dad|daddy|papa|mother|mom|mum|mommy|husband|wife|man|woman)$/;
const elders = /^(?:grand(?:ma|pa|mother|father|parent|dad)|granny|grandad|aunt|uncle)$/;

/** Whether a draft is a family of people who were only counted. */
export const isFamily = (d: Draft): boolean =>
  kin.has(d.noun) &&
  d.role === 'person' &&
  !d.negated &&
  d.of === undefined &&
  d.sex === undefined &&
  d.count >= 2 &&
  d.count <= 12;

/**
 * How many of a family a noun means: 'the dad' one, 'the kids' all but two; 0 when it names nobody of it.
 * @param left how many are not named yet
 */
export function ofFamily(family: Draft, noun: string, plural: boolean, left: number): number {
  if (left <= 0 || !(children.test(noun) || parents.test(noun) || elders.test(noun))) return 0;
  if (!plural) return 1;
  return Math.min(left, children.test(noun) ? Math.max(1, family.count - 2) : 2);
}

/** The nouns of those of a family who were not named, grown-ups first. */
export function restOfFamily(family: Draft, named: readonly Draft[]): string[] {
  const left = family.count - named.reduce((sum, d) => sum + d.count, 0);
  // A couple of whom one was told of by 'he' or 'she' has the other besides.
  if (family.noun === 'couple' || family.noun === 'newlywed')
    return family.count > 2
      ? []
      : ['woman', 'man']
          .filter((_, i) => !named.some((d) => d.sex === (i === 0 ? 'female' : 'male')))
          .slice(0, left);
  const grown = named.filter((d) => parents.test(d.noun));
  const both = grown.some((d) => d.noun === 'parent' && d.count > 1);
  const missing = both
    ? []
    : ['mother', 'father'].filter((_, i) => !grown.some((d) => d.sex === (i === 0 ? 'female' : 'male')));
  const adults = missing.slice(0, Math.max(0, Math.min(left, 2 - grown.length)));
  return [
    ...adults,
    ...Array.from({ length: Math.max(0, left - adults.length) }, (_, i) => (i % 2 === 0 ? 'girl' : 'boy')),
  ];
}
