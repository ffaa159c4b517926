import { type Header, headerAt, leadAt } from './header.ts';
import {
  isColon,
  isDigit,
  isLower,
  type Line,
  type LineList,
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
  /** What was known before its line, where reading may begin again with it; undefined where more must be known. */
  readonly before?: State | undefined;
} & (
  | {
      readonly kind: 'item';
      /** Where its words begin, bullet apart. */
      readonly at: number;
      readonly fields: readonly Field[];
      /** It goes on with the section of the block before it. */
      readonly joins: boolean;
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
  /** An empty line stands above. */
  readonly gap: boolean;
  /** The section above has these very fields, so that an item goes on with it. */
  readonly same: boolean;
  /** The section above is prose without a label, with which a new paragraph goes on. */
  readonly prose: boolean;
}

/**
 * Do two states say the same? Then equal lines below are read equally.
 * @example sameState(BEGINNING, BEGINNING) // true
 */
export const sameState = (a: State, b: State): boolean =>
  a.block === b.block &&
  a.group === b.group &&
  a.filled === b.filled &&
  a.bulleted === b.bulleted &&
  a.gap === b.gap &&
  a.same === b.same &&
  a.prose === b.prose &&
  (a.fields === b.fields ||
    (a.fields !== SCENE && b.fields !== SCENE && a.fields.join() === b.fields.join()));

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
  same: false,
  prose: false,
};

type Item = { -readonly [K in keyof Extract<Block, { kind: 'item' }>]: Extract<Block, { kind: 'item' }>[K] };

/**
 * First pass: which lines are headings, and which lines belong together.
 * @param from what is known before the first of the lines
 * @param stop asked before each line that is not blank; true ends the pass there
 */
export function divide(
  source: Source,
  lines: LineList,
  first: number,
  from: State = BEGINNING,
  stop: (line: Line, state: State) => boolean = () => false,
): Block[] {
  const blocks: Block[] = [];
  let { fields, block, group, filled, bulleted, gap } = from;
  /** The fields of the block before; a block with these very fields goes on with its section. */
  let last: readonly Field[] | undefined = from.prose ? SCENE : from.same ? fields : undefined;
  let open: Item | undefined;
  const goesOn = (index: number): boolean => {
    let next = index + 1;
    while (lines.at(next)?.blank) next++;
    return lines.at(next) !== undefined;
  };

  const add = (
    line: number,
    start: number,
    at: number,
    mood: {
      readonly bullet?: boolean;
      readonly labelled?: boolean;
      readonly closer?: string | undefined;
      readonly before?: State | undefined;
    } = {},
  ): void => {
    const { last: end, starts } = lines.at(line) as Line;
    if (end <= at) return;
    const { bullet = false, labelled = false, closer } = mood;
    const item = { kind: 'item', line, lineEnd: line + 1, fields } as const;

    // `0-2s: a bee lands; 2-4s: it leaves` are two items.
    const beats = fields.includes('actions') ? beatsAt(source, at, end, starts) : NONE;
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
        joins: last === fields,
        before: from === start ? mood.before : undefined,
      });
      last = fields;
      [from, words] = [beat, beat];
    }
    const before = from === start ? mood.before : undefined;
    const parted = beats.length > 0 ? ';' : closer;
    open = { ...item, start: from, at: words, end, labelled, closer: parted, joins: last === fields, before };
    blocks.push(open);
    last = fields;
    bulleted = bullet;
    filled = true;
    gap = false;
  };

  for (let index = first; ; index++) {
    const line = lines.at(index);
    if (!line) break;
    if (line.blank) {
      gap = true;
      open = undefined;
      continue;
    }
    const before: State = {
      fields,
      block,
      group,
      filled,
      bulleted,
      gap,
      same: last === fields,
      prose: last === SCENE,
    };
    if (stop(line, before)) break;
    const prefix = prefixOf(source, line);
    const here = { start: line.start, line: index, lineEnd: index + 1, before };
    const more = goesOn(index);
    const dialogue = fields.includes('dialogue');
    // Under a heading such as `Timing`, a bare time begins a beat.
    const timing = block && fields.includes('actions') && isDigit(prefix.head.charCodeAt(0));
    if (!timing && (!prefix.bullet || !LISTS.has(fields[0] as Field))) {
      const shot = shotHeaderAt(source, prefix.at, line.last, prefix.head);
      if (shot && (more || shot.end < line.last || shot.leaves.some(([kind]) => kind === 'camera'))) {
        blocks.push({ ...here, kind: 'shot', at: prefix.at, end: shot.end, header: shot });
        [fields, block, group, filled, open, last] = [SCENE, true, false, false, undefined, undefined];
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
      last = fields;
      if (header.group) group = true;
      else if (fields.some((f) => f === 'scene' || LASTING.has(f) || f === 'sound' || f === 'style'))
        group = false;
      add(index, header.contentStart, rest, { labelled: true, closer: header.closer });
      continue;
    }
    const lead = leadAt(source, prefix.at, line.last, prefix.head);
    if (lead) {
      blocks.push({ ...here, kind: 'header', end: lead.contentStart, header: lead, apart: gap });
      const above = { fields, filled };
      fields = lead.fields;
      last = fields;
      add(index, lead.contentStart, skipSpace(source, lead.contentStart, line.last));
      // It labels its own line and no other.
      ({ fields, filled } = above);
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
    const short = fields.every((f) => BRIEF.has(f));
    if (!block && filled && !gap && open && short) {
      const above = lines.at(index - 1) as Line;
      if (prefix.bullet) [fields, open] = [ACTIONS, undefined];
      else if (!group && !isLower(line.head) && line.head !== '(' && above.end - above.start < 60)
        [fields, open] = [SCENE, undefined];
    }
    const joined = timing && timeAt(source, prefix.at, line.last, false) ? undefined : open;
    if (joined && !prefix.bullet && continues(joined, line, lines.at(index - 1) as Line)) {
      joined.end = line.last;
      joined.lineEnd = index + 1;
      gap = false;
      continue;
    }
    if (open && !block && group && !prefix.bullet && !gap) fields = ['camera'];
    // Behind an empty line, and with a bullet, a line is read without the item above.
    const free = before.gap || (prefix.bullet && !short) ? before : undefined;
    add(index, line.start, prefix.at, { bullet: prefix.bullet, labelled: again, before: free });
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
