import { compoundPrepositions, prepositions } from '../catalogue/words/prepositions.ts';
import { estimates, numbers } from '../catalogue/words/quantities.ts';
import { adverbs, auxiliaries } from '../catalogue/words/verbs.ts';
import type { VerbForm } from './lemma.ts';

/** Part of speech as the phrases need it. */
export type Pos =
  | 'det'
  | 'poss'
  | 'num'
  | 'adj'
  | 'noun'
  | 'pron'
  | 'verb'
  | 'aux'
  | 'adv'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'rel'
  | 'to'
  | 'not'
  | 'gen'
  | 'comma'
  | 'stop'
  | 'colon'
  | 'dash'
  | 'mark';

/** One word or mark. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  pos: Pos | undefined;
  /** Base of a verb, singular of a noun, joined words of a preposition. */
  lemma: string;
  form?: VerbForm;
  /** A proper name of somebody, and what it tells of sex. */
  name?: 'female' | 'male' | 'any';
}

/** 'it's tires' is a slip for 'its tires'. */
const itsPlural = /^\s+[a-z]+[^s\W]s\b/;
const words = /[\p{L}\p{N}]+(?:[-’'.&][\p{L}\p{N}]+)*|[^\s]/gu;
const closed = new Map<string, Pos>();
const add = (pos: Pos, list: string): void => {
  for (const word of list.split(' ')) closed.set(word, pos);
};
add('det', 'a an the this these those each every some any no all another both either neither which what');
add('poss', 'my your his its their our her whose');
add(
  'pron',
  'i you he she it we they me him us them herself himself itself themselves someone somebody something everyone everybody everything nobody nothing anyone there who whom one hers theirs',
);
add('conj', 'and or but nor plus & yet');
add(
  'sub',
  'while when whenever until because if though although where whereas once so before after since unless as',
);
add('rel', 'that who which whom whose');
add('not', "not n't never without");
add('to', 'to');
for (const word of Object.keys(numbers)) closed.set(word, 'num');
for (const word of Object.keys(estimates)) closed.set(word, 'num');
for (const word of Object.keys(prepositions))
  if (!word.includes(' ') && !closed.has(word)) closed.set(word, 'prep');
for (const word of adverbs) if (!closed.has(word)) closed.set(word, 'adv');
for (const word of ['out', 'away', 'back', 'aside', 'together']) closed.set(word, 'adv');
for (const word of auxiliaries) closed.set(word, 'aux');
for (const word of [
  'down',
  'up',
  'over',
  'past',
  'around',
  'through',
  'behind',
  'inside',
  'outside',
  'by',
  'in',
  'on',
  'off',
])
  closed.set(word, 'prep');
closed
  .set('half', 'adj')
  .set('thousands', 'num')
  .set('hundreds', 'num')
  .set('dozens', 'num')
  .set('single', 'adj')
  .set('lone', 'adj')
  .set('solitary', 'adj')
  .set('scattered', 'adj')
  .set('double', 'adj')
  .set('endless', 'adj');

const marks: Readonly<Record<string, Pos>> = {
  ',': 'comma',
  '，': 'comma',
  '、': 'comma',
  ';': 'stop',
  '；': 'stop',
  '.': 'stop',
  '。': 'stop',
  '!': 'stop',
  '?': 'stop',
  '！': 'stop',
  '？': 'stop',
  ':': 'colon',
  '：': 'colon',
  '—': 'dash',
  '–': 'dash',
  '-': 'dash',
  '…': 'stop',
  '(': 'comma',
  ')': 'comma',
};

/**
 * Words and marks of one sentence, closed classes already tagged; spans are relative to `offset`.
 * Runs in linear time and takes any text.
 */
export function tokenize(sentence: string, offset = 0): Token[] {
  const out: Token[] = [];
  const push = (text: string, start: number): void => {
    const lower = text.toLowerCase().replaceAll('’', "'");
    const pos =
      marks[text] ??
      (/^\d+(\.\d+)?$/.test(lower) ? 'num' : closed.get(lower)) ??
      (/^[\p{L}\p{N}]/u.test(text) ? undefined : 'mark');
    out.push({ text, lower, start: offset + start, end: offset + start + text.length, pos, lemma: lower });
  };
  for (const m of sentence.matchAll(words)) {
    const text = m[0];
    const start = m.index;
    const apostrophe = text.search(/['’]/);
    if (apostrophe < 0) push(text, start);
    else if (/n['’]t$/i.test(text)) {
      push(text.slice(0, -3), start);
      push(text.slice(-3), start + text.length - 3);
    } else if (/['’](s|re|ve|ll|d|m)$/i.test(text)) {
      push(text.slice(0, apostrophe), start);
      push(text.slice(apostrophe), start + apostrophe);
      const last = out.at(-1) as Token;
      const before = out.at(-2) as Token;
      if (
        last.lower === "'s" &&
        before.lower === 'it' &&
        itsPlural.test(sentence.slice(start + text.length, start + text.length + 24))
      )
        last.pos = 'gen';
      else if (last.lower === "'s")
        last.pos =
          before.pos === 'pron' || /^(that|there|what|who|it|he|she)$/.test(before.lower) ? 'aux' : 'gen';
    } else push(text, start);
  }
  return joinPrepositions(out);
}

const compounds = new Map<string, string[][]>();
for (const phrase of [...compoundPrepositions].sort((a, b) => b.length - a.length)) {
  const parts = phrase.split(' ');
  const first = parts[0] as string;
  compounds.set(first, [...(compounds.get(first) ?? []), parts]);
}

/** Make one token of 'in front of' and its like, and of 'close up'. */
function joinPrepositions(tokens: Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const second = tokens[i + 1];
    if (token.lower === 'close' && second?.lower === 'up' && second.start === token.end + 1) {
      out.push({
        text: 'close up',
        lower: 'close-up',
        start: token.start,
        end: second.end,
        pos: 'noun',
        lemma: 'close-up',
      });
      i++;
      continue;
    }
    if (token.lower === 'each' && second?.lower === 'other') {
      out.push({
        text: 'each other',
        lower: 'each other',
        start: token.start,
        end: second.end,
        pos: 'pron',
        lemma: 'each other',
      });
      i++;
      continue;
    }
    // 'Gives a high five': one thing, and none of it is a number.
    if (token.lower === 'high' && /^fives?$/.test(second?.lower ?? '')) {
      out.push({
        text: 'high five',
        lower: 'high five',
        start: token.start,
        end: (second as Token).end,
        pos: 'noun',
        lemma: 'high five',
      });
      i++;
      continue;
    }
    // 'puts the phone face down'
    if (
      token.lower === 'face' &&
      /^(down|up|first)$/.test(second?.lower ?? '') &&
      i > 0 &&
      out.at(-1)?.pos !== 'poss' &&
      out.at(-1)?.pos !== 'det'
    ) {
      const text = `face-${(second as Token).lower}`;
      out.push({
        text,
        lower: text,
        start: token.start,
        end: (second as Token).end,
        pos: 'adv',
        lemma: text,
      });
      i++;
      continue;
    }
    const parts = compounds
      .get(token.lower)
      ?.find((p) => p.every((word, k) => tokens[i + k]?.lower === word));
    if (!parts) {
      out.push(token);
      continue;
    }
    const last = tokens[i + parts.length - 1] as Token;
    const phrase = parts.join(' ');
    out.push({ text: phrase, lower: phrase, start: token.start, end: last.end, pos: 'prep', lemma: phrase });
    i += parts.length - 1;
  }
  return out;
}

/** Words before which a noun phrase has begun, so that a verb form is an adjective or a noun. */
export const opensPhrase = (t: Token | undefined): boolean =>
  t !== undefined &&
  (t.pos === 'det' || t.pos === 'poss' || t.pos === 'gen' || t.pos === 'adj' || t.pos === 'num');
/** The end of the text, or a mark that ends a phrase. */
export const ends = (t: Token | undefined): boolean =>
  t === undefined || t.pos === 'stop' || t.pos === 'comma' || t.pos === 'dash' || t.pos === 'colon';
/** Words that open an object: 'the', 'his', 'it', 'two'. */
export const startsObject = (t: Token | undefined): boolean =>
  t !== undefined && (t.pos === 'det' || t.pos === 'poss' || t.pos === 'pron' || t.pos === 'num');
