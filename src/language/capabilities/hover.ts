import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { Span } from '../../base/span.ts';
import type { Field } from '../../brief/index.ts';
import { normalizeLabel } from '../../brief/labels.ts';
import type { BriefDocument } from '../brief-document.ts';
import type { Capability } from '../capability.ts';
import { termsIn } from '../found-terms.ts';
import { leafOf, type Place, placeAt } from '../leaves.ts';
import type { Term } from '../terms/index.ts';
import { moodAbout } from '../terms/moods.ts';
import { shotwrightOf } from '../terms/shotwright.ts';
import { findColours } from '../words/colours.ts';
import { frontMatterKeys } from '../words/front-matter.ts';
import { otherFields, sections } from '../words/sections.ts';

/** What there is to say about a place in a brief. */
export interface Explained {
  readonly span: Span;
  /** Markdown. */
  readonly text: string;
}

const KINDS: Readonly<Record<Term['kind'], string>> = {
  size: 'shot size',
  angle: 'angle and view',
  move: 'camera',
  lens: 'lens and filter',
  focus: 'focus',
  light: 'light',
  look: 'look',
  film: 'film and shutter',
};

/**
 * A term's page, as hovers and completion show it.
 * @example pageOf(terms[0]) // '**extreme wide shot** · shot size\n\nThe place is the subject …'
 */
export function pageOf(term: Term): string {
  const ours = shotwrightOf(term);
  return [
    `**${term.name}** · ${KINDS[term.kind]}`,
    term.means,
    `*In a clip:* ${term.engines}`,
    ...(ours ? [`*Shotwright:* ${ours}`] : []),
  ].join('\n\n');
}

/** Words of a brief, so that Markdown shows them as they are. */
const plain = (words: string): string => words.replace(/[\\`*_{}[\]()<>#|!~]/g, '\\$&');

/** What a label asks for. */
function aboutLabel(label: string, fields: readonly Field[]): string | undefined {
  const named = sections.find((section) => section.label.toLowerCase() === normalizeLabel(label));
  const about = named
    ? [named.about]
    : fields.flatMap((field) => sections.find((s) => s.field === field)?.about ?? otherFields[field] ?? []);
  return about.length > 0 ? [`**${named?.label ?? plain(label.trim())}**`, ...about].join('\n\n') : undefined;
}

/** What is to be said about a place; undefined for plain words. */
export function explain(document: BriefDocument, offset: number): Explained | undefined {
  const place = placeAt(document.tree, offset);
  if (!place) return undefined;
  const { leaf, within, fields } = place;
  const branch = within.at(-1);
  if (leaf.kind === 'label') {
    const text = aboutLabel(leaf.text, fields);
    return text === undefined ? undefined : { span: leaf.span, text };
  }
  if (leaf.kind === 'key' || leaf.kind === 'value') {
    const key = branch && leafOf(branch, 'key')?.text.trim().toLowerCase();
    const known = frontMatterKeys.find((k) => k.key === key);
    if (!known) return undefined;
    const value = leaf.kind === 'value' ? known.explain?.(leaf.text.trim()) : undefined;
    const text =
      value === undefined ? [`**${known.key}**`, known.about] : [`**${plain(leaf.text.trim())}**`, value];
    return { span: leaf.span, text: text.join('\n\n') };
  }
  if (leaf.kind !== 'text') return undefined;
  return aboutText(document, place, offset);
}

function aboutText(document: BriefDocument, { leaf, fields }: Place, offset: number): Explained | undefined {
  const { start } = leaf.span;
  const at = <T extends { readonly span: Span }>(hits: readonly T[]): T | undefined =>
    hits.find(({ span }) => span.start <= offset && offset < span.end);
  if (fields.includes('mood')) {
    const mood = at(moodAbout(leaf.text, start));
    if (mood) return mood;
  }
  const term = at(termsIn(document));
  if (term) return { span: term.span, text: pageOf(term.value) };
  const colour = at(findColours(leaf.text, start, fields.includes('palette')));
  return colour && { span: colour.span, text: `**${colour.name}** · colour \`${colour.hex}\`` };
}

/** What the terms of the trade mean, and what engines do with them. */
export const hover: Capability = {
  id: 'hover',
  provides: { hoverProvider: true },
  serve({ connection, documents }) {
    connection.onHover(({ textDocument, position }): Hover | null => {
      const document = documents.get(textDocument.uri);
      const found = document && explain(document, document.offsetAt(position));
      if (!document || !found) return null;
      return {
        range: document.rangeOf(found.span),
        contents: { kind: MarkupKind.Markdown, value: found.text },
      };
    });
  },
};
