import { slice } from '../base/span.ts';
import { markedText } from '../language/testing/markers.ts';
import type { Linter } from '../lint/linter.ts';
import type { LintSettings } from '../lint/settings.ts';

/**
 * Where a linter's findings and a text's marks differ, one sentence a difference; empty where they agree. The words
 * that must be found stand in `<|…|>`, and `<|>` marks an empty span, where something is missing.
 * @param rule only this rule's findings count; those of all rules when absent
 * @example lintProblems(linter, '16mm film. A cat sleeps. <|Dolly in|>.', {}, 'compound-camera-move').length // 1
 */
export function lintProblems(
  linter: Linter,
  marked: string,
  settings: LintSettings = {},
  rule?: string,
): string[] {
  const { text, cursors, ranges } = markedText(marked);
  const expected = [...ranges, ...cursors.map((at) => ({ start: at, end: at }))];
  const found = linter.lint(text, settings).filter((f) => rule === undefined || f.rule === rule);
  const same = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
    a.start === b.start && a.end === b.end;
  const shown = (span: { start: number; end: number }): string =>
    span.end > span.start
      ? `"${slice(text, span)}"`
      : `the place before "${text.slice(span.start, span.start + 12)}"`;
  return [
    ...expected.filter((e) => !found.some((f) => same(e, f))).map((e) => `Nothing was found at ${shown(e)}.`),
    ...found
      .filter((f) => !expected.some((e) => same(e, f)))
      .map((f) => `${f.rule} was found at ${shown(f)}, which is not marked: ${f.message}`),
  ];
}
