import type { Passage } from '../../brief/brief.ts';

/** A word of a passage. */
export interface Token {
  /** In lower case. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** A comma or the like stands before it. */
  readonly broken: boolean;
}

const known = new WeakMap<Passage, readonly Token[]>();

/** The words of a passage in lower case, possessive endings apart. */
export function tokensOf(passage: Passage): readonly Token[] {
  let tokens = known.get(passage);
  if (!tokens) known.set(passage, (tokens = tokenize(passage)));
  return tokens;
}

function tokenize({ text, span }: Passage): Token[] {
  const out: Token[] = [];
  let last = 0;
  for (const m of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)) {
    out.push({
      word: m[0].toLowerCase().replace(/['’]s$/, ''),
      start: span.start + m.index,
      end: span.start + m.index + m[0].length,
      broken: /[,;:()—–]/.test(text.slice(last, m.index)),
    });
    last = m.index + m[0].length;
  }
  return out;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that open a noun phrase. */
export const determiner = set(
  'a an the his her its their my our your this that these those one two three four five six some several many every each another both all no',
);
/** Words that stand before one. */
export const preposition = set(
  'on onto upon against into in to off across over through down from under beside past toward towards along behind between around out up at with by of near above below inside outside before after until as while',
);
/** Words that end one. */
export const stop = set(
  'and or but then as while when before after until so that which who where because if',
);

/** A noun with what stands before it. */
export interface Phrase {
  readonly head: string;
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Index of its last token. */
  readonly to: number;
}

/**
 * The noun phrase that ends with a word; the one before a preposition when it hangs on that: 'the cross behind him'.
 * @param to index of its last word
 */
export function phraseTo(tokens: readonly Token[], to: number): Phrase | undefined {
  let from = to;
  while (
    from > 0 &&
    !(tokens[from] as Token).broken &&
    !determiner.has((tokens[from] as Token).word) &&
    !preposition.has((tokens[from - 1] as Token).word) &&
    !stop.has((tokens[from - 1] as Token).word) &&
    to - from < 4
  )
    from--;
  const head = (tokens[to] as Token).word;
  // 'The cross behind him tips over': the noun before the preposition.
  if (
    from > 0 &&
    preposition.has((tokens[from - 1] as Token).word) &&
    from - 2 >= 0 &&
    !(tokens[from] as Token).broken &&
    !(tokens[from - 1] as Token).broken
  ) {
    const lead = phraseTo(tokens, from - 2);
    if (
      lead &&
      !determiner.has(lead.head) &&
      !preposition.has(lead.head) &&
      !/^(?:he|she|they|it)$/.test(lead.head)
    )
      return lead;
  }
  if (determiner.has(head) && !/^(?:one|two|both|all|another|each|this|that)$/.test(head)) return undefined;
  if (preposition.has(head) || stop.has(head)) return undefined;
  return {
    head,
    words: tokens.slice(from, to + 1).map((t) => t.word),
    start: (tokens[determiner.has((tokens[from] as Token).word) && from < to ? from + 1 : from] as Token)
      .start,
    end: (tokens[to] as Token).end,
    to,
  };
}

/**
 * The noun phrase that begins with a word; undefined where none does.
 * @param verbStarts where verbs begin: a phrase ends before them
 */
export function phraseFrom(
  tokens: readonly Token[],
  from: number,
  verbStarts: readonly number[],
): Phrase | undefined {
  const first = tokens[from];
  if (
    !first ||
    first.broken ||
    preposition.has(first.word) ||
    stop.has(first.word) ||
    /ly$|^(?:again|back|apart|there|here|away|once|twice|together|hard)$/.test(first.word)
  )
    return undefined;
  let to = from;
  while (tokens[to + 1] && to - from < 5) {
    const next = tokens[to + 1] as Token;
    if (
      next.broken ||
      preposition.has(next.word) ||
      stop.has(next.word) ||
      determiner.has(next.word) ||
      verbStarts.includes(next.start) ||
      /(?:..ly)$/.test(next.word)
    )
      break;
    to++;
  }
  const head = (tokens[to] as Token).word;
  if (determiner.has(head) || /^(?:it|him|her|them|himself|herself|itself)$/.test(head)) return undefined;
  return {
    head,
    words: tokens.slice(from, to + 1).map((t) => t.word),
    start: (tokens[determiner.has(first.word) ? from + 1 : from] as Token).start,
    end: (tokens[to] as Token).end,
    to,
  };
}
