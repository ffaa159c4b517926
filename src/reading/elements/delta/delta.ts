import type { Span } from '../../../base/span.ts';
import type { Passage } from '../../../brief/brief.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { Element, Elements } from '../element.ts';

/** What a clause of a delta asks for. */
export interface DeltaClause {
  /** `set` gives an element a value, `add` adds to it, `remove` takes it (or a part of it) away, `keep` pins it. */
  readonly mode: 'set' | 'add' | 'remove' | 'keep';
  readonly element: Element;
  /** The value's own words; empty where the element as a whole is meant. */
  readonly value: Passage;
  /** What the value stands in for, where the clause says so: 'replace A with B', 'B instead of A'. */
  readonly instead?: Passage;
  readonly span: Span;
}

/** A delta as read: one clause an element. */
export interface Delta {
  readonly text: string;
  /** Clauses that change something, in the order of the text. */
  readonly changes: readonly DeltaClause[];
  /** Elements that are pinned by name. */
  readonly kept: readonly Element[];
  /** True where everything that is not named is pinned. */
  readonly keepsRest: boolean;
  /** Elements that change, each once, in the order of a brief. */
  readonly changed: readonly Element[];
  /** Words that say nothing known: they change nothing. */
  readonly notUnderstood: readonly Passage[];
}

/** What helps to read a delta: both are optional. */
export interface DeltaContext {
  /** Tells nouns and verbs that the catalogue does not list by their kind. */
  readonly vocabulary?: Vocabulary;
  /** The brief that the delta speaks of: 'replace the umbrella' is whatever the umbrella is there. */
  readonly source?: Elements;
}
