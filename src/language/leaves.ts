import { meaningOf } from '../brief/labels.ts';
import {
  type Branch,
  CAMERA_FIELDS,
  type Field,
  isLeaf,
  type Leaf,
  type Node,
  type Tree,
} from '../brief/tree.ts';

/** A leaf with the branches that hold it, the innermost last. */
export interface Place {
  readonly leaf: Leaf;
  readonly within: readonly Branch[];
  /** What the innermost labelled part that holds it speaks of; the scene where nothing is labelled. */
  readonly fields: readonly Field[];
}

const SCENE: readonly Field[] = ['scene'];

/** Every leaf of a tree in the order of the text. */
export function placesOf(tree: Tree): Place[] {
  const found: Place[] = [];
  const walk = (node: Node, within: readonly Branch[], fields: readonly Field[]): void => {
    if (isLeaf(node)) found.push({ leaf: node, within, fields });
    else {
      const inner = [...within, node];
      for (const child of node.children) walk(child, inner, node.fields ?? fields);
    }
  };
  walk(tree, [], SCENE);
  return found;
}

/** The leaf that holds a character; at the end of a text the last one. */
export function placeAt(tree: Tree, offset: number): Place | undefined {
  const within: Branch[] = [];
  let fields = SCENE;
  let node: Node = tree;
  while (!isLeaf(node)) {
    within.push(node);
    fields = node.fields ?? fields;
    const next: Node | undefined =
      node.children.find((child) => child.span.end > offset) ?? node.children.at(-1);
    if (!next) return undefined;
    node = next;
  }
  return { leaf: node, within, fields };
}

/** Fields whose words are words of the trade. */
const TECHNICAL: ReadonlySet<Field> = new Set([
  'style',
  'camera',
  'lens',
  'depthOfField',
  'lighting',
  'palette',
]);

/** True where camera, lens, light or style is spoken of, so that bare words (`wide`, `pan`) are terms. */
export const isTechnical = (fields: readonly Field[]): boolean => fields.some((f) => TECHNICAL.has(f));

/** Every branch of a kind, in the order of the text. */
export function branchesOf(tree: Branch, kind: Branch['kind']): Branch[] {
  const found: Branch[] = [];
  const walk = (node: Node): void => {
    if (isLeaf(node)) return;
    if (node.kind === kind) found.push(node);
    for (const child of node.children) walk(child);
  };
  walk(tree);
  return found;
}

/** The first leaf of a kind among a branch's own children. */
export const leafOf = (branch: Branch, kind: Leaf['kind']): Leaf | undefined =>
  branch.children.find((child): child is Leaf => isLeaf(child) && child.kind === kind);

/** The characters of a branch without white space at its end: an editor shows ranges as they are. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] as string)) at--;
  return at;
}

/** A part of a brief with the parts that its heading groups; most group none. */
export interface Grouped {
  readonly node: Branch;
  readonly members: readonly Branch[];
}

/** The branches among some nodes, sections below a grouping heading put under it. */
export function grouped(nodes: readonly Node[]): Grouped[] {
  const found: { node: Branch; members: Branch[] }[] = [];
  let head: { node: Branch; members: Branch[] } | undefined;
  for (const node of nodes) {
    if (isLeaf(node)) continue;
    if (
      head &&
      node.kind === 'section' &&
      leafOf(node, 'label') &&
      node.fields?.every((f) => CAMERA_FIELDS.includes(f))
    ) {
      head.members.push(node);
      continue;
    }
    const label = node.kind === 'section' ? leafOf(node, 'label') : undefined;
    const entry = { node, members: [] };
    head = label && meaningOf(label.text)?.group ? entry : undefined;
    found.push(entry);
  }
  return found;
}
