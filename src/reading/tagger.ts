import type nlpType from 'compromise/two';
import { colours } from '../catalogue/words/colours.ts';
import { cameraNouns, simileOpeners, styleNouns } from '../catalogue/words/film.ts';
import { partNouns } from '../catalogue/words/nouns.ts';
import { personWords } from '../catalogue/words/people.ts';
import { listedAdjective, thingsFirst } from './attributes.ts';
import { isPlural, singular, verbBase } from './lemma.ts';
import { joinMembers } from './members.ts';
import { settle } from './settle.ts';
import { ends, opensPhrase, startsObject, type Token, tokenize } from './tokens.ts';
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

const asModules = async (): Promise<Nlp> => (await import('compromise/two')).default;

/**
 * Load compromise with the words of film taught, on first need.
 * @param load where it comes from; a host that has it as one file is ready sooner than its hundreds of modules
 */
export function loadTagger(load: () => Promise<Nlp> = asModules): Promise<Nlp> {
  loaded ??= load().then((nlp) => {
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

/** How a tagging is told about the text it stands in. */
export interface TagContext {
  readonly nlp: Nlp;
  readonly vocabulary: Vocabulary;
  /** Bullets of actions hold a verb nearly always. */
  readonly actions: boolean;
}

/** Sentences tagged lately, at offset 0, by who knows the words: while a brief is typed, all but one stay. */
const lately = new WeakMap<Vocabulary, Map<string, readonly Token[]>>();
const MOST_KEPT = 1024;

/**
 * Words of a sentence with their parts of speech: compromise's opinion, put right by agreement of subject and
 * verb, by what stands next to a word, and by how often WordNet's texts use it as a verb.
 */
export function tag(sentence: string, offset: number, context: TagContext): Token[] {
  let kept = lately.get(context.vocabulary);
  if (!kept) lately.set(context.vocabulary, (kept = new Map()));
  const key = (context.actions ? '-' : ' ') + sentence;
  let tokens = kept.get(key);
  if (!tokens) {
    tokens = tagAnew(sentence, 0, context);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, tokens);
  }
  return tokens.map((t) => ({ ...t, start: t.start + offset, end: t.end + offset }));
}

function tagAnew(sentence: string, offset: number, context: TagContext): Token[] {
  const english = context.vocabulary.english;
  const isVerb = (base: string): boolean => english.isVerb(base) || context.vocabulary.isAction(base);
  const tokens = joinMembers(tokenize(sentence, offset), isVerb);
  const guess = guesses(context.nlp, sentence);
  const opinion = (t: Token): ReadonlySet<string> | undefined => guess.get(t.start - offset);

  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    const prev = tokens[i - 1];
    const next = tokens[i + 1];
    // 'with round orange eyes': what one goes round has an article.
    if (
      t.lower === 'round' &&
      t.pos === 'prep' &&
      next &&
      next.pos === undefined &&
      (prev?.pos !== 'verb' || /^(?:wears?|wearing|has|have|having)$/.test(prev.lower))
    ) {
      t.pos = 'adj';
      continue;
    }
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

/** Verbs whose -ing form at the head of a phrase is followed by an object far more often than by its doer. */
const takesObject: ReadonlySet<string> = new Set(
  'hold carry wear catch cast dodge reflect cross climb make create reveal show play ride drive read drink eat chase cover hit check use throw push pull kick lift open close leave enter follow watch face build cut stir pour wash clean paint write clap wave hug kiss shake touch grab grip pick explore discover navigate enjoy examine arrange rake illuminate add emphasize emphasise eliminate capture keep give have take do say tell form weave wield'.split(
    ' ',
  ),
);
