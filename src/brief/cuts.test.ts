import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBrief } from './index.ts';

const pieces = (text: string): string[] =>
  readBrief(text).shots.map((s) =>
    [...s.scene, ...s.actions, ...s.camera]
      .sort((a, b) => a.span.start - b.span.start)
      .map((p) => p.text)
      .join(' '),
  );

describe('prose that tells of cuts', () => {
  const rows: readonly [string, readonly string[]][] = [
    [
      'A nurse ties her shoes. Cut to: a close-up of the clock. Then we cut to an empty corridor.',
      ['A nurse ties her shoes.', 'a close-up of the clock.', 'an empty corridor.'],
    ],
    [
      'Tight shot of a hand striking a match, then a wide shot of the chapel.',
      ['Tight shot of a hand striking a match', 'a wide shot of the chapel.'],
    ],
    [
      'Wide shot of a salt flat. Close-up of tyres spinning. Aerial view as the van leaves.',
      ['Wide shot of a salt flat.', 'Close-up of tyres spinning.', 'Aerial view as the van leaves.'],
    ],
    [
      'A boy lifts the lid, the camera cuts to his face, followed by an over-the-shoulder shot of the toy.',
      ['A boy lifts the lid', 'his face', 'an over-the-shoulder shot of the toy.'],
    ],
  ];
  for (const [text, expected] of rows) it(text, () => expect(pieces(text)).toEqual(expected));

  for (const text of [
    'A weaver throws the shuttle. Close-up of her fingers.',
    'He cuts to the left and scores.',
    'Slow push-in on a queen, ending on a close-up of her ring.',
    'Cut to a dog on a raft.',
    'She reads aloud: "Cut to the barn, then a wide shot." and shrugs.',
    'A man eats, then sleeps, then a storm comes.',
  ])
    it(`one shot: ${text}`, () => expect(readBrief(text).shots).toHaveLength(1));

  it('keeps spans, gives labelled lines to every shot and each spoken line to its own', () => {
    const text =
      'A cook says "Hot!" Cut to: a waiter says "Coming!"\nMood: hectic\n\nDialogue:\n- Cook: "Again."\n';
    const { shots } = readBrief(text);
    expect(shots).toHaveLength(2);
    for (const shot of shots) {
      for (const p of shot.scene) expect(text.slice(p.span.start, p.span.end)).toBe(p.text);
      expect(shot.mood.map((p) => p.text)).toEqual(['hectic']);
    }
    const said = shots.map((s) => s.dialogue.map((d) => d.words.text));
    expect(said.flat().sort()).toEqual(['Again.', 'Coming!', 'Hot!']);
    expect(said[0]).toContain('Hot!');
    expect(said[1]).toContain('Coming!');
  });

  it('loses no spoken line and keeps spans in any text', () => {
    const bits = fc.constantFrom(
      'a cat sleeps',
      '. Cut to ',
      ', then a wide shot of ',
      'Close-up of a cup',
      '. ',
      '"Then cut to me." ',
      '\n',
      ' - ',
      'the camera cuts to ',
      'Mood: calm\n',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), (list) => {
        const text = list.join('');
        const { shots } = readBrief(text);
        expect(shots.length).toBeGreaterThan(0);
        for (const shot of shots)
          for (const p of [...shot.scene, ...shot.actions, ...shot.camera])
            expect(text.slice(p.span.start, p.span.end)).toBe(p.text);
      }),
    );
  });
});
