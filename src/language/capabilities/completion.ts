import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type Range,
} from 'vscode-languageserver';
import { dialectOf, dialects, type Field } from '../../brief/index.ts';
import { meaningOf } from '../../brief/labels.ts';
import { names } from '../../catalogue/names.generated.ts';
import type { BriefDocument } from '../brief-document.ts';
import type { Capability } from '../capability.ts';
import { type Cursor, cursorAt } from '../cursor.ts';
import { branchesOf, leafOf } from '../leaves.ts';
import { offersFor } from '../offers.ts';
import { speakersIn } from '../speakers.ts';
import { terms } from '../terms/index.ts';
import { deliveries } from '../words/deliveries.ts';
import { frontMatterKeys } from '../words/front-matter.ts';
import { sections } from '../words/sections.ts';
import { briefSnippets } from '../words/templates.ts';
import { pageOf } from './hover.ts';

/** Something to write at a place. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** One short line. */
  readonly detail?: string;
  /** What is written where it is not the label. */
  readonly text?: string;
  /** The same with places to fill in. */
  readonly snippet?: string;
  /** Name of the term whose page explains it. */
  readonly term?: string;
  readonly documentation?: string;
}

/** Most words of a phrase that may stand already: 'slow push' of 'slow push-in'. */
const MOST_WORDS = 4;

/** Most values of a key that are offered with it; longer lists come when the key stands. */
const MOST_CHOICES = 8;

/** What may be written at a place in a brief, in the order in which it is offered. */
export function offersAt(document: BriefDocument, offset: number): Offer[] {
  const cursor = cursorAt(document, offset);
  switch (cursor.kind) {
    case 'key':
      return keysFor(document);
    case 'value':
      return valuesFor(cursor.key);
    case 'speaker':
      return speakersFor(document);
    case 'delivery':
      return deliveries.map((label) => ({ label, kind: CompletionItemKind.EnumMember }));
    case 'none':
      return [];
    case 'text':
      return [
        ...(document.text.trim() === '' ? briefsFor() : []),
        ...(cursor.label ? labelsFor(document) : []),
        ...wordsFor(document, cursor),
      ];
  }
}

function wordsFor(document: BriefDocument, { fields, opening }: Extract<Cursor, { kind: 'text' }>): Offer[] {
  const offers = [...fields.flatMap(offersFor), ...(opening ? offersFor('style') : [])];
  if (fields.includes('actions'))
    offers.unshift(
      ...speakersIn(document).map(({ name }) => ({ label: name, kind: CompletionItemKind.Class })),
    );
  return offers;
}

/** Whole briefs to begin with. */
const briefsFor = (): Offer[] =>
  briefSnippets().map(({ id, about, text, snippet }) => ({
    label: `brief: ${id}`,
    kind: CompletionItemKind.Snippet,
    detail: 'a brief to begin with',
    documentation: about,
    text,
    snippet,
  }));

/** Labels of the guide for what the brief does not have yet, whatever it calls it. */
function labelsFor(document: BriefDocument): Offer[] {
  let grouped = false;
  const there = new Set<Field>();
  for (const section of branchesOf(document.tree, 'section')) {
    const label = leafOf(section, 'label');
    const meaning = label && meaningOf(label.text);
    if (meaning?.group) grouped = true;
    else for (const field of meaning?.fields ?? []) there.add(field);
  }
  const own = ownLabels(document);
  return sections
    .filter(({ field }) => (field === undefined ? !grouped : !there.has(field)))
    .map(({ label, field, about, body }) => {
      const name = own(field ?? 'cinematography');
      // The examples are English; another language gets the places alone.
      const places = field === 'actions' || field === 'dialogue' ? '\n- ${1}' : field ? ' ${1}' : '\n${1}';
      return {
        label: name ?? `${label}:`,
        kind: CompletionItemKind.Keyword,
        detail: 'section',
        documentation: about,
        snippet: name ? `${name}${places}` : `${label}:${body}`,
      };
    });
}

/** The labels that the brief's own dialect has, written as the brief writes its own; none where that is the guide's. */
function ownLabels({ tree, text }: BriefDocument): (field: Field | 'cinematography') => string | undefined {
  const ids = dialectOf(tree);
  const dialect = dialects.find(({ id }) => id === ids[0]);
  if (!dialect || dialect.id === 'guide' || dialect.id === 'common') return () => undefined;
  const colon = text.includes('：') ? '：' : ':';
  return (field) => {
    const label = dialect.labels[field]?.[0];
    if (label === undefined) return undefined;
    const written = ids.includes('capitals')
      ? label.toUpperCase()
      : label.replace(/^\p{Ll}/u, (c) => c.toUpperCase());
    return `${written}${colon}`;
  };
}

const keysFor = (document: BriefDocument): Offer[] =>
  frontMatterKeys
    .filter(({ key }) => !Object.hasOwn(document.brief.frontMatter.values, key))
    .map(({ key, about, values }) => ({
      label: key,
      kind: CompletionItemKind.Property,
      text: `${key}: `,
      documentation: about,
      ...(values.length > 0 && values.length <= MOST_CHOICES
        ? { snippet: `${key}: \${1|${values.join(',')}|}` }
        : {}),
    }));

function valuesFor(name: string): Offer[] {
  const key = frontMatterKeys.find((known) => known.key === name);
  return (key?.values ?? []).map((label) => {
    const documentation = key?.explain?.(label);
    return { label, kind: CompletionItemKind.Value, ...(documentation ? { documentation } : {}) };
  });
}

/** Those who speak already, then those whom the scene names. */
function speakersFor(document: BriefDocument): Offer[] {
  const speaking = speakersIn(document).map(({ name }) => name);
  const scene = document.brief.shots
    .flatMap((shot) => shot.scene.map(({ text }) => text.toLowerCase()))
    .join(' ');
  const people = [names.people, names.creatures].flatMap((kinds) =>
    kinds.flatMap(({ words }) =>
      words.filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(scene)),
    ),
  );
  const known = new Set(speaking.map((name) => name.toLowerCase()));
  const introduced = [...new Set(people)]
    .filter((word) => !known.has(word))
    .map((word) => word.replace(/^\p{L}/u, (c) => c.toUpperCase()));
  return [...speaking, ...introduced, ...(known.has('narrator') ? [] : ['Narrator'])].map((name, index) => ({
    label: name,
    kind: CompletionItemKind.Class,
    detail:
      index < speaking.length
        ? 'speaks in this brief'
        : index < speaking.length + introduced.length
          ? 'in the scene'
          : 'voice-over',
    text: `${name}: `,
    // What a snippet would read as its own is the name's.
    snippet: `${name.replace(/[\\$}]/g, '\\$&')}: "\${1}"`,
  }));
}

/** The words before a place that an offer begins with: they are written over. */
function overwritten(document: BriefDocument, offset: number, label: string): Range {
  const before = document.text.slice(document.lineAt(offset).start, offset);
  const starts = [...before.matchAll(/(?<![\p{L}\p{N}'’#-])[\p{L}\p{N}#]/gu)].map((m) => m.index).reverse();
  const lower = label.toLowerCase();
  const begun = starts
    .slice(0, MOST_WORDS)
    .filter((at) => lower.startsWith(before.slice(at).toLowerCase()))
    .at(-1);
  const word = /[\p{L}\p{N}'’#-]*$/u.exec(before)?.[0].length ?? 0;
  const start = begun === undefined ? offset - word : offset - (before.length - begun);
  return document.rangeOf({ start, end: offset });
}

/**
 * Offers as an editor takes them.
 * @param snippets the editor knows snippets
 */
export function itemsAt(document: BriefDocument, offset: number, snippets: boolean): CompletionItem[] {
  const seen = new Set<string>();
  return offersAt(document, offset).flatMap((offer, index): CompletionItem[] => {
    const { label, kind, detail, documentation, term } = offer;
    if (seen.has(label)) return [];
    seen.add(label);
    const snippet = snippets ? offer.snippet : undefined;
    return [
      {
        label,
        kind,
        sortText: String(index).padStart(4, '0'),
        textEdit: { range: overwritten(document, offset, label), newText: snippet ?? offer.text ?? label },
        ...(snippet === undefined ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
        ...(detail === undefined ? {} : { detail }),
        ...(documentation === undefined ? {} : { documentation }),
        ...(term === undefined ? {} : { data: term }),
      },
    ];
  });
}

/** Sections, words of the trade, what the catalogue has, speakers, deliveries, settings: by what stands at the cursor. */
export const completion: Capability = {
  id: 'completion',
  provides: { completionProvider: { triggerCharacters: ['-', ':', '(', '#'], resolveProvider: true } },
  serve(session) {
    session.connection.onCompletion(({ textDocument, position }) => {
      const document = session.documents.get(textDocument.uri);
      const snippets = session.client.textDocument?.completion?.completionItem?.snippetSupport ?? false;
      return document ? itemsAt(document, document.offsetAt(position), snippets) : [];
    });
    session.connection.onCompletionResolve((item) => {
      const term = terms.find(({ name }) => name === item.data);
      return term ? { ...item, documentation: { kind: MarkupKind.Markdown, value: pageOf(term) } } : item;
    });
  },
};
