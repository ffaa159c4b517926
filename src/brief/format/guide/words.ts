import { type Branch, isLeaf, type Leaf, type Node } from '../../tree.ts';
import { WIDE_LETTERS } from '../script.ts';

/** The text that is taken apart, and how its characters are read. */
export interface Source {
  readonly text: string;
  /** A prompt written as JSON. */
  readonly json: boolean;
  /** What characters of a passage say. */
  readonly decode: (text: string) => string;
}

/** What stands before the words of an item. */
export const isHead = (node: Node): boolean =>
  node.kind === 'mark' || node.kind === 'space' || node.kind === 'label';

/** Lines of at least so many characters were broken for their length. */
const FULL_LINE = 50;

/**
 * The words of a stretch without the bullet and marks before the first of them: on one line, but for prose whose lines
 * were not broken for their length.
 */
export function sentence(nodes: readonly Node[], source: Source, prose = false): string {
  const [from, to] = [nodes.find((node) => !isHead(node)), nodes.at(-1)];
  if (!from || !to) return '';
  const words = source.decode(source.text.slice(from.span.start, to.span.end));
  const lines = words.split(/\r\n?|\n/).map(onOneLine);
  const before = source.text.slice(Math.max(0, from.span.start - 2 * FULL_LINE), from.span.start);
  const column = source.json ? 0 : before.length - before.search(/[^\r\n]*$/);
  const full = lines.slice(0, -1).every((line, i) => line.length + (i === 0 ? column : 0) >= FULL_LINE);
  return lines.join(prose && !full ? '\n' : ' ').trim();
}

/** The lines of a dialogue item, each as the guide writes it; what is no plain line, as it stands. */
export function spokenLines(nodes: readonly Node[], source: Source): string[] {
  const speeches = nodes.filter((node): node is Branch => node.kind === 'speech');
  const other = nodes.some((node) => isLeaf(node) && node.kind === 'text' && /[\p{L}\p{N}]/u.test(node.text));
  const lines = other ? [] : speeches.map((speech) => spokenLine(speech, source));
  return lines.length > 0 && lines.every((line) => line !== undefined) ? lines : [sentence(nodes, source)];
}

/** `Woman (laughing): "See?"`; undefined where other words belong to the line or its marks are its language's. */
function spokenLine(speech: Branch, { json, decode }: Source): string | undefined {
  const leaves = speech.children.filter(isLeaf);
  if (leaves.some(({ kind }) => kind === 'text' || kind === 'comment')) return undefined;
  const told = (kind: Leaf['kind']): string =>
    onOneLine(decode(leaves.flatMap((leaf) => (leaf.kind === kind ? leaf.text : [])).join(' ')));
  const [speaker, delivery, words, marks] = [told('speaker'), told('delivery'), told('words'), told('mark')];
  const foreign = /[„«»「『]/.test(marks) || WIDE_LETTERS.test(words);
  if (words === '' || foreign || (!json && /["“”]/.test(words))) return undefined;
  const quoted = `"${words.replace(/["“”]/g, "'")}"`;
  // Words without speaker and quotes may be no speech at all.
  if (speaker === '') return delivery === '' && (json || /["“”]/.test(marks)) ? quoted : undefined;
  return `${speaker}${delivery === '' ? '' : ` (${delivery})`}: ${quoted}`;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
