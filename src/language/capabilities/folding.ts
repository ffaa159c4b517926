import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { isLeaf, type Node } from '../../brief/index.ts';
import type { BriefDocument } from '../brief-document.ts';
import type { Capability } from '../capability.ts';
import { grouped, trimmedEnd } from '../leaves.ts';

const FOLDED: ReadonlySet<string> = new Set(['front-matter', 'shot', 'section']);

/**
 * What can be folded: front matter, shots, sections and comments of more than one line. A heading that groups sections
 * (`Cinematography:`) folds them with it.
 */
export function foldsOf(document: BriefDocument): FoldingRange[] {
  const { text, tree } = document;
  const found: FoldingRange[] = [];
  const fold = (start: number, end: number, kind: FoldingRangeKind): void => {
    const startLine = document.positionAt(start).line;
    const endLine = document.positionAt(trimmedEnd(text, start, end)).line;
    if (endLine > startLine) found.push({ startLine, endLine, kind });
  };
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes)
      if (isLeaf(node) && node.kind === 'comment')
        fold(node.span.start, node.span.end, FoldingRangeKind.Comment);
    for (const { node, members } of grouped(nodes)) {
      if (FOLDED.has(node.kind))
        fold(node.span.start, members.at(-1)?.span.end ?? node.span.end, FoldingRangeKind.Region);
      walk(node.children);
      walk(members);
    }
  };
  walk(tree.children);
  return found.sort((a, b) => a.startLine - b.startLine);
}

/** Folding of sections, shots, front matter and comments. */
export const folding: Capability = {
  id: 'folding',
  provides: { foldingRangeProvider: true },
  serve({ connection, documents }) {
    connection.onFoldingRanges(({ textDocument }) => {
      const document = documents.get(textDocument.uri);
      return document ? foldsOf(document) : [];
    });
  },
};
