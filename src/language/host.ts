import type { ImageFacts, LintConfig } from '../lint/index.ts';

/**
 * What the language server is lent by the place that it runs in. All but the version may be left out.
 * @example const host: Host = { version: '1.0.0', docs: 'https://example.org/rules/{rule}' };
 */
export interface Host {
  readonly version: string;
  /**
   * What the nearest `shotwright.config.json` in the folder of a brief or above it says, checked. Never a program:
   * editors open folders that nobody trusts yet. A `Fault` is shown, and the brief linted without.
   */
  config?(uri: string): Promise<LintConfig>;
  /** The picture that a brief's front matter names, relative to the brief. */
  image?(uri: string, name: string): Promise<ImageFacts | undefined>;
  /** Address of the rules' pages; `{rule}` in it stands for the rule, which else follows at the end as `RULE.md`. */
  readonly docs?: string;
}
