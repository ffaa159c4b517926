import { applyEdits } from '../base/edit.ts';
import { slice } from '../base/span.ts';
import { createLinter } from './create.ts';
import type { Finding } from './finding.ts';
import { fixText } from './fix.ts';
import type { Linter } from './linter.ts';
import type { Rule, RuleExample } from './rule.ts';

/**
 * What is wrong with a rule: every example is run and compared with what it says, and everything that users read is
 * looked at. Empty for a rule that keeps its word.
 * @param all the rules that a fix must not make worse
 * @example expect(await ruleProblems(myRule)).toEqual([])
 */
export async function ruleProblems(rule: Rule, all: readonly Rule[] = [rule]): Promise<string[]> {
  const alone = await createLinter({ rules: { [rule.id]: awake(rule) } }, [rule]);
  const together = await createLinter({ rules: Object.fromEntries(all.map((r) => [r.id, awake(r)])) }, all);
  return [
    ...declarationProblems(rule),
    ...rule.examples.flatMap((example, index) =>
      exampleProblems(rule, example, alone, together).map(
        (problem) => `${rule.id}, example ${index + 1}: ${problem}`,
      ),
    ),
  ];
}

const awake = (rule: Rule) => (rule.severity === 'off' ? 'info' : rule.severity);

function declarationProblems({ id, about, why, examples, options = {} }: Rule): string[] {
  const bad = examples.filter((example) => example.finds && example.finds.length > 0).length;
  const sentence = (text: string): boolean =>
    /^[\p{Lu}\d"'“`].*[.]$/su.test(text) && !/[.] \p{Lu}/u.test(text);
  const problems: [boolean, string][] = [
    [/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id), 'its id is not in lower case with hyphens'],
    [sentence(about), `its about is not one sentence: ${about}`],
    [/[.)`]$/.test(why.trim()), 'its why is missing or does not end with a full stop'],
    [bad > 0, 'no example shows what it finds'],
    [bad < examples.length, 'no example shows a brief that is well'],
    ...Object.entries(options).map(([name, option]): [boolean, string] => [
      sentence(option.about),
      `the about of its option ${name} is not one sentence`,
    ]),
  ];
  return problems.filter(([good]) => !good).map(([, problem]) => `${id}: ${problem}`);
}

function exampleProblems(rule: Rule, example: RuleExample, alone: Linter, together: Linter): string[] {
  const { text, settings = {}, finds = [] } = example;
  const findings = alone.lint(text, settings);
  const problems: string[] = [];
  const words = findings.map((finding) => slice(text, finding));
  if (JSON.stringify(words) !== JSON.stringify(finds))
    problems.push(`it says ${JSON.stringify(finds)}, found was ${JSON.stringify(words)}`);
  problems.push(...findings.flatMap((finding) => findingProblems(text, finding)));
  if (problems.length > 0) return problems;
  const fixed = fixText(text, settings, alone);
  if (example.fixed === undefined && fixed.fixes > 0)
    problems.push(`it has a fix but does not tell \`fixed\`, which is ${JSON.stringify(fixed.text)}`);
  if (example.fixed !== undefined && fixed.text !== example.fixed)
    problems.push(`fixed should be ${JSON.stringify(example.fixed)} but is ${JSON.stringify(fixed.text)}`);
  const left = fixed.findings.filter((finding) => finding.fix || example.fixed !== undefined);
  if (left.length > 0) problems.push(`after fixing it still finds ${left.map((f) => f.message).join(' ')}`);
  if (fixed.fixes > 0)
    problems.push(...worsened(rule, together.lint(text, settings), together.lint(fixed.text, settings)));
  return problems;
}

function findingProblems(text: string, finding: Finding): string[] {
  const { start, end, message, fix, suggestions = [] } = finding;
  const problems: string[] = [];
  if (!(start >= 0 && start <= end && end <= text.length))
    problems.push(`the span ${start}–${end} is outside the text`);
  if (!/[.?!]$/.test(message) || /\s\s|undefined|\[object/.test(message))
    problems.push(`the message is no finished sentence: ${message}`);
  for (const { title, edits } of [...(fix ? [fix] : []), ...suggestions]) {
    if (!/^\p{Lu}.*[^.]$/u.test(title))
      problems.push(`the title of a change is no short imperative: ${title}`);
    try {
      if (applyEdits(text, edits) === text) problems.push(`"${title}" changes nothing`);
    } catch (error) {
      problems.push(`"${title}": ${(error as Error).message}`);
    }
  }
  return problems;
}

/** Other rules that find more after a fix than before. */
function worsened(rule: Rule, before: readonly Finding[], after: readonly Finding[]): string[] {
  const count = (findings: readonly Finding[], id: string): number =>
    findings.filter((f) => f.rule === id).length;
  const others = new Set(after.map((finding) => finding.rule).filter((id) => id !== rule.id));
  return [...others]
    .filter((id) => count(after, id) > count(before, id))
    .map((id) => `fixing makes ${id} find more: ${after.find((f) => f.rule === id)?.message}`);
}
