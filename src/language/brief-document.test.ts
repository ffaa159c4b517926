import { describe, expect, it } from 'vitest';
import { type Leaf, parse, type Tree } from '../brief/index.ts';
import { placesOf } from './leaves.ts';
import { HARBOUR, markedBrief } from './testing/brief.ts';

const leaves = (tree: Tree): Leaf[] => placesOf(tree).map(({ leaf }) => leaf);

describe('a brief that is being edited', () => {
  it('keeps the parts of its tree that an edit does not touch', () => {
    // A brief with comments is read as a whole.
    const text = HARBOUR.replace(/<!--.*-->\n/, '');
    const { document } = markedBrief(text);
    const before = new Set(leaves(document.tree));
    const at = document.positionAt(text.indexOf('gulls'));
    document.update([{ range: { start: at, end: at }, text: 'two ' }], 2);
    expect(document.text).toContain('waves, two gulls');
    expect(document.tree).toEqual(parse(document.text));
    const kept = leaves(document.tree).filter((leaf) => before.has(leaf));
    expect(kept.length).toBeGreaterThan(before.size / 2);
  });

  it('takes changes one after the other, ranges the wrong way round, and a whole new text', () => {
    const { document } = markedBrief('A cat.\r\nMood: calm');
    const place = (line: number, character: number) => ({ line, character });
    expect(document.tree.children).toHaveLength(3);
    document.update(
      [
        { range: { start: place(0, 5), end: place(0, 2) }, text: 'dog' },
        { range: { start: place(1, 0), end: place(1, 0) }, text: 'Lens: 50mm\n' },
      ],
      2,
    );
    expect(document.text).toBe('A dog.\r\nLens: 50mm\nMood: calm');
    expect(document.tree).toEqual(parse(document.text));
    document.update([{ text: 'New.' }], 3);
    expect([document.text, document.version, document.brief.text]).toEqual(['New.', 3, 'New.']);
  });
});
