import { activeRules, configuredSettings, type LintConfig } from './config.ts';
import type { Finding } from './finding.ts';
import { type English, Linter } from './linter.ts';
import type { Rule } from './rule.ts';
import { rules as everyRule } from './rules/index.generated.ts';
import type { LintSettings } from './settings.ts';

let loaded: Promise<English> | undefined;

/** English, loaded once for all linters; it knows the catalogue by name only. */
function loadEnglish(): Promise<English> {
  loaded ??= Promise.all([
    import('../reading/index.ts'),
    import('../reading/elements/index.ts'),
    import('./changes.ts'),
    import('../catalogue/names.generated.ts'),
  ]).then(async ([{ loadReader }, { isDelta }, { changesOf }, { names }]) => ({
    reader: await loadReader(names),
    isDelta,
    changesOf,
  }));
  return loaded;
}

/**
 * Makes a linter for a configuration. The English library is loaded only when a rule that runs asks for it.
 * @param rules the rules to choose from; those that ship when absent
 * @throws Fault (exit status 2) for a rule that does not exist
 * @example
 * const linter = await createLinter({ preset: 'strict' });
 * linter.lint('A cat sleeps on a warm roof.');
 */
export async function createLinter(
  config: LintConfig = {},
  rules: readonly Rule[] = everyRule,
): Promise<Linter> {
  const active = activeRules(config, rules);
  const english = active.some(({ rule }) => rule.english);
  return new Linter(
    active,
    english ? await loadEnglish() : undefined,
    configuredSettings(config),
    rules.map((rule) => rule.id),
  );
}

/**
 * Lints one text. For many texts make a linter once with `createLinter`.
 * @throws Fault (exit status 2) for a rule that does not exist
 * @example (await lint('A cat sleeps.', { seconds: 8 })).map((finding) => finding.rule)
 */
export async function lint(text: string, settings?: LintSettings, config?: LintConfig): Promise<Finding[]> {
  return (await createLinter(config)).lint(text, settings);
}
