import type nlpType from 'compromise/two';
import {
  ages,
  expressions,
  hairWords,
  shapes,
  sizes,
  states,
  vague,
} from '../../catalogue/words/adjectives.ts';
import { colours } from '../../catalogue/words/colours.ts';
import { cameraNouns, simileOpeners, styleNouns } from '../../catalogue/words/film.ts';
import { materials } from '../../catalogue/words/materials.ts';
import { invariant, partNouns } from '../../catalogue/words/nouns.ts';
import { memberWords, peopleGroups, personWords } from '../../catalogue/words/people.ts';
import { pastParticiples } from '../../catalogue/words/verbs.ts';
import { bareCompound, bySubject } from './agreement.ts';
import { thingsFirst } from './attributes.ts';
import { isPlural, singular, verbBase } from './lemma.ts';
import { type Token, tokenize } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

type Nlp = typeof nlpType;

/** Words of film that a general tagger takes for something else. */
const film: Record<string, string> = {
  backlight: 'Noun',
  bokeh: 'Noun',
  dolly: 'Noun',
  tripod: 'Noun',
  halation: 'Noun',
  gimbal: 'Noun',
  barefoot: 'Adverb',
  neon: 'Adjective',
  silhouette: 'Noun',
  'close-up': 'Noun',
  closeup: 'Noun',
  anime: 'Noun',
  timelapse: 'Noun',
  pov: 'Noun',
  parallax: 'Noun',
  drone: 'Noun',
  handheld: 'Adjective',
  cinematic: 'Adjective',
  photorealistic: 'Adjective',
  macro: 'Adjective',
};

let loaded: Promise<Nlp> | undefined;

/** Load compromise with the words of film taught, on first need. */
export function loadTagger(): Promise<Nlp> {
  loaded ??= import('compromise/two').then(({ default: nlp }) => {
    nlp.addWords(film as never);
    return nlp;
  });
  return loaded;
}

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags?: ReadonlySet<string>;
}

/** What compromise thinks of each character position where a term starts. */
function guesses(nlp: Nlp, sentence: string): Map<number, ReadonlySet<string>> {
  const out = new Map<number, ReadonlySet<string>>();
  let at = 0;
  // Its later passes match hundreds of patterns and take two thirds of the time; settle() does that work here.
  const view = nlp.tokenize(sentence) as unknown as {
    compute(steps: readonly string[]): void;
    docs: Term[][];
  };
  view.compute(['alias', 'normal', 'machine', 'lexicon', 'preTagger']);
  const docs = view.docs;
  for (const doc of docs) {
    for (const term of doc) {
      at += term.pre.length;
      if (term.tags) out.set(at, term.tags);
      at += term.text.length + term.post.length;
    }
  }
  return out;
}

const someone: ReadonlySet<string> = new Set(['person']);
const everyFolder = ['things', 'places', 'creatures'] as const;

/** Nouns in -ing that stand for a spot or a thing after another noun: 'a railway crossing'. */
const gerundNouns: ReadonlySet<string> = new Set(
  'crossing clearing opening building painting dwelling dressing lettering'.split(' '),
);

const singleOpen: ReadonlySet<string> = new Set([
  'round',
  'inside',
  'outside',
  'opposite',
  'past',
  'above',
  'near',
  'up',
  'down',
]);

/** Nouns of film whose form could be a verb's: 'lighting', 'shot', 'framing'. */
const pictureWord = (word: string): boolean =>
  /(ing|ed|shot|shots|frame|frames|focus|view|cut|look|scene)$/.test(word) &&
  (cameraNouns.has(word) || styleNouns.has(word));

const adjectiveLists = [colours, materials, ages, sizes, hairWords].map((o) => new Set(Object.keys(o)));
const listedAdjective = (word: string): boolean =>
  states.has(word) ||
  shapes.has(word) ||
  expressions.has(word) ||
  vague.has(word) ||
  adjectiveLists.some((s) => s.has(word));

/** Words before which a noun phrase has begun, so that a verb form is an adjective or a noun. */
const opensPhrase = (t: Token | undefined): boolean =>
  t !== undefined &&
  (t.pos === 'det' || t.pos === 'poss' || t.pos === 'gen' || t.pos === 'adj' || t.pos === 'num');
const ends = (t: Token | undefined): boolean =>
  t === undefined || t.pos === 'stop' || t.pos === 'comma' || t.pos === 'dash' || t.pos === 'colon';
const startsObject = (t: Token | undefined): boolean =>
  t !== undefined && (t.pos === 'det' || t.pos === 'poss' || t.pos === 'pron' || t.pos === 'num');

/** How a tagging is told about the text it stands in. */
export interface TagContext {
  readonly nlp: Nlp;
  readonly vocabulary: Vocabulary;
  /** Bullets of actions hold a verb nearly always. */
  readonly actions: boolean;
}

/**
 * Words of a sentence with their parts of speech: compromise's opinion, put right by agreement of subject and
 * verb, by what stands next to a word, and by how often WordNet's texts use it as a verb.
 */
export function tag(sentence: string, offset: number, context: TagContext): Token[] {
  const english = context.vocabulary.english;
  const isVerb = (base: string): boolean => english.isVerb(base) || context.vocabulary.isAction(base);
  const tokens = joinMembers(tokenize(sentence, offset), isVerb);
  const guess = guesses(context.nlp, sentence);
  const opinion = (t: Token): ReadonlySet<string> | undefined => guess.get(t.start - offset);

  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    const prev = tokens[i - 1];
    const next = tokens[i + 1];
    // 'a round robot', 'the inside of': no preposition stands after a determiner.
    if (
      t.pos === 'prep' &&
      prev &&
      (prev.pos === 'det' || prev.pos === 'adj' || prev.pos === 'poss') &&
      !t.lower.includes(' ') &&
      singleOpen.has(t.lower)
    ) {
      t.pos = next?.pos === undefined && next !== undefined ? 'adj' : 'noun';
      continue;
    }
    if (
      (t.lower === 'all' ||
        t.lower === 'each' ||
        t.lower === 'both' ||
        /^(it|him|her|them)sel(f|ves)$/.test(t.lower)) &&
      (prev?.pos === 'noun' || prev?.pos === 'pron' || /ing$/.test(next?.lower ?? ''))
    )
      t.pos = 'adv';
    if (
      t.pos === 'adv' &&
      prev &&
      (prev.pos === 'det' || prev.pos === 'poss') &&
      next !== undefined &&
      next.pos === undefined &&
      /^(nearby|overhead|outside|inside|fast|hard|high|low|alone|downtown|upstairs|downstairs|away|back|close|far|early|late)$/.test(
        t.lower,
      )
    )
      t.pos = 'adj';
    if (
      t.lower === 'her' &&
      (next === undefined || (next.pos !== undefined && !['adj', 'num', 'noun'].includes(next.pos)))
    )
      t.pos = 'pron';
    if (t.pos !== undefined) continue;
    const tags = opinion(t);
    const verb = t.lower.includes('-') ? undefined : verbBase(t.lower, isVerb);
    const noun =
      english.isNoun(singular(t.lower)) ||
      english.isNoun(t.lower) ||
      Object.hasOwn(personWords, singular(t.lower));
    t.pos = open(t, prev, next, tags, verb, noun);
    // 'Wide shot, melancholic.': a lone word that can be an adjective says how, not what.
    if (
      t.pos === 'noun' &&
      (english.isAdjective(t.lower) || /(?:ic|ous|ful|less|ive|esque|ish)$/.test(t.lower)) &&
      prev !== undefined &&
      ends(prev) &&
      ends(next) &&
      !/[^s]s$/.test(t.lower) &&
      context.vocabulary.exact(t.lower, [...everyFolder, 'people']) === undefined &&
      !cameraNouns.has(t.lower)
    )
      t.pos = 'adj';
    t.lemma = t.pos === 'verb' ? (verb?.base ?? t.lower) : t.pos === 'noun' ? singular(t.lower) : t.lower;
    if (verb) t.form = verb.form;
    if (named(t, i, tags, noun, verb !== undefined)) {
      t.pos = 'noun';
      t.lemma = t.lower;
      t.name = tags?.has('FemaleName') ? 'female' : tags?.has('MaleName') ? 'male' : 'any';
    }
  }
  // 'kneels before the altar': no clause follows.
  tokens.forEach((t, i) => {
    if (t.lower !== 'before' || t.pos !== 'sub') return;
    let k = i + 1;
    while (k < tokens.length && k < i + 8 && /^(det|poss|adj|num|noun|gen)$/.test(tokens[k]?.pos ?? '')) k++;
    if (
      k > i + 1 &&
      tokens[k - 1]?.pos === 'noun' &&
      (ends(tokens[k]) || tokens[k]?.pos === 'prep' || tokens[k]?.pos === 'conj' || tokens[k]?.pos === 'sub')
    )
      t.pos = 'prep';
  });
  settle(tokens, context, isVerb);
  return tokens;

  /** 'Josh', 'Maya': a capital where none belongs, or a first name that is no common word. */
  function named(
    t: Token,
    i: number,
    tags: ReadonlySet<string> | undefined,
    noun: boolean,
    verb: boolean,
  ): boolean {
    // 'Gordon Ramsay-style': a likeness, nobody who is there.
    if (/-(?:style|like|esque|inspired|type)$/.test(tokens[i + 1]?.lower ?? '') && /^\p{Lu}/u.test(t.text)) {
      t.pos = 'adj';
      return false;
    }
    if (!/^\p{Lu}\p{Ll}+$/u.test(t.text) || t.pos === 'adv' || listedAdjective(t.lower)) return false;
    if (Object.hasOwn(personWords, t.lower) || context.vocabulary.exact(t.lower, [...everyFolder, 'people']))
      return false;
    const prev = tokens[i - 1];
    const first = tags?.has('FirstName') === true;
    const opening = prev === undefined || prev.pos === 'stop' || prev.pos === 'colon' || prev.pos === 'mark';
    // At the head of a sentence every word has a capital.
    const next = tokens[i + 1];
    const strange =
      !noun &&
      !verb &&
      !english.isAdjective(t.lower) &&
      !cameraNouns.has(t.lower) &&
      !styleNouns.has(t.lower);
    // 'Kaelen draws her blade': an unknown word that does something.
    if (
      strange &&
      (opening || prev.pos === 'comma' || prev.pos === 'conj' || prev.pos === 'sub') &&
      next &&
      verbBase(next.lower, isVerb)?.form === 's' &&
      !english.isNoun(next.lower)
    )
      return true;
    // ', Priya and Owen,'
    if (
      strange &&
      !opening &&
      (prev.pos === 'comma' || prev.pos === 'conj') &&
      (ends(next) ||
        next?.pos === 'conj' ||
        next?.pos === 'aux' ||
        (next && verbBase(next.lower, isVerb) !== undefined))
    )
      return true;
    // 'Two friends, Maya and …': a people's name that is borne by one.
    const borne = noun && !english.isAdjective(t.lower) && english.isA(t.lower, someone);
    if (borne && !opening && prev.pos !== 'det' && prev.pos !== 'prep' && prev.pos !== 'adj') return true;
    if (opening && first && next && verbBase(next.lower, isVerb)?.form === 's') return true;
    if (opening) return first && !verb && (!noun || tags?.has('Person') === true);
    return first && prev.pos !== 'det' && !/^(in|at|through|of|over|across)$/.test(prev.lower);
  }

  function open(
    t: Token,
    prev: Token | undefined,
    next: Token | undefined,
    tags: ReadonlySet<string> | undefined,
    verb: { base: string; form: string } | undefined,
    noun: boolean,
  ): Token['pos'] {
    const word = t.lower;
    const nextOpen = next !== undefined && next.pos === undefined;
    const adverb =
      /ly$/.test(word) && word.length > 4 && !noun && !listedAdjective(word) && !tags?.has('Adjective');
    if (adverb) return 'adv';
    // 'Crane shot of …'
    if (
      (prev === undefined ||
        prev.pos === 'adj' ||
        (prev.pos === 'noun' && cameraNouns.has(prev.lower)) ||
        ends(prev)) &&
      cameraNouns.has(word) &&
      /^(shot|shots|footage|view|up)$/.test(next?.lower ?? '')
    )
      return 'noun';
    if (
      /-(covered|lit|streaked|soaked|tipped|edged|up|brewed|bound|haired|eyed|shaped|sized|like|style|strewn|lined|filled|stained|worn|caliber)$/.test(
        word,
      ) &&
      (nextOpen || /-lit$/.test(word))
    )
      return 'adj';
    if (word.includes('-') && word.split('-').some((part) => Object.hasOwn(colours, part))) return 'adj';
    if (simileOpeners.has(word) && verb) return 'verb';
    if (
      pictureWord(word) &&
      prev?.lower !== 'is' &&
      !(word === 'shot' && /^(on|with)$/.test(next?.lower ?? ''))
    ) {
      const asVerb =
        verb !== undefined &&
        (startsObject(next) ||
          prev?.pos === 'pron' ||
          (prev?.pos === 'noun' && tags?.has('Verb') && verb.form === 's') ||
          prev?.pos === 'aux' ||
          prev?.pos === 'to');
      if (!asVerb) return 'noun';
    }
    if (word === 'light' && nextOpen && english.isNoun(`light ${singular(next.lower)}`)) return 'noun';
    if (
      word === 'light' &&
      (prev === undefined || ends(prev)) &&
      nextOpen &&
      verbBase(next.lower, isVerb)?.form === 's' &&
      !english.isNoun(next.lower)
    )
      return 'noun';
    if (word === 'light')
      return next === undefined || next.pos !== undefined || /ing$/.test(next.lower) || verbLike(next)
        ? prev?.pos === 'aux'
          ? 'adj'
          : 'noun'
        : 'adj';
    if (
      (verb?.form === 'ing' || verb?.form === 'past') &&
      prev?.pos === 'noun' &&
      nextOpen &&
      english.isNoun(`${word} ${singular(next.lower)}`)
    )
      return 'adj';
    if (verb?.form === 'ing') return participle(prev, next, noun, word);
    if (verb?.form === 'past') {
      if (opensPhrase(prev) || prev?.pos === 'prep') {
        if (noun && !nextOpen) return 'noun';
        return nextOpen ? 'adj' : 'verb';
      }
      if (
        prev?.pos === 'verb' &&
        prev.form !== 'base' &&
        nextOpen &&
        noun === english.isNoun(word) &&
        english.isNoun(singular(next.lower))
      )
        return 'adj';
      // 'a Victoria crowned pigeon': briefs are told in the present.
      if (
        prev?.pos === 'noun' &&
        nextOpen &&
        !tags?.has('PastTense') &&
        !verbLike(next) &&
        opensPhrase(tokens[tokens.indexOf(prev) - 1]) &&
        !verbBase(next.lower, isVerb)
      ) {
        prev.pos = 'adj';
        return 'adj';
      }
      if (/^(ground|rose|saw|left|found)$/.test(word) && noun && !tags?.has('Verb')) return 'noun';
      if (nextOpen && (prev === undefined || ends(prev) || prev.pos === 'conj') && !tags?.has('PastTense'))
        return 'adj';
      if (nextOpen && (prev === undefined || ends(prev) || prev.pos === 'adv')) {
        const after = verbLike(next as Token) ? false : english.isNoun(singular((next as Token).lower));
        if (after) return 'adj';
      }
      return 'verb';
    }
    if (
      thingsFirst.has(word) &&
      noun &&
      nextOpen &&
      !(english.isAdjective(next.lower) && !english.isNoun(next.lower)) &&
      !(Object.hasOwn(colours, next.lower) && !thingsFirst.has(next.lower))
    )
      return 'noun';
    if (
      listedAdjective(word) &&
      !(thingsFirst.has(word) && noun && prev?.pos === 'det') &&
      next?.pos === 'comma' &&
      (prev === undefined || opensPhrase(prev) || prev.pos === 'prep') &&
      tokens[tokens.indexOf(next) + 1]?.pos === undefined &&
      !tags?.has('Plural')
    ) {
      const then = tokens[tokens.indexOf(next) + 1];
      if (then && (listedAdjective(then.lower) || /(ing|ed|y|ic|al|ous|ful)$/.test(then.lower))) return 'adj';
    }
    if (listedAdjective(word) && !(verb && tags?.has('Verb') && prev?.pos === 'noun')) {
      const adjectiveHere = nextOpen || next?.pos === 'adj' || next?.pos === 'conj' || next?.pos === 'comma';
      if (!noun || (adjectiveHere && nextOpen) || tags?.has('Adjective')) {
        if (!(noun && ends(next) && opensPhrase(prev) && !tags?.has('Adjective'))) return 'adj';
      }
    }
    if (tags?.has('Adverb') && !noun) return 'adv';
    if (tags?.has('Adjective') && (english.isAdjective(word) || !noun)) {
      // 'a single glass.' ends in its noun.
      return noun && opensPhrase(prev) && (ends(next) || next?.pos === 'prep') && !english.isAdjective(word)
        ? 'noun'
        : 'adj';
    }
    if (tags?.has('Verb') && verb && !opensPhrase(prev) && prev?.pos !== 'prep') return 'verb';
    if (noun || isPlural(word)) return 'noun';
    if (english.isAdjective(word) && nextOpen) return 'adj';
    if (verb && !opensPhrase(prev)) return 'verb';
    if (word.includes('-') && nextOpen) return 'adj';
    return 'noun';
  }

  function verbLike(t: Token): boolean {
    return (
      t.pos === 'verb' ||
      (t.pos === undefined && verbBase(t.lower, isVerb) !== undefined && opinion(t)?.has('Verb') === true)
    );
  }

  function participle(
    prev: Token | undefined,
    next: Token | undefined,
    noun: boolean,
    word: string,
  ): Token['pos'] {
    const nextOpen = next !== undefined && next.pos === undefined;
    // 'Two mountain climbing explorers': one mountain cannot be two.
    const before = prev === undefined ? -1 : tokens.indexOf(prev);
    if (
      gerundNouns.has(word) &&
      prev?.pos === 'noun' &&
      opensPhrase(tokens[before - 1]) &&
      !isPlural(prev.lower) &&
      !Object.hasOwn(personWords, prev.lower) &&
      (ends(next) || (next?.pos === 'prep' && !/^(with|into|onto)$/.test(next.lower)))
    )
      return 'noun';
    if (
      nextOpen &&
      prev?.pos === 'noun' &&
      !isPlural(prev.lower) &&
      isPlural(next.lower) &&
      tokens[before - 1]?.pos === 'num' &&
      tokens[before - 1]?.lower !== 'one'
    ) {
      prev.pos = 'adj';
      return 'adj';
    }
    if (nextOpen && prev?.pos === 'verb' && prev.form !== 'base') return 'adj';
    if (nextOpen && prev?.pos === 'comma' && tokens[before - 1]?.pos === 'adj') return 'adj';
    if (opensPhrase(prev)) {
      if (nextOpen) return 'adj';
      return noun || ends(next) || next?.pos === 'prep' ? 'noun' : 'verb';
    }
    if (
      nextOpen &&
      (prev === undefined ||
        prev.pos === 'prep' ||
        prev.pos === 'colon' ||
        prev.pos === 'conj' ||
        // 'Tense silence, ticking clock.'
        (prev.pos === 'comma' &&
          !partNouns.has(singular(next.lower)) &&
          ends(tokens[tokens.indexOf(next) + 1])))
    ) {
      // 'floating petals', but 'holding hands': a verb when it takes such an object.
      const object = takesObject.has(verbBase(word, isVerb)?.base ?? '');
      return object ? 'verb' : 'adj';
    }
    return 'verb';
  }
}

/** Make one pronoun of 'the other', 'one of them' and their like where no noun follows. */
function joinMembers(tokens: readonly Token[], isVerb: (base: string) => boolean): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token;
    let taken = 0;
    for (let n = Math.min(4, tokens.length - i); n > 0 && taken === 0; n--) {
      const text = tokens
        .slice(i, i + n)
        .map((t) => t.lower)
        .join(' ');
      if (!Object.hasOwn(memberWords, text)) continue;
      const next = tokens[i + n];
      const then = tokens[i + n + 1];
      const form = next?.pos === undefined && next ? verbBase(next.lower, isVerb)?.form : undefined;
      const many = memberWords[text] === 'all' || memberWords[text] === 'rest';
      const one = /^every/.test(text) || text === 'each' || text === 'the rest';
      const acts =
        (form === 'ing' || (form === 's' && (!many || one)) || (many && form === 'base')) &&
        !(then?.pos === undefined && then && verbBase(then.lower, isVerb)?.form === 's') &&
        !(then?.pos === 'aux');
      // 'one' and 'each' are numbers and determiners nearly everywhere else.
      const bare = /^(?:one|each|another|both|all)$/.test(text);
      const begins = ends(tokens[i - 1]) || /^(conj|sub)$/.test(tokens[i - 1]?.pos ?? '') || text === 'each';
      const open =
        next === undefined || (next.pos !== undefined && /^(stop|comma|aux|adv|conj|prep)$/.test(next.pos));
      if (acts ? begins || !bare : open && !bare) taken = n;
    }
    if (taken === 0) {
      out.push(first);
      continue;
    }
    const group = tokens.slice(i, i + taken);
    const last = group.at(-1) as Token;
    out.push({
      text: group.map((t) => t.text).join(' '),
      lower: group.map((t) => t.lower).join(' '),
      start: first.start,
      end: last.end,
      pos: 'pron',
      lemma: group.map((t) => t.lower).join(' '),
    });
    i += taken - 1;
  }
  return out;
}

/** Verbs whose -ing form at the head of a phrase is followed by an object far more often than by its doer. */
const takesObject: ReadonlySet<string> = new Set(
  'hold carry wear catch cast dodge reflect cross climb make create reveal show play ride drive read drink eat chase cover hit check use throw push pull kick lift open close leave enter follow watch face build cut stir pour wash clean paint write clap wave hug kiss shake touch grab grip pick explore discover navigate enjoy examine arrange rake illuminate add emphasize emphasise eliminate capture keep give have take do say tell form weave wield'.split(
    ' ',
  ),
);

/** Look over each clause: exactly one finite verb is likely, and it agrees with its subject. */
function settle(tokens: Token[], context: TagContext, isVerb: (base: string) => boolean): void {
  const english = context.vocabulary.english;
  bySubject(tokens, context.vocabulary.english, isVerb, become, (phrase) =>
    context.vocabulary.isAction(phrase),
  );
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
      else if (prev === undefined && nounToo && !startsObject(next) && next?.pos !== 'prep')
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
    else if (next?.pos === 'verb') score -= 2;
    else if (next?.pos === 'noun' || next?.pos === 'adj')
      // 'the potter's hands shape wet clay'
      score += subject === 'many' && verb.form === 'base' && opensPhrase(all[a]) ? 1.6 : 0.4;
    if (next?.lower === 'of') score -= 4;
    if (context.vocabulary.isAction(verb.base)) score += 0.8;
    if (opensPhrase(all[a]) || a === 0) score += 0.4;
    if (context.actions) score += 0.8;
    return score;
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
