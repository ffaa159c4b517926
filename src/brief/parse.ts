import { blankOut, commentsIn, withoutComments } from './comments.ts';
import { type Header, headerAt, type Site } from './header.ts';
import { type JsonPart, jsonParts } from './json.ts';
import { endsSentence, type Line, type Meter, prefixOf, skipSpace, splitLines, trimEnd } from './scan.ts';
import { shotHeaderAt } from './shot-header.ts';
import { findSpeech, type SpeechSite } from './speech.ts';
import { type Field, isSpace, type Tree, TreeBuilder } from './tree.ts';

/** One part of the text, as the first pass divides it. */
type Block =
  | { kind: 'item'; start: number; at: number; end: number; fields: readonly Field[] }
  | { kind: 'header'; start: number; header: Header }
  | { kind: 'shot'; start: number; header: NonNullable<ReturnType<typeof shotHeaderAt>> };

type Item = Extract<Block, { kind: 'item' }>;

const SCENE: readonly Field[] = ['scene'];
/** Fields whose lines are items of their own. */
const LISTS: ReadonlySet<Field> = new Set(['actions', 'dialogue', 'camera', 'constraints']);
/** Fields whose block goes on after an empty line. */
const LASTING: ReadonlySet<Field> = new Set(['actions', 'dialogue', 'scene', 'constraints']);

/**
 * The tree of a brief. Takes any text whatever in time linear in its length and never throws; every character is
 * in exactly one leaf, so `print(parse(text)) === text`.
 * @param meter counts the characters looked at
 * @example parse('A cat sleeps.\n\nMood: calm').children.length // 2 sections
 */
export function parse(text: string, meter: Meter = { steps: 0 }): Tree {
  const comments = commentsIn(text);
  const builder = new TreeBuilder(text, comments);
  // Everything below reads white space where a comment stands; the builder knows better.
  const read = blankOut(text, comments);
  const lines = withoutComments(splitLines(read), comments);
  meter.steps += text.length;
  const json = jsonParts(read, meter);
  if (json) {
    emitJson(builder, read, json, meter);
    return builder.finish();
  }
  const first = frontMatter(builder, read, lines, meter);
  emit(builder, read, divide(read, lines, first, meter), meter);
  return builder.finish();
}

/** `---`, `key: value` lines, `---` at the top; anything else there is prose. Returns the first line after it. */
function frontMatter(builder: TreeBuilder, text: string, lines: readonly Line[], meter: Meter): number {
  const opening = lines[0];
  const fence = (line: Line): boolean =>
    line.end - line.start < 40 && /^\uFEFF?---+\s*$/.test(text.slice(line.start, line.end));
  if (!opening || !fence(opening)) return 0;
  const entries: { line: Line; colon: number }[] = [];
  let close = 1;
  for (; close < lines.length; close++) {
    const line = lines[close] as Line;
    if (fence(line)) break;
    const start = skipSpace(text, line.start, line.end);
    meter.steps += Math.min(line.end - start, 48);
    const colon = text.slice(start, Math.min(line.end, start + 48)).search(/[:：]/);
    if (line.blank || text[start] === '#') continue;
    if (colon < 1 || !/^[\p{L}_][\p{L}\p{N}_ -]*$/u.test(text.slice(start, start + colon).trim())) return 0;
    entries.push({ line, colon: start + colon });
  }
  const closing = lines[close];
  if (!closing) return 0;
  builder.open('front-matter');
  builder.leaf('mark', opening.next);
  for (const { line, colon } of entries) {
    builder.leaf('space', line.start);
    builder.open('entry');
    builder.padded('key', colon);
    builder.leaf('mark', colon + 1);
    builder.padded('value', line.end);
    builder.close();
    builder.leaf('space', line.next);
  }
  builder.leaf('space', closing.start);
  builder.leaf('mark', closing.next);
  builder.close();
  return close + 1;
}

/** First pass: which lines are headings, and which lines belong together. */
function divide(text: string, lines: readonly Line[], first: number, meter: Meter): Block[] {
  const blocks: Block[] = [];
  let lastFull = lines.length - 1;
  while (lastFull >= first && (lines[lastFull] as Line).blank) lastFull--;
  let fields = SCENE;
  /** The heading stood alone on its line, so that what follows is its content. */
  let block = false;
  let group = false;
  let filled = false;
  let bulleted = false;
  let gap = false;
  let open: Item | undefined;

  const add = (start: number, at: number, end: number, bullet: boolean): void => {
    const to = trimEnd(text, at, end);
    if (to <= at) return;
    open = { kind: 'item', start, at, end: to, fields };
    blocks.push(open);
    bulleted = bullet;
    filled = true;
    gap = false;
  };

  for (let index = first; index < lines.length; index++) {
    const line = lines[index] as Line;
    meter.steps += 8;
    if (line.blank) {
      gap = true;
      open = undefined;
      continue;
    }
    const prefix = prefixOf(text, line.start, line.end);
    meter.steps += prefix.at - line.start;
    const dialogue = fields.includes('dialogue');
    if (!prefix.bullet || !LISTS.has(fields[0] as Field)) {
      const shot = shotHeaderAt(text, prefix.at, line.end, meter);
      if (shot && (index < lastFull || skipSpace(text, shot.end, line.end) < line.end)) {
        blocks.push({ kind: 'shot', start: line.start, header: shot });
        [fields, block, group, filled, open] = [SCENE, true, false, false, undefined];
        add(shot.end, skipSpace(text, shot.end, line.end), line.end, false);
        continue;
      }
    }
    const site: Site = { lineStart: true, heading: prefix.heading, dialogue, more: index < lastFull };
    const header = headerAt(text, prefix.at, line.end, site, meter);
    if (header) {
      blocks.push({ kind: 'header', start: line.start, header });
      const rest = skipSpace(text, header.contentStart, line.end);
      [fields, block, filled, open, gap] = [header.fields, rest >= line.end, false, undefined, false];
      if (header.group) group = true;
      else if (fields.some((f) => f === 'scene' || LASTING.has(f) || f === 'sound' || f === 'style'))
        group = false;
      add(header.contentStart, rest, line.end, false);
      continue;
    }
    // After an empty line a label's say is over, unless its list goes on.
    if (gap && filled) {
      const lasts = block && fields.some((f) => LASTING.has(f)) && bulleted === prefix.bullet;
      const listed = prefix.bullet && fields.some((f) => f === 'actions' || f === 'dialogue');
      if (!lasts && !listed) [fields, block, group] = [SCENE, false, false];
    }
    const joined = open;
    if (joined && !prefix.bullet && continues(text, joined, line, lines[index - 1] as Line)) {
      joined.end = trimEnd(text, joined.end, line.end);
      gap = false;
      continue;
    }
    if (open && !block && group && !prefix.bullet && !gap) fields = ['camera'];
    add(line.start, prefix.at, line.end, prefix.bullet);
  }
  return blocks;
}

/** A line goes on with the item above it: always in prose; in a list when that line was broken for its length. */
function continues(text: string, item: Item, line: Line, above: Line): boolean {
  if (!item.fields.some((f) => LISTS.has(f))) return true;
  if (endsSentence(text, item.at, item.end)) return false;
  const start = skipSpace(text, line.start, line.end);
  if (item.fields.includes('dialogue') && /[:：]$/.test(text.slice(item.end - 1, item.end))) return true;
  return /[\p{Ll}(]/u.test(text[start] ?? '') || above.end - above.start >= 60;
}

/** Second pass: the blocks as nodes. */
function emit(builder: TreeBuilder, text: string, blocks: readonly Block[], meter: Meter): void {
  let inShot = false;
  let inSection = false;
  let inHeader = false;
  let current: readonly Field[] | undefined;
  const closeSection = (): void => {
    if (inSection) builder.close();
    inSection = false;
    current = undefined;
  };
  for (const block of blocks) {
    if (block.kind === 'shot') {
      closeSection();
      if (inShot) builder.close();
      builder.leaf('space', block.start);
      const { leaves: _, end: __, ...time } = block.header;
      builder.open('shot', Object.keys(time).length > 0 ? { time } : {});
      inShot = true;
      let at = block.start;
      for (const [kind, end] of block.header.leaves) {
        if (at === block.start) builder.leaf('mark', prefixOf(text, block.start, end).at);
        builder.padded(kind, end);
        at = end;
      }
      inHeader = false;
    } else if (block.kind === 'header') {
      closeSection();
      builder.leaf('space', block.start);
      openSection(builder, block.header);
      [inSection, inHeader, current] = [true, true, block.header.fields];
    } else {
      if (!inSection || (current !== block.fields && !inHeader)) {
        closeSection();
        builder.leaf('space', block.start);
        builder.open('section', { fields: block.fields });
        inSection = true;
      }
      inHeader = false;
      current = block.fields;
      builder.leaf('space', Math.max(builder.at, block.start));
      builder.open('item', { fields: block.fields });
      builder.leaf('mark', block.at);
      content(builder, text, block.end, block.fields, meter);
      builder.close();
    }
  }
  closeSection();
  if (inShot) builder.close();
  builder.leaf('space', text.length);
}

/** The parts of a JSON prompt as nodes; braces, quotes and commas are marks. */
function emitJson(builder: TreeBuilder, text: string, parts: readonly JsonPart[], meter: Meter): void {
  // An escaped quote is a quote; both take two characters, so that every position stays.
  let opening = false;
  const read = text.replace(/\\(.)/gs, (pair: string, c: string) => {
    if (c !== '"') return '  ';
    opening = !opening;
    return opening ? ' "' : '" ';
  });
  let inShot = false;
  for (const part of parts) {
    if (part.kind === 'shot') {
      if (inShot) builder.close();
      builder.leaf('mark', part.start);
      builder.open('shot', part.seconds === undefined ? {} : { time: { length: part.seconds } });
      inShot = true;
    } else if (part.kind === 'line') {
      builder.leaf('mark', (part.parts[0] as { start: number }).start);
      builder.open('section', { fields: ['dialogue'] });
      builder.open('item', { fields: ['dialogue'] });
      builder.open('speech');
      for (const { role, start, end } of part.parts) {
        builder.leaf('mark', start);
        builder.padded(role, end);
      }
      for (let i = 0; i < 3; i++) builder.close();
    } else {
      builder.leaf('mark', part.key.start);
      builder.open('section', { fields: part.fields });
      builder.leaf('label', part.key.end);
      builder.leaf('mark', part.start);
      builder.open('item', { fields: part.fields });
      content(builder, read, part.end, part.fields, meter);
      builder.close();
      builder.close();
    }
  }
  if (inShot) builder.close();
  builder.leaf('mark', text.length);
}

function openSection(builder: TreeBuilder, header: Header): void {
  builder.open('section', { fields: header.fields });
  builder.leaf('mark', header.labelStart);
  builder.leaf('label', header.labelEnd);
  builder.leaf('mark', header.contentStart);
}

/** The content of one item up to `end`: labels and camera sentences inside it, and what is spoken. */
function content(
  builder: TreeBuilder,
  text: string,
  end: number,
  fields: readonly Field[],
  meter: Meter,
): void {
  const start = builder.at;
  const dialogue = fields.includes('dialogue');
  const site: Site = { lineStart: false, heading: false, dialogue, more: false };
  const cuts: { at: number; header: Header | undefined }[] = [];
  const prose = fields.includes('scene') || fields.includes('actions');
  let inCamera = false;
  let quoted = false;
  for (let at = start; at < end; at++) {
    meter.steps++;
    const c = text[at] as string;
    if (c === '"') quoted = !quoted;
    else if (c === '“') quoted = true;
    else if (c === '”') quoted = false;
    const boundary =
      at === start ||
      (isSpace(text.charCodeAt(at - 1)) && !isSpace(text.charCodeAt(at)) && sentenceBefore(text, start, at));
    if (!boundary || (quoted && c !== '"' && c !== '“')) continue;
    const header = headerAt(text, at, lineEndBefore(text, at, end), site, meter);
    if (header && !(at === start && header.fields.every((f) => fields.includes(f)))) {
      cuts.push({ at, header });
      inCamera = false;
      at = Math.max(at, header.contentStart - 1);
    } else if (prose && cuts.every((cut) => cut.header === undefined)) {
      const camera = CAMERA_SENTENCE.test(text.slice(at, Math.min(end, at + 40)));
      meter.steps += 40;
      if (camera !== inCamera) cuts.push({ at, header: undefined });
      inCamera = camera;
    }
  }
  let camera = false;
  let inner = fields;
  const stretch = (to: number): void => {
    const until = trimEnd(text, builder.at, to);
    if (inner.some((f) => f === 'scene' || f === 'actions' || f === 'dialogue'))
      spoken(builder, text, until, siteOf(inner), meter);
    else builder.padded('text', until);
  };
  let opened = false;
  for (const cut of cuts) {
    stretch(cut.at);
    if (opened) builder.close();
    opened = false;
    builder.leaf('space', cut.at);
    if (cut.header) {
      openSection(builder, cut.header);
      inner = cut.header.fields;
      opened = true;
    } else {
      camera = !camera;
      inner = camera ? ['camera'] : fields;
      if (camera) builder.open('section', { fields: inner });
      opened = camera;
    }
  }
  stretch(end);
  if (opened) builder.close();
  builder.padded('text', end);
}

/** `Camera holds static.`, `The camera orbits right.`; not `Camera flashes pop`. */
const CAMERA_SENTENCE =
  /^(?:the\s|our\s)?camera(?:work)?(?!\s(?:flash|crew|m[ae]n|shop|bag|operator|shutter|phone|in|on|sits|hangs)\w*[\s,.])[\s,.]/iu;

const sentenceBefore = (text: string, start: number, at: number): boolean =>
  endsSentence(text, start, trimEnd(text, start, at));

/** A label and its colon stand on one line. */
function lineEndBefore(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + 100);
  let stop = at;
  while (stop < limit && text[stop] !== '\n' && text[stop] !== '\r') stop++;
  return stop;
}

const siteOf = (fields: readonly Field[]): SpeechSite =>
  fields.includes('dialogue') ? 'dialogue' : fields.includes('actions') ? 'actions' : 'prose';

/** Emit a stretch as prose and spoken lines. */
function spoken(builder: TreeBuilder, text: string, end: number, site: SpeechSite, meter: Meter): void {
  builder.leaf('space', skipSpace(text, builder.at, end));
  for (const line of findSpeech(text, builder.at, end, site, meter)) {
    builder.padded('text', line.start);
    builder.open('speech');
    for (const [kind, to] of line.leaves) builder.padded(kind, Math.min(to, end));
    builder.close();
  }
  builder.padded('text', end);
}
