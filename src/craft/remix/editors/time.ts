import { bare, capital, cased } from '../grammar.ts';
import { addSentence } from '../lines.ts';
import { type Editor, put } from '../site.ts';
import { setOf, withArticles } from './set.ts';

/** Every word of the hour. */
export const time: Editor = (site, clause) => {
  const core = bare(
    clause.value.text
      .replace(/^\s*(?:it(?:'s| is)\s+)/i, '')
      .replace(/^(?:late|early|deep) (?=(?:at|in)\s)/i, ''),
  );
  const { text } = site;
  if (core === '' || clause.mode === 'remove') return [];
  const natural =
    /^(?:morning|afternoon|evening|early morning|late afternoon|daytime|spring|summer|autumn|fall|winter)\b/i.test(
      core,
    )
      ? `in ${/^(?:spring|summer|autumn|fall|winter)/i.test(core) ? '' : 'the '}${core}`
      : /^(?:late|early|deep)\b/i.test(core)
        ? `in the ${core}`
        : /^day$/i.test(core)
          ? 'by day'
          : `at ${core}`;
  const claims = site.elements.claims.time;
  const season = /^(?:in |the )*(?:spring|summer|autumn|fall|winter)/i.test(core);
  const there = claims.filter((c) => (c.facet === 'season') === season);
  if (there.length > 0) {
    const edits = there.map(({ span }) => {
      const before =
        /\b(?:(?:early|late) )?(?:at|in|during|by)\s+(?:the\s+|a\s+)?(?:early\s+|late\s+|deep\s+)?$/iu.exec(
          text.slice(Math.max(0, span.start - 24), span.start),
        );
      const modifies =
        /^\s+\p{Ll}/u.test(text.slice(span.end, span.end + 3)) &&
        !/^\s+(?:in|on|at|with|under|over|as|and|while|by|from|for|to|through|when|the|a|an|outside|near|beside|inside)\b/iu.test(
          text.slice(span.end, span.end + 12),
        );
      if (
        !before &&
        /,\s*$/.test(text.slice(Math.max(0, span.start - 3), span.start)) &&
        /^\s*[.,;\n]|^$/.test(text.slice(span.end, span.end + 2))
      )
        return put(span, natural);
      if (!before || modifies) {
        const adverb = /^\s*(?:early|late|deep)\s+$/i.exec(
          text.slice(Math.max(0, span.start - 6), span.start),
        );
        const from = adverb ? span.start - adverb[0].trimStart().length : span.start;
        return put({ start: from, end: span.end }, cased(core, text.slice(from, span.end)));
      }
      return put({ start: span.start - before[0].length, end: span.end }, cased(natural, before[0]));
    });
    return [withArticles(text, edits), edits];
  }
  const set = setOf(site);
  const after = set ? [[{ start: set.end, end: set.end, text: ` ${natural}` }]] : [];
  return [
    ...after,
    ...addSentence(site, `It is ${core}.`),
    ...addSentence(site, `${capital(core)}.`),
    ...addSentence(site, `${capital(natural)}.`),
  ];
};
