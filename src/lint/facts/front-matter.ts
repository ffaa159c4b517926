import type { Edit } from '../../base/edit.ts';
import { isLeaf } from '../../brief/index.ts';
import type { Subject } from '../subject.ts';

/**
 * The edit that adds settings to the front matter, or makes one.
 * @param lines `key: value`, without line ends
 * @example withFrontMatter(subject, ['seconds: 8'])
 */
export function withFrontMatter({ text, tree }: Subject, lines: readonly string[]): Edit {
  const block = lines.map((line) => `${line}\n`).join('');
  const front = tree.children.find((node) => !isLeaf(node) && node.kind === 'front-matter');
  const close =
    front && !isLeaf(front)
      ? front.children.findLast((node) => isLeaf(node) && node.kind === 'mark')
      : undefined;
  if (close) return { start: close.span.start, end: close.span.start, text: block };
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return { start, end: start, text: `---\n${block}---\n` };
}
