import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleProblems } from './examples.ts';
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
