import { regionNouns } from '../../catalogue/words/regions.ts';
import { deedVerbs, measureNouns, supportVerbs } from '../../catalogue/words/stirring.ts';
import type { Hypernyms } from '../../reading/hypernyms.ts';
import { isPlural, singular, verbBase } from '../../reading/lemma.ts';
import type { Chunk } from '../../reading/phrases.ts';
import type { Token } from '../../reading/tokens.ts';
import type { MotionLexicon } from './lexicon.ts';

/**
 * Put tags right where a still is spoken of: 'flags flutter', 'steam starts to rise', 'studio lights catch' are
 * doer and deed.
 */
export function retag(tokens: Token[], lexicon: MotionLexicon, english: Hypernyms): void {
  const asVerb = (t: Token): ReturnType<typeof verbBase> => verbBase(t.lower, english.isVerb);
  tokens.forEach((t, i) => {
    const prev = tokens[i - 1];
    // 'while waves roll and clouds drift'
    const then = tokens[i + 1];
    if (
      t.pos === 'verb' &&
      t.form === 's' &&
      regionNouns.has(singular(t.lower)) &&
      then?.pos === 'noun' &&
      (prev === undefined || /^(?:sub|conj|comma|stop|dash|colon|adj)$/.test(prev.pos ?? ''))
    ) {
      const verb = asVerb(then);
      if (verb?.form === 'base' && (lexicon.has(then.lower) || deedVerbs.has(verb.base))) {
        t.pos = 'noun';
        t.lemma = singular(t.lower);
        then.pos = 'verb';
        then.lemma = verb.base;
        then.form = 'base';
      }
    }
    if (t.lower === 'else') t.pos = 'adv';
    if (t.lower === 'shot') t.pos = 'noun';
    // 'starts snowing'
    if (t.pos === 'adj' && prev?.pos === 'verb' && supportVerbs.has(prev.lemma) && lexicon.has(t.lower)) {
      const base = asVerb(t);
      if (base?.form === 'ing') {
        t.pos = 'verb';
        t.lemma = base.base;
        t.form = 'ing';
      }
    }
    // 'of the fabric and sole'
    const ended = then === undefined || /^(?:stop|comma)$/.test(then.pos ?? '');
    if (t.pos === 'adj' && prev?.pos === 'conj' && tokens[i - 2]?.pos === 'noun' && ended)
      if (english.isNoun(t.lower)) {
        t.pos = 'noun';
        t.lemma = t.lower;
      }
    // 'slow arc left'
    const follows = tokens[i + 1]?.pos;
    if (t.pos === 'verb' && t.lower === 'left' && follows !== 'det' && follows !== 'poss') t.pos = 'adv';
    if (t.pos !== 'noun' || prev === undefined || /^\p{Lu}/u.test(t.text)) return;
    const verb = asVerb(t);
    if (!verb || verb.form === 'past') return;
    const known = lexicon.has(t.lower) || supportVerbs.has(verb.base) || deedVerbs.has(verb.base);
    if (!known) return;
    const next = tokens[i + 1];
    const carries = supportVerbs.has(verb.base);
    const ends =
      next === undefined ||
      !(next.pos === 'noun' || (!carries && (next.pos === 'verb' || next.pos === 'aux')));
    // A plural doer takes the base form, a single one the form in -s.
    const plural = isPlural(prev.lower);
    const agrees =
      prev.pos !== 'noun' || (verb.form === 'base' ? plural : verb.form === 's' ? !plural : true);
    const doer =
      prev.pos === 'noun' ||
      prev.pos === 'pron' ||
      // 'in blue smiles', 'glances back and grins'
      (prev.pos === 'adj' && tokens[i - 2]?.pos === 'prep') ||
      (prev.pos === 'conj' &&
        (verb.form === 's' || (verb.form === 'base' && !regionNouns.has(t.lower))) &&
        tokens.slice(0, i).some((x) => x.pos === 'verb' && x.form === verb.form)) ||
      (prev.pos === 'verb' && prev.form === 's' && english.isNoun(singular(prev.lower)));
    if (!doer || !agrees || !ends) return;
    if (verb.form === 'ing' && !lexicon.has(t.lower)) return;
    if (prev.pos === 'verb') {
      const before = tokens[i - 2];
      if (before?.pos !== 'noun' && before?.pos !== 'adj' && before?.pos !== 'det') return;
      prev.pos = 'noun';
      prev.lemma = singular(prev.lower);
    }
    t.pos = 'verb';
    t.lemma = verb.base;
    t.form = verb.form;
  });
}

/** 'a layer of fog', 'a plume of smoke': what counts is what it is of. */
export function ofWhat(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (const c of chunks) {
    const before = out.at(-1);
    const outer = out.at(-2);
    if (
      c.kind === 'np' &&
      !c.pronoun &&
      before?.kind === 'prep' &&
      before.token.lower === 'of' &&
      outer?.kind === 'np' &&
      measureNouns.has(outer.lemma)
    )
      out.splice(-2, 2, {
        ...c,
        tokens: [...outer.tokens, before.token, ...c.tokens],
        adjectives: [...outer.adjectives, ...c.adjectives],
        plural: c.plural || outer.plural,
        start: outer.start,
      });
    else out.push(c);
  }
  return out;
}
