import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noShouting } from '../../test/support/rules.ts';
import { parse, print } from '../brief/index.ts';
import { createLinter } from './create.ts';
import { fixText } from './fix.ts';
import type { Rule } from './rule.ts';

/** Replaces every occurrence of one string by another. */
const rewrite = (id: string, from: string, to: string): Rule => ({
  ...noShouting,
  id,
  check({ text }, report) {
    for (let start = text.indexOf(from); start >= 0; start = text.indexOf(from, start + from.length)) {
      const at = { start, end: start + from.length };
      report({ at, what: `${from}.`, fix: { title: 'Rewrite', edits: [{ ...at, text: to }] } });
    }
  },
});

describe('fixing', () => {
  it('makes every fix, and stops where two rules undo each other', async () => {
    const linter = await createLinter({}, [noShouting]);
    expect(fixText('A CAT sees a DOG.', {}, linter)).toEqual({
      text: 'A cat sees a dog.',
      fixes: 2,
      findings: [],
    });
    const rivals = await createLinter({}, [rewrite('a', 'cat', 'dog'), rewrite('b', 'dog', 'cat')]);
    expect(fixText('A cat.', {}, rivals)).toMatchObject({ text: 'A dog.', fixes: 1 });
    const growing = await createLinter({}, [rewrite('a', 'x', 'xx')]);
    expect(fixText('x', {}, growing).text.length).toBeLessThan(2000);
  });

  it('of fixes that touch, the first in the text goes first', async () => {
    const linter = await createLinter({}, [rewrite('a', 'red cat', 'dog'), rewrite('b', 'cat', 'fox')]);
    expect(fixText('A red cat and a cat.', {}, linter).text).toBe('A dog and a fox.');
  });

  it.each(['\n', '\r\n', '\r'])('keeps the line ends of the text: %j', async (end) => {
    const linter = await createLinter({}, [rewrite('a', 'cat', 'dog\nfox')]);
    expect(fixText(`A cat.${end}B.`, {}, linter).text).toBe(`A dog${end}fox.${end}B.`);
  });

  it('of any text ends, gives the same twice, and loses nothing that no fix named', async () => {
    const rules = [
      rewrite('a', 'aa', 'b'),
      rewrite('b', 'ab', 'c'),
      rewrite('c', 'ba', ''),
      rewrite('d', 'cc', 'ac'),
    ];
    const linter = await createLinter({}, rules);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'Z', '\n', '---\n', ': '), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('');
          const fixed = fixText(text, {}, linter);
          expect(fixText(text, {}, linter)).toEqual(fixed);
          expect(print(parse(fixed.text))).toBe(fixed.text);
          expect(fixed.text.replace(/[abc]/g, '')).toBe(text.replace(/[abc]/g, ''));
        },
      ),
    );
  });
});
