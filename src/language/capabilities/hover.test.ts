import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../base/span.ts';
import { names } from '../../catalogue/names.generated.ts';
import { findTerms, terms } from '../terms/index.ts';
import { markedBrief } from '../testing/brief.ts';
import { explain, pageOf } from './hover.ts';

/** What is explained at the cursor: its words and the first line of the page. */
const at = (marked: string): [string, string] | undefined => {
  const { document, cursor, text } = markedBrief(marked);
  const found = explain(document, cursor);
  return found && [slice(text, found.span), found.text.split('\n')[0] as string];
};

describe('hover', () => {
  it.each<[string, [string, string] | undefined]>([
    ['Camera: medium cl<|>ose-up, static', ['medium close-up', '**medium close-up** · shot size']],
    ['Camera: slow pu<|>sh-in, 35mm', ['slow push-in', '**push-in** · camera']],
    ['Camera: <|>wide', ['wide', '**wide shot** · shot size']],
    ['A w<|>ide river.', undefined],
    ['She fries eggs in a p<|>an.', undefined],
    ['Camera: p<|>an to the door', ['pan', '**pan right** · camera']],
    ['She waits. The camera gl<|>ides around her.', ['glides around', '**arc right** · camera']],
    ['The camera is st<|>rapped to the car.', ['strapped to', '**mounted camera** · camera']],
    ['Lighting: warm key, co<|>ol fill', ['cool fill', '**fill light** · light']],
    ['Shot on 16m<|>m film. A cat.', ['16mm film', '**16mm film** · film and shutter']],
    ['Mood: no<|>stalgic', ['nostalgic', '**nostalgic** · mood']],
    ['Palette: amber, deep te<|>al', ['deep teal', '**deep teal** · colour `#12595c`']],
    ['Pal<|>ette: amber', ['Palette', '**Palette**']],
    ['Light<|>ing + palette: amber', ['Lighting + palette', '**Lighting + palette**']],
    ['---\nfp<|>s: 24\n---\nA cat.', ['fps', '**fps**']],
    ['---\ntarget: open<|>ai-sora-2\n---\nA cat.', ['openai-sora-2', '**openai-sora-2**']],
    ['---\npreset: doll<|>y-in\n---\nA cat.', ['dolly-in', '**dolly-in**']],
    ['Dialogue:\n- A: "A close<|>-up, now!"', undefined],
  ])('%s', (marked, expected) => {
    expect(at(marked)).toEqual(expected);
  });

  it('shows words of the brief as they are', () => {
    const { document, cursor } = markedBrief('## Li<|>ghting [a](http://b) + palette\n\nwarm');
    expect(explain(document, cursor)?.text.split('\n')[0] ?? '').not.toContain('[a](');
  });

  it('is never outside of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(70), (text, offset) => {
        const { document } = markedBrief(text.replaceAll('|', ''));
        const found = explain(document, offset);
        if (found) expect(found.span.end).toBeLessThanOrEqual(document.text.length);
      }),
    );
  });
});

describe('terms', () => {
  it('are explained in whole sentences, each by one word of its own', () => {
    const seen = new Set<string>();
    for (const term of terms) {
      for (const text of [term.means, term.engines]) expect(text).toMatch(/^\S.*[.!?”]$/);
      expect(pageOf(term)).not.toMatch(/undefined|NaN|\[object/);
      for (const word of [term.name, ...(term.words ?? []), ...(term.bare ?? [])]) {
        expect(seen, word).not.toContain(word);
        seen.add(word);
      }
    }
  });

  it('are found by their own names', () => {
    const lost = terms.filter((term) => findTerms(term.name, 0, true)[0]?.value.name !== term.name);
    expect(lost.map((term) => term.name)).toEqual([]);
  });

  it.each([
    ['move', 'moves'],
    ['light', 'lights'],
    ['look', 'looks'],
  ] as const)('name every %s of the catalogue, and none that it lacks', (kind, folder) => {
    const told = terms.filter((term) => term.kind === kind).flatMap((term) => term.catalogue ?? []);
    expect([...told].sort()).toEqual(names[folder].map(({ id }) => id).sort());
  });
});
