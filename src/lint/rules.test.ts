import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../base/edit.ts';
import { parse, print } from '../brief/index.ts';
import { createLinter } from './create.ts';
import { ruleProblems } from './examples.ts';
import { fixText } from './fix.ts';
import { rules } from './rules/index.generated.ts';

describe('the rules that ship', () => {
  it('are all in the registry, each under the name of its file', () => {
    const files = readdirSync(join(import.meta.dirname, 'rules'))
      .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^index\./.test(file))
      .map((file) => file.slice(0, -3));
    expect(rules.map((rule) => rule.id)).toEqual(files.sort());
  });

  for (const rule of rules)
    it(`${rule.id} keeps its word in every example`, async () => {
      expect(await ruleProblems(rule, rules)).toEqual([]);
    });
});

/** Texts of the rules' examples, cut, doubled and spliced with what no writer writes. */
const odd = fc.constantFrom(
  '\u0000',
  '\r',
  '"',
  '“',
  ':',
  '**',
  '- ',
  '<!--',
  '\n\n',
  '```',
  '\ud800',
  '[00:00]',
  '{"',
);
const examples = rules.flatMap((rule) => rule.examples);
const mutated = fc
  .tuple(
    fc.constantFrom(...examples, { text: '' }),
    fc.constantFrom(...examples, { text: '' }),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), fc.oneof(odd, fc.string({ maxLength: 3 }))), {
      maxLength: 4,
    }),
  )
  .map(([a, b, changes]) => {
    let text = `${a.text}\n${b.text}`;
    for (const [at, length, insert] of changes) {
      const start = at % (text.length + 1);
      text = text.slice(0, start) + insert + text.slice(start + length);
    }
    return { text, settings: a.settings ?? {} };
  });

describe('on any text', () => {
  it('findings lie in it, changes can be made, and fixing ends in a text that needs none', async () => {
    const linter = await createLinter({ preset: 'strict' });
    fc.assert(
      fc.property(mutated, ({ text, settings }) => {
        const findings = linter.lint(text, settings);
        for (const { rule, start, end, message, fix, suggestions = [] } of findings) {
          expect(0 <= start && start <= end && end <= text.length, `${rule} reports inside the text`).toBe(
            true,
          );
          expect(message).toMatch(/[.?!]$/);
          for (const { edits } of [...(fix ? [fix] : []), ...suggestions]) applyEdits(text, edits);
        }
        expect(linter.lint(text, settings)).toEqual(findings);
        const fixed = fixText(text, settings, linter);
        expect(print(parse(fixed.text))).toBe(fixed.text);
        expect(fixText(fixed.text, settings, linter).text, 'fixing twice is fixing once').toBe(fixed.text);
      }),
      { numRuns: 300 },
    );
  });
});
