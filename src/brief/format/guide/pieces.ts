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
  /** Prose without a label. */
  readonly prose: boolean;
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
  let unlabelled = false;
  const add = (
    piece: Omit<Piece, 'notes' | 'outside' | 'remarks' | 'joined' | 'prose' | 'raw'>,
    more: Partial<Piece> = {},
  ): void => {
    if (piece.text === '') return;
    pieces.push({ ...piece, notes, outside, remarks: [], joined: false, prose: false, raw: false, ...more });
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
    unlabelled = own === undefined;
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
    let stretch: Node[] = [];
    let told = false;
    /** A label, or a sentence about the camera. One that opens the paragraph or is leant on belongs to the story. */
    const inner = (child: Node, next: Node | undefined): child is Branch => {
      if (isLeaf(child) || child.kind !== 'section' || lift === 'none') return false;
      if ((child.fields ?? []).every((field) => fields.includes(field))) return false;
      if (labelOf(child) !== undefined) return true;
      const opens = !told && stretch.every((node) => HEAD.has(node.kind));
      const long = child.span.end - child.span.start > LONG_SENTENCE;
      return lift === 'all' && !opens && !long && !(next && LEANING.test(wordsAt(next, taking)));
    };
    const flush = (): void => {
      const prose = fields.includes('scene');
      const texts = fields.includes('dialogue') ? lines(stretch, taking) : [sentence(stretch, taking, prose)];
      for (const text of texts) {
        add({ fields, text, label }, { joined: told, prose: unlabelled && prose });
        told ||= text !== '';
      }
      stretch = [];
    };
    node.children.forEach((child, i) => {
      if (child.kind === 'comment') {
        flush();
        note(child);
        told = false;
      } else if (
        inner(
          child,
          node.children.slice(i + 1, i + 3).find((other) => other.kind !== 'space'),
        )
      ) {
        flush();
        section(child, undefined);
      } else stretch.push(child);
    });
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
/** A longer sentence tells of more than the camera. */
const LONG_SENTENCE = 120;
/** A sentence that leans on the one before it: 'It rises', 'Slowly ascends'. */
const LEANING =
  /^(?:it|its|this|that|they|then|next|finally|before|after|while|as|and|but|\p{L}+ly)(?!\p{L})/iu;
const wordsAt = (node: Node, taking: Taking): string =>
  taking.text.slice(node.span.start, node.span.start + 24);

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
  const before = taking.text.slice(Math.max(0, from.span.start - 2 * FULL_LINE), from.span.start);
  const column = taking.json ? 0 : before.length - before.search(/[^\r\n]*$/);
  const full = lines.slice(0, -1).every((line, i) => line.length + (i === 0 ? column : 0) >= FULL_LINE);
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
  const marks = leaves('mark')
    .map((leaf) => leaf.text)
    .join('');
  const plain = !/[„«»「『]/.test(marks) && !WIDE_LETTERS.test(words);
  const quotable = taking.json || !/["“”]/.test(words);
  if (leaves('text').length > 0 || leaves('comment').length > 0 || words === '' || !plain || !quotable)
    return undefined;
  const quoted = `"${words.replace(/["“”]/g, "'")}"`;
  // Words without speaker and quotes may be no speech at all.
  if (speaker === '') return delivery === '' && (taking.json || /["“”]/.test(marks)) ? quoted : undefined;
  return `${speaker}${delivery === '' ? '' : ` (${delivery})`}: ${quoted}`;
}
