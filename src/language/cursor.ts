import { applyEdits } from '../base/edit.ts';
import { isJson } from '../brief/format/outline.ts';
import { type Field, reparse } from '../brief/index.ts';
import type { BriefDocument } from './brief-document.ts';
import { placeAt } from './leaves.ts';

/** What would be written at a place. */
export type Cursor =
  | { readonly kind: 'key' }
  | { readonly kind: 'value'; readonly key: string }
  /** The label of a spoken line. */
  | { readonly kind: 'speaker' }
  | { readonly kind: 'delivery' }
  /** Words that are spoken, a comment, a fence: nothing to offer. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'text';
      readonly fields: readonly Field[];
      /** A section's label may stand here. */
      readonly label: boolean;
      /** In the first sentence of the brief. */
      readonly opening: boolean;
    };

/** Stands for the word that is being written: no label, no name, no term. */
const PLACEHOLDER = 'qq';
const FENCE = /^\uFEFF?---+\s*$/;

/**
 * What would be written at a place: the brief is read with a word put there, and the leaf that holds it tells. So a
 * half-written line is judged by the grammar itself.
 * @example cursorAt(document, offset).kind // 'speaker'
 */
export function cursorAt(document: BriefDocument, offset: number): Cursor {
  const { text } = document;
  const line = document.lineAt(offset);
  const before = text.slice(line.start, offset);
  const matter = frontMatterAt(text, line.start, before);
  if (matter) return matter;
  const word = /[\p{L}\p{N}'’-]*$/u.exec(before)?.[0].length ?? 0;
  const head = text.slice(0, offset - word);
  const edit = { start: head.length, end: offset, text: PLACEHOLDER };
  const place = placeAt(reparse(document.tree, applyEdits(text, [edit]), [edit]), head.length);
  if (!place) return { kind: 'none' };
  const { leaf, fields } = place;
  if (leaf.kind === 'delivery') return { kind: 'delivery' };
  const start = before.slice(0, before.length - word);
  if (fields.includes('dialogue')) {
    if (/\([^()]*$/.test(before) && !/["“«「]/.test(before)) return { kind: 'delivery' };
    if (/^\s*(?:[-*•–—]|\d+[.)])\s*(?:\p{L}[\p{L}\p{N}'’ -]*)?$/u.test(before)) return { kind: 'speaker' };
  }
  if (leaf.kind !== 'text' && leaf.kind !== 'label' && !/^\s*$/.test(start)) return { kind: 'none' };
  const opening =
    head.trim() === '' || (fields.includes('scene') && !/[.!?\n]/.test(withoutMatter(head).trim()));
  return {
    kind: 'text',
    fields,
    label: !isJson(document.tree) && /^\s*(?:#+\s+|\*\*|__|\[)?$/.test(start),
    opening,
  };
}

/** Key or value of the front matter, also while its closing fence is still to be written. */
function frontMatterAt(text: string, lineStart: number, before: string): Cursor | undefined {
  if (lineStart === 0 || !FENCE.test(text.slice(0, text.search(/[\r\n]/)))) return undefined;
  const above = text
    .slice(0, lineStart)
    .split(/\r\n|\r|\n/)
    .slice(1, -1);
  if (above.some((line) => FENCE.test(line) || !/^\s*(?:#.*|[\w-][\w -]*[:：].*)?$/.test(line)))
    return undefined;
  const value = /^\s*([\w-][\w -]*?)\s*[:：]/.exec(before);
  if (value) return { kind: 'value', key: (value[1] as string).toLowerCase() };
  return /^\s*[\w-]*$/.test(before) ? { kind: 'key' } : undefined;
}

const withoutMatter = (head: string): string => head.replace(/^\uFEFF?---[^\n]*\n[\s\S]*?\n---[^\n]*\n/, '');
