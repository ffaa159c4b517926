import type { Edit } from '../../base/edit.ts';
import type { Field, Node, Tree } from '../../brief/index.ts';
import { isLeaf } from '../../brief/index.ts';
import type { Subject } from '../subject.ts';

/** Where the last part of the text ends that speaks of one of some fields; -1 where none does. */
export function endOf(tree: Tree, fields: readonly Field[]): number {
  let end = -1;
  const walk = (node: Node, own: readonly Field[]): void => {
    if (isLeaf(node)) {
      if (node.kind !== 'space' && own.some((f) => fields.includes(f))) end = Math.max(end, node.span.end);
      return;
    }
    for (const child of node.children) walk(child, node.fields ?? own);
  };
  for (const child of tree.children) walk(child, []);
  return end;
}

/**
 * The edit that adds a line of its own after the parts that speak of some fields (the first of the lists that the
 * text has), else at its end.
 * @param apart an empty line stands before it
 * @example lineAfter(subject, [['lighting'], ['camera', 'lens']], 'Palette: amber, teal, cream')
 */
export function lineAfter(
  subject: Subject,
  places: readonly (readonly Field[])[],
  line: string,
  apart = false,
): Edit {
  const { text, tree } = subject;
  for (const fields of places) {
    const end = endOf(tree, fields);
    // A sentence about the camera inside the prose is no place for a line.
    if (end < 0 || !/^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 200))) continue;
    return { start: end, end, text: `\n${apart ? '\n' : ''}${line}` };
  }
  const end = text.trimEnd().length;
  return { start: end, end, text: `\n\n${line}` };
}
