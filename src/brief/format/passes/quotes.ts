import type { Edit } from '../../../base/edit.ts';
import { isLeaf, type Node } from '../../tree.ts';
import { isRead } from '../outline.ts';
import { change, type Pass } from '../pass.ts';
import { WIDE } from '../script.ts';

/** A quotation on one line; the inch mark of `5" tall` opens none. */
const PAIR = /(?<![\p{L}\p{N}])(["“])([^"“”„«»「」\n]+)(["”])(?![\p{L}\p{N}])/gu;

interface Quotation {
  readonly open: number;
  readonly close: number;
}

/**
 * Quotation marks are all straight or all curly, as most of them are, straight when as many. Marks of other languages,
 * those around Chinese, Japanese or Korean, inch marks and apostrophes stay.
 */
export const quotes: Pass = {
  id: 'quotes',
  edits(tree, text) {
    const found = [...quotations(tree)].filter(
      ({ open, close }) => !WIDE.test(text.slice(Math.max(0, open - 1), close + 2)),
    );
    const curly = found.filter(({ open, close }) => text[open] === '“' && text[close] === '”').length;
    const straight = found.filter(({ open, close }) => text[open] === '"' && text[close] === '"').length;
    const [left, right] = curly > straight ? ['“', '”'] : ['"', '"'];
    return found.flatMap(({ open, close }): Edit[] => [
      ...change(text, open, open + 1, left as string),
      ...change(text, close, close + 1, right as string),
    ]);
  },
};

function* quotations(node: Node): Generator<Quotation> {
  if (isLeaf(node)) {
    if (node.kind !== 'text' && node.kind !== 'words') return;
    for (const match of node.text.matchAll(PAIR)) {
      const open = node.span.start + match.index;
      yield { open, close: open + match[0].length - 1 };
    }
    return;
  }
  if (node.kind === 'section' && !isRead(node)) return;
  if (node.kind === 'speech') {
    const words = node.children.findIndex((child) => child.kind === 'words');
    const signOf = (child: Node | undefined): number | undefined =>
      child && isLeaf(child) && child.kind === 'mark' ? child.span.start : undefined;
    const [before, after] = [node.children[words - 1], node.children[words + 1]];
    const [open, close] = [signOf(before), signOf(after)];
    if (open !== undefined && close !== undefined && isLeaf(before as Node) && isLeaf(after as Node)) {
      const signs = [(before as { text: string }).text, (after as { text: string }).text];
      if (/^["“]$/.test(signs[0] as string) && /^["”]$/.test(signs[1] as string)) yield { open, close };
    }
  }
  for (const child of node.children) yield* quotations(child);
}
