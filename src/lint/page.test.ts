import { describe, expect, it } from 'vitest';
import { noShouting, somebody } from '../../test/support/rules.ts';
import { describeRule } from './describe.ts';
import { rulePage, rulesPage } from './page.ts';

describe('the page of a rule', () => {
  it('tells severity, options and what its examples turned out to be', async () => {
    const page = rulePage(await describeRule(noShouting));
    for (const part of [
      '# no-shouting\n\nA word in capitals.',
      '**Severity:** warning; off in higgsfield · **Fix:**',
      '| `shortest` | `3` | Letters from which on a word is one. |',
      '## It finds\n\n```text\nA CAT sees a DOG.\n```\n\n- `CAT`: "CAT" is in capitals. Write it small.',
      'After `--fix`:\n\n```text\nA cat sees a dog.\n```',
      '## It is content with\n\n```text\nA cat sleeps.\n```',
    ])
      expect(page).toContain(part);
    expect(rulePage(await describeRule(somebody))).toContain('**Mode:** text to video only');
  });

  it('holds any text in its fences', async () => {
    const text = '```\nA `CAT`\n````';
    const rule = { ...noShouting, examples: [{ text, finds: ['CAT'] }] };
    expect(rulePage(await describeRule(rule))).toContain(`\`\`\`\`\`text\n${text}\n\`\`\`\`\`\n`);
  });

  it('has a line in the list', async () => {
    const described = await Promise.all([noShouting, somebody].map(describeRule));
    expect(rulesPage(described)).toContain(
      '| [somebody](somebody.md) | info; warning in strict | text to video |  | A scene in which nobody is. |',
    );
  });
});
