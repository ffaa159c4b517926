import type { Edit } from '../../../base/edit.ts';
import { type Branch, isLeaf, type Leaf } from '../../tree.ts';
import { type Container, containersOf, isRead, type Part, readSections } from '../outline.ts';
import { change, type Pass } from '../pass.ts';

/** Indentation, then perhaps a bullet sign or a number. */
const PREFIX = /^(\s*)(?:([-*•–—·‣▪●◦+])\s*|(\d{1,3}[.)])\s+)?$/;

/**
 * Bullets are `- `, numbers keep their sign; items of a list stand at the margin, items within items two spaces in. In
 * the guide's own form the lines of `Actions:` and `Dialogue:` get their bullets.
 */
export const bullets: Pass = {
  id: 'bullets',
  edits(tree, text) {
    const lists = listed(containersOf(tree, text), text);
    const edits: Edit[] = [];
    for (const section of readSections(tree)) {
      const items = section.children.filter(
        (child): child is Branch => child.kind === 'item' && startsLine(text, child.span.start),
      );
      const prefixes = items.map((item) => PREFIX.exec(markOf(item)?.text ?? ''));
      const margin = Math.min(...prefixes.map((prefix) => prefix?.[1]?.length ?? 0));
      items.forEach((item, i) => {
        const prefix = prefixes[i];
        if (!prefix) return;
        const [, indent = '', sign, number] = prefix;
        const inner = indent.length > margin + 1 ? '  ' : '';
        const bullet = sign || lists.has(section) ? '- ' : '';
        const to = number ? `${inner}${number} ` : bullet === '' ? '' : `${inner}- `;
        const { start } = item.span;
        edits.push(...change(text, start, start + prefix[0].length, to));
      });
    }
    return edits;
  },
};

const markOf = (item: Branch): Leaf | undefined => {
  const first = item.children[0];
  return first && isLeaf(first) && (first.kind === 'mark' || first.kind === 'space') ? first : undefined;
};

const startsLine = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n';

/** The sections all of whose lines are to have bullets. */
function listed(containers: readonly Container[], text: string): ReadonlySet<Branch> {
  const found = new Set<Branch>();
  for (const container of containers)
    for (const part of container.parts.values()) if (isList(container, part, text)) found.add(part.node);
  return found;
}

function isList(container: Container, part: Part, text: string): boolean {
  const field = part.fields[0];
  if (part.form !== 'block' || part.fields.length !== 1 || !isRead(part.node)) return false;
  if (field !== 'actions' && field !== 'dialogue') return false;
  const items = part.node.children.filter((child): child is Branch => child.kind === 'item');
  const lines = items.every(
    ({ span }) => startsLine(text, span.start) && !text.slice(span.start, span.end).includes('\n'),
  );
  if (items.length === 0 || !lines) return false;
  const signs = items.map((item) => PREFIX.exec(markOf(item)?.text ?? ''));
  // A number of its own, or a sign that is no bullet: another kind of list.
  if (signs.some((sign) => sign === null || sign[3] !== undefined)) return false;
  const marked = signs.filter((sign) => sign?.[2] !== undefined).length;
  if (marked * 2 > items.length) return true;
  if (!container.guide) return false;
  const spoken = items.every((item) => item.children.some((child) => child.kind === 'speech'));
  return field === 'dialogue' ? spoken : items.length > 1 || marked > 0;
}
