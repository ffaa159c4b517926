import type { TreeBuilder } from './builder.ts';
import { type Header, headerAt, leadAt } from './header.ts';
import { type Line, type Mark, type Source, type Start, skipSpace, trimEnd } from './scan.ts';
import { findSpeech, type SpeechSite } from './speech.ts';
import type { Field } from './tree.ts';

/** A stretch of text to be divided into its parts; no white space stands at its ends. */
export interface Stretch {
  readonly end: number;
  readonly fields: readonly Field[];
  /** The lines that it stands in, the first of which it may begin inside of. */
  readonly lines: readonly Line[];
  /** It may begin with a label of its own, as behind another label on the same line. */
  readonly labelled: boolean;
}

/** Where a sentence begins that is not inside quotes. */
interface Sentence extends Mark {
  /** It may be a tag, but no sentence. */
  readonly tag: boolean;
  /** It may begin with a label; at the start of a line that was looked for before. */
  readonly label: boolean;
  /** Where its line ends. */
  readonly lineEnd: number;
  /** Where the next one begins. */
  readonly next: number;
}

/** Another part begins here: a label, or (without one) a sentence about the camera, or prose again. */
interface Part {
  readonly at: number;
  readonly header: Header | undefined;
  /** Where what a lead labels ends. */
  readonly until?: number;
}

/** The content of one item: labels and camera sentences inside it, and what is spoken. */
export function content(builder: TreeBuilder, source: Source, item: Stretch): void {
  const { end, fields, lines } = item;
  const start = builder.at;
  let inner = fields;
  let camera = false;
  let opened = false;
  const allQuotes = lines.length === 1 ? (lines[0] as Line).quotes : lines.flatMap((line) => line.quotes);
  const allColons = lines.length === 1 ? (lines[0] as Line).colons : lines.flatMap((line) => line.colons);
  const quotes = slicer(allQuotes);
  quotes(start);
  const colon = cursor(allColons);
  const stretch = (until: number): void => {
    const own = quotes(until);
    if (inner.some((f) => SPOKEN.has(f)) && !inner.includes('writing') && until > builder.at)
      spoken(builder, source, until, siteOf(inner), own, colon(builder.at));
    else builder.padded('text', until);
  };
  let closer: string | undefined;
  const close = (to: number): void => {
    const until = to === end ? end : trimEnd(source, builder.at, to);
    stretch(beforeCloser(source, builder.at, until, closer));
    builder.padded('mark', until);
    if (opened) builder.close();
    [opened, closer] = [false, undefined];
    builder.leaf('space', to);
  };
  for (const part of partsIn(source, start, item, allQuotes, cursor(allColons))) {
    close(part.at);
    if (part.header) {
      label(builder, part.header);
      builder.leaf('space', skipSpace(source, builder.at, end));
      ({ fields: inner, closer } = part.header);
      opened = true;
      if (part.until !== undefined) {
        close(part.until);
        inner = fields;
      }
    } else {
      camera = !camera;
      inner = camera ? CAMERA : fields;
      if (camera) builder.open('section', { fields: inner });
      opened = camera;
    }
  }
  close(end);
}

/** Where what a bracket or a tag closes ends: before it, where it is there; without white space. */
export function beforeCloser(source: Source, from: number, end: number, closer: string | undefined): number {
  const at = closer === undefined ? end : end - closer.length;
  if (at === end || at < from || source.char(end - 1) !== closer?.at(-1)) return end;
  return source.read(at, end) === closer ? trimEnd(source, from, at) : end;
}

/** Open a section with its label. */
export function label(builder: TreeBuilder, header: Header): void {
  const { fields, dialect } = header;
  builder.open('section', { fields, ...(dialect !== undefined && { dialect }) });
  builder.leaf('mark', header.labelStart);
  builder.leaf('label', header.labelEnd);
  builder.leaf('mark', header.contentStart);
}

const CAMERA: readonly Field[] = ['camera'];
/** Fields in which somebody may speak. */
const SPOKEN: ReadonlySet<Field> = new Set(['scene', 'actions', 'dialogue']);

function sentencesIn(source: Source, start: number, item: Stretch, quotes: readonly Mark[]): Sentence[] {
  const { end, lines, labelled } = item;
  const sentences: Sentence[] = [];
  let quote = quotes.findIndex(({ at }) => at >= start);
  let quoted = false;
  const add = (mark: Start, line: Line, label: boolean): void => {
    for (; quote >= 0 && quote < quotes.length && (quotes[quote] as Mark).at <= mark.at; quote++) {
      const { char } = quotes[quote] as Mark;
      if (char === '"') quoted = !quoted;
      else if (char === '“' || char === '”') quoted = char === '“';
    }
    if (!quoted || mark.char === '"' || mark.char === '“')
      sentences.push({
        at: mark.at,
        char: mark.char,
        tag: !mark.sentence,
        label,
        lineEnd: Math.min(end, line.last),
        next: end,
      });
  };
  lines.forEach((line, i) => {
    if (i === 0) add({ at: start, char: source.char(start), sentence: true }, line, labelled);
    else if (lines[i - 1]?.ended && !line.blank)
      add({ at: line.first, char: line.head, sentence: true }, line, false);
    for (const mark of line.starts) if (mark.at > start && mark.at < end) add(mark, line, true);
  });
  return sentences.map((sentence, i) => ({ ...sentence, next: sentences[i + 1]?.at ?? end }));
}

function partsIn(
  source: Source,
  start: number,
  item: Stretch,
  quotes: readonly Mark[],
  colon: (at: number) => number | undefined,
): readonly Part[] {
  const { fields } = item;
  const parts: Part[] = [];
  const dialogue = fields.includes('dialogue');
  const prose = fields.includes('scene') || fields.includes('actions');
  let labelled = false;
  let inCamera = false;
  let after = start;
  for (const { at, char: head, tag, label, lineEnd, next } of sentencesIn(source, start, item, quotes)) {
    if (at < after) continue;
    const site = {
      lineStart: false,
      heading: false,
      dialogue,
      more: false,
      head,
      colon: colon(at),
      dash: undefined,
      tag,
    };
    const header = label ? headerAt(source, at, Math.min(lineEnd, next), site) : undefined;
    if (header && !(at === start && header.fields.every((f) => fields.includes(f)))) {
      parts.push({ at, header });
      labelled = true;
      after = header.contentStart;
    } else if (!prose || labelled || tag) continue;
    else {
      const lead = leadAt(source, at, next, head);
      const camera =
        !lead && /[cto]/i.test(head) && CAMERA_SENTENCE.test(source.read(at, Math.min(next, at + 40)));
      if (inCamera && !camera) parts.push({ at, header: undefined });
      if (lead) parts.push({ at, header: lead, until: next });
      else if (camera && !inCamera) parts.push({ at, header: undefined });
      inCamera = camera;
    }
  }
  return parts;
}

/** What of some marks is before a place, and was not given yet. */
function slicer(marks: readonly Mark[]): (end: number) => readonly Mark[] {
  let i = 0;
  return (end) => {
    const from = i;
    while (i < marks.length && (marks[i] as Mark).at < end) i++;
    return marks.slice(from, i);
  };
}

/** The first of some places that is not before another; to be asked for places in rising order. */
function cursor(places: readonly number[]): (at: number) => number | undefined {
  let i = 0;
  return (at) => {
    while (i < places.length && (places[i] as number) < at) i++;
    return places[i];
  };
}

/** `Camera holds static.`, `The camera orbits right.`; not `Camera flashes pop`. */
const CAMERA_SENTENCE =
  /^(?:the\s|our\s)?camera(?:work)?(?!\s(?:flash|crew|m[ae]n|shop|bag|operator|shutter|phone|in|on|sits|hangs)\w*[\s,.])[\s,.]/iu;

const siteOf = (fields: readonly Field[]): SpeechSite =>
  fields.includes('dialogue') ? 'dialogue' : fields.includes('actions') ? 'actions' : 'prose';

/** Emit a stretch as prose and spoken lines. */
function spoken(
  builder: TreeBuilder,
  source: Source,
  end: number,
  site: SpeechSite,
  quotes: readonly Mark[],
  colon: number | undefined,
): void {
  if (quotes.length > 0 || site === 'dialogue') {
    for (const line of findSpeech(source, builder.at, end, site, quotes, colon)) {
      builder.padded('text', line.start);
      builder.open('speech');
      for (const [kind, to] of line.leaves) builder.padded(kind, Math.min(to, end));
      builder.close();
    }
  }
  builder.padded('text', end);
}
