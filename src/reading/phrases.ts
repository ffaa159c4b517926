import { cameraNouns } from '../catalogue/words/film.ts';
import {
  arrangements,
  collectives,
  estimates,
  numbers,
  partsOfWhole,
} from '../catalogue/words/quantities.ts';
import { particles } from '../catalogue/words/verbs.ts';
import { isPlural, singular, type VerbForm } from './lemma.ts';
import type { Pos, Token } from './tokens.ts';

/** A noun phrase: 'a young woman', 'its dented body', 'two rows of jars', 'she'. */
export interface NounPhrase {
  readonly kind: 'np';
  readonly tokens: readonly Token[];
  readonly head: Token;
  /** Singular of the head, lower case. */
  readonly lemma: string;
  readonly pronoun: boolean;
  readonly definite: boolean;
  readonly indefinite: boolean;
  readonly negated: boolean;
  /** 'his', 'its', or the noun phrase before an apostrophe s. */
  readonly owner: Token | NounPhrase | undefined;
  readonly adjectives: readonly Token[];
  /** Nouns before the head: 'coffee' of 'coffee shop'. */
  readonly modifiers: readonly Token[];
  readonly count: number;
  /** The count is written, not assumed. */
  readonly counted: boolean;
  readonly estimated: boolean;
  readonly plural: boolean;
  /** Land that it covers: 'field' of 'a field of sunflowers'. */
  readonly land?: string;
  readonly start: number;
  readonly end: number;
}

/** A verb with its auxiliaries and adverbs: 'is slowly turning'. */
export interface VerbGroup {
  readonly kind: 'vg';
  readonly base: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  /** Has an auxiliary or stands in a finite form. */
  readonly finite: boolean;
  readonly negated: boolean;
  readonly particle: string | undefined;
  readonly adverbs: readonly string[];
  /** 'to walk', after another verb. */
  readonly infinitive: boolean;
  readonly start: number;
  readonly end: number;
}

/** Anything else: a preposition, a comma, a predicate adjective … */
export interface Mark {
  readonly kind: Exclude<Pos, 'noun' | 'verb' | 'det' | 'poss' | 'pron' | 'num' | 'aux'> | 'there';
  readonly token: Token;
  readonly start: number;
  readonly end: number;
}

export type Chunk = NounPhrase | VerbGroup | Mark;

/** Group the words of a sentence into phrases, left to right, in linear time. */
export function phrases(tokens: readonly Token[]): Chunk[] {
  const out: Chunk[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    const verb = verbGroup(tokens, i);
    if (verb) {
      out.push(verb.group);
      i = verb.next;
      continue;
    }
    const noun = nounPhrase(tokens, i);
    if (noun) {
      out.push(noun.phrase);
      i = noun.next;
      continue;
    }
    const kind = token.lower === 'there' ? 'there' : markKind(token.pos);
    out.push({ kind, token, start: token.start, end: token.end });
    i++;
  }
  return joinOf(out);
}

function markKind(pos: Pos | undefined): Mark['kind'] {
  switch (pos) {
    case undefined:
    case 'noun':
    case 'verb':
    case 'det':
    case 'poss':
    case 'pron':
    case 'num':
    case 'aux':
      return 'mark';
    default:
      return pos;
  }
}

function verbGroup(tokens: readonly Token[], from: number): { group: VerbGroup; next: number } | undefined {
  let i = from;
  const adverbs: string[] = [];
  let aux: Token | undefined;
  let be = false;
  let negated = false;
  let infinitive = false;
  for (; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (t.pos === 'aux') {
      aux = t;
      if (/^(am|is|are|was|were|be|been|being|get|gets|got|getting|'s|'re|'m)$/.test(t.lower)) be = true;
      else if (t.lower !== 'been') be = false;
    } else if (t.pos === 'adv') adverbs.push(t.lower);
    else if (t.pos === 'not') negated = true;
    else if (t.pos === 'to' && i === from && tokens[i + 1]?.pos !== 'det') infinitive = true;
    else break;
  }
  const t = tokens[i];
  if (t?.pos === 'verb') {
    i++;
    let particle: string | undefined;
    const after = tokens[i];
    if (after && (after.pos === 'prep' || after.pos === 'adv') && particles.has(after.lower)) {
      const then = tokens[i + 1];
      const open =
        then === undefined || !['noun', 'det', 'poss', 'adj', 'num', 'pron'].includes(then.pos ?? '');
      if (after.pos === 'adv' || open) {
        particle = after.lower;
        i++;
      } else particle = undefined;
    }
    while (tokens[i]?.pos === 'adv' && tokens[i + 1]?.pos !== 'adj' && tokens[i + 1]?.pos !== 'verb')
      adverbs.push((tokens[i++] as Token).lower);
    const past = t.form === 'past';
    return {
      group: {
        kind: 'vg',
        base: t.lemma,
        form: t.form ?? 'base',
        passive: past && be,
        finite: aux !== undefined || t.form === 's' || t.form === 'base' || past,
        negated,
        particle,
        adverbs,
        infinitive,
        start: (tokens[from] as Token).start,
        end: (tokens[i - 1] as Token).end,
      },
      next: i,
    };
  }
  // 'is blue', 'has a beard': the auxiliary is the verb.
  if (aux) {
    const have = /^(has|have|had)$/.test(aux.lower);
    const does = /^(do|does|did)$/.test(aux.lower);
    return {
      group: {
        kind: 'vg',
        base: have ? 'have' : does ? 'do' : 'be',
        form: 's',
        passive: false,
        finite: true,
        negated,
        particle: undefined,
        adverbs,
        infinitive,
        start: (tokens[from] as Token).start,
        end: (tokens[i - 1] as Token).end,
      },
      next: i,
    };
  }
  return undefined;
}

function nounPhrase(
  tokens: readonly Token[],
  from: number,
): { phrase: NounPhrase; next: number } | undefined {
  let i = from;
  const first = tokens[i] as Token;
  if (first.pos === 'pron' && first.lower !== 'there')
    return { phrase: make([first], first, [], [], undefined, { pronoun: true }), next: i + 1 };
  let owner: Token | NounPhrase | undefined;
  let determiner: Token | undefined;
  let negated = false;
  let count: number | undefined;
  let estimated = false;
  let adjectives: Token[] = [];
  let nouns: Token[] = [];
  let last = -1;
  // More than three owners in a row are no English; their chain would make reading quadratic.
  let owners = 0;
  for (; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    const next = tokens[i + 1];
    if (t.pos === 'noun') {
      if (t.lower.startsWith('year') && next?.lower === 'old' && count !== undefined) {
        adjectives.push({
          ...t,
          lower: `${count}-year-old`,
          pos: 'adj',
          lemma: `${count}-year-old`,
          end: next.end,
        });
        count = undefined;
        i++;
        continue;
      }
      nouns.push(t);
      last = i;
      continue;
    }
    if (t.pos === 'gen' && nouns.length > 0) {
      if (++owners > 3) break;
      const head = nouns.at(-1) as Token;
      owner = make(tokens.slice(from, i), head, adjectives, nouns.slice(0, -1), owner, { determiner, count });
      adjectives = [];
      nouns = [];
      determiner = t;
      last = -1;
      continue;
    }
    if (nouns.length > 0) break;
    if (t.pos === 'det') {
      if (determiner || adjectives.length > 0) break;
      determiner = t;
      if (t.lower === 'no') negated = true;
    } else if (t.pos === 'poss') {
      if (determiner || adjectives.length > 0) break;
      owner = t;
      determiner = t;
    } else if (t.pos === 'num') {
      count =
        numbers[t.lower] ??
        estimates[t.lower] ??
        (/^\d+$/.test(t.lower) ? Math.min(500, Number(t.lower)) : 1);
      estimated = Object.hasOwn(estimates, t.lower);
    } else if (t.pos === 'adj') {
      adjectives.push(t);
      if (t.lower === 'scattered' || t.lower === 'endless')
        [count, estimated] = [estimates[t.lower] as number, true];
    } else if (
      t.pos === 'adv' &&
      next &&
      (next.pos === 'adj' || (next.pos === 'adv' && tokens[i + 2]?.pos === 'adj'))
    )
      continue;
    else if (
      (t.pos === 'comma' || t.pos === 'conj') &&
      adjectives.length > 0 &&
      next?.pos === 'adj' &&
      leadsToNoun(tokens, i + 1) &&
      tokens[i - 1]?.pos === 'adj'
    )
      continue;
    else break;
  }
  if (last < 0) {
    if (determiner && !owner && count === undefined && adjectives.length === 0) {
      if (/^(this|that|these|those|both|each|all|another|other)$/.test(determiner.lower))
        return {
          phrase: make([determiner], determiner, [], [], undefined, { pronoun: true }),
          next: from + 1,
        };
      return undefined;
    }
    if (count !== undefined && adjectives.length === 0 && (determiner || from < tokens.length)) {
      const head = tokens[i - 1] as Token;
      return head.pos === 'num'
        ? {
            phrase: make(tokens.slice(from, i), head, [], [], owner, { determiner, count, pronoun: true }),
            next: i,
          }
        : undefined;
    }
    return undefined;
  }
  const head = nouns.at(-1) as Token;
  return {
    phrase: make(tokens.slice(from, last + 1), head, adjectives, nouns.slice(0, -1), owner, {
      determiner,
      count,
      estimated,
      negated,
    }),
    next: last + 1,
  };
}

/** Whether a run of adjectives, commas and conjunctions ends in a noun. */
function leadsToNoun(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 8; i++) {
    const pos = tokens[i]?.pos;
    if (pos === 'noun') return true;
    if (pos !== 'adj' && pos !== 'comma' && pos !== 'conj' && pos !== 'adv') return false;
  }
  return false;
}

interface Options {
  readonly pronoun?: boolean;
  readonly determiner?: Token | undefined;
  readonly count?: number | undefined;
  readonly estimated?: boolean;
  readonly negated?: boolean;
}

function make(
  tokens: readonly Token[],
  head: Token,
  adjectives: readonly Token[],
  modifiers: readonly Token[],
  owner: Token | NounPhrase | undefined,
  o: Options,
): NounPhrase {
  const plural = !o.pronoun && isPlural(head.lower);
  const det = o.determiner?.lower;
  return {
    kind: 'np',
    tokens,
    head,
    lemma: o.pronoun ? head.lower : singular(head.lower),
    pronoun: o.pronoun ?? false,
    definite:
      det === 'the' ||
      det === 'this' ||
      det === 'that' ||
      det === 'these' ||
      det === 'those' ||
      owner !== undefined,
    indefinite: det === 'a' || det === 'an' || det === 'another' || (o.count !== undefined && det !== 'the'),
    negated: o.negated ?? false,
    owner,
    adjectives,
    modifiers,
    count: o.count ?? (det === 'both' ? 2 : plural ? 3 : 1),
    counted: o.count !== undefined,
    estimated: o.estimated ?? (plural && o.count === undefined),
    plural,
    start: (tokens[0] as Token).start,
    end: (tokens.at(-1) as Token).end,
  };
}

/** Make one phrase of 'a group of puppies' and 'the front of the rim'; other uses of 'of' stay. */
function joinOf(chunks: Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    const before = out.at(-1);
    if (chunk.kind === 'np' && before?.kind === 'prep' && before.token.lower === 'of') {
      const outer = out.at(-2);
      if (outer?.kind === 'np' && !outer.pronoun && !cameraNouns.has(outer.lemma)) {
        // 'a bouquet of roses' is one thing, of roses.
        if (arrangements.has(outer.lemma) && !chunk.pronoun) {
          out.splice(-2, 2, {
            ...outer,
            tokens: [...outer.tokens, before.token, ...chunk.tokens],
            adjectives: [...outer.adjectives, ...chunk.adjectives],
            modifiers: [...outer.modifiers, ...chunk.modifiers, { ...chunk.head, lower: chunk.lemma }],
            end: chunk.end,
          });
          continue;
        }
        // 'A family of four': so many are they.
        if (Object.hasOwn(collectives, outer.lemma) && chunk.pronoun && chunk.counted) {
          out.splice(-2, 2, {
            ...outer,
            tokens: [...outer.tokens, before.token, ...chunk.tokens],
            count: chunk.count,
            counted: true,
            estimated: false,
            end: chunk.end,
          });
          continue;
        }
        const many =
          Object.hasOwn(collectives, outer.lemma) &&
          (chunk.plural || chunk.lemma === 'person' || chunk.estimated);
        if (many || (partsOfWhole.has(outer.lemma) && !chunk.pronoun)) {
          out.splice(-2, 2, merged(outer, chunk, many));
          continue;
        }
      }
      if (outer?.kind === 'np' && outer.pronoun && outer.counted) {
        out.splice(-2, 2, { ...merged(outer, chunk, false), count: outer.count, counted: true });
        continue;
      }
    }
    out.push(chunk);
  }
  return out;
}

function merged(outer: NounPhrase, inner: NounPhrase, many: boolean): NounPhrase {
  const times = outer.counted || outer.plural ? (outer.counted ? outer.count : 2) : 1;
  return {
    ...inner,
    ...(many && /^(?:field|meadow|garden|grove|patch)$/.test(outer.lemma) ? { land: outer.lemma } : {}),
    tokens: [...outer.tokens, ...inner.tokens],
    start: outer.start,
    definite: many ? outer.definite : inner.definite,
    indefinite: many ? outer.indefinite : inner.indefinite,
    negated: inner.negated || outer.negated,
    count: many && !inner.counted ? Math.min(500, (collectives[outer.lemma] as number) * times) : inner.count,
    counted: inner.counted || (many && /^(couple|pair|trio|dozen)$/.test(outer.lemma)),
    estimated: inner.counted
      ? inner.estimated
      : many
        ? !/^(couple|pair|trio|dozen)$/.test(outer.lemma)
        : inner.estimated,
    plural: many || inner.plural,
  };
}
