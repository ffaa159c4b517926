import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../base/edit.ts';
import { formatEdits } from '../brief/format/index.ts';
import { itemsAt } from './capabilities/completion.ts';
import { editsWithin } from './capabilities/formatting.ts';
import { explain } from './capabilities/hover.ts';
import { hintsOf } from './capabilities/inlay-hints.ts';
import { renaming } from './capabilities/rename.ts';
import { settingsFrom } from './settings.ts';
import { speakersIn } from './speakers.ts';
import { HARBOUR, markedBrief } from './testing/brief.ts';

const piece = fc.oneof(
  fc.constantFrom(...HARBOUR.split(/(?<=\n|: )/)),
  fc.constantFrom(
    '---\n',
    '{"scene": "',
    '"}',
    '```\n',
    '镜头：',
    '“',
    '[00:02] ',
    '#f00',
    '\u202e',
    '\r',
    '🎬',
    '<!--',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('').replaceAll('|', '/'));

describe('any text, at any place', () => {
  it('is completed on one line that holds the place, and explained within itself', () => {
    fc.assert(
      fc.property(text, fc.double({ min: 0, max: 1, noNaN: true }), (written, share) => {
        const { document } = markedBrief(written);
        const offset = Math.round(share * written.length);
        const at = document.positionAt(offset);
        for (const { textEdit } of itemsAt(document, offset, true)) {
          if (!textEdit || !('range' in textEdit)) throw new Error('No edit.');
          const { start, end } = textEdit.range;
          expect([start.line, end]).toEqual([at.line, at]);
        }
        const found = explain(document, offset);
        if (found) expect(found.span.start <= found.span.end && found.span.end <= written.length).toBe(true);
        hintsOf(document, settingsFrom({}).hints, {});
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its words when a part of it is formatted', () => {
    const words = (some: string): string[] => (some.match(/[\p{L}\p{N}]+/gu) ?? []).sort();
    fc.assert(
      fc.property(text, fc.nat(300), fc.nat(300), (written, a, b) => {
        const edits = editsWithin(written, formatEdits(written), Math.min(a, b), Math.max(a, b));
        expect(words(applyEdits(written, edits))).toEqual(words(written));
      }),
      { numRuns: 60 },
    );
  });

  it('speaks under the new name after a renaming, every line of it', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { document } = markedBrief(written);
        const [speaker] = speakersIn(document);
        if (!speaker) return;
        const renamed = applyEdits(written, renaming(document, speaker, 'Zora'));
        expect(renamed.split('Zora').length - 1).toBeGreaterThanOrEqual(speaker.spans.length);
      }),
      { numRuns: 60 },
    );
  });
});
