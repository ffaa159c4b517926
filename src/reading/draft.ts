import type { Span } from '../base/span.ts';
import type { Sort } from './nouns.ts';
import type { Attribute, Entity, Match, Worn } from './reading.ts';

/** An entity while its shot is being read. */
export interface Draft {
  id: string;
  noun: string;
  role: Entity['role'];
  match: Match | undefined;
  count: number;
  counted: boolean;
  plural: boolean;
  attributes: Attribute[];
  worn: Worn[];
  phrase: string;
  span: Span;
  mentions: Span[];
  negated: boolean;
  text: string | undefined;
  sex: 'female' | 'male' | undefined;
  /** Whose part it is. */
  owner: string | undefined;
  /** Named out of this group: 'the girl' of 'two teenagers'. */
  of: string | undefined;
}

/** What a noun phrase was resolved to. */
export interface Mention {
  readonly draft: Draft | undefined;
  readonly sort: Sort['sort'] | 'pronoun';
  readonly lemma: string;
  /** First mention. */
  readonly fresh: boolean;
}
