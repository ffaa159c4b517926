import { meaningOf } from './labels.ts';
import { isDigit, type Source, trimEnd } from './scan.ts';
import { type ShotTime, timeAt } from './shot-header.ts';
import { type Field, isSpace } from './tree.ts';

/** A value of a JSON prompt that is prose: where its characters stand, and what it speaks of. */
export interface JsonProse {
  readonly kind: 'prose';
  /** Range of its key, quotes apart; empty for the elements of a list. */
  readonly key: { readonly start: number; readonly end: number };
  /** Range of the characters between its quotes. */
  readonly start: number;
  readonly end: number;
  readonly fields: readonly Field[];
  /** The first dialect that knows its key as a label. */
  readonly dialect: string | undefined;
}

/** A spoken line given as an object: `{"speaker": "Maya", "line": "Hi."}`. */
export interface JsonLine {
  readonly kind: 'line';
  readonly parts: readonly {
    readonly role: 'speaker' | 'delivery' | 'words';
    readonly start: number;
    readonly end: number;
  }[];
}

/** The next element of a list of shots begins here. */
export interface JsonShot {
  readonly kind: 'shot';
  readonly start: number;
  /** Its range or length in seconds, when a key gives it. */
  readonly time: ShotTime;
}

/** The list of shots is over: what follows speaks of all of them. */
export interface JsonRest {
  readonly kind: 'rest';
  readonly start: number;
}

/** A part of a JSON prompt, in the order of the text. */
export type JsonPart = JsonProse | JsonLine | JsonShot | JsonRest;

interface Entry {
  readonly key: { readonly start: number; readonly end: number };
  /** The key in small letters, with spaces. */
  readonly name: string;
  readonly value: Value;
}

interface Value {
  readonly kind: 'string' | 'bare' | 'object' | 'list';
  readonly start: number;
  readonly end: number;
  readonly entries: readonly Entry[];
}

const names = (list: string): ReadonlySet<string> => new Set(list.split('|'));
/** Deeper nesting than this is no prompt. */
const DEEPEST = 24;
/** A bare word, such as a number or a key without quotes, is no longer. */
const LONGEST_BARE = 40;
const SCENE: readonly Field[] = ['scene'];
/** Keys of the machinery: what they hold is no part of the scene. */
const SETTINGS = names(
  'id|title|name|version|model|aspect ratio|aspectratio|resolution|duration|length|seconds|fps|frame rate|framerate|seed|quality|size|steps|type|platform|language|tags|keywords|schema',
);
const LENGTHS = names(
  'duration|length|seconds|duration seconds|length seconds|duration s|length s|seconds s',
);
/** Keys of a shot's range; elsewhere `time` is a time of day. */
const TIMES = names('time|times|time range|time code|timecode|timestamp|timestamps|timing');
const SPEAKERS = names('speaker|character|who|by|voice|name|actor|person');
const WORDS = names('line|text|words|dialogue|speech|says|quote|content|message');
const DELIVERIES = names('delivery|tone|emotion|manner|style|how');
const SHOTS = names('shot|shots|scene|scenes|clip|clips|sequence|sequences|cut|cuts|segment|segments');

/** `camera_movement`, `cameraMovement` → 'camera movement'. */
export function keyWords(key: string): string {
  let out = '';
  let small = false;
  for (const c of key) {
    if (c === '_' || c === '-' || c === ' ') {
      if (out !== '' && !out.endsWith(' ')) out += ' ';
      small = false;
      continue;
    }
    const lower = c.toLowerCase();
    if (small && lower !== c) out += ' ';
    out += lower;
    small = lower === c;
  }
  return out.trimEnd();
}

/**
 * The parts of a prompt written as JSON (a fence around it, trailing commas and bare keys are forgiven), or
 * undefined for any other text. Takes time linear in the length; positions are those of the text itself.
 * @example jsonParts(new Source('{"subject": "a cat"}'))?.length // 1
 */
export function jsonParts(source: Source): JsonPart[] | undefined {
  const bounds = boundsOf(source);
  if (!bounds) return undefined;
  const reader = new Reader(source, bounds.start, bounds.end);
  const root = reader.value(0);
  if (!root || root.entries.length === 0 || root.end !== bounds.end) return undefined;
  const parts: JsonPart[] = [];
  walk(source, root, SCENE, parts);
  return parts.some((p) => p.kind === 'prose' || p.kind === 'line') ? parts : undefined;
}

/** Where an object or a list fills the text, white space and a fence apart. */
function boundsOf(source: Source): { start: number; end: number } | undefined {
  let start = 0;
  const limit = Math.min(source.length, 200);
  while (start < limit && isSpace(source.code(start))) start++;
  const first = source.char(start);
  const fenced = first === '`' && source.read(start, start + 3) === '```';
  if (fenced) {
    start += 3;
    while (start < limit && isSpace(source.code(start))) start++;
    if (/^json$/i.test(source.read(start, start + 4))) start += 4;
    while (start < limit && isSpace(source.code(start))) start++;
  } else if (first !== '{' && first !== '[') return undefined;
  const close = { '{': '}', '[': ']' }[source.char(start)];
  if (close === undefined) return undefined;
  let end = trimEnd(source, start, source.length);
  if (source.read(end - 3, end) === '```') end = trimEnd(source, start, end - 3);
  return source.char(end - 1) === close ? { start, end } : undefined;
}

/** Recursive descent over the text. */
class Reader {
  constructor(
    private readonly source: Source,
    private at: number,
    private readonly limit: number,
  ) {}

  value(depth: number): Value | undefined {
    const c = this.next();
    if (depth > DEEPEST) return undefined;
    if (c === '"') return this.string();
    if (c === '{' || c === '[') return this.group(c, depth);
    return this.bare(c);
  }

  /** The next character that is no white space, not taken yet. */
  private next(): string {
    for (; this.at < this.limit; this.at++) {
      const c = this.source.char(this.at);
      if (!isSpace(c.charCodeAt(0))) return c;
    }
    return '';
  }

  private string(): Value | undefined {
    const start = this.at + 1;
    for (let i = start; i < this.limit; i++) {
      const c = this.source.char(i);
      if (c === '\\') i++;
      else if (c === '"') {
        this.at = i + 1;
        return { kind: 'string', start, end: i, entries: [] };
      }
    }
    return undefined;
  }

  private bare(first: string): Value | undefined {
    const start = this.at;
    const limit = Math.min(this.limit, start + LONGEST_BARE);
    let c = first;
    while (this.at < limit && /[\w.+-]/.test(c)) c = this.source.char(++this.at);
    return this.at === start ? undefined : { kind: 'bare', start, end: this.at, entries: [] };
  }

  private group(open: '{' | '[', depth: number): Value | undefined {
    const start = this.at;
    const close = open === '{' ? '}' : ']';
    const entries: Entry[] = [];
    this.at++;
    for (;;) {
      let c = this.next();
      if (c === close) break;
      let key = { start: this.at, end: this.at };
      if (open === '{') {
        const name = c === '"' ? this.string() : this.bare(c);
        if (!name || this.next() !== ':') return undefined;
        key = { start: name.start, end: name.end };
        this.at++;
      }
      const value = this.value(depth + 1);
      if (!value) return undefined;
      entries.push({ key, name: keyWords(this.source.read(key.start, key.end)), value });
      c = this.next();
      if (c === ',') this.at++;
      else if (c !== close) return undefined;
    }
    this.at++;
    return { kind: open === '{' ? 'object' : 'list', start, end: this.at, entries };
  }
}

function walk(source: Source, group: Value, fields: readonly Field[], out: JsonPart[]): void {
  for (const { key, name, value } of group.entries) {
    source.meter.steps += 2 * name.length;
    const meaning = name === '' ? undefined : meaningOf(name);
    const own = meaning?.fields ?? fields;
    if (value.kind === 'string') {
      if (!SETTINGS.has(name) && !isTime(source, name, value) && hasWords(source, value))
        out.push({
          kind: 'prose',
          key,
          start: value.start,
          end: value.end,
          fields: own,
          dialect: meaning?.dialects[0],
        });
    } else if (value.kind === 'list' && SHOTS.has(name) && value.entries.length > 1) {
      for (const { key: empty, value: shot } of value.entries) {
        if (shot.kind === 'bare') continue;
        out.push({ kind: 'shot', start: shot.start, time: timeOf(source, shot) });
        const one = { ...group, entries: [{ key: empty, name: '', value: shot }] };
        walk(source, shot.kind === 'object' ? shot : one, SCENE, out);
      }
      out.push({ kind: 'rest', start: value.end });
    } else if (value.kind === 'object' || value.kind === 'list') {
      const line = value.kind === 'object' && own.includes('dialogue') ? lineOf(value) : undefined;
      if (line) out.push(line);
      else walk(source, value, own, out);
    }
  }
}

function hasWords(source: Source, { start, end }: Value): boolean {
  for (let at = start; at < end; at++) {
    const c = source.char(at);
    if (/[\p{L}\p{N}]/u.test(/[\ud800-\udbff]/.test(c) ? source.read(at, at + 2) : c)) return true;
  }
  return false;
}

/** `"time": "0-4s"`; `"time": "dusk"` is prose. */
const isTime = (source: Source, name: string, { start, end }: Value): boolean =>
  TIMES.has(name) && timeAt(source, start, end, true)?.end === end;

function timeOf(source: Source, shot: Value): ShotTime {
  for (const { name, value } of shot.entries) {
    if (TIMES.has(name)) {
      const read = timeAt(source, value.start, value.end, true);
      if (read) return read.time;
    }
    if (!LENGTHS.has(name)) continue;
    const text = source.read(value.start, Math.min(value.end, value.start + 8));
    const length = isDigit(text.charCodeAt(0)) ? Number.parseFloat(text) : 0;
    if (length > 0 && length <= 120) return { length };
  }
  return {};
}

function lineOf(value: Value): JsonLine | undefined {
  const parts: { role: 'speaker' | 'delivery' | 'words'; start: number; end: number }[] = [];
  for (const { name, value: said } of value.entries) {
    if (said.kind !== 'string' || said.end === said.start) continue;
    const role = roleOf(name);
    if (role && !parts.some((p) => p.role === role)) parts.push({ role, start: said.start, end: said.end });
  }
  return parts.some((p) => p.role === 'words') ? { kind: 'line', parts } : undefined;
}

function roleOf(name: string): 'speaker' | 'delivery' | 'words' | undefined {
  if (WORDS.has(name)) return 'words';
  if (SPEAKERS.has(name)) return 'speaker';
  return DELIVERIES.has(name) ? 'delivery' : undefined;
}
