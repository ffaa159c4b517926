import type { Template } from '../../catalogue/template.ts';
import { templates } from '../../catalogue/templates/index.generated.ts';
import { composeBrief, fillTemplate } from '../../craft/wizard/index.ts';

/** A brief to begin with, as a snippet. */
export interface BriefSnippet {
  readonly id: string;
  readonly about: string;
  /** With `${1:…}` where a writer makes it their own. */
  readonly snippet: string;
  /** The same with every place filled in. */
  readonly text: string;
}

/** Stands for a place while the brief is composed: a word that no template has and no formatting changes. */
const mark = (index: number): string => `Zq${'x'.repeat(index + 1)}q`;
const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

function snippetOf(template: Template): BriefSnippet {
  const places = Object.entries(template.placeholders);
  const marked = Object.fromEntries(places.map(([name], index) => [name, mark(index)]));
  const composed = escaped(composeBrief(fillTemplate(template, marked)));
  const snippet = places.reduce(
    (text, [, { default: value }], index) =>
      text.replaceAll(mark(index), `\${${index + 1}:${escaped(value)}}`),
    composed,
  );
  return { id: template.id, about: template.about, snippet, text: composeBrief(fillTemplate(template)) };
}

/**
 * Every template that `shotwright new` knows, as a snippet.
 * @example briefSnippets().map(({ id }) => id) // ['action', 'anime', 'dialogue', …]
 */
export const briefSnippets = (): BriefSnippet[] => templates.map(snippetOf);
