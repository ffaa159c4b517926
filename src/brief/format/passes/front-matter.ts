import { type Branch, isLeaf } from '../../tree.ts';
import { change, type Pass } from '../pass.ts';

/** `key: value` a line between two `---`, keys in lower case, no empty lines; remarks keep their places. */
export const frontMatter: Pass = {
  id: 'front-matter',
  edits(tree, text) {
    const matter = tree.children.find((node): node is Branch => node.kind === 'front-matter');
    if (!matter || matter.children.some((child) => child.kind === 'comment')) return [];
    const lines = matter.children.flatMap((child) => {
      if (isLeaf(child)) return child.kind === 'space' ? remarks(child.text) : [];
      const [key, value] = ['key', 'value'].map(
        (kind) => child.children.find((leaf) => isLeaf(leaf) && leaf.kind === kind)?.span,
      );
      const said = (span: typeof key): string => (span ? text.slice(span.start, span.end) : '');
      return `${said(key).toLowerCase()}: ${said(value)}`.trimEnd();
    });
    const { start, end } = matter.span;
    return change(text, start, end, ['---', ...lines, '---', ''].join('\n'));
  },
};

const remarks = (space: string): string[] =>
  space
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
