import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import type { LintConfig } from './config.ts';
import type { Rule } from './rule.ts';
import { rules as everyRule } from './rules/index.generated.ts';

/**
 * The configuration in the text of a `shotwright.config.json`, checked; the schema is loaded on first need.
 * @param where the file's name, for messages
 * @throws Fault (exit status 2) that names the file, the path in it and what to do
 * @example await readConfig('{ "preset": "strict" }', 'shotwright.config.json') // { preset: 'strict' }
 */
export async function readConfig(
  text: string,
  where: string,
  rules: readonly Rule[] = everyRule,
): Promise<LintConfig> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new Fault(`${where} is not JSON: ${(cause as Error).message}.`, {
      exit: EXIT.input,
      where,
      remedy: 'JSON has no comments, and no comma after the last value.',
      cause,
    });
  }
  return validConfig(value, where, rules);
}

/**
 * A configuration that comes from a program, checked the same way.
 * @throws Fault (exit status 2) that names the file, the path in it and what to do
 * @example await validConfig({ preset: 'strict' }, 'shotwright.config.js')
 */
export async function validConfig(
  value: unknown,
  where: string,
  rules: readonly Rule[] = everyRule,
): Promise<LintConfig> {
  const { checkConfig } = await import('./config-schema.ts');
  return checkConfig(value, where, rules);
}
