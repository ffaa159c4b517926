import type { Severity } from './finding.ts';
import type { PresetName, Rule } from './rule.ts';
import type { LintSettings } from './settings.ts';

/** A severity, or that a rule does not run. */
export type SeverityOrOff = Severity | 'off';

/** A ready choice of severities, with the settings that go with it. */
export interface Preset {
  /** One sentence. */
  readonly about: string;
  /** Settings that hold where neither flags, front matter nor configuration say otherwise. */
  readonly settings: LintSettings;
  /** Severity of a rule that declares none for this preset. */
  severity(rule: Rule): SeverityOrOff;
}

const STRICTER: Readonly<Record<SeverityOrOff, SeverityOrOff>> = {
  off: 'info',
  info: 'warning',
  warning: 'warning',
  error: 'error',
};

/** The presets that ship; what a rule declares in `presets` goes first. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  recommended: {
    about: 'What the guide asks for: errors are what the model cannot take, infos are hints.',
    settings: {},
    severity: (rule) => rule.severity,
  },
  strict: {
    about: 'Every rule runs, and every hint is a warning.',
    settings: {},
    severity: (rule) => STRICTER[rule.severity],
  },
  i2v: {
    about: 'Recommended, for briefs that begin with an image even where none is named.',
    settings: { mode: 'i2v' },
    severity: (rule) => rule.severity,
  },
  higgsfield: {
    about: 'Recommended, for briefs that go to Higgsfield with one of its camera presets.',
    settings: {},
    severity: (rule) => rule.severity,
  },
};

/**
 * What a rule weighs in a preset.
 * @example severityIn(rule, 'strict') // 'warning'
 */
export const severityIn = (rule: Rule, preset: PresetName): SeverityOrOff =>
  rule.presets?.[preset] ?? presets[preset].severity(rule);
