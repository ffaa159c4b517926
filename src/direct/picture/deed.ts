import type { NounPhrase } from '../../reading/phrases.ts';
import type { Named } from './named.ts';

/** Something that the words tell to happen in the picture, or say of it. */
export interface Deed {
  /** The verb's base or the noun that tells it: 'sway', 'ripple', 'movement'. */
  readonly predicate: string;
  readonly form: 'verb' | 'noun' | 'adjective';
  /** 'up' of 'picks up'. */
  readonly particle?: string;
  /** Who or what does it; for a noun, what it is of. */
  readonly doers: readonly Named[];
  /** What it is done to. */
  readonly objects: readonly Named[];
  readonly places: readonly { readonly preposition: string; readonly named: Named }[];
  /** Adverbs and adjectives that tell how. */
  readonly manner: readonly string[];
  /** The noun phrase that tells it or stands beside its participle. */
  readonly noun?: NounPhrase;
  /** That noun, where it names what is in the picture too: 'waves', 'a waterfall'. */
  readonly self?: Named;
  /** Told by a participle or an adjective alone: 'parked along the street', 'swaying trees'. */
  readonly described?: boolean;
  /** Preposition before that noun: 'with ripples', 'over the waves'. */
  readonly preposition?: string;
  /** The verb that carries it: 'begins' of 'begins to turn'. */
  readonly support?: string;
  /** Verbs told of the same doer beside it: 'rises' of 'rises and falls'. */
  readonly along?: readonly string[];
  readonly passive: boolean;
  readonly negated: boolean;
  /** The camera does it. */
  readonly camera: boolean;
  /** Which sentence of the brief tells it. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}
