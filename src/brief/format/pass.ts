import type { Edit } from '../../base/edit.ts';
import type { Tree } from '../tree.ts';

/** One thing that formatting puts right. */
export interface Pass {
  readonly id: string;
  /** What to change, from the tree of the text as the passes before have left it. Touches nothing unread. */
  readonly edits: (tree: Tree, text: string) => Edit[];
}

/** An edit, unless it would change nothing. */
export const change = (text: string, start: number, end: number, to: string): Edit[] =>
  text.slice(start, end) === to ? [] : [{ start, end, text: to }];
