import { beforeAll, describe, expect, it } from 'vitest';
import { format, readBrief } from '../../brief/index.ts';
import { names } from '../../catalogue/names.generated.ts';
import { loadReader, type Reader } from '../../reading/index.ts';
import { join } from '../join/index.ts';
import { split } from './index.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader(names);
});

const brief = (...beats: string[]): string =>
  format(
    `Ink drawing. NORA, 40s, in a green coat, stands at a counter with her son Ben.\n\nActions:\n${beats.map((b) => `- ${b}\n`).join('')}`,
  );
const pieces = (text: string): string[] => split(text, { seconds: 8, reader }).pieces.map((p) => p.text);
const secondBeat = (text: string): string | undefined =>
  readBrief(pieces(text)[1] ?? '').shots[0]?.actions[0]?.text;

describe('nouns that a piece would lack', () => {
  it.each([
    ['Nora slides a parcel across the counter.', 'Ben turns it over.', 'Ben turns the parcel over.'],
    ['Nora picks up a brass key.', 'Then she drops it.', 'Then she drops the key.'],
    ['The parcel lies open.', 'It burns.', 'The parcel burns.'],
    ['Ben comes in with a parcel and gives her a kiss.', 'He opens it.', 'He opens it.'],
    ['A van stops and its driver throws her a bag.', 'She catches it.', 'She catches the bag.'],
    // Two could be meant, or it is named again.
    ['Nora puts down a cup and takes a key.', 'Ben looks at it.', 'Ben looks at it.'],
    ['Nora picks up a key.', 'Ben takes a cup and fills it.', 'Ben takes a cup and fills it.'],
    ['Nora picks up a key.', 'Ben: "Drop it!"', 'Ben: "Drop it!"'],
  ])('%s %s', (first, second, expected) => {
    const whole = brief(first, second);
    expect(secondBeat(whole)).toBe(expected);
    expect(join(pieces(whole))).toMatchObject({ text: whole, exact: true });
  });

  const whole = brief('Nora slides a parcel across the counter.', 'Ben turns it over without a word.');
  it.each([
    ['turns the parcel over', 'flips the parcel over', 'Ben flips'],
    ['without a word', 'with one finger', 'Ben turns it over with one finger.'],
    ['the parcel', 'the letter', 'Ben turns the letter over without a word.'],
    ['Ben turns the parcel over without a word.', 'Ben sighs.', '- Ben sighs.\n'],
  ])('a beat with such a noun is edited: %s → %s', (from, to, expected) => {
    const [a, b] = pieces(whole) as [string, string];
    expect(b).toContain(from);
    const joined = join([a, b.replace(from, to)]);
    expect(joined.text).toContain(expected);
    expect(joined.text).toContain('Nora slides a parcel');
    expect(joined.conflicts).toEqual([]);
  });
});
