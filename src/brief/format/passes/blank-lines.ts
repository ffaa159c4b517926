import type { Edit } from '../../../base/edit.ts';
import { type Branch, isLeaf, type Node } from '../../tree.ts';
import { type Container, containersOf, isRead, type Part } from '../outline.ts';
import { change, type Pass } from '../pass.ts';

/** How many line ends stand between two parts; undefined leaves them, but never more than one empty line. */
type Ends = 1 | 2 | undefined;

/**
 * One empty line between blocks, none inside one: not between a heading and its content, the bullets of a list or the
 * lines under `Cinematography:`. Where lines with labels follow each other, the writer's own grouping stays.
 */
export const blankLines: Pass = {
  id: 'blank-lines',
  edits(tree, text) {
    const edits: Edit[] = [];
    const containers = containersOf(tree, text);
    const [before] = containers;
    // The shots themselves.
    const shots = tree.children.filter((node) => node.kind === 'shot');
    const roomy = shots.some(({ span }) => text.slice(span.start, span.end).trim().includes('\n'));
    pairs(tree.children, (a, b, space) => {
      if (a.kind === 'front-matter') {
        if (space === undefined) edits.push({ start: b.span.start, end: b.span.start, text: '\n' });
        else edits.push(...change(text, space.start, space.end, '\n'));
      } else if (b.kind === 'shot') set(roomy && !isEmpty(a) ? 2 : undefined, space);
      else if (a.kind !== 'shot') set(between(before as Container, a, b), space);
    });
    for (const container of containers.slice(1))
      pairs(container.nodes, (a, b, space) => set(between(container, a, b), space));
    for (const container of containers) {
      for (const part of container.parts.values()) if (isRead(part.node)) inside(part, text, set);
    }
    return edits;

    function set(ends: Ends, space: { start: number; end: number } | undefined): void {
      if (space === undefined) return;
      const now = text.slice(space.start, space.end).split('\n').length - 1;
      if (now === 0) return;
      edits.push(...change(text, space.start, space.end, '\n'.repeat(ends ?? Math.min(2, now))));
    }
  },
};

type Gap = { start: number; end: number } | undefined;

/** Neighbours with the white space between them; marks of a shot's heading are none. */
function pairs(nodes: readonly Node[], each: (a: Node, b: Node, space: Gap) => void): void {
  let last: Node | undefined;
  let space: Gap;
  for (const node of nodes) {
    if (node.kind === 'space') space = node.span;
    else {
      if (last) each(last, node, space);
      [last, space] = [node, undefined];
    }
  }
}

function between(container: Container, a: Node, b: Node): Ends {
  if (a.kind === 'comment' || b.kind === 'comment') return undefined;
  const [above, below] = [container.parts.get(a), container.parts.get(b)];
  // A shot's heading and what it heads.
  if (!above || !below) return below ? 1 : undefined;
  if (below.form === 'tail') return 1;
  // A heading over headings, labels as bullets, the end of a tag.
  if ((!above.group && isEmpty(a)) || bulleted(b) || below.closes) return undefined;
  if (below.member && (above.group || above.member || above.form === 'tail')) return 1;
  // A line that goes into what the block above it speaks of.
  const finer = below.form === 'line' && below.fields.every((field) => above.fields.includes(field));
  if (above.form === 'block' && finer) return undefined;
  const beside = container.node.kind === 'shot' && above === container.first;
  if (beside && above.form === 'prose' && below.form === 'line') return undefined;
  const blocks = [above, below].some((part) => part.form === 'block' || part.form === 'prose');
  return blocks || (container.guide && above.member) ? 2 : undefined;
}

/** A heading that stands over other headings. */
const isEmpty = (node: Node): boolean =>
  node.kind === 'section' && !isLeaf(node) && node.children.every(isLeaf);

/** Between a heading and its items, and between items. */
function inside(part: Part, text: string, set: (ends: Ends, space: Gap) => void): void {
  const heading = part.label && /^[ \t]*#/.test(text.slice(part.node.span.start, part.label.span.start));
  let first = true;
  pairs(part.node.children, (a, b, space) => {
    if (a.kind === 'comment' || b.kind === 'comment') return set(undefined, space);
    if (b.kind !== 'item') return;
    if (first && a.kind !== 'item') set(heading ? undefined : 1, space);
    else if (a.kind === 'item') set(bulleted(a) && bulleted(b as Branch) ? 1 : undefined, space);
    first = false;
  });
}

/** A bullet or a number. */
const BULLET = /^\s*(?:[-*•–—·‣▪●◦+]\s|\d{1,3}[.)]\s)/;
const bulleted = (node: Node): boolean => {
  const mark = isLeaf(node) ? undefined : node.children[0];
  return mark !== undefined && isLeaf(mark) && mark.kind === 'mark' && BULLET.test(mark.text);
};
