import { keyWords } from './json.ts';
import { dialects, leadOf, meaningOf } from './labels.ts';
import { isLeaf, type Leaf, type Node, type Tree } from './tree.ts';

/**
 * The dialects that a brief is written in, the one that most of its labels belong to first: ids of `dialects`, and
 * behind them of how labels are marked, `markdown` (bold, or with hashes) and `capitals` (all of them). A JSON prompt
 * is `json` first. Plain prose is in none.
 * @example dialectOf(parse('**Kamera:** Schwenk\n**Ton:** Regen')) // ['german', 'markdown']
 */
export function dialectOf(tree: Tree): readonly string[] {
  const json = tree.children.some((node) => node.kind === 'mark');
  const labels = [...labelsIn(tree)];
  const ids = covering(labels.map(({ label, shot }) => candidates(label, shot, json)));
  if (json) return ['json', ...ids];
  const bold = labels.some(({ before }) => /\*\*|__|#/.test(before));
  // Tags in brackets are always written in capitals.
  const letters = labels.filter(({ label, before }) => /\p{Ll}|\p{Lu}/u.test(label) && !before.includes('['));
  const capitals = letters.length > 1 && letters.every(({ label }) => label === label.toUpperCase());
  return [...new Set([...ids, ...(bold ? ['markdown'] : []), ...(capitals ? ['capitals'] : [])])];
}

interface Label {
  /** Its words; of a shot headed by a time, 'title' where it has one, else nothing. */
  readonly label: string;
  /** The marks before it. */
  readonly before: string;
  readonly shot: boolean;
}

function* labelsIn(node: Node): Generator<Label> {
  if (isLeaf(node)) return;
  const leaves = node.children.filter(isLeaf);
  const at = leaves.findIndex(
    (leaf) => leaf.kind === 'label' || (node.kind === 'shot' && leaf.kind === 'time'),
  );
  if (at >= 0 && (node.kind === 'section' || node.kind === 'shot')) {
    const before = leaves
      .slice(0, at)
      .map((leaf) => leaf.text)
      .join('');
    const { kind, text } = leaves[at] as Leaf;
    // `Avoid signs.` in prose makes no dialect.
    if (leadOf(`${text} `) && !/[:：]/.test(leaves[at + 1]?.text ?? '')) return;
    const titled = leaves.some((leaf) => leaf.kind === 'label');
    yield { label: kind === 'time' ? (titled ? 'title' : '') : text, before, shot: node.kind === 'shot' };
  }
  for (const child of node.children) yield* labelsIn(child);
}

/** Ids of the dialects that know a label; a shot may be headed by its time alone. */
function candidates(label: string, shot: boolean, json: boolean): readonly string[] {
  if (!shot) return meaningOf(json ? keyWords(label) : label)?.dialects ?? [];
  // A time and a title, a time alone, or a word with a number.
  if (label === 'title') return ['detailed'];
  if (label === '') return ['timed'];
  const word = /^\p{L}+/u.exec(label.toLowerCase())?.[0] ?? '';
  const known = dialects.filter(({ shots = [] }) =>
    shots.some((name) => word === name || (name >= '\u2e80' && label.includes(name))),
  );
  return known.map(({ id }) => id);
}

/** A few ids that together know all labels, greedily: each the one that knows most of what is left. */
function covering(labels: readonly (readonly string[])[]): string[] {
  const chosen: string[] = [];
  let left = labels.filter((ids) => ids.length > 0);
  while (left.length > 0) {
    const counts = dialects.map(({ id }) => left.filter((ids) => ids.includes(id)).length);
    const best = dialects[counts.indexOf(Math.max(...counts))]?.id as string;
    chosen.push(best);
    left = left.filter((ids) => !ids.includes(best));
  }
  return chosen;
}
