import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { bases, changes, remakes } from '../../../test/support/changes.ts';
import { rewordings } from '../../../test/support/rewordings.ts';
import { readBrief } from '../../brief/index.ts';
import { names } from '../../catalogue/names.generated.ts';
import { loadReader, type Reader } from '../index.ts';
import { differences, type Elements, elementsOf } from './index.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader(names);
});
const of = (text: string): Elements => {
  const brief = readBrief(text);
  return elementsOf(brief, reader.readAll(brief));
};
const between = (a: string, b: string): string[] => differences(of(a), of(b)).map((d) => d.element);

describe('other words for the same', () => {
  test.each(rewordings.map((r) => [r.name, r] as const))(
    '%s: fewer than two elements differ',
    (_, { text, other }) => {
      expect(between(text, other).length).toBeLessThan(2);
    },
  );

  test('in most of them none does', () => {
    expect(
      rewordings.filter(({ text, other }) => between(text, other).length > 0).length,
    ).toBeLessThanOrEqual(5);
  });

  test('a brief does not differ from itself', () => {
    for (const { text } of rewordings) expect(between(text, text)).toEqual([]);
  });
});

describe('briefs changed by hand', () => {
  const changed = (base: string, swaps: (typeof changes)[number][1]): string => {
    let text = bases[base] as string;
    for (const [old, fresh] of swaps) {
      expect(text).toContain(old);
      text = text.replaceAll(old, fresh);
    }
    return text;
  };

  test.each(changes.map((c) => [`${c[0]}: ${c[1].map((s) => s.join(' → ')).join(', ')}`, c] as const))(
    '%s: one element or several',
    (_, [base, swaps, elements]) => {
      expect(between(bases[base] as string, changed(base, swaps)).length > 1).toBe(elements.length > 1);
    },
  );

  test('nearly always the very elements that a person names', () => {
    const exact = changes.filter(
      ([base, swaps, elements]) =>
        between(bases[base] as string, changed(base, swaps))
          .sort()
          .join() === [...elements].sort().join(),
    );
    expect(exact.length / changes.length).toBeGreaterThanOrEqual(0.94);
  });

  test('in other forms as well: prose, bold labels, JSON, short labels', () => {
    const told = remakes.map(([before, after, elements]) => ({
      found: between(before, after),
      elements,
      after,
    }));
    expect(
      told.filter(({ found, elements }) => found.length > 1 !== elements.length > 1).map((t) => t.after),
    ).toEqual([]);
    const exact = told.filter(
      ({ found, elements }) => [...found].sort().join() === [...elements].sort().join(),
    );
    expect(exact.length).toBeGreaterThanOrEqual(26);
  });

  test('a difference tells the words before and after, and where they stand', () => {
    const text = changed('taxi', [['at midnight', 'at dawn']]);
    const [found] = differences(of(bases['taxi'] as string), of(text));
    expect(found).toMatchObject({ element: 'time', from: 'midnight', to: 'dawn' });
    expect(found?.spans.map((s) => text.slice(s.start, s.end))).toEqual(['dawn']);
    expect(found?.fromSpans.map((s) => (bases['taxi'] as string).slice(s.start, s.end))).toEqual([
      'midnight',
    ]);
  });

  test('an empty brief has no claims, and any two texts can be compared', () => {
    expect(Object.values(of('').claims).flat()).toEqual([]);
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(differences(of(a), of(a))).toEqual([]);
        for (const { spans } of differences(of(a), of(b)))
          for (const s of spans) expect(s.end).toBeLessThanOrEqual(b.length);
      }),
      { numRuns: 60 },
    );
  });
});
