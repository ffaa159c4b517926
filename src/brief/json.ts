import { meaningOf } from './labels.ts';
import type { Meter } from './scan.ts';
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
  /** Its length in seconds, when a key gives it. */
  readonly seconds?: number;
}

/** A part of a JSON prompt, in the order of the text. */
export type JsonPart = JsonProse | JsonLine | JsonShot;

interface Value {
  readonly kind: 'string' | 'bare' | 'object' | 'list';
  readonly start: number;
  readonly end: number;
  readonly entries: { readonly key: { start: number; end: number }; readonly value: Value }[];
}

/** Deeper nesting than this is no prompt. */
const DEEPEST = 24;
const SCENE: readonly Field[] = ['scene'];
/** Keys of the machinery: what they hold is no part of the scene. */
const settings =
  /^(?:id|title|name|version|model|aspect ?ratio|resolution|duration|length|seconds|fps|frame ?rate|seed|quality|size|steps|type|platform|language|tags|keywords|schema)$/;
const speakerKeys = /^(?:speaker|character|who|by|voice|name|actor|person)$/;
const wordKeys = /^(?:line|text|words|dialogue|speech|says|quote|content|message)$/;
const deliveryKeys = /^(?:delivery|tone|emotion|manner|style|how)$/;
const shotLists = /^(?:shots?|scenes?|clips?|sequences?|cuts?|segments?)$/;

/** `camera_movement`, `cameraMovement` → 'camera movement'. */
export const keyWords = (key: string): string =>
  key
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim()
    .toLowerCase();

/**
 * The parts of a prompt written as JSON (a fence around it, trailing commas and bare keys are forgiven), or
 * undefined for any other text. Takes time linear in the length; positions are those of the text itself.
 * @example jsonParts('{"subject": "a cat"}')?.length // 1
 */
export function jsonParts(text: string, meter: Meter): JsonPart[] | undefined {
  const open = /^\uFEFF?\s*(?:```\s*(?:json)?\s*)?(?=[{[])/i.exec(text.slice(0, 200));
  if (!open) return undefined;
  const reader = new Reader(text, open[0].length);
  const root = reader.value(0);
  meter.steps += reader.at;
  if (!root || root.entries.length === 0) return undefined;
  reader.space();
  if (!/^(?:```\s*)?$/.test(text.slice(reader.at, reader.at + 400).trimEnd())) return undefined;
  const parts: JsonPart[] = [];
  walk(text, root, SCENE, parts);
  return parts.some((p) => p.kind !== 'shot') ? parts : undefined;
}

/** Recursive descent over the text. */
class Reader {
  constructor(
    private readonly text: string,
    public at: number,
  ) {}

  space(): void {
    while (this.at < this.text.length && isSpace(this.text.charCodeAt(this.at))) this.at++;
  }

  value(depth: number): Value | undefined {
    this.space();
    const c = this.text[this.at];
    if (depth > DEEPEST) return undefined;
    if (c === '"') return this.string();
    if (c === '{' || c === '[') return this.group(c, depth);
    const bare = /^[\w.+-]{1,40}/.exec(this.text.slice(this.at, this.at + 41));
    if (!bare) return undefined;
    const start = this.at;
    this.at += bare[0].length;
    return { kind: 'bare', start, end: this.at, entries: [] };
  }

  string(): Value | undefined {
    const start = this.at + 1;
    for (let i = start; i < this.text.length; i++) {
      const c = this.text[i];
      if (c === '\\') i++;
      else if (c === '"') {
        this.at = i + 1;
        return { kind: 'string', start, end: i, entries: [] };
      }
    }
    return undefined;
  }

  group(open: '{' | '[', depth: number): Value | undefined {
    const start = this.at;
    const close = open === '{' ? '}' : ']';
    const entries: { key: { start: number; end: number }; value: Value }[] = [];
    this.at++;
    for (;;) {
      this.space();
      if (this.text[this.at] === close) break;
      let key = { start: this.at, end: this.at };
      if (open === '{') {
        const name = this.value(DEEPEST);
        if (!name || (name.kind !== 'string' && name.kind !== 'bare')) return undefined;
        key = { start: name.start, end: name.end };
        this.space();
        if (this.text[this.at] !== ':') return undefined;
        this.at++;
      }
      const value = this.value(depth + 1);
      if (!value) return undefined;
      entries.push({ key, value });
      this.space();
      if (this.text[this.at] === ',') this.at++;
      else if (this.text[this.at] !== close) return undefined;
    }
    this.at++;
    return { kind: open === '{' ? 'object' : 'list', start, end: this.at, entries };
  }
}

function walk(text: string, group: Value, fields: readonly Field[], out: JsonPart[]): void {
  for (const { key, value } of group.entries) {
    const name = keyWords(text.slice(key.start, key.end));
    const own = name === '' ? fields : (meaningOf(name)?.fields ?? fields);
    if (value.kind === 'string') {
      if (!settings.test(name) && /[\p{L}\p{N}]/u.test(text.slice(value.start, value.end)))
        out.push({ kind: 'prose', key, start: value.start, end: value.end, fields: own });
    } else if (value.kind === 'list' && shotLists.test(name) && value.entries.length > 1) {
      for (const { value: shot } of value.entries) {
        if (shot.kind === 'bare') continue;
        const seconds = lengthOf(text, shot);
        out.push({ kind: 'shot', start: shot.start, ...(seconds === undefined ? {} : { seconds }) });
        const one = { ...group, entries: [{ key: { start: shot.start, end: shot.start }, value: shot }] };
        walk(text, shot.kind === 'object' ? shot : one, SCENE, out);
      }
    } else if (value.kind === 'object' || value.kind === 'list') {
      const line = value.kind === 'object' && own.includes('dialogue') ? lineOf(text, value) : undefined;
      if (line) out.push(line);
      else walk(text, value, own, out);
    }
  }
}

function lengthOf(text: string, shot: Value): number | undefined {
  for (const { key, value } of shot.entries) {
    if (!/^(?:duration|length|seconds)(?: seconds| s)?$/.test(keyWords(text.slice(key.start, key.end))))
      continue;
    const seconds = Number.parseFloat(text.slice(value.start, value.end));
    if (seconds > 0 && seconds <= 120) return seconds;
  }
  return undefined;
}

function lineOf(text: string, value: Value): JsonLine | undefined {
  const parts: { role: 'speaker' | 'delivery' | 'words'; start: number; end: number }[] = [];
  for (const { key, value: said } of value.entries) {
    if (said.kind !== 'string' || said.end === said.start) continue;
    const name = keyWords(text.slice(key.start, key.end));
    const role = wordKeys.test(name)
      ? 'words'
      : speakerKeys.test(name)
        ? 'speaker'
        : deliveryKeys.test(name)
          ? 'delivery'
          : undefined;
    if (role && !parts.some((p) => p.role === role)) parts.push({ role, start: said.start, end: said.end });
  }
  return parts.some((p) => p.role === 'words') ? { kind: 'line', parts } : undefined;
}
