import type { Edit } from '../../../base/edit.ts';
import { type Branch, isLeaf, type Leaf } from '../../tree.ts';
import { isRead } from '../outline.ts';
import { change, type Pass } from '../pass.ts';

/** Runs of blanks inside a line; blanks that begin a line. */
const RUN = /(?<=[^\s\u3000])[ \t]{2,}(?=[^\s])|(?<=\S)\t(?=\S)|(?<=\n)[ \t\u3000]+(?=\S)/g;

/**
 * One space between words, none before a line's first word (two where a bullet's text goes on); speaker, delivery and
 * quote are set as the guide sets them, `Woman (laughing): "See?"`.
 */
export const spacing: Pass = {
  id: 'spacing',
  edits(tree, text) {
    const edits: Edit[] = [];
    walk(tree, text, false, edits);
    return edits;
  },
};

function walk(node: Branch, text: string, bulleted: boolean, edits: Edit[]): void {
  for (const child of node.children) {
    if (isLeaf(child)) {
      if (node.kind === 'item' || node.kind === 'section') edits.push(...within(child, text, bulleted));
    } else if (child.kind === 'speech') {
      edits.push(...speech(child, text, bulleted));
    } else if (child.kind !== 'front-matter' && (child.kind !== 'section' || isRead(child))) {
      const first = child.children[0];
      const mark = child.kind === 'item' && first && isLeaf(first) && first.kind === 'mark' ? first.text : '';
      walk(child, text, bulleted || /\S/.test(mark), edits);
    }
  }
}

function within(leaf: Leaf, text: string, bulleted: boolean): Edit[] {
  const { start } = leaf.span;
  if (leaf.kind === 'space') {
    // Between items and sections; lines apart are told by another pass.
    return leaf.text.includes('\n') || text[start - 1] === '\n'
      ? []
      : change(text, start, leaf.span.end, ' ');
  }
  // What stands between a heading and its words on the same line.
  if (leaf.kind === 'mark' && /^[ \t]{2,}$/.test(leaf.text) && start > 0 && text[start - 1] !== '\n')
    return change(text, start, leaf.span.end, ' ');
  if (leaf.kind !== 'text') return [];
  return [...leaf.text.matchAll(RUN)].flatMap((run) => {
    const at = start + run.index;
    return change(text, at, at + run[0].length, text[at - 1] === '\n' ? (bulleted ? '  ' : '') : ' ');
  });
}

/** Which of the parts of a spoken line stand apart. */
function speech(line: Branch, text: string, bulleted: boolean): Edit[] {
  const edits: Edit[] = [];
  const parts = line.children.filter((child): child is Leaf => isLeaf(child) && child.kind !== 'space');
  if (parts.length !== line.children.filter((child) => child.kind !== 'space').length) return [];
  parts.forEach((leaf, i) => {
    if (leaf.kind === 'comment') return;
    const next = parts[i + 1];
    if (leaf.kind === 'mark') edits.push(...marks(leaf, text));
    else edits.push(...within({ ...leaf, kind: 'text' }, text, bulleted));
    if (next === undefined || next.kind === 'comment') return;
    const [start, end] = [leaf.span.end, next.span.start];
    const gap = text.slice(start, end);
    if (gap.includes('\n')) edits.push(...change(text, start, end, bulleted ? '\n  ' : '\n'));
    else edits.push(...change(text, start, end, apart(leaf, next, gap) ? ' ' : ''));
  });
  return edits;
}

/** Marks between a speaker and the delivery: `** (`, ` :`. */
const marks = (leaf: Leaf, text: string): Edit[] =>
  change(
    text,
    leaf.span.start,
    leaf.span.end,
    leaf.text.replace(/[ \t]+/g, (run, at: number) => (at === 0 && leaf.text[run.length] !== '(' ? '' : ' ')),
  );

function apart(a: Leaf, b: Leaf, gap: string): boolean {
  const last = a.text.trimEnd().at(-1) as string;
  const first = b.text.trimStart()[0] as string;
  if (a.kind === 'words' || b.kind === 'words') {
    // Quotes stand close; words without quotes apart from their label.
    if (b.kind === 'words') return a.kind === 'mark' && /[:)\]*_-]/.test(last);
    return b.kind === 'mark' ? !isQuote(first) : gap !== '';
  }
  if (/[(（：「『]/.test(last) && a.kind === 'mark') return false;
  if (/[):：）」』,，（]/.test(first) && b.kind === 'mark') return false;
  if (a.kind === 'mark' && /[*_]/.test(last) && gap === '') return false;
  if (b.kind === 'mark' && /[*_]/.test(first) && gap === '') return false;
  if (a.kind === 'mark' && isQuote(last) && gap === '' && b.kind === 'mark') return !isQuote(first);
  return gap !== '' || a.kind === 'mark' || b.kind === 'mark';
}

const isQuote = (sign: string): boolean => /["“”„«»「」『』＂'‘’]/.test(sign);
