import type { Span } from '../../base/span.ts';
import {
  type Branch,
  type Brief,
  briefOf,
  isLeaf,
  type Node,
  type Passage,
  parse,
} from '../../brief/index.ts';
import type { Reading } from '../../reading/reading.ts';
import { sentences } from '../../reading/sentences.ts';

/** A beat or a spoken line that goes to one piece. */
export interface Unit {
  readonly kind: 'beat' | 'line';
  /** What is taken out of the pieces that it does not go to: its whole line, or its sentence with the space after it. */
  readonly whole: Span;
  /** Its own words. */
  readonly span: Span;
  /** Index of its shot. */
  readonly shot: number;
  /** Section that it stands in, or -1 in prose. */
  readonly section: number;
}

/** A section that is left out where none of its units goes. */
export interface UnitSection {
  /** From its heading to its first unit. */
  readonly head: Span;
  /** White space after its last unit. */
  readonly tail: Span;
  readonly units: readonly number[];
}

/** Where a shot stands, and its heading: empty where it has none. */
export interface ShotSpan extends Span {
  readonly head: Span;
}

/** What of a brief can be shared out, and what stands around it. */
export interface Outline {
  readonly text: string;
  readonly brief: Brief;
  readonly units: readonly Unit[];
  /** Sentences of the camera that speak of somebody in the unit before them. */
  readonly tied: readonly { readonly whole: Span; readonly unit: number }[];
  readonly sections: readonly UnitSection[];
  /** Stretches of the text that belong to one shot alone; one that covers the whole text where there is one shot. */
  readonly shots: readonly ShotSpan[];
  /** Where the front matter ends, 0 without any. */
  readonly body: number;
}

/**
 * The outline of a formatted brief: bullets of Actions and Dialogue, or, where there are none, the sentences of its prose
 * in which somebody who is already there does something.
 * @param readings of its shots; without them prose is read by its pronouns and connectives alone
 */
export function outlineOf(text: string, readings?: readonly Reading[]): Outline {
  const tree = parse(text);
  const brief = briefOf(tree, text);
  const shots = shotSpans(tree.children, brief, text);
  const shotAt = (at: number): number =>
    Math.max(
      0,
      shots.findLastIndex((s) => s.start <= at),
    );
  const units: Unit[] = [];
  const sections: UnitSection[] = [];
  const sectionNodes = [...walk(tree.children)].filter((n) => n.kind === 'section' && isList(n));
  for (const node of sectionNodes) addSection(text, node, units, sections, shotAt);
  if (!units.some((u) => u.kind === 'beat')) {
    for (const item of walk(tree.children))
      if (item.kind === 'item' && item.fields?.[0] === 'scene')
        for (const { span, whole } of sentenceUnits(text, item, readings, units.length > 0))
          units.push({ kind: 'beat', span, whole, shot: shotAt(span.start), section: -1 });
  }
  const first = tree.children[0];
  const body = first?.kind === 'front-matter' ? skipBlank(text, first.span.end) : 0;
  const order = units
    .map((_, i) => i)
    .sort((a, b) => (units[a] as Unit).span.start - (units[b] as Unit).span.start);
  const place = new Map(order.map((old, now) => [old, now]));
  const inOrder = order.map((i) => units[i] as Unit);
  return {
    text,
    brief,
    units: inOrder,
    tied: tiedTo(text, tree.children, inOrder),
    sections: sections.map((s) => ({ ...s, units: s.units.map((i) => place.get(i) as number) })),
    shots,
    body,
  };
}

function* walk(nodes: readonly Node[]): Generator<Branch> {
  for (const node of nodes) {
    if (isLeaf(node)) continue;
    yield node;
    yield* walk(node.children);
  }
}

const FOLLOWS = /\b(?:follow|track|trail|chas|lead|pursu|after|with)\w*\s+(?:him|her|them)\b/iu;

/** 'The camera follows him': of whoever the sentence before is about. */
function tiedTo(text: string, nodes: readonly Node[], units: readonly Unit[]): Outline['tied'] {
  return [...walk(nodes)].flatMap((item) => {
    if (item.kind !== 'item' || item.fields?.[0] !== 'scene') return [];
    return item.children.flatMap((node) => {
      const unit = units.findLastIndex(
        (u) => u.section < 0 && u.span.end <= node.span.start && u.span.start >= item.span.start,
      );
      const camera = !isLeaf(node) && node.kind === 'section' && node.fields?.[0] === 'camera';
      if (!camera || unit < 0 || !FOLLOWS.test(text.slice(node.span.start, node.span.end))) return [];
      const end = node.span.end + (/^\s+/.exec(text.slice(node.span.end, item.span.end))?.[0].length ?? 0);
      return [{ whole: { start: node.span.start, end }, unit }];
    });
  });
}

const isList = (node: Branch): boolean =>
  node.fields?.length === 1 && (node.fields[0] === 'actions' || node.fields[0] === 'dialogue');

function addSection(
  text: string,
  node: Branch,
  units: Unit[],
  sections: UnitSection[],
  shotAt: (at: number) => number,
): void {
  const items = node.children.filter((c): c is Branch => !isLeaf(c) && c.kind === 'item');
  const kind = node.fields?.[0] === 'dialogue' ? 'line' : 'beat';
  if (items.length === 0) return;
  const ownLines = items.every((item) => startsLine(text, item.span.start));
  const found = ownLines
    ? items.map((item) => ({ span: item.span, whole: lineOf(text, item.span) }))
    : items.flatMap((item) => sentenceUnits(text, item, undefined, true, true));
  if (found.length === 0) return;
  const [first, last] = [found[0], found.at(-1)] as [{ whole: Span }, { whole: Span }];
  sections.push({
    head: { start: node.span.start, end: first.whole.start },
    tail: { start: last.whole.end, end: Math.max(last.whole.end, skipBlank(text, last.whole.end)) },
    units: found.map((_, i) => units.length + i),
  });
  for (const { span, whole } of found)
    units.push({ kind, span, whole, shot: shotAt(span.start), section: sections.length - 1 });
}

const startsLine = (text: string, at: number): boolean => at === 0 || /[\n\r]/.test(text[at - 1] as string);

/** A bullet with its line end; the last line of the text has none. */
function lineOf(text: string, { start, end }: Span): Span {
  const rest = /^[^\S\n\r]*(?:\r\n|\n|\r)?/.exec(text.slice(end, end + 200))?.[0].length ?? 0;
  return { start, end: end + rest };
}

function skipBlank(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/.test(text[end] as string)) end++;
  return end;
}

/** Sentences of a prose item that tell a beat; never what introduces somebody, and never half of what is spoken. */
function sentenceUnits(
  text: string,
  item: Branch,
  readings: readonly Reading[] | undefined,
  begins: boolean,
  all = false,
): { span: Span; whole: Span }[] {
  const lists = [...walk(item.children)];
  const speech = lists.filter((n) => n.kind === 'speech').map((n) => n.span);
  const apart = lists.filter((n) => n.kind === 'section').map((n) => n.span);
  const lead =
    item.children.find((c) => c.kind !== 'mark' && c.kind !== 'space')?.span.start ?? item.span.start;
  const says = (s: Span): boolean => speech.some((q) => q.start < s.end && q.end > s.start);
  const starts = sentences(text.slice(lead, item.span.end), lead)
    .map((s) => s.start)
    .filter((at) => !/[;；]\s*$/.test(text.slice(Math.max(lead, at - 8), at)))
    .filter(
      (at) =>
        !speech.some((s) => at > s.start && at < s.end) && !apart.some((s) => at > s.start && at < s.end),
    );
  if (starts[0] !== undefined) starts[0] = lead;
  const edges = [...starts, item.span.end];
  const found: { span: Span; whole: Span }[] = [];
  starts.forEach((start, i) => {
    const whole = { start, end: edges[i + 1] as number };
    const span = { start, end: start + text.slice(start, whole.end).trimEnd().length };
    const camera = apart.some((s) => s.start < span.end && s.end > span.start);
    const begun = begins || found.length > 0;
    const told =
      all || says(span) || (i > 0 && isBeat(text.slice(span.start, span.end), span, readings, begun));
    if (!camera && told && span.end > span.start) found.push({ span, whole });
  });
  return found;
}

const GOES_ON = /^["“'(]?(?:he|she|it|they|then|next|suddenly|finally|after|moments? later|the camera)\b/iu;

/** Of sound, which every piece has. */
const HEARD = /\b(?:hear|heard|sounds?|audio|soundtrack|music|score|ambien\w+)\b/iu;

/** What lies there does nothing, whatever its verb: 'the road curves'. */
const LAND =
  /(?:road|path|street|lane|river|stream|hill|mountain|valley|coast|building|wall|tower|bridge|tree|forest|light|shadow|texture|layer|colou?r)s?$/i;

function isBeat(
  sentence: string,
  span: Span,
  readings: readonly Reading[] | undefined,
  begun: boolean,
): boolean {
  if (HEARD.test(sentence)) return false;
  if (!readings) return GOES_ON.test(sentence);
  const within = (s: Span): boolean => s.start >= span.start && s.start < span.end;
  const before = (s: Span): boolean => s.start < span.start;
  const entities = readings.flatMap((r) => r.entities).filter((e) => !e.negated);
  const alive = entities.filter((e) => e.role === 'person' || e.role === 'creature');
  // What is only heard is heard in every piece, and who comes in with clothes on has to look the same in each.
  if (readings.some((r) => r.sounds.some((s) => within(s.span)))) return false;
  if (entities.some((e) => within(e.span) && e.worn.length > 0)) return false;
  // The first to come in sets the scene; others come in as something that happens.
  const comes = alive.filter((e) => within(e.span));
  if (comes.length > 0 && !alive.some((e) => before(e.span))) return false;
  // So does whoever the story goes on to be about.
  if (!begun && comes.some((e) => e.mentions.some((m) => m.start >= span.end))) return false;
  if (/^(?:then|next|suddenly|finally)\b/iu.test(sentence)) return true;
  const does = (id: string | undefined): boolean =>
    entities.some(
      (e) =>
        e.id === id && (alive.includes(e) || (e.role === 'thing' && before(e.span) && !LAND.test(e.noun))),
    );
  return readings.some((r) =>
    r.events.some((e) => within(e.span) && !e.standing && !e.negated && !e.impersonal && does(e.subject)),
  );
}

/** What is labelled behind the last shot, in a paragraph of its own, is said of all. */
const COMMON = /^(?:style|lens|depthOfField|lighting|palette|mood|sound|constraints)$/;

function shotSpans(nodes: readonly Node[], brief: Brief, text: string): ShotSpan[] {
  const own = nodes.filter((n): n is Branch => n.kind === 'shot');
  if (own.length > 1)
    return own.map((node, i) => {
      const next = own[i + 1];
      const rest = node.children.find((c) => !isLeaf(c))?.span.start ?? node.span.end;
      return {
        start: node.span.start,
        end: next ? next.span.start : commonFrom(node, own.slice(0, -1), text),
        head: { start: node.span.start, end: headEnd(text, node.span.start, rest) },
      };
    });
  const all = { start: 0, end: text.length, head: { start: 0, end: 0 } };
  if (brief.shots.length < 2) return [all];
  // Prose that tells of cuts: what no other shot has begins a shot.
  const proseOf = (shot: Brief['shots'][number]): Passage[] => [...shot.scene, ...shot.actions];
  const uses = new Map<number, number>();
  for (const p of brief.shots.flatMap(proseOf)) uses.set(p.span.start, (uses.get(p.span.start) ?? 0) + 1);
  const starts = brief.shots.map((shot) =>
    Math.min(...proseOf(shot).flatMap((p) => (uses.get(p.span.start) === 1 ? [p.span.start] : []))),
  );
  // 'Wide shot from the water': the camera's place in the same shot.
  if (starts.some((s, i) => i > 0 && VANTAGE.test(text.slice(s, s + 60)))) return [all];
  if (starts.some((s, i) => !Number.isFinite(s) || (i > 0 && s <= (starts[i - 1] as number)))) return [all];
  return brief.shots.map((shot, i) => {
    const start = starts[i] as number;
    const ends = proseOf(shot).map((p) => p.span.end);
    const end = Math.max(start, ...ends.filter((e) => e <= (starts[i + 1] ?? text.length)));
    return { start, end, head: { start, end: start } };
  });
}

const VANTAGE =
  /^(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,3}(?:shots?|views?|angles?|close-ups?)\s+from\b(?![^.]*\bof\b)/iu;

function headEnd(text: string, start: number, end: number): number {
  const space = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  return Math.max(start, end + space);
}

function commonFrom(shot: Branch, others: readonly Branch[], text: string): number {
  const labelled = others.some((other) => other.children.some(isCommon));
  let end = shot.span.end;
  for (const node of [...shot.children].reverse()) {
    if (isLeaf(node)) continue;
    const before = text.slice(Math.max(0, node.span.start - 80), node.span.start);
    // Where each shot has such lines, only a paragraph apart speaks of all.
    if (!isCommon(node) || !(labelled ? /\n\s*\n\s*$/ : /\n\s*$/).test(before)) break;
    end = node.span.start;
  }
  return end;
}

const isCommon = (node: Node): boolean =>
  !isLeaf(node) && node.kind === 'section' && (node.fields ?? []).every((f) => COMMON.test(f));
