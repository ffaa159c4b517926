import type { StillMotion } from '../../catalogue/kinds.ts';
import type { Hypernyms } from '../../reading/hypernyms.ts';
import { singular, verbBase } from '../../reading/lemma.ts';

/** Words of no weight inside a motion's words. */
const light = /^(?:a|an|the|of|its|his|her|their|one|is|are|and|with|s)$/;

/** Nouns of deeds that are not formed like their verbs. */
const nominal: ReadonlyMap<string, string> = new Map([
  ['laughter', 'laugh'],
  ['flight', 'fly'],
  ['growth', 'grow'],
  ['speech', 'speak'],
]);

const split = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];

/** What a motion answers to: every word in its forms. */
interface Entry {
  readonly motion: StillMotion;
  readonly words: readonly ReadonlySet<string>[];
}

/** A motion whose words were told, with how many of them. */
export interface Spoken {
  readonly motion: StillMotion;
  readonly words: number;
}

/** Words of motions, found by any form of a verb or noun. */
export class MotionLexicon {
  readonly #entries = new Map<string, Entry[]>();
  readonly #forms = new Map<string, ReadonlySet<string>>();

  /** @param english the table that knows which words are verbs */
  constructor(
    readonly motions: readonly StillMotion[],
    readonly english: Pick<Hypernyms, 'isVerb' | 'isNoun' | 'verbChain' | 'nounChain'>,
  ) {
    for (const motion of motions) {
      for (const phrase of motion.words) {
        const words = split(phrase).filter((word) => !light.test(word));
        if (words.length === 0) continue;
        const entry = { motion, words: words.map((word) => this.forms(word)) };
        for (const form of new Set(entry.words.flatMap((f) => [...f]))) {
          const list = this.#entries.get(form);
          if (list) list.push(entry);
          else this.#entries.set(form, [entry]);
        }
      }
    }
  }

  /** A word with its singular and, where it can be one, the base of its verb. */
  forms(word: string): ReadonlySet<string> {
    const known = this.#forms.get(word);
    if (known) return known;
    const base = verbBase(word, this.english.isVerb)?.base;
    const irregular = nominal.get(word);
    const stem = /^(\w{3,})ation$/.exec(word)?.[1];
    // 'rotation' is of 'rotate'.
    const told = stem && this.english.isVerb(`${stem}ate`) ? `${stem}ate` : undefined;
    const made = new Set([
      word,
      singular(word),
      ...(base ? [base] : []),
      ...(told ? [told] : []),
      ...(irregular ? [irregular] : []),
    ]);
    if (this.#forms.size < 20000) this.#forms.set(word, made);
    return made;
  }

  /** Is it a noun that a motion answers to and that names what moves so: 'rain', 'embers'? */
  isNoun(word: string): boolean {
    return [...this.forms(word)].some((f) =>
      this.#entries.get(f)?.some((e) => e.words.length === 1 && e.motion.facts.nouns?.includes(f)),
    );
  }

  /** Does a motion answer to this word alone? */
  has(word: string): boolean {
    return [...this.forms(word)].some((f) => this.#entries.get(f)?.some((e) => e.words.length === 1));
  }

  /**
   * Motions that a predicate and the words beside it speak of, most words first.
   * @param predicate the verb or noun that tells what happens
   * @param beside every other word of its clause
   */
  of(predicate: string, beside: Iterable<string>): Spoken[] {
    const heads = this.forms(predicate);
    const all = new Set(heads);
    for (const word of beside) for (const form of this.forms(word)) all.add(form);
    const best = new Map<StillMotion, number>();
    for (const head of heads) {
      for (const { motion, words } of this.#entries.get(head) ?? []) {
        if (!words.every((forms) => [...forms].some((f) => all.has(f)))) continue;
        best.set(motion, Math.max(best.get(motion) ?? 0, words.length));
      }
    }
    return [...best].map(([motion, words]) => ({ motion, words })).sort((a, b) => b.words - a.words);
  }

  /**
   * Motions whose verb the given one is a way of doing, at most two steps up: 'undulate' is a way to move.
   */
  near(predicate: string): StillMotion[] {
    const base = [...this.forms(predicate)].find((f) => this.english.isVerb(f));
    const chain = base ? this.english.verbChain(base) : [];
    const found: StillMotion[] = [];
    for (const sense of chain.slice(0, 3)) {
      for (const [word, entries] of this.#entries) {
        if (this.english.verbChain(word)[0] !== sense) continue;
        for (const { motion, words } of entries)
          if (words.length === 1 && !found.includes(motion)) found.push(motion);
      }
      if (found.length > 0) break;
    }
    return found;
  }
}
