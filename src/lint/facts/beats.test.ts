import { beforeAll, describe, expect, it } from 'vitest';
import { briefOf, parse } from '../../brief/index.ts';
import { names } from '../../catalogue/names.generated.ts';
import { loadReader, type Reader } from '../../reading/index.ts';
import type { Beat } from './beats.ts';
import { beatsOf, heldBy } from './beats.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader(names);
});

const beats = (text: string): readonly Beat[] => {
  const brief = briefOf(parse(text), text);
  return beatsOf(
    { brief: brief.shots[0]!, index: 0, seconds: 4, reading: reader.readAll(brief)[0]!, verbs: () => [] },
    text,
  );
};

describe('beats', () => {
  it('are the bullets where there are any', () => {
    const found = beats('A cat sits on a wall.\n\nActions:\n- It stands up. It yawns.\n- It jumps down.\n');
    expect(found.map((b) => b.text)).toEqual(['It stands up. It yawns.', 'It jumps down.']);
    expect(found.every((b) => b.bullet)).toBe(true);
  });

  it('are the sentences of an actions block that is one paragraph', () => {
    expect(beats('A cat on a wall.\n\nActions: It stands up. It yawns. It jumps down.\n')).toHaveLength(3);
  });

  it('are the sentences of the prose in which something happens', () => {
    const found = beats(
      '16mm film. A cook in a red apron stands at a stove. He cracks two eggs. He tosses the pan. A wide shot, static. The kitchen is small.',
    );
    expect(found.map((b) => b.text)).toEqual(['He cracks two eggs.', 'He tosses the pan.']);
  });

  it('point into the text', () => {
    const text = 'Noir. She runs; he falls. Then the crowd cheers.';
    for (const b of beats(text)) expect(text.slice(b.span.start, b.span.end)).toBe(b.text);
  });
});

describe('what a shot can hold', () => {
  const steps = [
    [4, 3],
    [8, 5],
    [12, 5],
  ] as const;
  it('is interpolated between lengths and continued beyond', () => {
    expect([4, 6, 8, 10, 12, 20].map((s) => heldBy(s, steps))).toEqual([3, 4, 5, 5, 5, 5]);
    expect(heldBy(0, steps)).toBe(1);
  });
});
