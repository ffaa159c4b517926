import { senses } from '../catalogue/words/nouns.ts';

/** One part of speech of the table: for each sense its parent and first name, for each word its sense. */
interface Senses {
  readonly parent: Int32Array;
  readonly name: readonly string[];
  readonly of: ReadonlyMap<string, number>;
}

/** English as the derived table of WordNet knows it. */
export interface Hypernyms {
  /** The senses of a noun from its own to the most general, as numbers; empty for an unknown word. */
  nounChain(lemma: string): readonly number[];
  /** The same for a verb, along what it is a way of doing. */
  verbChain(lemma: string): readonly number[];
  /** The name of a noun sense. */
  nounName(sense: number): string;
  /** Whether a noun is a kind of any of the named senses. */
  isA(lemma: string, names: ReadonlySet<string>): boolean;
  isNoun(lemma: string): boolean;
  isVerb(base: string): boolean;
  isAdjective(word: string): boolean;
  /** Tenths of a word's use as a verb where it is noun and verb: 0–9; 4.5 when unknown. */
  verbShare(lemma: string): number;
}

function parse(text: string): Senses {
  const lines = text.split('\n');
  const parent = new Int32Array(lines.length);
  const name: string[] = [];
  const of = new Map<string, number>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    const bar = line.indexOf('|');
    parent[i] = bar === 0 ? -1 : Number.parseInt(line.slice(0, bar), 36);
    const words = line.slice(bar + 1).split(',');
    const first = words[0] as string;
    name.push(first.startsWith('~') ? first.slice(1) : first);
    for (const word of words) if (!word.startsWith('~') && !of.has(word)) of.set(word, i);
  }
  return { parent, name, of };
}

function chain(all: Senses, sense: number | undefined): number[] {
  const out: number[] = [];
  for (let s = sense ?? -1; s >= 0 && out.length < 24; s = all.parent[s] as number) out.push(s);
  return out;
}

let loaded: Promise<Hypernyms> | undefined;

/** Load the table on first need (about a megabyte of text, tens of milliseconds); later calls share it. */
export function loadHypernyms(): Promise<Hypernyms> {
  loaded ??= import('../catalogue/words/hypernyms.generated.ts').then((table) => {
    const nouns = parse(table.nounSenses);
    const verbs = parse(table.verbSenses);
    const adjectives = new Set(table.adjectives.split(' '));
    const shares = new Map(
      table.verbShares.split(' ').map((entry) => [entry.slice(0, -1), Number(entry.slice(-1))]),
    );
    const named = new Map<string, number>();
    nouns.name.forEach((name, i) => named.has(name) || named.set(name, i));
    const senseOf = (lemma: string): number | undefined => {
      const instead = Object.hasOwn(senses, lemma) ? senses[lemma] : undefined;
      if (instead === undefined || instead === lemma) return nouns.of.get(lemma);
      return (
        (instead.startsWith('~')
          ? named.get(instead.slice(1))
          : (nouns.of.get(instead) ?? named.get(instead))) ?? nouns.of.get(lemma)
      );
    };
    const chains = new Map<string, readonly number[]>();
    const nounChain = (lemma: string): readonly number[] => {
      const known = chains.get(lemma);
      if (known) return known;
      const made = chain(nouns, senseOf(lemma));
      if (chains.size < 20000) chains.set(lemma, made);
      return made;
    };
    return {
      nounChain,
      verbChain: (lemma) => chain(verbs, verbs.of.get(lemma)),
      nounName: (sense) => nouns.name[sense] ?? '',
      isA: (lemma, names) => nounChain(lemma).some((s) => names.has(nouns.name[s] as string)),
      isNoun: (lemma) => nouns.of.has(lemma),
      isVerb: (base) => verbs.of.has(base),
      isAdjective: (word) => adjectives.has(word),
      verbShare: (lemma) => shares.get(lemma) ?? 4.5,
    };
  });
  return loaded;
}
