import type { Field } from '../tree.ts';

/** The words with which one way of writing briefs labels its parts. One dialect is one file. */
export interface Dialect {
  readonly id: string;
  /** One sentence: who writes like this. */
  readonly about: string;
  /**
   * Labels in lower case, without marks. A label means the same in every dialect that has it. One of two known words
   * (`Lighting + palette`) needs no entry, nor does a plural in -s or -es.
   */
  readonly labels: Partial<Record<Field | 'cinematography', readonly string[]>>;
  /** Words that, with a number, head a shot: `Shot 2`. */
  readonly shots?: readonly string[];
  /** Labels that speak of the whole clip even when they stand behind its last shot. */
  readonly whole?: readonly string[];
  /** Words that open a line or a sentence and label it without a colon: `Avoid signage.` */
  readonly leads?: Partial<Record<Field, readonly string[]>>;
  /** Verbs of speaking before or after a quote; `manner` ones tell how it is spoken. */
  readonly says?: { readonly plain?: readonly string[]; readonly manner?: readonly string[] };
}
