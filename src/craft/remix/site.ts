import type { Edit } from '../../base/edit.ts';
import type { Span } from '../../base/span.ts';
import type { Brief, Passage } from '../../brief/brief.ts';
import { readBrief } from '../../brief/index.ts';
import { parse } from '../../brief/parse.ts';
import type { Branch, Field, Tree } from '../../brief/tree.ts';
import { isLeaf } from '../../brief/tree.ts';
import {
  type Claim,
  type DeltaClause,
  type Element,
  type Elements,
  elementsOf,
} from '../../reading/elements/index.ts';
import type { Reader } from '../../reading/index.ts';
import type { Entity, Reading } from '../../reading/reading.ts';

/** A brief with all that is known of it, to be edited. */
export interface Site {
  readonly text: string;
  readonly tree: Tree;
  readonly brief: Brief;
  readonly readings: readonly Reading[];
  readonly elements: Elements;
  readonly reader: Reader;
  /** Everything between braces is quoted: values are escaped. */
  readonly json: boolean;
}

/** Ways to make one change, the best first. */
export type Editor = (site: Site, clause: Said) => readonly (readonly Edit[])[];

/** A clause of a delta with all of its words. */
export interface Said extends DeltaClause {
  readonly said: string;
}

/** Read a text for editing. */
export function siteOf(text: string, reader: Reader): Site {
  const brief = readBrief(text);
  const readings = reader.readAll(brief);
  return {
    text,
    tree: parse(text),
    brief,
    readings,
    elements: elementsOf(brief, readings),
    reader,
    json: /^\uFEFF?\s*(?:```\s*(?:json)?\s*)?[{[]/i.test(text),
  };
}

/** Labels under which a value says what it would say in a brief. */
const labelOf: Readonly<Partial<Record<Element, string>>> = {
  style: 'Style',
  framing: 'Camera',
  move: 'Camera',
  lens: 'Lens',
  light: 'Lighting',
  palette: 'Palette',
  mood: 'Mood',
  actions: 'Actions',
  sound: 'Background Sound',
};

/** The claims that a value makes of an element when it stands in a line of its own. */
export function claimsOf(site: Site, element: Element, value: string): readonly Claim[] {
  const label = labelOf[element];
  const brief = readBrief(
    label ? `${label}: ${value}` : `${value.replace(/^\p{Ll}/u, (c) => c.toUpperCase())}.`,
  );
  return elementsOf(brief, site.reader.readAll(brief)).claims[element];
}

/** Passages of some fields over all shots, each once, in the order of the text. */
export function passagesOf(site: Site, fields: readonly Exclude<Field, 'dialogue'>[]): Passage[] {
  const found = new Map<number, Passage>();
  for (const shot of site.brief.shots)
    for (const field of fields) for (const p of shot[field] ?? []) found.set(p.span.start, p);
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Everybody and everything that is there, in the order of the text; who is met again counts once. */
export function entitiesOf(site: Site): Entity[] {
  const found = new Map<number, Entity>();
  for (const reading of site.readings)
    for (const e of reading.entities) {
      const known = found.get(e.span.start);
      if (e.negated) continue;
      found.set(e.span.start, known ? { ...known, mentions: [...known.mentions, ...e.mentions] } : e);
    }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Sections with a label, in the order of the text. */
export function sectionsOf(tree: Tree): Branch[] {
  const found: Branch[] = [];
  const walk = (node: Branch): void => {
    for (const child of node.children) {
      if (isLeaf(child)) continue;
      if (child.kind === 'section' && child.children.some((c) => c.kind === 'label')) found.push(child);
      walk(child);
    }
  };
  walk(tree);
  return found;
}

/** An edit that puts other words in the place of a stretch. */
export const put = (span: Span, text: string): Edit => ({ start: span.start, end: span.end, text });

/** Does one stretch hold the other? */
export const holds = (outer: Span, inner: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;
