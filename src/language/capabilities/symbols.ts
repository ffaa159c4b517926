import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { Span } from '../../base/span.ts';
import type { Branch, Field, Node } from '../../brief/index.ts';
import type { BriefDocument } from '../brief-document.ts';
import type { Capability } from '../capability.ts';
import { grouped, leafOf, trimmedEnd } from '../leaves.ts';
import { sections } from '../words/sections.ts';

/** Longest name of a symbol, in characters. */
const LONGEST = 60;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
};
const nameOf = ([field = 'scene']: readonly Field[]): string =>
  sections.find((section) => section.field === field)?.label ?? `${field[0]?.toUpperCase()}${field.slice(1)}`;

/** The outline of a brief: front matter, shots, sections, and in them beats and lines. */
export function symbolsOf(document: BriefDocument): DocumentSymbol[] {
  const { text } = document;
  const symbol = (
    span: Span,
    kind: SymbolKind,
    name: string,
    detail: string | undefined,
    children: DocumentSymbol[],
  ): DocumentSymbol => {
    const range = document.rangeOf({ start: span.start, end: trimmedEnd(text, span.start, span.end) });
    return {
      name: short(name) || '—',
      kind,
      range,
      selectionRange: range,
      children,
      ...(detail ? { detail } : {}),
    };
  };
  const within = (nodes: readonly Node[]): DocumentSymbol[] =>
    grouped(nodes).flatMap(({ node, members }) => of(node, members));
  const of = (branch: Branch, members: readonly Branch[]): DocumentSymbol[] => {
    const { kind, children, span, fields = [] } = branch;
    const words = text.slice(span.start, span.end);
    switch (kind) {
      case 'front-matter':
        return [symbol(span, SymbolKind.Namespace, 'Front matter', undefined, within(children))];
      case 'entry':
        return [
          symbol(
            span,
            SymbolKind.Property,
            leafOf(branch, 'key')?.text.trim() ?? '',
            leafOf(branch, 'value')?.text,
            [],
          ),
        ];
      case 'shot': {
        const label = leafOf(branch, 'label')?.text ?? 'Shot';
        return [symbol(span, SymbolKind.Class, label, leafOf(branch, 'time')?.text, within(children))];
      }
      case 'section': {
        const inner = [...within(children), ...within(members)];
        const whole = { start: span.start, end: members.at(-1)?.span.end ?? span.end };
        const label = leafOf(branch, 'label');
        return [symbol(whole, SymbolKind.Module, label?.text ?? nameOf(fields), undefined, inner)];
      }
      case 'speech': {
        const speaker = leafOf(branch, 'speaker')?.text;
        return [
          symbol(span, SymbolKind.String, speaker ?? 'Line', short(leafOf(branch, 'words')?.text ?? ''), []),
        ];
      }
      case 'item': {
        if (fields.includes('actions'))
          return [symbol(span, SymbolKind.Event, words.replace(/^[\s\-*•]+/, ''), undefined, [])];
        return within(children);
      }
      default:
        return within(children);
    }
  };
  return within(document.tree.children);
}

/** The outline of a brief. */
export const symbols: Capability = {
  id: 'symbols',
  provides: { documentSymbolProvider: true },
  serve({ connection, documents }) {
    connection.onDocumentSymbol(({ textDocument }) => {
      const document = documents.get(textDocument.uri);
      return document ? symbolsOf(document) : [];
    });
  },
};
