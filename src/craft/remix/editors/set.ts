import type { Edit } from '../../../base/edit.ts';
import type { Span } from '../../../base/span.ts';
import { articleBefore } from '../grammar.ts';
import { holds, passagesOf, type Site } from '../site.ts';

/** The noun phrase of the set, where the prose names it. */
export const setOf = (site: Site): Span | undefined =>
  site.readings
    .map((r) => r.setting.place?.span)
    .find((s) => s !== undefined && passagesOf(site, ['scene']).some((p) => holds(p.span, s)));

/** Articles before replaced words as the new ones want them. */
export function withArticles(text: string, edits: readonly Edit[]): Edit[] {
  return edits.flatMap((e) => {
    const article = articleBefore(text, e.start, e.text);
    return article ? [article, e] : [e];
  });
}
