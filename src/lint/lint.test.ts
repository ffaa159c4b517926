import { describe, expect, it } from 'vitest';
import { noShouting, somebody } from '../../test/support/rules.ts';
import { activeRules } from './config.ts';
import { createLinter, lint } from './create.ts';
import { ruleProblems } from './examples.ts';
import { nearest } from './nearest.ts';
import { severityIn } from './presets.ts';
import type { Rule } from './rule.ts';

const broken = (rule: Partial<Rule>): Rule => ({ ...noShouting, ...rule }) as Rule;

describe('rules', () => {
  it('that keep their word have no problems', async () => {
    expect(await ruleProblems(noShouting, [noShouting, somebody])).toEqual([]);
    expect(await ruleProblems(somebody)).toEqual([]);
  });

  it.each<[string, Partial<Rule>, RegExp]>([
    [
      'says less than it finds',
      { examples: [{ text: 'A CAT.' }, { text: 'A DOG.', finds: ['DOG'] }] },
      /found was/,
    ],
    [
      'hides its fix',
      { examples: [{ text: 'A.' }, { text: 'A CAT.', finds: ['CAT'] }] },
      /does not tell `fixed`/,
    ],
    [
      'tells another fix',
      { examples: [{ text: 'A.' }, { text: 'A CAT.', finds: ['CAT'], fixed: 'x' }] },
      /should be "x"/,
    ],
    ['has no good example', { examples: [{ text: 'A CAT.', finds: ['CAT'], fixed: 'A cat.' }] }, /is well/],
    ['has no bad example', { examples: [{ text: 'A cat.' }] }, /shows what it finds/],
    ['has an id with capitals', { id: 'NoShouting' }, /lower case/],
    ['is told in two sentences', { about: 'One. Two.' }, /one sentence/],
    ['says no why', { why: '' }, /why/],
    [
      'leaves its message open',
      {
        check: (_, report) => report({ at: { start: 0, end: 1 }, what: 'Open' }),
        examples: [{ text: 'a' }, { text: 'a', finds: ['a'] }],
      },
      /finished sentence/,
    ],
    [
      'reports outside the text',
      {
        check: (_, report) => report({ at: { start: 0, end: 9 }, what: 'Out.' }),
        examples: [{ text: 'a' }, { text: 'a', finds: ['a'] }],
      },
      /outside the text/,
    ],
  ])('a rule that %s is told so', async (_, change, problem) => {
    expect((await ruleProblems(broken(change))).join('\n')).toMatch(problem);
  });

  it('a fix that makes another rule find more is told', async () => {
    const noSmall: Rule = broken({
      id: 'no-small',
      check: ({ text }, report) => {
        if (/^a|cat/.test(text)) report({ at: { start: 0, end: 1 }, what: 'Small.' });
      },
    });
    expect((await ruleProblems(noShouting, [noShouting, noSmall])).join()).toMatch(
      /makes no-small find more/,
    );
  });

  it('a rule that reads without asking for English is a mistake', async () => {
    const rule = broken({ check: ({ shots }) => void shots[0]?.reading });
    await expect(createLinter({}, [rule]).then((linter) => linter.lint('A cat.'))).rejects.toThrow(
      /english: true/,
    );
  });
});

describe('a linter', () => {
  it('gives findings in the order of the text, and none for the shipped rules of an empty registry', async () => {
    const linter = await createLinter({}, [noShouting, somebody]);
    expect(linter.lint('IT rains. IT POURS on the DOCK.').map((f) => [f.rule, f.start])).toEqual([
      ['no-shouting', 13],
      ['no-shouting', 26],
    ]);
    expect(Array.isArray(await lint('A cat sleeps.'))).toBe(true);
  });

  it('presets give severities, configuration goes over them', () => {
    expect(severityIn(somebody, 'strict')).toBe('warning');
    expect(severityIn(noShouting, 'higgsfield')).toBe('off');
    const rules = [noShouting, somebody];
    expect(activeRules({ preset: 'higgsfield' }, rules).map((a) => a.rule.id)).toEqual(['somebody']);
    const [active] = activeRules(
      { preset: 'higgsfield', rules: { 'no-shouting': ['error', { shortest: 2 }], somebody: 'off' } },
      rules,
    );
    expect([active?.severity, active?.options]).toEqual(['error', { shortest: 2 }]);
  });

  it('names the nearest rules for one that does not exist', async () => {
    await expect(createLinter({ rules: { 'no-shoutin': 'off' } }, [noShouting])).rejects.toMatchObject({
      exit: 2,
      where: 'rules.no-shoutin',
      remedy: 'Did you mean no-shouting?',
    });
    expect(nearest('camera', ['missing-camera', 'style-first'])).toEqual(['missing-camera']);
    expect(nearest('zzz', ['missing-camera'])).toEqual([]);
  });

  it('runs a rule only in its modes; settings: given, front matter, configured', async () => {
    const ids = async (text: string, mode?: 'i2v' | 't2v', preset?: 'i2v'): Promise<string[]> =>
      (await createLinter({ preset }, [somebody])).lint(text, { mode }).map((f) => f.rule);
    expect(await ids('It rains.')).toEqual(['somebody']);
    expect(await ids('It rains.', undefined, 'i2v')).toEqual([]);
    expect(await ids('---\nmode: t2v\n---\nIt rains.', undefined, 'i2v')).toEqual(['somebody']);
    expect(await ids('---\nmode: t2v\n---\nIt rains.', 'i2v')).toEqual([]);
    expect(await ids('---\nimage: a.png\n---\nIt rains.')).toEqual([]);
  });
});
