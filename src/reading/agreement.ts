import { airNouns, invariant, partNouns } from '../catalogue/words/nouns.ts';
import { memberWords, peopleGroups, personWords } from '../catalogue/words/people.ts';
import type { Hypernyms } from './hypernyms.ts';
import { isPlural, singular, verbBase } from './lemma.ts';
import type { Token } from './tokens.ts';

const beings: ReadonlySet<string> = new Set(['person', 'animal']);
const matter: ReadonlySet<string> = new Set(['physical entity', 'matter', 'substance', 'artifact', 'object']);

/** Verbs that another verb in -ing follows: 'starts running'. */
const startsAnother: ReadonlySet<string> = new Set(
  'start begin keep stop go come try love enjoy continue stand sit lie stay remain finish hate like watch see hear feel leave catch'.split(
    ' ',
  ),
);

/** 'City lights behind the window': two nouns without an article, the second of which could be a verb. */
export function bareCompound(tokens: readonly Token[], i: number): boolean {
  const prev = tokens[i - 1];
  const next = tokens[i + 1];
  return (
    /^(?:lights|shadows|waves|reflections|sounds)$/.test(tokens[i]?.lower ?? '') &&
    prev?.pos === 'noun' &&
    !prev.name &&
    !isPlural(prev.lower) &&
    !/^(?:det|poss|adj|num|gen|noun)$/.test(tokens[i - 2]?.pos ?? '') &&
    (next === undefined || next.pos === 'prep' || next.pos === 'comma' || next.pos === 'stop')
  );
}

/**
 * Words that are both noun and verb, decided by what stands right beside them: a pronoun or a name before a form in
 * s, an article that allows but one, a participle that follows.
 */
export function bySubject(
  tokens: Token[],
  english: Hypernyms,
  isVerb: (base: string) => boolean,
  become: (t: Token, pos: 'noun' | 'adj' | 'verb') => void,
  isDeed: (phrase: string) => boolean = () => false,
): void {
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    const prev = tokens[i - 1];
    const next = tokens[i + 1];
    const verb = t.pos === 'noun' || t.pos === 'verb' ? verbBase(t.lower, isVerb) : undefined;
    // 'A skateboarder ollies over a kerb': a word that no table knows, where only a verb can stand.
    const opener = tokens[i - 2]?.lower;
    if (
      !verb &&
      t.pos === 'noun' &&
      /[^s]s$/.test(t.lower) &&
      prev?.pos === 'noun' &&
      !isPlural(prev.lower) &&
      (opener === 'a' || opener === 'an') &&
      !english.isNoun(singular(t.lower)) &&
      !english.isNoun(t.lower) &&
      (next?.pos === 'prep' || next?.pos === 'adv')
    ) {
      t.pos = 'verb';
      t.form = 's';
      t.lemma = t.lower.replace(/s$/, '');
      continue;
    }
    if (!verb || t.name) continue;
    // ', rain on the windows': weather, no deed.
    if (
      t.pos === 'verb' &&
      verb.form === 'base' &&
      airNouns.has(t.lower) &&
      (prev?.pos === 'comma' || prev?.pos === 'conj') &&
      next?.pos === 'prep'
    ) {
      become(t, 'noun');
      continue;
    }
    const ing = next !== undefined && /ing$/.test(next.lower) && next.pos === 'verb';
    if (
      t.pos === 'verb' &&
      (verb.form === 'base' || verb.form === 's') &&
      (ing || (next?.lower === 'a' && partNouns.has(singular(t.lower)))) &&
      (prev?.pos === 'comma' || prev?.pos === 'conj') &&
      i > 1 &&
      !startsAnother.has(verb.base) &&
      (english.isNoun(singular(t.lower)) || english.isNoun(t.lower)) &&
      english.verbShare(verb.base) < 7
    ) {
      // ', sweat flying,': a circumstance, no further deed.
      become(t, 'noun');
      continue;
    }
    // ', city lights behind the window': a noun without an article takes no verb that is a noun as well.
    if (t.pos === 'verb' && bareCompound(tokens, i)) {
      become(t, 'noun');
      continue;
    }
    // 'raise their glasses and laugh': one more deed at the end of several people's.
    if (
      t.pos === 'noun' &&
      verb.form === 'base' &&
      prev?.pos === 'conj' &&
      prev.lower === 'and' &&
      (next === undefined ||
        next.pos === 'stop' ||
        next.pos === 'comma' ||
        next.pos === 'prep' ||
        next.pos === 'adv') &&
      english.verbShare(verb.base) >= 5 &&
      tokens.slice(0, i).findLast((x) => x.pos === 'verb' && x.form !== 'ing')?.form === 'base' &&
      tokens.slice(0, i - 1).some((x) => x.pos === 'pron' || (x.pos === 'noun' && isPlural(x.lower)))
    ) {
      become(t, 'verb');
      continue;
    }
    // ', jazz playing softly'
    if (t.pos === 'verb' && ing && /^(?:jazz|music|rock|techno)$/.test(t.lower)) {
      become(t, 'noun');
      continue;
    }
    // 'the others cheer'
    if (
      t.pos === 'noun' &&
      verb.form === 'base' &&
      prev?.pos === 'pron' &&
      /^(?:all|rest)$/.test(memberWords[prev.lower] ?? '')
    ) {
      become(t, 'verb');
      continue;
    }
    // 'A couple slow dances': the two words are one deed.
    if (
      t.pos === 'noun' &&
      (verb.form === 's' || verb.form === 'base') &&
      prev?.pos === 'adj' &&
      isDeed(`${prev.lower} ${verb.base}`) &&
      (tokens[i - 2]?.pos === 'noun' || tokens[i - 2]?.pos === 'pron' || tokens[i - 2]?.pos === 'conj')
    ) {
      prev.pos = 'adv';
      become(t, 'verb');
      continue;
    }
    if (t.pos !== 'noun' || verb.form !== 's') continue;
    // 'The grey one pushes a pawn'
    if (
      prev?.lower === 'one' &&
      prev.pos === 'num' &&
      (tokens[i - 2]?.pos === 'adj' || tokens[i - 2]?.pos === 'det')
    ) {
      prev.pos = 'pron';
      become(t, 'verb');
      continue;
    }
    // 'The man across from her looks down'
    if (
      prev?.lower === 'her' &&
      tokens[i - 2]?.pos === 'prep' &&
      english.verbShare(verb.base) >= 5 &&
      (next?.pos === 'prep' || next?.pos === 'adv' || next?.pos === 'det') &&
      !tokens.slice(0, i).some((x) => x.pos === 'verb' && x.form === 's')
    ) {
      prev.pos = 'pron';
      become(t, 'verb');
      continue;
    }
    // 'He reads a message, sighs, and puts it away': an act among acts.
    if (
      prev?.pos === 'comma' &&
      next?.pos === 'comma' &&
      !english.isA(singular(t.lower), matter) &&
      english.verbShare(verb.base) >= 3 &&
      tokens.slice(Math.max(0, i - 24), i).some((x) => x.pos === 'verb' && x.form === 's')
    ) {
      become(t, 'verb');
      continue;
    }
    if (
      prev?.pos === 'pron' &&
      (/^(he|she|it|who)$/.test(prev.lower) || Object.hasOwn(memberWords, prev.lower))
    ) {
      become(t, 'verb');
      continue;
    }
    if (prev?.name && (next === undefined || next.pos !== 'noun')) {
      become(t, 'verb');
      continue;
    }
    // 'a train rushes past': one of many cannot be many.
    if (
      (prev?.pos === 'noun' ||
        (prev?.pos === 'adj' &&
          !english.isAdjective(prev.lower) &&
          (prev.lower.includes('-') ||
            english.isA(prev.lower, beings) ||
            (next?.pos === 'det' && Object.hasOwn(personWords, prev.lower))))) &&
      !isPlural(prev.lower) &&
      !invariant.has(t.lower) &&
      next?.pos !== 'noun' &&
      next?.pos !== 'verb' &&
      next?.pos !== 'aux' &&
      next?.lower !== 'of' &&
      !next?.lower.startsWith("'")
    ) {
      let k = i - 1;
      while (k >= 0 && (tokens[k]?.pos === 'noun' || tokens[k]?.pos === 'adj')) k--;
      const opener = tokens[k];
      // 'The kid yawns.': those who are alive act; a 'dog walks' sign would be rare.
      const alive =
        (next === undefined || next.pos === 'stop' || next.pos === 'comma' || next.pos === 'adv') &&
        (Object.hasOwn(personWords, prev.lower) || Object.hasOwn(peopleGroups, prev.lower)) &&
        english.verbShare(verb.base) >= 3;
      const one = alive
        ? /^(?:a|an|another|each|every|this|that|the)$/
        : /^(?:a|an|another|each|every|this|that)$/;
      if ((opener?.pos === 'det' && one.test(opener.lower)) || (alive && opener?.pos === 'poss')) {
        become(t, 'verb');
        if (prev.pos === 'adj') become(prev, 'noun');
      }
    }
  }
}
