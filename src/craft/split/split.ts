import type { Edit } from '../../base/edit.ts';
import type { Span } from '../../base/span.ts';
import { isJson } from '../../brief/format/outline.ts';
import { briefOf, format, parse, type ShotBrief } from '../../brief/index.ts';
import type { Reader } from '../../reading/index.ts';
import type { Reading } from '../../reading/reading.ts';
import { handOver } from './camera.ts';
import { type Timed, timedUnits } from './lengths.ts';
import { renamed } from './names.ts';
import { type Outline, outlineOf, type ShotSpan } from './outline.ts';
import { checksum, quoted, writeHolds } from './recipe.ts';
import { shareOut } from './share.ts';
import { sidesClause } from './sides.ts';
import { type Chunk, isKept, type Substitution, textOf, weave } from './weave.ts';

/** How a brief is split. */
export interface SplitOptions {
  /** Length of the whole, seconds; the front matter's, the shots' own, or what its beats and lines need when absent. */
  readonly seconds?: number;
  /** Length of a piece, seconds; 4 when absent. */
  readonly pieceSeconds?: number;
  /** Name of the whole, for the pieces' names; `brief` when absent. */
  readonly name?: string;
  /** Reads who does what: prose is shared out better, and no piece begins with a pronoun of the one before. */
  readonly reader?: Reader;
}

/** One piece of a brief. */
export interface Piece {
  /** `NAME.1of3`. */
  readonly name: string;
  /** The piece as a file: front matter, which no engine gets, and a brief of its own. */
  readonly text: string;
  /** Seconds of the whole at which it begins. */
  readonly start: number;
  readonly seconds: number;
}

/** A brief in pieces that cut together. */
export interface Split {
  readonly pieces: readonly Piece[];
  /** What a director should know, each as a sentence. */
  readonly notes: readonly string[];
}

/** Pieces at most. */
const MOST = 30;

/**
 * Splits a brief of 8 or 12 s into briefs of 4 s that cut together. Beats and lines are shared out in order by their
 * length; style, set, light, palette, wardrobe and sound stand in each word for word; where the camera's move ends, the
 * next piece begins; two speakers keep their sides. A brief of several shots is split at its shots. `join` puts the
 * pieces together again, character by character as `format` lays the brief out. Takes any text and never throws.
 * @example split(text, { seconds: 8, name: 'night' }).pieces.map((p) => p.name) // ['night.1of2', 'night.2of2']
 */
export function split(text: string, options: SplitOptions = {}): Split {
  const source = format(text);
  // A list in JSON cannot be shared out and stay JSON.
  const json = isJson(parse(source));
  const whole = json ? format(source, { to: 'guide' }) : source;
  const length = Math.max(1, options.pieceSeconds ?? 4);
  const name = options.name ?? 'brief';
  const brief = briefOf(parse(whole), whole);
  const readings = options.reader?.readAll(brief);
  const outline = outlineOf(whole, readings);
  const units = timedUnits(outline, readings);
  const { parts, seconds, notes } = partsOf(outline, units, options.seconds, length);
  if (parts.length < 2) return { pieces: [{ name, text: source, start: 0, seconds }], notes };
  const chunks = parts.map((_, k) => chunksOf(outline, units, parts, k, readings));
  const lacks = lackedBy(whole, chunks);
  const pieces = parts.map((part, k): Piece => {
    const body = (chunks[k] as Chunk[]).map((chunk) => textOf(whole, chunk)).join('');
    const front = [
      `part: ${k + 1}/${parts.length}`,
      `from: ${name.replace(/[^\p{L}\p{N} ._-]/gu, '_').slice(0, 120)}`,
      `seconds: ${part.seconds}`,
      ...settingsOf(outline, k),
      `whole: ${whole.length}.${checksum(whole)}`,
      `holds: ${writeHolds(whole, chunks[k] as Chunk[])}`,
      ...(k === 0 && lacks.length > 0 ? [`lacks: ${quoted(lacks)}`] : []),
      ...(k === 0 && json ? [`source: ${quoted(source)}`] : []),
    ];
    return {
      name: `${name}.${k + 1}of${parts.length}`,
      text: `---\n${front.join('\n')}\n---\n\n${body}`,
      start: part.start,
      seconds: part.seconds,
    };
  });
  return { pieces, notes: [...notes, ...notesOf(outline, units, parts)] };
}

/** One piece to be made: its shots, and which part of its shot it is. */
interface Part {
  readonly shots: readonly [from: number, to: number];
  readonly index: number;
  readonly count: number;
  readonly start: number;
  readonly seconds: number;
  /** Units that go to it. */
  readonly units: ReadonlySet<number>;
}

function partsOf(
  outline: Outline,
  units: readonly Timed[],
  wanted: number | undefined,
  length: number,
): { parts: Part[]; seconds: number; notes: string[] } {
  const { brief, shots } = outline;
  const notes: string[] = [];
  const written = brief.shots.map((s) => s.time && s.time.to - s.time.from);
  const summed = written.every((t) => t !== undefined)
    ? written.reduce<number>((sum, t) => sum + (t ?? 0), 0)
    : undefined;
  const front = Number.parseFloat(brief.frontMatter.values.seconds ?? '');
  const load = units.reduce((sum, u) => sum + Math.max(u.acted, u.spoken + 0.3), 0);
  let seconds = wanted !== undefined && wanted > 0 ? wanted : front > 0 ? front : summed;
  if (seconds === undefined || !(seconds > 0)) {
    seconds = load <= length ? length : Math.min(3, Math.ceil(load / length)) * length;
    notes.push(
      `No length is given; its beats and lines need about ${Math.round(load)} s, so it is taken as ${seconds} s.`,
    );
  }
  seconds = Math.min(seconds, MOST * length);
  const lengths =
    shots.length === brief.shots.length
      ? written.map((t) => t ?? (seconds as number) / shots.length)
      : [seconds];
  const parts: Part[] = [];
  let at = 0;
  for (let i = 0; i < shots.length; ) {
    const own = lengths[i] as number;
    const count = Math.min(MOST, Math.max(1, Math.ceil(own / length - 0.13)));
    let to = i;
    let sum = own;
    // Short shots share a piece.
    while (count === 1 && to + 1 < shots.length && sum + (lengths[to + 1] as number) <= length + 0.25)
      sum += lengths[++to] as number;
    const mine = units.flatMap((u, k) => (u.shot >= i && u.shot <= to ? [k] : []));
    const share = shareOut(
      mine.map((k) => units[k] as Timed),
      count,
      length,
    );
    for (let index = 0; index < count; index++)
      parts.push({
        shots: [i, to],
        index,
        count,
        start: at + index * length,
        seconds: length,
        units: new Set(mine.filter((_, n) => share[n] === index)),
      });
    at += sum;
    i = to + 1;
  }
  return { parts: parts.slice(0, MOST), seconds, notes };
}

/** The text of one piece as what is kept of the whole and what is put in. */
function chunksOf(
  outline: Outline,
  units: readonly Timed[],
  parts: readonly Part[],
  k: number,
  readings: readonly Reading[] | undefined,
): Chunk[] {
  const part = parts[k] as Part;
  const { text } = outline;
  const edits: Substitution[] = [];
  const drop = ({ start, end }: Span): void => void edits.push({ start, end, text: '' });
  units.forEach((unit, i) => {
    if (!part.units.has(i)) drop(unit.whole);
    else edits.push(...shifted(unit, part));
  });
  for (const { whole, unit } of outline.tied) if (parts.findIndex((p) => p.units.has(unit)) > k) drop(whole);
  for (const section of outline.sections)
    if (section.units.every((i) => !part.units.has(i))) {
      drop(section.head);
      drop(section.tail);
    }
  if (outline.shots.length > 1) {
    const [from, to] = part.shots;
    const [first, last] = [outline.shots[from] as ShotSpan, outline.shots[to] as ShotSpan];
    const prose = outline.shots[0]?.start ?? 0;
    if (first.start > prose) drop({ start: prose, end: first.start });
    const close = (outline.shots.at(-1) as ShotSpan).end;
    if (last.end < close) {
      drop({ start: last.end, end: close });
      if (!/[.!?。！？\n]["”’)]*\s*$/u.test(text.slice(first.start, last.end)))
        edits.push({ start: last.end, end: last.end, text: '.' });
    }
    // Alone in its piece, a shot has no number and no times.
    if (from === to) drop(first.head);
  }
  if (readings && k > 0) edits.push(...renamed(text, units, part.units, readings));
  for (let s = part.shots[0]; s <= part.shots[1]; s++) {
    const shot = outline.brief.shots[s] as ShotBrief;
    const later = units
      .filter((u, i) => u.shot === s && parts.some((p) => p.index > 0 && p.units.has(i)))
      .map((u) => u.text)
      .join(' ');
    const sides = sidesClause(text, shot);
    if (part.count > 1)
      edits.push(...(handOver(text, shot, part.count, later, sides !== undefined)[part.index] ?? []));
    if (sides) edits.push(sides);
  }
  return weave(text, edits, cutsOf(outline), outline.body);
}

/** Kept stretches are divided where lines and units begin, so that an edited one is told from its neighbours. */
function cutsOf({ text, units }: Outline): number[] {
  const cuts = new Set<number>();
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) cuts.add(i + 1);
  for (const { whole } of units) cuts.add(whole.start).add(whole.end);
  return [...cuts].sort((a, b) => a - b);
}

/** A written time counts from the piece's own start. */
function shifted({ time }: Timed, { start, seconds }: Part): Edit[] {
  if (!time || start === 0) return [];
  const at = (t: number): string => String(Math.round(Math.min(seconds, Math.max(0, t - start)) * 100) / 100);
  return [{ start: time.start, end: time.end, text: `${at(time.from)}-${at(time.to)}s` }];
}

/** The whole's own settings, but for its length and, after the first piece, the picture that it begins with. */
function settingsOf({ brief, text }: Outline, k: number): string[] {
  const own = /^(?:part|from|seconds|whole|holds|lacks|source)$/;
  return Object.entries(brief.frontMatter.spans).flatMap(([key, span]) => {
    if (
      own.test(key) ||
      (k > 0 && (key === 'image' || (key === 'mode' && brief.frontMatter.values.image !== undefined)))
    )
      return [];
    const value = brief.frontMatter.values[key];
    return value === undefined || value === ''
      ? []
      : [`${key}: ${text.slice(span.start, span.end).replace(/\s+/g, ' ')}`];
  });
}

/** Characters of the whole that stand in no piece. */
function lackedBy(whole: string, pieces: readonly (readonly Chunk[])[]): [number, string][] {
  const held = pieces
    .flat()
    .filter(isKept)
    .sort((a, b) => a.from - b.from);
  const lacks: [number, string][] = [];
  let at = 0;
  for (const { from, to } of [...held, { from: whole.length, to: whole.length }]) {
    if (from > at) lacks.push([at, whole.slice(at, from)]);
    at = Math.max(at, to);
  }
  return lacks;
}

function notesOf(outline: Outline, units: readonly Timed[], parts: readonly Part[]): string[] {
  const notes: string[] = [];
  if (outline.brief.frontMatter.values.image !== undefined)
    notes.push(
      'The picture begins the first piece; begin each further piece with the last frame of the one before (image:).',
    );
  if (units.length === 0 && outline.shots.length === 1)
    notes.push('No beat or line was found to share out; the pieces differ in their camera only.');
  const idle = parts.flatMap((part, k) => (part.units.size === 0 && part.count > 1 ? [k + 1] : []));
  if (units.length > 0 && idle.length > 0)
    notes.push(`No beat or line was left for part ${idle.join(', ')}; write one, or make the whole shorter.`);
  return notes;
}
