import type { Edit } from '../../../base/edit.ts';
import { linesOf } from '../../../base/lines.ts';
import { untouched } from '../outline.ts';
import { change, type Pass } from '../pass.ts';

/**
 * Lines end in LF and without white space, nothing stands before the first or after the last but one line end; a byte
 * order mark goes. What formatting does not touch keeps its white space, though not its carriage returns.
 */
export const lineEnds: Pass = {
  id: 'line-ends',
  edits(tree, text) {
    const edits: Edit[] = [];
    const kept = untouched(tree);
    const lines = stretches(text);
    const first = lines.findIndex((line) => !line.blank);
    const last = lines.findLastIndex((line) => !line.blank);
    if (first < 0) return [];
    let next = 0;
    lines.forEach((line, index) => {
      if (index < first || index > last) return edits.push(...change(text, line.start, line.next, ''));
      while ((kept[next]?.span.end ?? Number.POSITIVE_INFINITY) < line.end) next++;
      const inside = (kept[next]?.span.start ?? Number.POSITIVE_INFINITY) < line.end;
      const from = inside ? line.end : line.last;
      return edits.push(...change(text, from, line.next, '\n'));
    });
    const start = (lines[first] as { start: number }).start;
    if (text.charCodeAt(start) === 0xfeff) edits.push({ start, end: start + 1, text: '' });
    return edits;
  },
};

/** The lines of a text, and where their white space begins. */
function stretches(
  text: string,
): { start: number; end: number; next: number; last: number; blank: boolean }[] {
  const lines = linesOf(text);
  return Array.from({ length: lines.count }, (_, index) => {
    const { start, end } = lines.span(index + 1);
    const next = index + 1 < lines.count ? lines.span(index + 2).start : text.length;
    const last = start + text.slice(start, end).trimEnd().length;
    return { start, end, next, last, blank: last === start };
  });
}
