import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noShouting, somebody } from '../../test/support/rules.ts';
import { createLinter } from './create.ts';
import type { Finding } from './finding.ts';
import { defineRule, type Rule } from './rule.ts';

/** Says which comments silenced nothing. */
const idle: Rule = defineRule({
  id: 'idle',
  about: 'A comment that silences nothing.',
  severity: 'info',
  why: 'It is idle.',
  examples: [],
  check() {},
  checkComments({ silencers, ran, known }, report) {
    for (const { at, rule = 'all', silenced } of silencers)
      if (silenced === 0) report({ at, what: `${rule}: ${known.includes(rule)}, ${ran.has(rule)}.` });
  },
});

const found = async (text: string): Promise<[string, string][]> => {
  const linter = await createLinter({}, [noShouting, somebody, idle]);
  return linter.lint(text).map((f: Finding) => [f.rule, text.slice(f.start, f.end)]);
};
const words = async (text: string): Promise<string[]> =>
  (await found(text)).filter(([rule]) => rule === 'no-shouting').map(([, word]) => word);

describe('comments that silence', () => {
  it('from the comment on, until it is heard again', async () => {
    expect(
      await words(
        'A CAT.\n<!-- shotwright-disable no-shouting -->\nA DOG.\n<!-- shotwright-enable no-shouting -->\nA FOX.',
      ),
    ).toEqual(['CAT', 'FOX']);
    expect(await words('A CAT.\n<!-- shotwright-disable -->\nA DOG.\n\nA FOX.')).toEqual(['CAT']);
    expect(
      await words('<!-- shotwright-disable no-shouting -->A DOG.\n<!-- shotwright-enable -->\nA FOX.'),
    ).toEqual(['FOX']);
  });

  it.each(['\n', '\r\n', '\r'])('one line alone, whatever ends it: %j', async (end) => {
    const lines = ['A CAT. <!-- shotwright-disable-line no-shouting -->', 'A DOG.', 'A FOX.'];
    expect(await words(lines.join(end))).toEqual(['DOG', 'FOX']);
    const before = [
      'A CAT.',
      '<!-- shotwright-disable-next-line somebody, no-shouting -- a sign -->',
      'A DOG.',
      'A FOX.',
    ];
    expect(await words(before.join(end))).toEqual(['CAT', 'FOX']);
  });

  it('a finding about the whole text, wherever they stand', async () => {
    expect(await found('It rains.')).toEqual([['somebody', '']]);
    expect(await found('It rains.\n<!-- shotwright-disable somebody -->')).toEqual([]);
  });

  it('only the rules that they name, and other comments nothing', async () => {
    expect(await words('<!-- shotwright-disable somebody -->\nA CAT.')).toEqual(['CAT']);
    expect(await words('<!-- shotwright-disabled -->\nA CAT.')).toEqual(['CAT']);
    expect(await words('<!-- shotwright-disable')).toEqual([]);
    expect(await words('<!-- a note -->\nA CAT.')).toEqual(['CAT']);
  });

  it('are told when they silence nothing, name by name', async () => {
    const text =
      '<!-- shotwright-disable no-shouting, nonsense -->\n<!-- shotwright-disable no-shouting -->\nA CAT.\n<!-- shotwright-disable-line -->';
    const linter = await createLinter({}, [noShouting, idle]);
    expect(linter.lint(text).map((f) => [text.slice(f.start, f.end), f.message])).toEqual([
      ['nonsense', 'nonsense: false, false.'],
      ['no-shouting', 'no-shouting: true, true.'],
      ['<!-- shotwright-disable-line -->', 'all: false, false.'],
    ]);
  });

  it('never make a linter find more', async () => {
    const linter = await createLinter({}, [noShouting]);
    const part = fc.constantFrom(
      'A CAT. ',
      '\n',
      '<!-- shotwright-disable -->',
      '<!-- shotwright-disable no-shouting -->',
      '<!-- shotwright-enable -->',
      '<!-- shotwright-disable-line -->',
      '<!-- shotwright-disable-next-line no-shouting, x -->',
      '<!--',
      '---\n',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const open = text.replaceAll('shotwright-', 'otherthing-');
        const all = linter.lint(open).map((f) => f.start);
        expect(all).toEqual(expect.arrayContaining(linter.lint(text).map((f) => f.start)));
      }),
    );
  });
});
