import { type Span, slice } from '../base/span.ts';
import { createLinter } from './create.ts';
import type { Severity } from './finding.ts';
import { fixText } from './fix.ts';
import { presets, severityIn } from './presets.ts';
import type { OptionValue, PresetName, Rule, RuleExample } from './rule.ts';
import type { LintSettings } from './settings.ts';

/** One thing that a rule said of an example. */
export interface DescribedFinding extends Span {
  readonly words: string;
  readonly severity: Severity;
  readonly message: string;
  /** Titles of the changes that are offered and never made alone. */
  readonly offers: readonly string[];
}

/** An example of a rule as it turned out. */
export interface DescribedExample {
  readonly text: string;
  /** Settings as a person would give them: 'seconds 8, mode i2v'. */
  readonly settings: string;
  /** The brief that it is a remix of. */
  readonly against: string | undefined;
  /** Each with the words and what is offered; none when the brief is well. */
  readonly findings: readonly DescribedFinding[];
  /** After the safe fixes, where there are any. */
  readonly fixed: string | undefined;
}

/** All that people are told of a rule, as plain data for a terminal, a page or an editor. */
export interface RuleDescription {
  readonly id: string;
  readonly about: string;
  readonly why: string;
  /** 'warning; off in higgsfield'. */
  readonly severity: string;
  /** 'image to video', 'text to video'; undefined for both. */
  readonly modes: string | undefined;
  /** `fix` where some finding of an example can be fixed, `offer` where a change is only offered. */
  readonly change: 'fix' | 'offer' | undefined;
  readonly options: readonly {
    readonly name: string;
    readonly about: string;
    readonly default: OptionValue;
  }[];
  readonly examples: readonly DescribedExample[];
}

const MODES = { t2v: 'text to video', i2v: 'image to video' } as const;

/**
 * Describe a rule from what it declares; its examples are run, so that what is shown is what the rule says.
 * @example (await describeRule(rule)).severity // 'warning; off in higgsfield'
 */
export async function describeRule(rule: Rule): Promise<RuleDescription> {
  const severity = rule.severity === 'off' ? 'info' : rule.severity;
  const linter = await createLinter({ rules: { [rule.id]: severity } }, [rule]);
  const examples = rule.examples.map((example): DescribedExample => {
    const { text, settings = {} } = example;
    const findings = linter.lint(text, settings);
    const fixed = fixText(text, settings, linter);
    return {
      text,
      settings: settingsOf(example),
      findings: findings.map((f) => ({
        words: slice(text, f),
        severity: f.severity,
        message: f.message,
        start: f.start,
        end: f.end,
        offers: (f.suggestions ?? []).map((s) => s.title),
      })),
      against: settings.against,
      fixed: fixed.fixes > 0 ? fixed.text : undefined,
    };
  });
  return {
    id: rule.id,
    about: rule.about,
    why: rule.why.trim(),
    severity: severities(rule),
    modes: rule.modes?.length === 1 ? MODES[rule.modes[0] as keyof typeof MODES] : undefined,
    change: examples.some((example) => example.fixed !== undefined)
      ? 'fix'
      : examples.some((example) => example.findings.some((f) => f.offers.length > 0))
        ? 'offer'
        : undefined,
    options: Object.entries(rule.options ?? {}).map(([name, option]) => ({
      name,
      about: option.about,
      default: option.default,
    })),
    examples,
  };
}

function severities(rule: Rule): string {
  const others = (Object.keys(presets) as PresetName[])
    .filter((name) => severityIn(rule, name) !== rule.severity)
    .map((name) => `${severityIn(rule, name)} in ${name}`);
  return [rule.severity, ...others].join('; ');
}

const settingsOf = ({ settings = {} }: RuleExample): string =>
  Object.entries(settings as LintSettings)
    .filter(([name]) => name !== 'against')
    .map(([name, value]) =>
      typeof value === 'object' && value !== null
        ? `image ${value.width}x${value.height} ${value.type}`
        : `${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)} ${value}`,
    )
    .join(', ');
