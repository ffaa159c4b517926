import { materials } from '../catalogue/words/materials.ts';
import { invariant } from '../catalogue/words/nouns.ts';
import { peopleGroups, personWords } from '../catalogue/words/people.ts';
import { pastParticiples } from '../catalogue/words/verbs.ts';
import { bareCompound, bySubject } from './agreement.ts';
import { listedAdjective } from './attributes.ts';
import { acts, byDoer } from './doers.ts';
import { isPlural, singular, verbBase } from './lemma.ts';
import { ends, opensPhrase, startsObject, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Look over each clause: exactly one finite verb is likely, and it agrees with its subject. */
export function settle(
  tokens: Token[],
  context: { readonly vocabulary: Vocabulary; readonly actions: boolean },
  isVerb: (base: string) => boolean,
): void {
  const english = context.vocabulary.english;
  bySubject(tokens, context.vocabulary.english, isVerb, become, (phrase) =>
    context.vocabulary.isAction(phrase),
  );
  const sure = byDoer(tokens, context.vocabulary, isVerb, become);
  // 'in the North Atlantic.': a name ends the phrase.
  for (let i = 1; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    const next = tokens[i + 1];
    if (
      t.pos === 'adj' &&
      /^\p{Lu}/u.test(t.text) &&
      opensPhrase(tokens[i - 1]) &&
      (ends(next) || next?.pos === 'prep')
    )
      become(t, 'noun');
  }
  // Base forms after a preposition or determiner are nouns; 's' and base forms that break agreement are nouns.
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    const prev = tokens[i - 1];
    const next = tokens[i + 1];
    if (sure.has(t)) continue;
    if (t.pos === 'verb' && (t.form === 'base' || t.form === 's')) {
      const nounToo = english.isNoun(singular(t.lower)) || english.isNoun(t.lower);
      const after = prev?.pos;
      if (after === 'det' || after === 'poss' || after === 'gen' || after === 'prep' || after === 'num')
        become(t, 'noun');
      else if (prev?.pos === 'verb' && nounToo && !(next && startsObject(next))) become(t, 'noun');
      else if (
        after === 'comma' &&
        nounToo &&
        next?.pos === 'noun' &&
        !tokens.slice(0, i).some((x) => x.pos === 'verb' && x.form === t.form)
      )
        become(t, english.isAdjective(t.lower) ? 'adj' : 'noun');
      else if (
        prev === undefined &&
        t.form === 'base' &&
        Object.hasOwn(personWords, t.lower) &&
        !startsObject(next)
      )
        become(t, 'noun');
      else if (
        prev === undefined &&
        nounToo &&
        !startsObject(next) &&
        (next?.pos !== 'prep' ||
          (t.form === 'base' &&
            !context.vocabulary.isAction(t.lower) &&
            context.vocabulary.exact(t.lower, ['things', 'creatures', 'people', 'places']) !== undefined))
      )
        become(t, english.isAdjective(t.lower) && t.form === 'base' ? 'adj' : 'noun');
      else if (after === 'adj' && nounToo && !(next && startsObject(next))) become(t, 'noun');
      else if (
        after === 'noun' &&
        t.form === 'base' &&
        nounToo &&
        !isPlural((prev as Token).lower) &&
        !Object.hasOwn(peopleGroups, (prev as Token).lower) &&
        !joined(tokens, i)
      )
        become(t, 'noun');
    } else if (
      // 'An elderly couple dance in …': a group of people does it, it is no sort of dance.
      t.pos === 'noun' &&
      prev?.pos === 'noun' &&
      Object.hasOwn(peopleGroups, prev.lower) &&
      verbBase(t.lower, isVerb)?.form === 'base' &&
      (next === undefined || next.pos === 'prep' || next.pos === 'adv' || next.pos === 'conj')
    )
      become(t, 'verb');
  }
  // 'Traffic lights cycle': of two verbs in a row of words the one that its subject agrees with is meant.
  for (let i = 1; i + 1 < tokens.length; i++) {
    const t = tokens[i] as Token;
    const next = tokens[i + 1] as Token;
    if (
      t.pos !== 'verb' ||
      t.form !== 's' ||
      tokens[i - 1]?.pos === 'pron' ||
      !english.isNoun(singular(t.lower))
    )
      continue;
    if (next.pos === 'verb' && next.form === 'base') become(t, 'noun');
    else if (
      next.pos === 'noun' &&
      verbBase(next.lower, isVerb)?.form === 'base' &&
      !isPlural(next.lower) &&
      (startsObject(tokens[i + 2]) || tokens[i + 2]?.pos === 'prep' || tokens[i + 2]?.pos === 'adv') &&
      (english.verbShare(next.lemma) >= 4 ||
        english.isNoun(`${(tokens[i - 1] as Token).lower} ${singular(t.lower)}`) ||
        context.vocabulary.exact(`${(tokens[i - 1] as Token).lower} ${singular(t.lower)}`, ['things']) !==
          undefined)
    ) {
      become(t, 'noun');
      become(next, 'verb');
    } else if (next.pos === 'prep') {
      // 'Laundry lines with white sheets sway'.
      const later = laterVerb(tokens, i + 2);
      if (later >= 0 && (tokens[later] as Token).form === 'base') become(t, 'noun');
    }
  }
  // A clause without a verb: take the noun that most looks like one.
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const t = tokens[i];
    const boundary =
      t === undefined ||
      t.pos === 'stop' ||
      t.pos === 'comma' ||
      t.pos === 'dash' ||
      t.pos === 'colon' ||
      t.pos === 'sub';
    if (!boundary) continue;
    const verbAt = finite(tokens, from, i);
    if (verbAt < 0) {
      let best = -1;
      let top = 0.9;
      for (let k = from + 1; k < i; k++) {
        const score = verbScore(tokens, k, from, i);
        if (score > top) {
          top = score;
          best = k;
        }
      }
      if (best >= 0) {
        become(tokens[best] as Token, 'verb');
        const before = tokens[best - 1];
        if (before?.pos === 'adj') become(before, 'noun');
        // 'reports breaking news'
        const after = tokens[best + 1];
        if (after?.pos === 'verb' && after.form === 'ing' && tokens[best + 2]?.pos === 'noun')
          become(after, 'adj');
      }
    }
    from = i + 1;
  }
  // 'and part again', 'and VERB the': after a conjunction a verb continues the subject.
  for (let i = 1; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    let k = i - 1;
    while (k > 0 && tokens[k]?.pos === 'adv') k--;
    const lead = tokens[k] as Token;
    if (t.pos !== 'noun' || (lead.pos !== 'conj' && lead.pos !== 'comma')) continue;
    const verb = verbBase(t.lower, isVerb);
    if (
      verb &&
      (verb.form === 'base' || verb.form === 's') &&
      (startsObject(tokens[i + 1]) ||
        tokens[i + 1]?.pos === 'adv' ||
        (ends(tokens[i + 1]) && tokens[k - 1]?.pos === 'verb' && tokens[k - 1]?.form === verb.form) ||
        (tokens[i + 1]?.pos === 'prep' && english.verbShare(verb.base) >= 6))
    ) {
      const before = tokens
        .slice(Math.max(0, k - 16), k)
        .findLast((x) => x.pos === 'verb' && x.form !== 'ing');
      if (before && before.form === verb.form) become(t, 'verb');
    }
  }

  // 'gets blown away': no getting, but a passive.
  for (let i = 0; i + 1 < tokens.length; i++) {
    const t = tokens[i] as Token;
    const then = tokens[i + 1]?.pos === 'adv' ? tokens[i + 2] : tokens[i + 1];
    if (t.pos === 'verb' && t.lemma === 'get' && then?.pos === 'verb' && then.form === 'past') t.pos = 'aux';
  }

  // 'the boy laughs and pulls': two verbs of one form share the subject.
  for (let i = 1; i + 2 < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (t.pos !== 'noun' || tokens[i + 1]?.pos !== 'conj') continue;
    const then = tokens[i + 2]?.pos === 'adv' ? tokens[i + 3] : tokens[i + 2];
    const verb = verbBase(t.lower, isVerb);
    const prev = tokens[i - 1] as Token;
    if (
      then?.pos === 'verb' &&
      verb &&
      verb.form === then.form &&
      (verb.form === 's' || verb.form === 'base') &&
      prev.pos === 'noun' &&
      isPlural(prev.lower) === (verb.form === 'base')
    )
      become(t, 'verb');
  }

  function become(t: Token, pos: 'noun' | 'adj' | 'verb'): void {
    t.pos = pos;
    if (pos === 'verb') {
      const verb = verbBase(t.lower, isVerb);
      t.lemma = verb?.base ?? t.lower;
      if (verb) t.form = verb.form;
    } else t.lemma = pos === 'noun' ? singular(t.lower) : t.lower;
  }

  function laterVerb(all: Token[], from: number): number {
    for (let k = from; k < all.length && k < from + 6; k++) {
      const t = all[k] as Token;
      if (
        t.pos === 'comma' ||
        t.pos === 'conj' ||
        t.pos === 'stop' ||
        t.pos === 'sub' ||
        t.pos === 'rel' ||
        t.pos === 'to' ||
        t.pos === 'aux'
      )
        return -1;
      if (t.pos === 'verb') return all[k - 1]?.pos === 'noun' ? k : -1;
    }
    return -1;
  }

  function finite(all: Token[], a: number, b: number): number {
    for (let k = a; k < b; k++) {
      const t = all[k] as Token;
      if (t.pos === 'aux') return k;
      if (t.pos === 'verb' && t.form !== 'ing' && !(t.form === 'past' && pastOnlyParticiple(t, all[k + 1])))
        return k;
    }
    return -1;
  }

  function verbScore(all: Token[], k: number, a: number, b: number): number {
    const t = all[k] as Token;
    if (t.pos !== 'noun') return 0;
    const verb = verbBase(t.lower, isVerb);
    if (!verb || (verb.form !== 's' && verb.form !== 'base')) return 0;
    if (bareCompound(all, k)) return 0;
    // 'News anchor': two words of one kind.
    const beside = all[k - 1];
    if (
      beside &&
      context.vocabulary.exact(`${beside.lower} ${t.lower}`, ['people', 'creatures', 'things', 'places'])
    )
      return 0;
    let p = k - 1;
    while (p > a && all[p]?.pos === 'adv') p--;
    const prev = all[p];
    if (!prev) return 0;
    const loneNoun =
      prev.pos === 'adj' &&
      k === p + 1 &&
      english.isNoun(prev.lower) &&
      (p === a || !listedAdjective(prev.lower) || Object.hasOwn(materials, prev.lower));
    if (prev.pos !== 'noun' && prev.pos !== 'pron' && !loneNoun) return 0;
    const subject = invariant.has(prev.lower) ? undefined : subjectNumber(all, p, a);
    const next = all[k + 1];
    // 'bass drop' ends as a name of something.
    if (invariant.has(prev.lower) && k + 1 >= b) return 0;
    if (subject !== undefined && (subject === 'one' ? verb.form !== 's' : verb.form !== 'base')) return 0;
    if (next?.pos === 'verb' && next.form !== 'past' && next.form !== 'ing') return 0;
    let score = (english.verbShare(verb.base) - 4.5) * 0.35;
    if (k + 1 >= b) score += context.actions ? 1 : 0;
    else if (startsObject(next)) score += 3;
    else if (next?.pos === 'prep' || next?.pos === 'adv' || next?.pos === 'to') score += 1.7;
    // 'reports breaking news'
    else if (next?.pos === 'verb') score -= next.form === 'ing' && all[k + 2]?.pos === 'noun' ? 0 : 2;
    else if (next?.pos === 'noun' || next?.pos === 'adj')
      // 'the potter's hands shape wet clay'
      score += subject === 'many' && verb.form === 'base' && opensPhrase(all[a]) ? 1.6 : 0.4;
    if (next?.lower === 'of') score -= 4;
    if (context.vocabulary.isAction(verb.base)) {
      score += 0.8;
      // 'the kids at the table cheer'
      if (k + 1 >= b && subject === 'many' && !isPlural(prev.lower) && several(all, p, a)) score += 1.6;
    }
    if (opensPhrase(all[a]) || a === 0) score += 0.4;
    if (context.actions) score += 0.8;
    return score;
  }

  /** Whether the phrase before a preposition names several who can act. */
  function several(all: Token[], p: number, a: number): boolean {
    const at = all.findIndex((t, n) => n > a && n <= p && t.pos === 'prep');
    const head = at > 0 ? all[at - 1] : undefined;
    return head?.pos === 'noun' && isPlural(head.lower) && acts(singular(head.lower), context.vocabulary);
  }

  function subjectNumber(all: Token[], p: number, a: number): 'one' | 'many' {
    const t = all[p] as Token;
    if (t.pos === 'pron') return /^(he|she|it|who)$/.test(t.lower) ? 'one' : 'many';
    // The head of 'lines with white sheets' is before the preposition.
    let head = p;
    for (let k = p; k > a; k--) if (all[k]?.pos === 'prep' && all[k - 1]?.pos === 'noun') head = k - 1;
    for (let k = head; k > a; k--) if (all[k]?.pos === 'conj') return 'many';
    // 'the bride in lace and the groom in grey kiss': the second has an article of its own.
    for (let k = p; k > head; k--) if (all[k]?.pos === 'conj' && startsObject(all[k + 1])) return 'many';
    return isPlural((all[head] as Token).lower) ? 'many' : 'one';
  }
}

/** 'lanterns strung between', 'lit by': a participle that is no finite verb. */
function pastOnlyParticiple(t: Token, next: Token | undefined): boolean {
  return (
    next?.pos === 'prep' ||
    (pastParticiples.has(t.lower) &&
      !/^(hit|set|put|cut|let|led|made|lost|left|held|fed|laid|swept|slept|kept|lit|shot|struck|built|brought)$/.test(
        t.lower,
      ))
  );
}

/** Whether the subject before a base form is several joined by 'and', or a noun phrase after 'who', 'to' or an auxiliary. */
function joined(tokens: Token[], i: number): boolean {
  for (let k = i - 2; k >= 0 && k > i - 8; k--) {
    const t = tokens[k] as Token;
    if (t.pos === 'conj') return true;
    if (t.pos === 'stop' || t.pos === 'comma' || t.pos === 'verb' || t.pos === 'prep') return false;
  }
  return false;
}
