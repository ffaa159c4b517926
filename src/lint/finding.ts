import type { Edit } from '../base/edit.ts';
import type { Span } from '../base/span.ts';

/** How much a finding weighs: what the model cannot take, what will likely go wrong, what may be better. */
export type Severity = 'error' | 'warning' | 'info';

/** A change of the text that answers a finding. */
export interface Correction {
  /** What it does, for a menu: 'Move the line to the Dialogue block'. */
  readonly title: string;
  /** Edits of the text as it was linted; they do not overlap. */
  readonly edits: readonly Edit[];
}

/** One thing that a rule has to say about a text. */
export interface Finding extends Span {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** What was found, what is expected, what to do: one to three sentences. */
  readonly message: string;
  /** A change that keeps what the writer meant, made by `--fix`. */
  readonly fix?: Correction;
  /** Changes that need the writer's judgement, offered and never made alone. */
  readonly suggestions?: readonly Correction[];
  /** The setting that is meant, when it was given outside the text (the span is then empty). */
  readonly setting?: string;
}
