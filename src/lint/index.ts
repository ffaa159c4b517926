export { activeRules, configuredSettings, type LintConfig, type RuleSetting, unknownRule } from './config.ts';
export { createLinter, lint } from './create.ts';
export {
  type DescribedExample,
  type DescribedFinding,
  describeRule,
  type RuleDescription,
} from './describe.ts';
export { ruleProblems } from './examples.ts';
export type { Correction, Finding, Severity } from './finding.ts';
export { type Fixed, fixText } from './fix.ts';
export { type CodeFrame, codeFrame } from './frame.ts';
export { type ActiveRule, type English, Linter } from './linter.ts';
export { nearest } from './nearest.ts';
export { rulePage, rulesPage } from './page.ts';
export { type Preset, presets, type SeverityOrOff, severityIn } from './presets.ts';
export { readConfig, validConfig } from './read-config.ts';
export { type Linted, type LintReporter, pageOf, type ReportContext, reporters } from './reporters/index.ts';
export {
  defineRule,
  type OptionDeclaration,
  type OptionDeclarations,
  type OptionsOf,
  type OptionValue,
  type PresetName,
  type Report,
  type Rule,
  type RuleExample,
  type Silencing,
} from './rule.ts';
export { rules } from './rules/index.generated.ts';
export type { ImageFacts, LintSettings } from './settings.ts';
export type { Silencer } from './silence.ts';
export type { HeldSettings, ShotSubject, Subject } from './subject.ts';
