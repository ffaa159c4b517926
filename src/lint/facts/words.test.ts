import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, listed, quoted, spokenWords } from './words.ts';

describe('words', () => {
  it('counts what is spoken', () => {
    expect(spokenWords("I'm half-way, see?")).toBe(3);
    expect(spokenWords('At 9:16 — no, 1,000!')).toBe(4);
    expect(spokenWords('… — "!"')).toBe(0);
    expect(spokenWords('Größe zählt nicht')).toBe(3);
    expect(spokenWords('我们走吧我们')).toBe(4);
  });

  it('never counts more words for a part than for the whole', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(spokenWords(`${a} ${b}`)).toBeGreaterThanOrEqual(spokenWords(a));
      }),
    );
  });

  it('quotes on one line within bounds', () => {
    expect(quoted('He taps\n  the hoop.')).toBe('"He taps the hoop"');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(quoted(text, 20).length).toBeLessThanOrEqual(22);
        expect(quoted(text)).not.toMatch(/\n/);
      }),
    );
  });

  it('lists and counts', () => {
    expect(listed(['amber', 'teal', 'bone'])).toBe('amber, teal and bone');
    expect(listed(['amber'])).toBe('amber');
    expect(counted(2, 'beat')).toBe('2 beats');
  });
});
