import type { LintConfig } from '../lint/index.ts';

/** What an editor's settings under `shotwright` say; every part has a default. */
export interface EditorSettings {
  /** What the linter is told, below the nearest configuration file. */
  readonly config: LintConfig;
  /** Milliseconds of rest after the last key before a brief is linted. */
  readonly delay: number;
  /** False: no findings are shown. */
  readonly lint: boolean;
  readonly hints: { readonly beats: boolean; readonly lines: boolean; readonly total: boolean };
  /** Address of the rules' pages; `{rule}` in it stands for the rule, which else follows at the end. */
  readonly docs: string | undefined;
}

type Values = Readonly<Record<string, unknown>>;

const valuesOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};
const flag = (value: unknown, otherwise: boolean): boolean =>
  typeof value === 'boolean' ? value : otherwise;
/** What holds something; an editor hands out empty objects and null for what nobody set. */
const given = (value: unknown): Values | undefined => {
  const entries = Object.entries(valuesOf(value)).filter(([, v]) => v !== null && v !== '');
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};

/** Milliseconds that nobody notices and that still spare most keys. */
const DELAY = 150;

/**
 * Reads an editor's settings; what is not of its kind counts as not set.
 * @example settingsFrom({ lint: { delay: 0 }, preset: 'strict' }).delay // 0
 */
export function settingsFrom(value: unknown): EditorSettings {
  const root = valuesOf(value);
  const lint = valuesOf(root.lint);
  const hints = valuesOf(root.inlayHints);
  const delay = Number(lint.delay ?? DELAY);
  const preset = typeof root.preset === 'string' && root.preset !== '' ? root.preset : undefined;
  return {
    config: {
      preset: preset as LintConfig['preset'],
      rules: given(root.rules) as LintConfig['rules'],
      settings: given(root.settings) as LintConfig['settings'],
    },
    delay: Number.isFinite(delay) && delay >= 0 ? Math.min(delay, 10_000) : DELAY,
    lint: flag(lint.enable, true),
    hints: {
      beats: flag(hints.beats, true),
      lines: flag(hints.lines, true),
      total: flag(hints.total, true),
    },
    docs: typeof root.docs === 'string' && root.docs !== '' ? root.docs : undefined,
  };
}

/**
 * Two configurations as one: what the second says goes over the first, rule by rule and setting by setting.
 * @example mergeConfigs({ preset: 'strict' }, { rules: { 'style-first': 'off' } }).preset // 'strict'
 */
export function mergeConfigs(below: LintConfig, above: LintConfig): LintConfig {
  return {
    ...below,
    ...above,
    preset: above.preset ?? below.preset,
    rules: { ...below.rules, ...above.rules },
    settings: { ...below.settings, ...above.settings },
  };
}
