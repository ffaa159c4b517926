import type { Edit } from '../../base/edit.ts';
import { applyEdits } from '../../base/edit.ts';
import { formatEdits } from '../../brief/format/index.ts';
import type { Capability } from '../capability.ts';

const wordsOf = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');

/**
 * The edits of a formatting that lie in a stretch of the text. None when only part of a move would be made: a line that
 * is taken away here and put back outside would be lost.
 */
export function editsWithin(
  text: string,
  edits: readonly Edit[],
  start: number,
  end: number,
): readonly Edit[] {
  const inside = edits.filter((edit) => edit.start >= start && edit.end <= end);
  return wordsOf(applyEdits(text, inside)) === wordsOf(text) ? inside : [];
}

/** A brief laid out as a careful editor would, as a whole or in part. */
export const formatting: Capability = {
  id: 'formatting',
  provides: { documentFormattingProvider: true, documentRangeFormattingProvider: true },
  serve({ connection, documents }) {
    connection.onDocumentFormatting(({ textDocument }) => {
      const document = documents.get(textDocument.uri);
      return document ? document.textEdits(formatEdits(document.text)) : [];
    });
    connection.onDocumentRangeFormatting(({ textDocument, range }) => {
      const document = documents.get(textDocument.uri);
      if (!document) return [];
      const { start, end } = document.spanOf(range);
      return document.textEdits(editsWithin(document.text, formatEdits(document.text), start, end));
    });
  },
};
