import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A text that was linted, and what was found. */
export interface Linted {
  /** Path as given, with `/`; for standard input '-'. */
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What a report is made for. */
export interface ReportContext {
  /** Every rule that could have run. */
  readonly rules: readonly Rule[];
  /** Version of Shotwright. */
  readonly version: string;
  /** When the texts were linted. */
  readonly at: Date;
  /** True for escape sequences that colour. */
  readonly colour: boolean;
  /** Columns to fit into; undefined for as long as it takes. */
  readonly columns?: number | undefined;
}

/** A form of report: pure, one string for all files, ending with a line end or empty. */
export interface LintReporter {
  readonly id: string;
  /** One line for `--help`. */
  readonly about: string;
  print(files: readonly Linted[], context: ReportContext): string;
}

/** Repository-relative path of a rule's page. */
export const pageOf = (rule: string): string => `docs/rules/${rule}.md`;
