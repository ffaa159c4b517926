import { keyWords } from '../../json.ts';
import { type Branch, type Field, isLeaf, type Node } from '../../tree.ts';
import { isRead, labelOf } from '../outline.ts';
import { isTelling } from './names.ts';
import { isHead, type Source, sentence, spokenLines } from './words.ts';

/** What one section, bullet, paragraph or sentence says. */
export interface Piece {
  readonly fields: readonly Field[];
  /** Its words; of what was not read, the characters as they are. */
  readonly text: string;
  /** A label that says more than its field, as written. */
  readonly label: string | undefined;
  /** Of a paragraph without a label. */
  readonly prose: boolean;
  /** Goes on with the piece before it: what stood between them has a place of its own. */
  readonly joined: boolean;
  /** Was not read: stays as it is. */
  readonly raw: boolean;
  /** Comments that stand before it. */
  readonly notes: readonly string[];
  /** They stood before its section's heading. */
  readonly outside: boolean;
  /** Comments that end its line. */
  readonly remarks: string[];
}

/** What is lifted out of paragraphs and bullets: labels and sentences about the camera, labels alone, or nothing. */
export type Lift = 'all' | 'labels' | 'none';

/** What holds for all that a section says. */
type Heading = Pick<Piece, 'fields' | 'label' | 'prose'>;

/** A longer sentence tells of more than the camera. */
const LONG_SENTENCE = 120;
/** A sentence that leans on the one before it: 'It rises', 'Slowly ascends'. */
const LEANING =
  /^(?:it|its|this|that|they|then|next|finally|before|after|while|as|and|but|\p{L}+ly)(?!\p{L})/iu;

/** The pieces of a document's beginning or of one shot, in order, and the comments after the last. */
export function piecesOf(
  nodes: readonly Node[],
  source: Source,
  lift: Lift,
): { readonly pieces: readonly Piece[]; readonly notes: readonly string[] } {
  const collector = new Collector(source, lift);
  for (const node of nodes) {
    if (node.kind === 'comment') collector.comment(node, true);
    else if (!isLeaf(node) && node.kind === 'section') collector.section(node, undefined);
  }
  return collector;
}

class Collector {
  readonly pieces: Piece[] = [];
  notes: string[] = [];
  private outside = false;
  /** Where the last comment on a line of its own ended. */
  private alone = -1;

  constructor(
    private readonly source: Source,
    private readonly lift: Lift,
  ) {}

  /** A comment ends the line of the piece before it, or stands before the next one. */
  comment(node: Node, outside: boolean): void {
    const { text } = this.source;
    const own = text.slice(node.span.start, node.span.end);
    let at = node.span.start;
    while (at > 0 && at !== this.alone && /[^\S\r\n]/.test(text[at - 1] as string)) at--;
    const last = this.pieces.at(-1);
    if (last && at > 0 && at !== this.alone && !/[\r\n]/.test(text[at - 1] as string)) {
      last.remarks.push(own);
      return;
    }
    this.notes.push(own);
    this.outside = outside;
    this.alone = node.span.end;
  }

  /** @param above the label that says more of the section around this one */
  section(node: Branch, above: string | undefined): void {
    const { text, json } = this.source;
    const fields = node.fields ?? ['scene'];
    const written = labelOf(node);
    if (written && !json && !isRead(node)) {
      const raw = text.slice(node.span.start, node.span.end);
      this.add({ fields, label: undefined, prose: false }, raw, { raw: true });
      return;
    }
    const name = written && (json ? capital(keyWords(written.text)) : written.text.trim());
    const label = name === undefined ? above : isTelling(name, fields) ? name : undefined;
    const heading = { fields, label, prose: written === undefined && fields.includes('scene') };
    if (node.children.some((child) => child.kind === 'text' || child.kind === 'speech')) {
      this.item(node, heading);
      return;
    }
    for (const child of node.children) {
      if (child.kind === 'comment') this.comment(child, false);
      else if (isLeaf(child)) continue;
      else if (child.kind === 'section') this.section(child, label);
      else if (child.kind === 'item') this.item(child, { ...heading, fields: child.fields ?? fields });
    }
  }

  /** One bullet, line or paragraph: what stands between the parts that are lifted out of it. */
  private item(node: Branch, heading: Heading): void {
    let stretch: Node[] = [];
    let told = false;
    const flush = (): void => {
      for (const text of this.words(stretch, heading)) {
        this.add(heading, text, { joined: told });
        told ||= text !== '';
      }
      stretch = [];
    };
    node.children.forEach((child, i) => {
      const opens = !told && stretch.every(isHead);
      if (child.kind === 'comment') {
        flush();
        this.comment(child, false);
        told = false;
      } else if (this.isLifted(child, heading, opens, node.children.slice(i + 1, i + 3))) {
        flush();
        this.section(child, undefined);
      } else stretch.push(child);
    });
    flush();
  }

  private words(stretch: readonly Node[], { fields }: Heading): string[] {
    if (fields.includes('dialogue')) return spokenLines(stretch, this.source);
    return [sentence(stretch, this.source, fields.includes('scene'))];
  }

  /** A label, or a sentence about the camera. One that opens the paragraph or is leant on belongs to the story. */
  private isLifted(
    node: Node,
    { fields }: Heading,
    opens: boolean,
    following: readonly Node[],
  ): node is Branch {
    if (isLeaf(node) || node.kind !== 'section' || this.lift === 'none') return false;
    if (node.fields?.every((field) => fields.includes(field))) return false;
    if (labelOf(node) !== undefined) return true;
    const next = following.find((other) => other.kind !== 'space')?.span.start ?? node.span.end;
    const leant = LEANING.test(this.source.text.slice(next, next + 24));
    return this.lift === 'all' && !opens && !leant && node.span.end - node.span.start <= LONG_SENTENCE;
  }

  private add(heading: Heading, text: string, more: Partial<Piece>): void {
    if (text === '') return;
    const { notes, outside } = this;
    this.pieces.push({ ...heading, text, joined: false, raw: false, notes, outside, remarks: [], ...more });
    [this.notes, this.outside] = [[], false];
  }
}

const capital = (label: string): string => label.slice(0, 1).toUpperCase() + label.slice(1);
