import type { Edit } from '../../../base/edit.ts';
import type { Passage } from '../../../brief/brief.ts';
import { clauses, sentences } from '../../../reading/words/scan.ts';
import { capital, cased, withComma } from '../grammar.ts';
import { addLine } from '../lines.ts';
import { type Editor, holds, passagesOf, put, type Site } from '../site.ts';

/** The style's line, or the words of the opening prose that tell it. */
export const style: Editor = (site, clause) => {
  if (clause.mode === 'remove') return [];
  const value = clause.value.text
    .trim()
    .replace(/^(?:(?:to|into|as|on|a|an|the look of)\s+)+/iu, '')
    .replace(/[.\s]+$/u, '');
  const lines = passagesOf(site, ['style']);
  const { text } = site;
  if (lines.length > 0)
    return [
      lines.map((p, i) =>
        i === 0
          ? put(p.span, `${capital(value)}${/\.$/.exec(p.text)?.[0] ?? ''}`)
          : put(withComma(text, p.span), ''),
      ),
      clausewise(site, lines, value),
    ];
  const claims = site.elements.claims.style.filter((c) =>
    passagesOf(site, ['scene', 'camera']).some((p) => holds(p.span, c.span)),
  );
  const first = claims[0];
  if (!first) return addLine(site, 'style', value);
  const prose = passagesOf(site, ['scene', 'camera']);
  const sentence = sentences(prose).find((s) => holds(s.span, first.span));
  const found: Edit[][] = [];
  if (sentence) {
    const stop = /[.!?]+$/.exec(sentence.text)?.[0].length ?? 0;
    const inner = { start: sentence.span.start, end: sentence.span.end - stop };
    const parts = clauses([sentence]).map((c) => {
      const cut = /[,:—–\s.!?]+$/.exec(c.text)?.[0].length ?? 0;
      return { start: c.span.start, end: c.span.end - cut };
    });
    const telling = parts.filter((p) => claims.some((c) => holds(p, c.span)));
    const [head, ...others] = telling;
    found.push([put(inner, capital(value))]);
    if (head)
      found.push([
        put(head, cased(value, text.slice(head.start, head.end))),
        ...others.map((p) => put(withComma(text, p), '')),
      ]);
    if (head) found.push([put(head, cased(value, text.slice(head.start, head.end)))]);
  }
  const spans = claims.filter((c) => sentence && holds(sentence.span, c.span)).map((c) => c.span);
  const last = spans.at(-1) ?? first.span;
  found.push([put({ start: first.span.start, end: last.end }, cased(value, first.phrase))]);
  found.push([put(first.span, cased(value, first.phrase)), ...spans.slice(1).map((s) => put(s, ''))]);
  return [...found, ...addLine(site, 'style', value)];
};

/** A line that tells of light, colours or mood as well: only its clauses of style go. */
function clausewise(site: Site, lines: readonly Passage[], value: string): Edit[] {
  const { style: own, light, palette, mood } = site.elements.claims;
  const others = [...light, ...palette, ...mood].map((c) => c.span);
  const telling = clauses(lines)
    .map((c) => ({ start: c.span.start, end: c.span.end - (/[,:—–\s.!?]+$/.exec(c.text)?.[0].length ?? 0) }))
    .filter(
      (c) => own.some((o) => holds(c, o.span)) && !others.some((o) => o.start < c.end && c.start < o.end),
    );
  return telling.map((c, i) =>
    i === 0 ? put(c, cased(value, site.text.slice(c.start, c.end))) : put(withComma(site.text, c), ''),
  );
}
