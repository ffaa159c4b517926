import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { type Rule, ruleProblems, rules } from '../src/lint/index.ts';
import { root } from './support/sources.ts';

it('the rule of CONTRIBUTING.md is a whole rule: one file, and every test of rules holds', async () => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const source = /```ts\n\/\/ src\/lint\/rules\/([\w-]+)\.ts\n([^]*?)```/.exec(text);
  const folder = mkdtempSync(join(tmpdir(), 'shotwright-rule-'));
  try {
    const lint = pathToFileURL(join(root, 'src', 'lint')).pathname;
    const file = join(folder, `${source?.[1]}.ts`);
    writeFileSync(file, (source?.[2] ?? '').replaceAll("'../", `'${lint}/`));
    const rule = ((await import(/* @vite-ignore */ file)) as { default: Rule }).default;
    expect(rule.id).toBe(source?.[1]);
    expect(await ruleProblems(rule, [...rules, rule])).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
