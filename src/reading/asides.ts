import { simileOpeners, styleOpeners } from '../catalogue/words/film.ts';
import {
  depictions,
  likenesses,
  mindVerbs,
  pictures,
  screens,
  showingVerbs,
  tellingVerbs,
} from '../catalogue/words/topics.ts';
import type { Chunk, Mark, NounPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A stretch of chunks that brings nothing into the scene. */
export interface Aside {
  /** Index after it. */
  readonly to: number;
  /** 'likeness' compares, 'style' speaks of the picture, 'topic' is told of or drawn. */
  readonly kind: 'likeness' | 'style' | 'topic';
}

/** What the reading knows where it asks. */
export interface AsideState {
  /** Head noun of the clause's subject. */
  readonly subject: string | undefined;
  /** A verb was read in this clause. */
  readonly verbSeen: boolean;
  /** That verb was a finite one. */
  readonly told: boolean;
  /** Whether the brief spoke of such a thing before. */
  known(np: NounPhrase): boolean;
}

/** Marks that end what is compared, told or drawn. */
const ends = (c: Chunk | undefined): boolean =>
  c === undefined || c.kind === 'comma' || c.kind === 'stop' || c.kind === 'dash' || c.kind === 'sub';

/** The lower-case words from a place in the text on. */
export type WordsFrom = (start: number, count: number) => readonly string[];

/** A look-up of the words from where a chunk starts, for one sentence. */
export function wordsOf(tokens: readonly Token[]): WordsFrom {
  const at = new Map(tokens.map((t, i) => [t.start, i]));
  return (start, count) => {
    const i = at.get(start);
    return i === undefined ? [] : tokens.slice(i, i + count).map((t) => t.lower);
  };
}

/** The aside that opens at a chunk: a likeness, talk of style, or a topic. */
export function asideAt(
  chunks: readonly Chunk[],
  i: number,
  words: WordsFrom,
  state: AsideState,
): Aside | undefined {
  const to = topicEnd(chunks, i, state);
  if (to !== undefined) return { to, kind: 'topic' };
  const chunk = chunks[i] as Chunk;
  const likeness = likenessEnd(chunks, i);
  if (likeness !== undefined) return { to: likeness, kind: 'likeness' };
  if (chunk.kind === 'np' && !chunk.pronoun) return undefined;
  const here = words(chunk.start, 4).join(' ');
  const style = styleOpeners.some((o) => here === o || here.startsWith(`${o} `));
  const first = chunk.kind === 'vg' ? chunk.base : (chunk as Mark).token?.lower;
  const like =
    (chunk.kind === 'prep' && first === 'like') ||
    (chunk.kind === 'vg' && simileOpeners.has(words(chunk.start, 1)[0] ?? '')) ||
    (chunk.kind === 'adj' && first === 'reminiscent');
  if (!style && !like) return undefined;
  let k = i + 1;
  for (; k < chunks.length; k++) {
    const c = chunks[k] as Chunk;
    if (ends(c)) break;
    // 'Trees like islands rise' goes on; in 'dances like nobody is watching' the clause is part of the likeness.
    if (like && !style && c.kind === 'vg' && c.finite && !(state.told && chunks[k - 1]?.kind === 'np')) break;
    if (like && c.kind === 'conj' && chunks[k + 1]?.kind === 'vg') break;
    if (style && k - i > 12) break;
  }
  return { to: k, kind: style ? 'style' : 'likeness' };
}

/** 'The size of a mouse', 'in the shape of a swan', 'as big as a house', 'taller than a tree'. */
function likenessEnd(chunks: readonly Chunk[], i: number): number | undefined {
  const chunk = chunks[i] as Chunk;
  const from = chunk.kind === 'prep' && /^(?:in|to|with)$/.test(chunk.token.lower) ? i + 1 : i;
  const quality = chunks[from];
  const of = chunks[from + 1];
  const what = chunks[from + 2];
  if (
    quality?.kind === 'np' &&
    likenesses.has(quality.lemma) &&
    quality.owner === undefined &&
    of?.kind === 'prep' &&
    of.token.lower === 'of' &&
    what?.kind === 'np' &&
    !what.pronoun
  )
    return from + 3;
  const word = chunk.kind === 'sub' || chunk.kind === 'prep' || chunk.kind === 'adv' ? chunk.token.lower : '';
  if (word === 'than' && chunks[i + 1]?.kind === 'np') return i + 2;
  if (word !== 'as') return undefined;
  const isAs = (c: Chunk | undefined): boolean =>
    (c?.kind === 'sub' || c?.kind === 'prep' || c?.kind === 'adv') && c.token.lower === 'as';
  const quality1 = (c: Chunk | undefined): boolean => c?.kind === 'adj' || c?.kind === 'adv';
  // The first 'as' is passed over alone, so that the adjective is read.
  if (quality1(chunks[i + 1]) && isAs(chunks[i + 2]) && chunks[i + 3]?.kind === 'np') return i + 1;
  if (quality1(chunks[i - 1]) && isAs(chunks[i - 2]) && chunks[i + 1]?.kind === 'np') return i + 2;
  return undefined;
}

/** 'Explains the planets', 'a story about a dragon', 'a poster of the moon', 'the screen shows a city'. */
function topicEnd(chunks: readonly Chunk[], i: number, state: AsideState): number | undefined {
  const chunk = chunks[i] as Chunk;
  const before = chunks[i - 1];
  const next = chunks[i + 1];
  if (chunk.kind === 'np') {
    if (chunk.pronoun || before?.kind !== 'vg' || before.passive || !tellingVerbs.has(before.base))
      return undefined;
    return chunk.definite && state.known(chunk) ? undefined : chain(chunks, i + 1, /^of$/);
  }
  // 'Pretends to be a knight', 'wants to become a pilot'
  if (
    chunk.kind === 'vg' &&
    chunk.infinitive &&
    /^(?:be|become)$/.test(chunk.base) &&
    before?.kind === 'vg' &&
    /^(?:pretend|want|dream|hope|wish|claim)$/.test(before.base) &&
    next?.kind === 'np'
  )
    return chain(chunks, i + 2, /^of$/);
  if (chunk.kind === 'vg') {
    const shows = showingVerbs.has(chunk.base) && !chunk.passive;
    const shown = before?.kind === 'np' ? before.lemma : state.subject;
    if (!shows || shown === undefined || !screens.has(shown) || next?.kind !== 'np') return undefined;
    let k = i + 1;
    while (!ends(chunks[k]) && !(chunks[k]?.kind === 'conj' && chunks[k + 1]?.kind === 'vg')) k++;
    return k;
  }
  if (chunk.kind !== 'prep' || next?.kind !== 'np') return undefined;
  const word = chunk.token.lower;
  const telling = before?.kind === 'vg' && (mindVerbs.has(before.base) || tellingVerbs.has(before.base));
  if (word === 'about' || word === 'regarding' || word === 'concerning') {
    if (next.counted && !telling && before?.kind !== 'np') return undefined;
    return chain(chunks, i + 2, /^(?:of|in|at|with|and|from|on|to|who|that|about)$/);
  }
  if (word !== 'of') return undefined;
  if (telling) return chain(chunks, i + 2, /^(?:of|in|at|with)$/);
  if (before?.kind !== 'np') return undefined;
  const drawn =
    depictions.has(before.lemma) ||
    (pictures.has(before.lemma) && (state.verbSeen || /^(?:prep|vg)$/.test(chunks[i - 2]?.kind ?? '')));
  return drawn ? chain(chunks, i + 2, /^of$/) : undefined;
}

/** The end of a run of phrases joined by such prepositions or by 'and'. */
function chain(chunks: readonly Chunk[], from: number, joins: RegExp): number {
  let k = from;
  for (;;) {
    const join = chunks[k];
    const joined =
      (join?.kind === 'prep' && joins.test(join.token.lower)) ||
      (join?.kind === 'conj' && chunks[k + 2]?.kind !== 'vg');
    if (joined && chunks[k + 1]?.kind === 'np') k += 2;
    // 'A story about a dragon guarding gold'
    else if (
      join?.kind === 'vg' &&
      join.form === 'ing' &&
      chunks[k + 1]?.kind === 'np' &&
      joins.test('about')
    )
      k += 2;
    else return k;
  }
}
