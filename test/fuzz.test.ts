import { describe, expect, it } from 'vitest';
import { examine } from '../bench/fuzz-checks.ts';
import { briefs, FRAGMENTS, texts } from '../bench/fuzz-texts.ts';

const COUNT = 20_000;

/** The first texts of which something does not hold. */
function failures(row: Iterable<string>, count: number): string[] {
  const found: string[] = [];
  let left = count;
  for (const text of row) {
    const { faults } = examine(text);
    if (faults.length > 0) found.push(`${faults.join('; ')} in ${JSON.stringify(text.slice(0, 300))}`);
    if (--left === 0 || found.length === 5) break;
  }
  return found;
}

describe('any text', () => {
  const { own, shared } = briefs();
  if (shared.length === 0) console.log('skipped: mutations of the shared examples and prompts (not present)');

  it(`is read in looks linear in its length, wholly and without a fault (${COUNT} texts)`, () => {
    expect(own.length).toBeGreaterThan(5);
    expect(failures(texts(20_260_101, [...own, ...shared]), COUNT)).toEqual([]);
  });

  it('is so for every fragment of the grammar alone and over and over', () => {
    const row = FRAGMENTS.flatMap((unit) => [unit, unit.repeat(500), `Dialogue:\n${unit.repeat(500)}`]);
    expect(failures(row, row.length)).toEqual([]);
  });

  it.skipIf(shared.length === 0)('is so for every shared example and prompt', () => {
    expect(failures(shared, shared.length)).toEqual([]);
  });

  it('finds what breaks a law', () => {
    const never = { name: 'never holds', of: () => 'as told' };
    expect(examine('A cat.', [never]).faults).toEqual(['never holds: as told']);
  });
});
