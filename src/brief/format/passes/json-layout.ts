import { isLeaf, type Tree } from '../../tree.ts';
import { change, type Pass } from '../pass.ts';

/** Lists of short values stay on one line up to this width, in characters. */
const WIDTH = 100;

/** A prompt written as JSON: two spaces a level, one key a line, no comma before a closing bracket. */
export const jsonLayout: Pass = {
  id: 'json-layout',
  edits(tree, text) {
    if (hasComment(tree)) return [];
    const open = text.search(/[{[]/);
    const close = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
    return open < 0 ? [] : change(text, open, close, layOut(text.slice(open, close)));
  },
};

const hasComment = (tree: Tree): boolean => {
  const open = [...tree.children];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'comment') return true;
    if (!isLeaf(node)) open.push(...node.children);
  }
  return false;
};

/** Strings, brackets, commas, colons and bare words. */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*"|[{}[\],:]|[^\s{}[\],:"]+/g;

interface Group {
  readonly parts: string[];
  /** Holds no object, and no list that is not flat. */
  flat: boolean;
  readonly open: string;
}

function layOut(json: string): string {
  const stack: Group[] = [{ parts: [''], flat: false, open: '' }];
  const top = (): Group => stack.at(-1) as Group;
  const add = (text: string): void => {
    const { parts } = top();
    parts.push(`${parts.pop() ?? ''}${text}`);
  };
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === '{' || token === '[') stack.push({ parts: [''], flat: token === '[', open: token });
    else if (token === ',') top().parts.push('');
    else if (token === ':') add(': ');
    else if ((token === '}' || token === ']') && stack.length > 1) {
      const group = stack.pop() as Group;
      const depth = stack.length;
      const parts = group.parts.filter((part) => part !== '');
      const line = `${group.open}${parts.join(', ')}${token}`;
      const flat = parts.length === 0 || (group.flat && line.length <= WIDTH - 2 * depth);
      if (!flat || group.open === '{') top().flat = false;
      const inner = '  '.repeat(depth);
      const outer = '  '.repeat(depth - 1);
      add(flat ? line : `${group.open}\n${inner}${parts.join(`,\n${inner}`)}\n${outer}${token}`);
    } else add(token);
  }
  return (stack[0] as Group).parts.join(',');
}
