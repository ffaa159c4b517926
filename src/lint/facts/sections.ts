import type { Span } from '../../base/span.ts';
import type { Brief } from '../../brief/brief.ts';
import { type Branch, isLeaf, type Leaf, type Node } from '../../brief/index.ts';
import { type LabelMeaning, meaningOf, normalizeLabel } from '../../brief/labels.ts';
import type { Subject } from '../subject.ts';

/** A part of a brief that is headed by a label. */
export interface Section {
  readonly node: Branch;
  /** The words of the label, marks and colon apart. */
  readonly label: Leaf;
  /** The label in lower case, its plural and remarks in brackets apart. */
  readonly name: string;
  /** Undefined for a label that no dialect knows. */
  readonly meaning: LabelMeaning | undefined;
  /** Number of the shot that it stands in, from 1; 0 for what all shots share. */
  readonly shot: number;
  /** It stands at the start of its line. */
  readonly opens: boolean;
  /** From the first to the last word of what it labels, speech included; undefined when there is none. */
  readonly content: Span | undefined;
}

/** By brief: rules with and without the reading share them. */
const made = new WeakMap<Brief, readonly Section[]>();

/**
 * Every labelled section in the order of the text, those inside a line too. A JSON prompt has none: its keys are no
 * headings.
 * @example sectionsOf(subject).map((section) => section.name) // ['cinematography', 'camera shot', 'actions']
 */
export function sectionsOf(subject: Subject): readonly Section[] {
  let found = made.get(subject.brief);
  if (!found) made.set(subject.brief, (found = isJson(subject.text) ? [] : collect(subject)));
  return found;
}

const isJson = (text: string): boolean => /^\s*[{[]\s*(?:["{[]|$)/.test(text.slice(0, 400));

function collect({ tree, text }: Subject): Section[] {
  const found: Section[] = [];
  let shots = 0;
  const walk = (node: Node, shot: number): void => {
    if (isLeaf(node)) return;
    const within = node.kind === 'shot' ? ++shots : shot;
    const label = node.kind === 'section' ? node.children.find(isLabel) : undefined;
    // A closing tag ends a section and begins none.
    if (label && text.slice(label.span.start - 2, label.span.start) !== '</')
      found.push({
        node,
        label,
        name: normalizeLabel(label.text),
        meaning: meaningOf(label.text),
        shot: within,
        opens: /(?:^|[\n\r])[^\p{L}\p{N}\n\r]*$/u.test(
          text.slice(Math.max(0, label.span.start - 40), label.span.start),
        ),
        content: contentOf(node, label),
      });
    for (const child of node.children) walk(child, within);
  };
  walk(tree, 0);
  return found;
}

const isLabel = (node: Node): node is Leaf => isLeaf(node) && node.kind === 'label';

const SAID = new Set(['text', 'words', 'speaker', 'delivery', 'time', 'label']);

/** What stands behind the label, as far as it holds a letter, a digit or a sign of some script. */
function contentOf(section: Branch, label: Leaf): Span | undefined {
  let start = -1;
  let end = -1;
  const walk = (node: Node): void => {
    if (!isLeaf(node)) for (const child of node.children) walk(child);
    else if (node !== label && SAID.has(node.kind) && /[^\s\p{P}\p{Z}]/u.test(node.text)) {
      if (start < 0) start = node.span.start;
      end = node.span.end;
    }
  };
  walk(section);
  return start < 0 ? undefined : { start, end };
}
