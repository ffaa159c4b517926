import { keyWords } from '../../json.ts';
import { type Branch, type Field, isLeaf, type Leaf, type Node } from '../../tree.ts';
import { isRead, labelOf } from '../outline.ts';
import { WIDE_LETTERS } from '../script.ts';
import { isTelling } from './names.ts';

/** What one section, bullet, paragraph or sentence says. */
export interface Piece {
  readonly fields: readonly Field[];
  /** Its words on one line; of what was not read, the characters as they are. */
  readonly text: string;
  /** A label that says more than its field, as written. */
  readonly label: string | undefined;
  /** Comments that stand before it. */
  readonly notes: readonly string[];
  /** They stood before its section's heading. */
  readonly outside: boolean;
  /** Comments that end its line. */
  readonly remarks: string[];
  /** Of the same paragraph or bullet as the scene or action before it, what stood between having its own place. */
  readonly joined: boolean;
  /** Was not read: stays as it is. */
  readonly raw: boolean;
}

/** How a text is taken apart. */
export interface Taking {
  readonly text: string;
  readonly json: boolean;
  readonly decode: (text: string) => string;
  /** What is lifted out of paragraphs and bullets: sentences about the camera, labels, or nothing. */
  readonly lift: 'all' | 'labels' | 'none';
}

/** The pieces of a document's beginning or of one shot, in order, and the comments after the last. */
export function piecesOf(nodes: readonly Node[], taking: Taking): { pieces: Piece[]; notes: string[] } {
  const pieces: Piece[] = [];
  let notes: string[] = [];
  let outside = false;
  const add = (
    piece: Omit<Piece, 'notes' | 'outside' | 'remarks' | 'joined' | 'raw'>,
    more: Partial<Piece> = {},
  ): void => {
    if (piece.text === '') return;
    pieces.push({ ...piece, notes, outside, remarks: [], joined: false, raw: false, ...more });
    notes = [];
    outside = false;
  };

  /** Where the last comment on a line of its own ended. */
  let alone = -1;
  const note = (comment: Node): void => {
    let at = comment.span.start;
    while (at > 0 && at !== alone && /[^\S\r\n]/.test(taking.text[at - 1] as string)) at--;
    const last = pieces.at(-1);
    if (last && at > 0 && at !== alone && !/[\r\n]/.test(taking.text[at - 1] as string))
      last.remarks.push(textOf(comment));
    else {
      notes.push(textOf(comment));
      alone = comment.span.end;
    }
  };

  const section = (node: Branch, label: string | undefined): void => {
    const fields = node.fields ?? ['scene'];
    const own = labelOf(node);
    if (own && !taking.json && !isRead(node)) {
      add(
        { fields, text: taking.text.slice(node.span.start, node.span.end), label: undefined },
        { raw: true },
      );
      return;
    }
    const name = own && (taking.json ? titled(keyWords(own.text)) : own.text.trim());
    const telling = name !== undefined && isTelling(name, fields) ? name : own ? undefined : label;
    const inline = node.children.some((child) => child.kind === 'text' || child.kind === 'speech');
    if (inline) return item(node, fields, telling);
    for (const child of node.children) {
      if (child.kind === 'comment') note(child);
      else if (child.kind === 'section') section(child as Branch, telling);
      else if (child.kind === 'item') item(child as Branch, (child as Branch).fields ?? fields, telling);
    }
  };

  const item = (node: Branch, fields: readonly Field[], label: string | undefined): void => {
    const { lift } = taking;
    const inner = (child: Node): boolean =>
      child.kind === 'section' &&
      (lift === 'all' || (lift === 'labels' && labelOf(child as Branch) !== undefined));
    let stretch: Node[] = [];
    let told = false;
    const flush = (): void => {
      const prose = fields.includes('scene');
      const texts = fields.includes('dialogue') ? lines(stretch, taking) : [sentence(stretch, taking, prose)];
      for (const text of texts) {
        add({ fields, text, label }, { joined: told });
        told ||= text !== '';
      }
      stretch = [];
    };
    for (const child of node.children) {
      if (child.kind === 'comment') {
        flush();
        note(child);
        told = false;
      } else if (inner(child)) {
        flush();
        section(child as Branch, undefined);
      } else stretch.push(child);
    }
    flush();
  };

  for (const node of nodes) {
    if (node.kind === 'comment') {
      note(node);
      outside = notes.length > 0;
    } else if (node.kind === 'section') section(node as Branch, undefined);
  }
  return { pieces, notes };
}

const textOf = (node: Node): string => (isLeaf(node) ? node.text : '');
const titled = (label: string): string => label.slice(0, 1).toUpperCase() + label.slice(1);
/** Lines of at least so many characters were broken for their length. */
const FULL_LINE = 50;
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What stands before the words of an item. */
const HEAD: ReadonlySet<string> = new Set(['mark', 'space', 'label']);

/**
 * The words of a stretch without the bullet and marks before the first of them: on one line, but for prose whose lines
 * were not broken for their length.
 */
function sentence(nodes: readonly Node[], taking: Taking, prose = false): string {
  const first = nodes.findIndex((node) => !HEAD.has(node.kind));
  const [from, to] = [nodes[first], nodes.at(-1)];
  if (!from || !to) return '';
  const words = taking.decode(taking.text.slice(from.span.start, to.span.end));
  const lines = words.split(/\r\n?|\n/).map(onOneLine);
  const full = lines.slice(0, -1).every((line) => line.length >= FULL_LINE);
  return lines.join(prose && !full ? '\n' : ' ').trim();
}

/** The lines of a dialogue item, each as the guide writes it; what is no plain line, as it stands. */
function lines(nodes: readonly Node[], taking: Taking): string[] {
  const speeches = nodes.filter((node): node is Branch => node.kind === 'speech');
  const rest = nodes.filter((node) => node.kind === 'text' && /[\p{L}\p{N}]/u.test(textOf(node)));
  const read = rest.length > 0 ? [] : speeches.map((speech) => line(speech, taking));
  return read.length > 0 && read.every((one) => one !== undefined) ? read : [sentence(nodes, taking)];
}

/** `Woman (laughing): "See?"`; undefined where other words belong to the line or its marks are its language's. */
function line(speech: Branch, taking: Taking): string | undefined {
  const leaves = (kind: Leaf['kind']): Leaf[] =>
    speech.children.filter((child): child is Leaf => isLeaf(child) && child.kind === kind);
  const said = (kind: Leaf['kind']): string =>
    leaves(kind)
      .map((leaf) => onOneLine(taking.decode(leaf.text)))
      .join(' ');
  const [speaker, delivery, words] = [said('speaker'), said('delivery'), said('words')];
  const other = leaves('text').length > 0 || leaves('comment').length > 0;
  const inner = /["“”„«»]/.test(words);
  if (other || words === '' || WIDE_LETTERS.test(words) || (inner && !taking.json)) return undefined;
  const quoted = `"${words.replace(/["“”„«»]/g, "'")}"`;
  if (speaker === '') return delivery === '' ? quoted : undefined;
  return `${speaker}${delivery === '' ? '' : ` (${delivery})`}: ${quoted}`;
}
