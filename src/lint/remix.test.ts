import { describe, expect, it } from 'vitest';
import { noShouting } from '../../test/support/rules.ts';
import { createLinter } from './create.ts';
import { defineRule, type Rule } from './rule.ts';

const seen: Rule = defineRule({
  id: 'seen',
  about: 'Tells what the text was taken for.',
  severity: 'info',
  deltas: true,
  english: true,
  why: 'It tells.',
  examples: [],
  check: ({ delta }, report) => report({ at: { start: 0, end: 0 }, what: delta ? 'A delta.' : 'A brief.' }),
});

const source =
  'Hand-held 16mm. An OLD fisherman mends a red net on the quay at dawn, gulls over the harbour.';
const takenFor = async (text: string, against?: string): Promise<string[]> =>
  (await createLinter({}, [seen, noShouting])).lint(text, { against }).map((finding) => finding.message);

describe('a remix', () => {
  it.each([
    ['Same shot, switch to 85mm.', undefined],
    ['keep the NET, make it night instead', source],
    ['Love it! Only slower, please.', source],
  ])('%s is a delta, and only rules of deltas judge it', async (text, against) => {
    expect(await takenFor(text, against)).toEqual(['A delta.']);
  });

  it.each([
    [
      'The same woman keeps a shop in the old town; rain runs down the window as she counts coins.',
      undefined,
    ],
    ['A close-up of a white dragon, misty mountains.', undefined],
    [source.replace('dawn', 'midnight').toLowerCase(), source],
    ['', undefined],
  ])('%s is a brief', async (text, against) => {
    expect(await takenFor(text, against)).toEqual(['A brief.']);
  });
});
