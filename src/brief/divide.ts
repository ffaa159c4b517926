import { type Header, headerAt, leadAt } from './header.ts';
import {
  isColon,
  isDigit,
  isLower,
  type Line,
  prefixOf,
  type Source,
  type Start,
  skipSpace,
  trimEnd,
} from './scan.ts';
import { type ShotHeader, shotHeaderAt, timeAt } from './shot-header.ts';
import type { Field } from './tree.ts';

/** One part of the text, as the first pass divides it. It ends where its last character that is no space ends. */
export type Block = {
  readonly start: number;
  readonly end: number;
  /** Index of the line that it begins in. */
  readonly line: number;
  /** One past the index of the line that it ends in. */
  readonly lineEnd: number;
} & (
  | {
      readonly kind: 'item';
      /** Where its words begin, bullet apart. */
      readonly at: number;
      readonly fields: readonly Field[];
      /** It may begin with a label, as behind another one on the same line. */
      readonly labelled: boolean;
      /** A mark that may end it: the bracket of its label, or what parts it from the next item on its line. */
      readonly closer: string | undefined;
    }
  | {
      readonly kind: 'header';
      readonly header: Header;
      /** An empty line stands before it. */
      readonly apart: boolean;
    }
  | { readonly kind: 'shot'; readonly at: number; readonly header: ShotHeader }
);

/** What the lines above say about the next line. */
export interface State {
  readonly fields: readonly Field[];
  /** The heading stood alone on its line, so that what follows is its content. */
  readonly block: boolean;
  /** Unlabelled lines speak of the camera. */
  readonly group: boolean;
  readonly filled: boolean;
  readonly bulleted: boolean;
  readonly gap: boolean;
}

const SCENE: readonly Field[] = ['scene'];
/** Fields whose lines are items of their own. */
const LISTS: ReadonlySet<Field> = new Set(['actions', 'dialogue', 'camera', 'constraints', 'notes']);
/** Fields whose block goes on after an empty line. */
const LASTING: ReadonlySet<Field> = new Set(['actions', 'dialogue', 'scene', 'constraints', 'notes']);

/** Fields that say what they have to say on the line of their label. */
const BRIEF: ReadonlySet<Field> = new Set(['style', 'mood', 'palette', 'lens', 'depthOfField']);
const ACTIONS: readonly Field[] = ['actions'];

/** Before the first line. */
export const BEGINNING: State = {
  fields: SCENE,
  block: false,
  group: false,
  filled: false,
  bulleted: false,
  gap: false,
};

type Item = { -readonly [K in keyof Extract<Block, { kind: 'item' }>]: Extract<Block, { kind: 'item' }>[K] };

/** First pass: which lines are headings, and which lines belong together. */
export function divide(source: Source, lines: readonly Line[], first: number): Block[] {
  const blocks: Block[] = [];
  let lastFull = lines.length - 1;
  while (lastFull >= first && (lines[lastFull] as Line).blank) lastFull--;
  let { fields, block, group, filled, bulleted, gap } = BEGINNING;
  let open: Item | undefined;

  const add = (
    line: number,
    start: number,
    at: number,
    mood: {
      readonly bullet?: boolean;
      readonly labelled?: boolean;
      readonly closer?: string | undefined;
    } = {},
  ): void => {
    const { last, starts } = lines[line] as Line;
    if (last <= at) return;
    const { bullet = false, labelled = false, closer } = mood;
    const item = { kind: 'item', line, lineEnd: line + 1, fields } as const;
    // `0-2s: a bee lands; 2-4s: it leaves` are two items.
    const beats = fields.includes('actions') ? beatsAt(source, at, last, starts) : NONE;
    let from = start;
    let words = at;
    for (const beat of beats) {
      blocks.push({
        ...item,
        start: from,
        at: words,
        end: trimEnd(source, words, beat),
        labelled,
        closer: ';',
      });
      [from, words] = [beat, beat];
    }
    open = { ...item, start: from, at: words, end: last, labelled, closer: beats.length > 0 ? ';' : closer };
    blocks.push(open);
    bulleted = bullet;
    filled = true;
    gap = false;
  };

  for (let index = first; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.blank) {
      gap = true;
      open = undefined;
      continue;
    }
    const prefix = prefixOf(source, line);
    const here = { start: line.start, line: index, lineEnd: index + 1 };
    const more = index < lastFull;
    const dialogue = fields.includes('dialogue');
    if (!prefix.bullet || !LISTS.has(fields[0] as Field)) {
      const shot = shotHeaderAt(source, prefix.at, line.last, prefix.head);
      if (shot && (more || shot.end < line.last || shot.leaves.some(([kind]) => kind === 'camera'))) {
        blocks.push({ ...here, kind: 'shot', at: prefix.at, end: shot.end, header: shot });
        [fields, block, group, filled, open] = [SCENE, true, false, false, undefined];
        add(index, shot.end, skipSpace(source, shot.end, line.last), { labelled: true });
        continue;
      }
    }
    const header = headerAt(source, prefix.at, line.last, {
      lineStart: true,
      head: prefix.head,
      heading: prefix.heading,
      dialogue,
      more,
      colon: line.colons.find((colon) => colon >= prefix.at),
      dash: line.dash > prefix.at ? line.dash : undefined,
      tag: false,
    });
    if (header) {
      blocks.push({ ...here, kind: 'header', end: header.contentStart, header, apart: gap });
      const rest = skipSpace(source, header.contentStart, line.last);
      [fields, block, filled, open, gap] = [header.fields, rest >= line.last, false, undefined, false];
      if (header.group) group = true;
      else if (fields.some((f) => f === 'scene' || LASTING.has(f) || f === 'sound' || f === 'style'))
        group = false;
      add(index, header.contentStart, rest, { labelled: true, closer: header.closer });
      continue;
    }
    const lead = leadAt(source, prefix.at, line.last, prefix.head);
    if (lead) {
      blocks.push({ ...here, kind: 'header', end: lead.contentStart, header: lead, apart: gap });
      const before = { fields, filled };
      fields = lead.fields;
      add(index, lead.contentStart, skipSpace(source, lead.contentStart, line.last));
      // It labels its own line and no other.
      ({ fields, filled } = before);
      open = undefined;
      continue;
    }
    // After an empty line a label's say is over, unless its list goes on. Where it was a dialogue, `Style: "noir"` was
    // no label as long as it might have been somebody's line.
    let again = false;
    if (gap && filled) {
      const lasts = block && fields.some((f) => LASTING.has(f)) && bulleted === prefix.bullet;
      const listed = prefix.bullet && fields.some((f) => f === 'actions' || f === 'dialogue');
      if (!lasts && !listed) [fields, block, group, again] = [SCENE, false, false, dialogue];
    }
    // `Style: 1960s travel film`, and on the next line a sentence of the scene; or bullets, which are no part of a lens.
    if (!block && filled && !gap && open && fields.every((f) => BRIEF.has(f))) {
      const above = lines[index - 1] as Line;
      if (prefix.bullet) [fields, open] = [ACTIONS, undefined];
      else if (!group && !isLower(line.head) && line.head !== '(' && above.end - above.start < 60)
        [fields, open] = [SCENE, undefined];
    }
    const joined = open;
    if (joined && !prefix.bullet && continues(joined, line, lines[index - 1] as Line)) {
      joined.end = line.last;
      joined.lineEnd = index + 1;
      gap = false;
      continue;
    }
    if (open && !block && group && !prefix.bullet && !gap) fields = ['camera'];
    add(index, line.start, prefix.at, { bullet: prefix.bullet, labelled: again });
  }
  return blocks;
}

/** A line goes on with the item above it: always in prose; in a list when that line was broken for its length. */
function continues(item: Item, line: Line, above: Line): boolean {
  if (!item.fields.some((f) => LISTS.has(f))) return true;
  if (above.ended) return false;
  if (item.fields.includes('dialogue') && isColon(above.tail)) return true;
  return line.head === '(' || isLower(line.head) || above.end - above.start >= 60;
}

const NONE: readonly never[] = [];

/** Where a further beat begins on a line whose item begins with a time. */
function beatsAt(source: Source, at: number, end: number, starts: readonly Start[]): readonly number[] {
  const later = starts.filter((start) => start.at > at && isDigit(start.char.charCodeAt(0)));
  if (later.length === 0 || !timeAt(source, at, end, false)) return NONE;
  return later.flatMap((start) => (timeAt(source, start.at, end, false) ? start.at : []));
}
