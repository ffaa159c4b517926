import { z } from 'zod';
import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import type { LintConfig } from './config.ts';
import { nearest } from './nearest.ts';
import { presets } from './presets.ts';
import type { OptionDeclaration, OptionValue, PresetName, Rule } from './rule.ts';

const severity = z.enum(['error', 'warning', 'info', 'off']);

const number = z.union([z.string(), z.number()]);

const settings = z
  .strictObject({
    mode: z.enum(['t2v', 'i2v']).describe('Text to video, or image to video.'),
    seconds: number.describe('Length of the clip.'),
    size: z.string().describe('Pixels, WIDTHxHEIGHT.'),
    fps: number.describe('Frames a second.'),
    model: z.string().describe('The model that shoots: sora-2, sora-2-pro or sora-2-max.'),
    aspect: z.string().describe('Shape of the picture, W:H.'),
    negativePrompt: z.string().describe('A negative prompt, for engines that take one.'),
    preset: z.string().describe('Name of a Higgsfield camera preset.'),
    enhance: z.enum(['on', 'off']).describe("Higgsfield's prompt enhancer."),
    target: z.string().describe('Whose lists of settings hold: guide, api, or an engine.'),
  })
  .partial()
  .describe('Settings that hold where neither flags nor front matter say otherwise.');

const optionSchema = ({ default: value, about }: OptionDeclaration): z.ZodType<OptionValue> => {
  const type =
    typeof value === 'number'
      ? z.number()
      : typeof value === 'boolean'
        ? z.boolean()
        : typeof value === 'string'
          ? z.string()
          : z.array(z.string());
  return type.meta({ description: about, default: value }) as z.ZodType<OptionValue>;
};

const ruleSchema = ({ about, options = {} }: Rule): z.ZodType => {
  const values = Object.fromEntries(
    Object.entries(options).map(([name, declared]) => [name, optionSchema(declared).optional()]),
  );
  return z.union([severity, z.tuple([severity, z.strictObject(values)])]).describe(about);
};

/**
 * The schema of `shotwright.config.json`, made from what the rules declare.
 * @example z.toJSONSchema(configSchema(rules))
 */
export function configSchema(rules: readonly Rule[]): z.ZodType<LintConfig> {
  const byRule = Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule).optional()]));
  const globs = z.array(z.string().min(1));
  return z
    .strictObject({
      $schema: z.string().describe('Where the schema of this file is.'),
      preset: z
        .enum(Object.keys(presets) as [PresetName])
        .describe('The choice of rules and severities to begin with; recommended when absent.'),
      rules: z
        .strictObject(byRule)
        .describe('By rule: a severity, or [severity, {options}]; over those of the preset.'),
      settings,
      engines: z
        .record(z.string(), z.record(z.string(), z.unknown()))
        .describe('Corrections of engine cards by engine: prices and limits as you know them.'),
      files: globs.describe('Globs of the files that folders stand for, seen from this file.'),
      ignore: globs.describe('Globs of files that are left alone, seen from this file.'),
    })
    .partial()
    .meta({ title: 'Configuration of Shotwright' }) as unknown as z.ZodType<LintConfig>;
}

/**
 * A configuration that comes from outside, checked against the schema.
 * @param where the file's name, for the message
 * @throws Fault (exit status 2) that names the file, the path in it and what to do
 * @example checkConfig(JSON.parse(text), 'shotwright.config.json', rules)
 */
export function checkConfig(value: unknown, where: string, rules: readonly Rule[]): LintConfig {
  const checked = configSchema(rules).safeParse(value, { reportInput: true });
  if (checked.success) return checked.data;
  const issue = deepest(checked.error.issues[0] as z.core.$ZodIssue);
  const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const path = pathOf(unknown === undefined ? issue.path : [...issue.path, unknown]);
  const what = unknown === undefined ? `cannot be ${shown(issue.input)}.` : 'is not known.';
  throw new Fault(`${where}: ${path || 'the whole'} ${what}`, {
    exit: EXIT.input,
    where,
    remedy: remedyOf(issue, unknown, rules),
  });
}

/** Of a choice that failed: the branch that came farthest says best what is wrong. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors
    .map((branch) => branch[0])
    .filter((i): i is z.core.$ZodIssue => i !== undefined && i.path.length > 0)
    .sort((a, b) => b.path.length - a.path.length)[0];
  return inner ? deepest({ ...inner, path: [...issue.path, ...inner.path] }) : issue;
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((all, key) => {
    if (typeof key === 'number') return `${all}[${key}]`;
    const name = String(key);
    return /^[\w$-]+$/.test(name) ? `${all}${all ? '.' : ''}${name}` : `${all}[${JSON.stringify(name)}]`;
  }, '');

function shown(input: unknown): string {
  const text = JSON.stringify(input) ?? typeof input;
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function remedyOf(issue: z.core.$ZodIssue, unknown: string | undefined, rules: readonly Rule[]): string {
  if (issue.code === 'unrecognized_keys' && unknown !== undefined) {
    const names = namesAt(issue.path, rules);
    const near = nearest(unknown, names);
    if (near.length > 0) return `Did you mean ${near.join(' or ')}?`;
    return names.length > 0 && names.length <= 12 ? `Use one of ${names.join(', ')}.` : 'Take it out.';
  }
  if (issue.code === 'invalid_value') return `Use one of ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_union')
    return issue.path[0] === 'rules'
      ? 'Use error, warning, info or off, alone or as ["warning", {"option": value}].'
      : 'Use text or a number.';
  if (issue.code === 'invalid_type') return `Use ${article(issue.expected)}.`;
  return 'Put that value right.';
}

/** Keys that may stand at a path. */
function namesAt(path: readonly PropertyKey[], rules: readonly Rule[]): string[] {
  if (path.length === 0) return ['preset', 'rules', 'settings', 'engines', 'files', 'ignore'];
  if (path[0] === 'settings') return Object.keys(settings.shape);
  if (path.length === 1) return rules.map((rule) => rule.id);
  return Object.keys(rules.find((rule) => rule.id === path[1])?.options ?? {});
}

const article = (type: string): string =>
  ({ array: 'a list', object: 'an object', record: 'an object', string: 'text', boolean: 'true or false' })[
    type
  ] ?? `a ${type}`;
