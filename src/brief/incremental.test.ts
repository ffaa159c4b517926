import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAGMENTS } from '../../bench/fuzz-texts.ts';
import { TWINS } from '../../test/support/dialect-texts.ts';
import { applyEdits, type Edit } from '../base/edit.ts';
import { isLeaf, type Node, parse, reparse, type Tree } from './index.ts';

const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) },
  fc.string({ maxLength: 6 }),
  fc.constant(''),
);
const source = fc.oneof(
  fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.constantFrom(...TWINS.flatMap(({ text, guide }) => [text, guide])),
  fc
    .array(fc.constantFrom(...TWINS.map(({ guide }) => guide)), { minLength: 2, maxLength: 4 })
    .map((texts) => texts.join('\n')),
);
/** Places as shares of the text, so that they stand wherever an edit before has left it. */
const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(30), text: fragment });

function editOf(text: string, { at, cut, text: put }: { at: number; cut: number; text: string }): Edit {
  const start = Math.floor(at * text.length);
  return { start, end: Math.min(text.length, start + (put.length % 3 === 0 ? cut : 0)), text: put };
}

/** Compared as text, which is faster; told in full where they differ. */
function expectSame(tree: Tree, whole: Tree): void {
  if (JSON.stringify(tree) !== JSON.stringify(whole)) expect(tree).toEqual(whole);
}

describe('reading again after an edit', () => {
  it('gives the tree of the whole text, for any row of edits', () => {
    fc.assert(
      fc.property(source, fc.array(change, { minLength: 1, maxLength: 6 }), (first, changes) => {
        let text = first;
        let tree = parse(text);
        for (const one of changes) {
          const edit = editOf(text, one);
          text = applyEdits(text, [edit]);
          tree = reparse(tree, text, [edit]);
          expectSame(tree, parse(text));
        }
      }),
      { numRuns: 800 },
    );
  });

  it('takes several edits at once', () => {
    fc.assert(
      fc.property(
        source,
        fc.uniqueArray(fc.nat(400), { minLength: 1, maxLength: 5 }),
        fragment,
        (text, places, put) => {
          const edits = places
            .filter((at) => at <= text.length)
            .map((at): Edit => ({ start: at, end: at, text: put }));
          const after = applyEdits(text, edits);
          expectSame(reparse(parse(text), after, edits), parse(after));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads as a whole what it cannot read in part', () => {
    for (const [before, edit] of [
      ['{"scene": "a cat"}', { start: 11, end: 16, text: 'a dog' }],
      ['---\nseed: 7\n---\nA cat.', { start: 10, end: 11, text: '8' }],
      ['---\nseed: 7\nA cat.', { start: 12, end: 12, text: '---\n' }],
      ['A cat. --> x', { start: 0, end: 0, text: '<!-- ' }],
      ['A cat <!-- white --> sits.', { start: 2, end: 5, text: 'dog' }],
    ] as const) {
      const text = applyEdits(before, [edit]);
      expect(reparse(parse(before), text, [edit])).toEqual(parse(text));
    }
    const tree = parse('A cat.');
    expect(reparse({ ...tree }, 'A dog.', [{ start: 2, end: 5, text: 'dog' }])).toEqual(parse('A dog.'));
    expect(reparse(tree, 'Another text.', [])).toEqual(parse('Another text.'));
  });

  const long = Array.from(
    { length: 70 },
    (_, i) =>
      `Shot ${i + 1} (2s): A courier rides past house ${i}. Rain falls.\nCamera: tracking, low\n\nActions:\n- She brakes.\n- She rings the bell.\n\nDialogue:\n- Courier: "Parcel for ${i}."\n`,
  ).join('\n');

  it('looks at a bounded part of a long text after one word', () => {
    const tree = parse(long);
    for (const word of ['courier', 'brakes', 'tracking', 'Parcel', 'Rain']) {
      for (let start = long.indexOf(word); start >= 0; start = long.indexOf(word, start + 3000)) {
        const edit = { start, end: start + word.length, text: 'something' };
        const text = applyEdits(long, [edit]);
        const meter = { steps: 0 };
        expectSame(reparse(tree, text, [edit], meter), parse(text));
        expect(meter.steps).toBeLessThan(1200);
      }
    }
    expect(long.length).toBeGreaterThan(10_000);
  });

  it('keeps the nodes before the edit', () => {
    const items = (node: Node): Node[] =>
      isLeaf(node) ? [] : node.kind === 'item' ? [node] : node.children.flatMap(items);
    const tree = parse(long);
    const start = long.lastIndexOf('Rain');
    const edit = { start, end: start + 4, text: 'Snow' };
    const kept = new Set(items(tree));
    const after = items(reparse(tree, applyEdits(long, [edit]), [edit]));
    expect(after.filter((item) => !kept.has(item)).length).toBeLessThan(6);
  });
});
