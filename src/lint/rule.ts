import type { Span } from '../base/span.ts';
import type { Correction, Severity } from './finding.ts';
import type { LintSettings } from './settings.ts';
import type { Silencer } from './silence.ts';
import type { Subject } from './subject.ts';

/** A value that users may set for a rule. */
export type OptionValue = number | boolean | string | readonly string[];

/** An option of a rule, with what it is when nobody sets it. */
export interface OptionDeclaration<V extends OptionValue = OptionValue> {
  readonly default: V;
  /** One sentence, with the unit. */
  readonly about: string;
}

/** The options of a rule by name. */
export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>;

/** The values of declared options. */
export type OptionsOf<D extends OptionDeclarations> = {
  readonly [K in keyof D]: D[K]['default'] extends number
    ? number
    : D[K]['default'] extends boolean
      ? boolean
      : D[K]['default'] extends string
        ? string
        : readonly string[];
};

/** What a rule reports: where, what is the matter, and what can be done. */
export interface Report {
  /** The offending words; an empty span at 0 for what is missing from the whole text. */
  readonly at: Span;
  /** What was found: 'Two camera moves in one shot: "dolly in" and "pan left".' */
  readonly what: string;
  /** What the model takes: 'A shot holds one.' */
  readonly expected?: string;
  /** What to do: 'Keep the first, or make a second shot of the other.' */
  readonly advice?: string;
  /** `info` where the case is debatable; the rule's own severity when absent. */
  readonly severity?: 'info';
  readonly fix?: Correction;
  readonly suggestions?: readonly Correction[];
  readonly setting?: keyof LintSettings;
}

/** A brief that shows what a rule means; every one is run as a test and printed on the rule's page. */
export interface RuleExample {
  readonly text: string;
  readonly settings?: LintSettings;
  /** The words that are found, in order; empty string for an empty span. None: the brief is well. */
  readonly finds?: readonly string[];
  /** The text after `--fix`, where the rule has a safe fix. */
  readonly fixed?: string;
}

/** One rule: one file, with all that is known of it. */
export interface Rule<D extends OptionDeclarations = OptionDeclarations> {
  /** The public name that configuration uses; never changes. */
  readonly id: string;
  /** What it reports, as one sentence without a subject: 'More than one camera move in a shot.' */
  readonly about: string;
  /** Severity in the `recommended` preset. */
  readonly severity: Severity | 'off';
  /** Severities in other presets, where they differ. */
  readonly presets?: Readonly<Partial<Record<PresetName, Severity | 'off'>>>;
  /** Modes in which it means something; both when absent. */
  readonly modes?: readonly ('t2v' | 'i2v')[];
  /** True when it also judges a remix that is only a delta ("same shot, switch to 85mm"); such a text is no whole brief. */
  readonly deltas?: boolean;
  /** True when it asks for the reading, so that the English library is loaded; it may then use `shot.reading`. */
  readonly english?: boolean;
  readonly options?: D;
  /** Why the rule is there and what makes a good brief, in Markdown, one to three short paragraphs. */
  readonly why: string;
  /** At least one brief that is well and one that is not. */
  readonly examples: readonly RuleExample[];
  check(subject: Subject, report: (report: Report) => void, options: OptionsOf<D>): void;
  /** Judges the comments that silence rules; called after every rule has run. */
  checkComments?(silencing: Silencing, report: (report: Report) => void): void;
}

/** What comments silenced in one text. */
export interface Silencing {
  readonly text: string;
  readonly silencers: readonly Silencer[];
  /** Ids of the rules that ran over the text. */
  readonly ran: ReadonlySet<string>;
  /** Ids of all rules that there are. */
  readonly known: readonly string[];
}

/** The presets that ship. */
export type PresetName = 'recommended' | 'strict' | 'i2v' | 'higgsfield';

/**
 * Declares a rule; gives it back with its options' types.
 * @example export default defineRule({ id: 'missing-camera', about: '…', severity: 'warning', why: '…', examples: [], check() {} });
 */
export const defineRule = <const D extends OptionDeclarations = Record<never, never>>(rule: Rule<D>): Rule =>
  rule as unknown as Rule;
