import { beforeAll, describe, expect, test } from 'vitest';
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
