import type { Edit } from '../../../base/edit.ts';
import type { Span } from '../../../base/span.ts';
import type { Attribute } from '../../../reading/reading.ts';
import { article, cased } from '../grammar.ts';
import { put } from '../site.ts';

/** Determiner, what stands between, and the head of a noun phrase of the text: 'lighthouse keeper' is one head. */
export function nounPhrase(
  text: string,
  span: Span,
  adjectives: readonly Attribute[],
): { determiner: string; core: Span; head: Span } {
  const words = text.slice(span.start, span.end);
  const determiner =
    /^(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|her|his|its|their|another)\s+/iu.exec(
      words,
    )?.[0] ?? '';
  const cut = words
    .slice(determiner.length)
    .search(/,|\s(?:in|on|at|with|of|from|who|that|wearing|under|by)\s/u);
  const end = cut < 0 ? span.end : span.start + determiner.length + cut;
  const start = span.start + determiner.length;
  const all = [...text.slice(start, end).matchAll(/\S+/gu)].map((m) => ({
    start: start + m.index,
    end: start + m.index + m[0].length,
  }));
  let first = all.length - 1;
  while (
    first > 0 &&
    !adjectives.some(
      (a) => a.span.start < (all[first - 1] as Span).end && (all[first - 1] as Span).start < a.span.end,
    )
  )
    first--;
  return {
    determiner: determiner.trim(),
    core: { start, end },
    head: { start: all[first]?.start ?? start, end },
  };
}

/** The article of a phrase as its first word wants it now. */
export const articleFor = (
  text: string,
  span: Span,
  determiner: string,
  words: string | undefined,
): Edit[] =>
  /^an?$/i.test(determiner) && words !== undefined
    ? [
        put(
          { start: span.start, end: span.start + determiner.length },
          cased(article(words), text.slice(span.start)),
        ),
      ]
    : [];
