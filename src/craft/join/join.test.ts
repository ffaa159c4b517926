import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../base/fault.ts';
import { format } from '../../brief/index.ts';
import { split } from '../split/index.ts';
import { join } from './index.ts';

const BRIEF = format(`Super 8, faded. A beekeeper in a white veil stands at a hive in an orchard.

Cinematography:
Camera shot: Wide shot, slow dolly in.
Lighting: Low sun from the left.
Mood: Calm.

Actions:
- She lifts the lid.
- Bees rise round her hands.
- She draws out a frame heavy with wax.
- She holds it to the light.

Dialogue:
- Beekeeper: "A good year."

Background Sound: Bees, wind in leaves.
`);
const pieces = (): string[] => split(BRIEF, { seconds: 8 }).pieces.map((p) => p.text);
const edit = (part: number, from: string, to: string): string[] =>
  pieces().map((text, i) => {
    if (i + 1 !== part) return text;
    expect(text).toContain(from);
    return text.replace(from, to);
  });

describe('pieces that were edited', () => {
  const cases: readonly (readonly [string, number, string, string, string, string])[] = [
    [
      'a beat changed',
      2,
      'a frame heavy with wax',
      'an empty frame',
      'a frame heavy with wax',
      'an empty frame',
    ],
    ['a beat taken out', 1, '- Bees rise round her hands.\n', '', '- Bees rise round her hands.\n', ''],
    [
      'a beat added',
      1,
      '- Bees rise round her hands.\n',
      '- Bees rise round her hands.\n- She coughs.\n',
      '- Bees rise round her hands.\n',
      '- Bees rise round her hands.\n- She coughs.\n',
    ],
    ['a line changed', 2, '"A good year."', '"A thin year."', '"A good year."', '"A thin year."'],
    [
      'the light changed in one piece',
      2,
      'Low sun from the left.',
      'Flat grey sky.',
      'Low sun from the left.',
      'Flat grey sky.',
    ],
    [
      'the scene changed in one piece',
      1,
      'in an orchard',
      'in a walled garden',
      'in an orchard',
      'in a walled garden',
    ],
  ];
  it.each(cases)('%s', (_, part, from, to, wholeFrom, wholeTo) => {
    const joined = join(edit(part, from, to));
    expect(joined.text).toBe(BRIEF.replace(wholeFrom, wholeTo));
    expect(joined.exact).toBe(false);
    expect(joined.changes).toHaveLength(1);
    expect(joined.conflicts).toEqual([]);
  });

  it('the same change in all pieces is one change', () => {
    const joined = join(pieces().map((t) => t.replace('Mood: Calm.', 'Mood: Uneasy.')));
    expect(joined.text).toBe(BRIEF.replace('Mood: Calm.', 'Mood: Uneasy.'));
    expect(joined.conflicts).toEqual([]);
  });

  it('pieces that disagree are told, and the first is taken', () => {
    const joined = join(
      pieces().map((t, i) => t.replace('Mood: Calm.', i === 0 ? 'Mood: Uneasy.' : 'Mood: Merry.')),
    );
    expect(joined.text).toContain('Mood: Uneasy.');
    expect(joined.conflicts).toEqual([
      'Part 1 has "Mood: Uneasy." where part 2 has "Mood: Merry."; the first is taken.',
    ]);
  });

  it('a move changed in a later piece is changed in the whole, a framing of its own is not', () => {
    expect(join(edit(2, 'slow dolly in, ending', 'fast dolly in, ending')).text).toBe(
      BRIEF.replace('slow', 'fast'),
    );
    const framed = join(edit(2, 'Full shot, slow', 'Tight shot, slow'));
    expect(framed.text).toBe(BRIEF);
    expect(framed.conflicts).toEqual([
      'Part 2 writes "Tight shot" over words that split put in; the whole keeps its own.',
    ]);
  });

  it('edits in all pieces come together', () => {
    const joined = join(
      pieces().map((t) =>
        t.replace('She lifts the lid.', 'She lifts the roof.').replace('"A good year."', '"A hard year."'),
      ),
    );
    expect(joined.text).toBe(
      BRIEF.replace('lifts the lid', 'lifts the roof').replace('A good year', 'A hard year'),
    );
  });

  it('an editor’s line ends and last line change nothing', () => {
    expect(join(pieces().map((t) => `${t}\n\n`)).text).toBe(BRIEF);
    expect(join(pieces().map((t) => t.replaceAll('\n', '\r\n'))).text.replaceAll('\r\n', '\n')).toBe(BRIEF);
  });

  it('whatever is done to the bodies, something is joined', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(1), fc.nat(900), fc.nat(60), fc.string()), { maxLength: 6 }),
        (edits) => {
          const texts = pieces();
          for (const [k, at, size, text] of edits) {
            const body = (texts[k] as string).indexOf('---\n\n') + 5;
            const from = Math.min((texts[k] as string).length, body + at);
            texts[k] = (texts[k] as string).slice(0, from) + text + (texts[k] as string).slice(from + size);
          }
          expect(typeof join(texts).text).toBe('string');
        },
      ),
    );
  });
});

describe('pieces that do not belong together', () => {
  const [a, b] = split(BRIEF, { seconds: 8 }).pieces.map((p) => p.text) as [string, string];
  it.each([
    ['one is missing', [a], /Part 2 of 2 .* is missing/],
    ['one is there twice', [a, b, b], /Part 2 of 2 .* 2 times/],
    ['one is no piece', [a, 'A cat.'], /Text 2 is no piece/],
    ['one is of another split', [a, split(BRIEF, { seconds: 12 }).pieces[1]?.text ?? ''], /another/],
    ['none', [], /nothing to join/i],
  ] as const)('%s', (_, texts, message) => {
    expect(() => join(texts)).toThrow(Fault);
    expect(() => join(texts)).toThrow(message);
  });
});
