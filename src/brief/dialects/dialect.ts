import type { Field } from '../tree.ts';

/** The words with which one way of writing briefs labels its parts. One dialect is one file. */
export interface Dialect {
  readonly id: string;
  /** One sentence: who writes like this. */
  readonly about: string;
  /** Labels in lower case, without marks. A label of two known words (`Lighting + palette`) needs no entry. */
  readonly labels: Partial<Record<Field | 'cinematography', readonly string[]>>;
  /** Words that, with a number, head a shot: `Shot 2`. */
  readonly shots?: readonly string[];
}
