import { describe, expect, it } from 'vitest';
import { TWINS } from '../../../test/support/dialect-texts.ts';
import { type Brief, dialectOf, dialects, format, type Passage, parse, print, readBrief } from '../index.ts';

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,]+$/, '');
const passages = (list: readonly Passage[]): string[] => list.map((p) => plain(p.text)).sort();

/** A brief by shot and field; passages of a field are compared as a set, shots and lines in their order. */
const told = (brief: Brief) =>
  brief.shots.map(({ dialogue, time, ...fields }) => ({
    ...Object.fromEntries(
      Object.entries(fields).map(([field, list]) => [field, passages(list as readonly Passage[])]),
    ),
    dialogue: dialogue.map((line) => [line.speaker?.text, line.delivery?.text, plain(line.words.text)]),
    time,
  }));

describe('every dialect says the same as the guide’s form', () => {
  for (const { dialect, text, guide } of TWINS) {
    const name = `${dialect}: ${JSON.stringify(text.slice(0, 48))}`;
    it(name, () => {
      expect(told(readBrief(text))).toEqual(told(readBrief(guide)));
      expect(print(parse(text))).toBe(text);
    });
  }
});

describe('formatting', () => {
  it('leaves what a text of any dialect says, and comes to rest', () => {
    for (const { text } of TWINS) {
      const own = format(text);
      expect(told(readBrief(own)), text).toEqual(told(readBrief(text)));
      expect(format(own)).toBe(own);
      const guide = format(text, { to: 'guide' });
      expect(format(guide, { to: 'guide' })).toBe(guide);
    }
  });
});

describe('the dialect of a brief', () => {
  for (const { is, text } of TWINS) {
    it(JSON.stringify(text.slice(0, 60)), () => expect(dialectOf(parse(text))).toEqual(is));
  }

  it('is none for plain prose', () => {
    expect(dialectOf(parse('A cat sleeps on a warm roof.'))).toEqual([]);
  });

  it('has at least five texts', () => {
    for (const id of new Set(TWINS.map((twin) => twin.dialect)))
      expect(TWINS.filter((twin) => twin.dialect === id).length, id).toBeGreaterThanOrEqual(5);
    for (const { id } of dialects)
      if (id !== 'guide' && id !== 'common')
        expect(
          TWINS.some((twin) => twin.dialect === id),
          id,
        ).toBe(true);
  });
});

describe('the labels of all dialects', () => {
  it('mean the same wherever they occur, and are written as they are looked up', () => {
    const field = new Map<string, string>();
    for (const { labels } of dialects)
      for (const [name, words] of Object.entries(labels))
        for (const word of words) {
          expect(word).toBe(word.toLowerCase().trim());
          expect(field.get(word) ?? name, word).toBe(name);
          field.set(word, name);
        }
  });
});
