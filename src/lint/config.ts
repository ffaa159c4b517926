import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import type { ActiveRule } from './linter.ts';
import { nearest } from './nearest.ts';
import { presets, type SeverityOrOff, severityIn } from './presets.ts';
import type { OptionValue, PresetName, Rule } from './rule.ts';
import type { LintSettings } from './settings.ts';

/** What configuration says of a rule: its severity alone, or with options. */
export type RuleSetting = SeverityOrOff | readonly [SeverityOrOff, Readonly<Record<string, OptionValue>>];

/** What `shotwright.config.json` says; every part may be left out. */
export interface LintConfig {
  /** The preset to begin with; `recommended` when absent. */
  readonly preset?: PresetName | undefined;
  /** Severities and options by rule, over the preset's. */
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  /** Settings that hold where neither flags nor front matter say otherwise. */
  readonly settings?: Omit<LintSettings, 'image' | 'against'> | undefined;
  /** Corrections of engine cards by engine, for prices and limits. */
  readonly engines?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
  /** Globs of the files that folders stand for. */
  readonly files?: readonly string[] | undefined;
  /** Globs of files that are left alone. */
  readonly ignore?: readonly string[] | undefined;
}

/**
 * The rules that run under a configuration, in the order of the registry.
 * @throws Fault (exit status 2) for a rule that does not exist
 * @example activeRules({ preset: 'strict', rules: { 'style-first': 'off' } }, rules)
 */
export function activeRules(config: LintConfig, rules: readonly Rule[]): ActiveRule[] {
  const chosen = config.rules ?? {};
  for (const id of Object.keys(chosen))
    if (!rules.some((rule) => rule.id === id)) throw unknownRule(id, rules);
  return rules.flatMap((rule) => {
    const setting = Object.hasOwn(chosen, rule.id) ? chosen[rule.id] : undefined;
    const [severity, given] = typeof setting === 'string' ? [setting, {}] : (setting ?? [undefined, {}]);
    const held = severity ?? severityIn(rule, config.preset ?? 'recommended');
    if (held === 'off') return [];
    const options = Object.entries(rule.options ?? {}).map(([name, { default: value }]) => [name, value]);
    return [{ rule, severity: held, options: { ...Object.fromEntries(options), ...given } }];
  });
}

/**
 * The settings of a configuration, its preset's included.
 * @example configuredSettings({ preset: 'i2v' }).mode // 'i2v'
 */
export const configuredSettings = (config: LintConfig): LintSettings => ({
  ...presets[config.preset ?? 'recommended'].settings,
  ...config.settings,
});

/**
 * The fault of naming a rule that does not exist; the nearest names are its remedy.
 * @example throw unknownRule('missing-camra', rules)
 */
export function unknownRule(id: string, rules: readonly Rule[], where = `rules.${id}`): Fault {
  const near = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  return new Fault(`There is no rule "${id}".`, {
    exit: EXIT.input,
    where,
    remedy:
      near.length > 0
        ? `Did you mean ${near.join(' or ')}?`
        : 'shotwright explain lists the rules that there are.',
  });
}
