import { dialects, meaningOf, normalizeLabel } from '../labels.ts';
import { type Branch, CAMERA_FIELDS, type Field, isLeaf, type Leaf, type Node, type Tree } from '../tree.ts';

/**
 * How a section stands in the text: `prose` has no label, `line` has its label and content on one line, `block` its
 * content below the label, `tail` has no label and goes on with the section above it.
 */
export type Form = 'prose' | 'line' | 'block' | 'tail';

/** A section as formatting sees it. */
export interface Part {
  readonly node: Branch;
  readonly fields: readonly Field[];
  readonly label: Leaf | undefined;
  readonly form: Form;
  /** Heads the lines about the camera. */
  readonly group: boolean;
  /** A line of the group before it. */
  readonly member: boolean;
  /** A tag that closes another: `</dialogue>`. */
  readonly closes: boolean;
}

/** The document before its first shot, or one shot. */
export interface Container {
  readonly node: Branch;
  readonly nodes: readonly Node[];
  /** The part of each of the nodes that is a section. */
  readonly parts: ReadonlyMap<Node, Part>;
  readonly first: Part | undefined;
  /** Every label is one of the guide's, so that the guide's order and bullets are its own. */
  readonly guide: boolean;
}

const guideLabels: ReadonlySet<string> = new Set(
  dialects.flatMap((dialect) =>
    dialect.id === 'guide' ? Object.values(dialect.labels).flat() : (dialect.labels.constraints ?? []),
  ),
);

/** Is the whole text a prompt written as JSON? Its punctuation stands outside every branch. */
export const isJson = (tree: Tree): boolean => tree.children.some((node) => node.kind === 'mark');

/** A section that was read: without a label, or with one that a dialect knows. */
export const isRead = (section: Branch): boolean => {
  const label = labelOf(section);
  return label === undefined || meaningOf(label.text) !== undefined;
};

/** The words of a section's own heading. */
export const labelOf = (section: Branch): Leaf | undefined =>
  section.kind === 'section'
    ? section.children.find((child): child is Leaf => child.kind === 'label')
    : undefined;

/** The parts of a text, shot by shot. */
export function containersOf(tree: Tree, text: string): Container[] {
  const shots = tree.children.filter((node): node is Branch => node.kind === 'shot');
  const before = tree.children.filter((node) => node.kind !== 'shot' && node.kind !== 'front-matter');
  return [containerOf(tree, before, text), ...shots.map((shot) => containerOf(shot, shot.children, text))];
}

function containerOf(node: Branch, nodes: readonly Node[], text: string): Container {
  const sections = nodes.filter((child): child is Branch => child.kind === 'section');
  const labels = sections.flatMap((section) => (isRead(section) ? (labelOf(section) ?? []) : []));
  // A tag belongs to the one that closes it.
  const tagged = labels.some((label) => text[label.span.start - 1] === '<');
  const guide = labels.length > 0 && !tagged && labels.every((label) => isGuideLabel(label.text));
  const parts = new Map<Node, Part>();
  let inGroup = false;
  for (const section of sections) {
    const label = labelOf(section);
    const fields = section.fields ?? [];
    const form = formOf(section, label, text);
    const group = label !== undefined && (meaningOf(label.text)?.group ?? false);
    const line = fields.every((field) => CAMERA_FIELDS.includes(field)) && isRead(section);
    const near = guide || !/\n[^\S\n]*\n/.test(text.slice(section.span.start - 4, section.span.start));
    const member: boolean = inGroup && !group && line && (form === 'line' || form === 'tail') && near;
    inGroup = group || member || (inGroup && form === 'tail');
    const closes = label !== undefined && text.startsWith('</', label.span.start - 2);
    parts.set(section, { node: section, fields, label, form, group, member, closes });
  }
  return { node, nodes, parts, first: parts.get(sections[0] as Node), guide };
}

const isGuideLabel = (label: string): boolean => {
  const name = normalizeLabel(label);
  const known = (word: string): boolean =>
    guideLabels.has(word) || (word.endsWith('s') && guideLabels.has(word.slice(0, -1)));
  return known(name) || name.split(/\s*[/+&,]\s*|\s+and\s+/).every(known);
};

function formOf(section: Branch, label: Leaf | undefined, text: string): Form {
  if (label === undefined) return section.fields?.includes('scene') ? 'prose' : 'tail';
  const at = contentStart(section);
  return at < section.span.end && !text.slice(label.span.end, at).includes('\n') ? 'line' : 'block';
}

/** Where the content of a labelled section begins: past its label, marks and white space; its end when it has none. */
export function contentStart(section: Branch): number {
  let labelled = labelOf(section) === undefined;
  for (const child of section.children) {
    if (child.kind === 'label') labelled = true;
    else if (!labelled || child.kind === 'mark' || child.kind === 'space') continue;
    else if (child.kind !== 'item' || isLeaf(child)) return child.span.start;
    else {
      const first = child.children.find((c) => c.kind !== 'mark' && c.kind !== 'space');
      return first?.span.start ?? child.span.end;
    }
  }
  return section.span.end;
}

/** Every section that was read, those inside items too, with what is in it. */
export function* readSections(node: Branch): Generator<Branch> {
  for (const child of node.children) {
    if (isLeaf(child) || child.kind === 'front-matter') continue;
    if (child.kind === 'section') {
      if (!isRead(child)) continue;
      yield child;
    }
    yield* readSections(child);
  }
}

/** Every leaf of a branch that was read; a section that was not read is left out whole. */
export function* readLeaves(node: Branch): Generator<Leaf> {
  for (const child of node.children) {
    if (isLeaf(child)) yield child;
    else if (child.kind !== 'section' || isRead(child)) yield* readLeaves(child);
  }
}

/** Stretches that formatting never touches: comments, and sections that were not read. JSON has no such sections. */
export function untouched(tree: Tree): Node[] {
  const json = isJson(tree);
  const found: Node[] = [];
  const walk = (node: Branch): void => {
    for (const child of node.children) {
      if (child.kind === 'comment') found.push(child);
      else if (isLeaf(child)) continue;
      else if (child.kind === 'section' && !json && !isRead(child)) found.push(child);
      else walk(child);
    }
  };
  walk(tree);
  return found;
}
