import { type Chunk, isKept, textOf } from './weave.ts';

/** What the front matter of a piece tells of the whole. */
export interface Recipe {
  /** From 1. */
  readonly part: number;
  readonly of: number;
  /** Name of the whole. */
  readonly from: string;
  /** Length of the whole in code units, and its checksum. */
  readonly length: number;
  readonly check: string;
  /** The piece's body, stretch by stretch. */
  readonly holds: readonly Held[];
  /** Stretches of the whole that no piece shows. */
  readonly lacks: readonly (readonly [at: number, text: string])[];
  /** The brief as it was laid out, where the pieces are made of another form of it. */
  readonly source?: string;
}

/**
 * A stretch of a piece's body: where it stands in the whole and its checksum, or how long it is where it was put in, and
 * for which characters of the whole it stands.
 */
export type Held =
  | { readonly at: number; readonly length: number; readonly check: string }
  | {
      readonly added: number;
      readonly check: string;
      readonly instead?: { readonly at: number; readonly length: number };
    };

/**
 * Checksum of a text: FNV-1a, 32 bits, to base 36. It tells whether something was edited; it guards against nothing else.
 * @example checksum('a') // '1rvzx2k'
 */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Short checksum of one stretch. */
export const shortCheck = (text: string): string => checksum(text).slice(-4);

/**
 * `holds: @0 45.k3x9 +57.ab12 @300 44.zzz9 +12.a1b2~2`: a place where it jumps, then lengths with checksums; behind `~`
 * the length of the words that are stood for.
 */
export function writeHolds(whole: string, chunks: readonly Chunk[]): string {
  const words: string[] = [];
  let at = -1;
  for (const chunk of chunks) {
    const text = textOf(whole, chunk);
    if (isKept(chunk)) {
      if (chunk.from !== at) words.push(`@${chunk.from}`);
      words.push(`${text.length}.${shortCheck(text)}`);
      at = chunk.to;
    } else if (chunk.instead) {
      const { start, end } = chunk.instead;
      if (start !== at) words.push(`@${start}`);
      words.push(`+${text.length}.${shortCheck(text)}~${end - start}`);
      at = end;
    } else words.push(`+${text.length}.${shortCheck(text)}`);
  }
  return words.join(' ');
}

/** Read `holds`; undefined where it was damaged. */
export function readHolds(value: string): Held[] | undefined {
  const held: Held[] = [];
  let at = 0;
  for (const word of value.split(/\s+/).filter(Boolean)) {
    const jump = /^@(\d{1,7})$/.exec(word);
    const part = /^(\+?)(\d{1,7})\.([0-9a-z]{1,4})(?:~(\d{1,7}))?$/.exec(word);
    if (jump) at = Number(jump[1]);
    else if (part?.[1]) {
      const length = Number(part[4] ?? 0);
      held.push({
        added: Number(part[2]),
        check: part[3] as string,
        ...(length > 0 && { instead: { at, length } }),
      });
      at += length;
    } else if (part && part[4] === undefined) {
      held.push({ at, length: Number(part[2]), check: part[3] as string });
      at += Number(part[2]);
    } else return undefined;
  }
  return held;
}

/** `lacks: [[17,"seconds: 12\n"]]`: JSON in plain ASCII, without anything that a brief's text could be read as. */
export const quoted = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^\x20-\x7e]|</g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Read `lacks`; undefined where it was damaged. */
export function readLacks(value: string): Recipe['lacks'] | undefined {
  try {
    const data: unknown = JSON.parse(value);
    const good =
      Array.isArray(data) &&
      data.every(
        (e) => Array.isArray(e) && e.length === 2 && Number.isInteger(e[0]) && typeof e[1] === 'string',
      );
    return good ? (data as Recipe['lacks']) : undefined;
  } catch {
    return undefined;
  }
}

function readSource(value: string | undefined): string | undefined {
  try {
    const data: unknown = JSON.parse(value ?? 'null');
    return typeof data === 'string' ? data : undefined;
  } catch {
    return undefined;
  }
}

const FRONT = /^\uFEFF?---[^\S\r\n]*\r?\n((?:.*\r?\n)*?)---[^\S\r\n]*(?:\r?\n\s*|$)/;

/** A piece's text as its recipe, its other front matter and its body; undefined for a text that is no piece. */
export function readPiece(
  text: string,
):
  | { readonly recipe: Recipe; readonly settings: ReadonlyMap<string, string>; readonly body: string }
  | undefined {
  const front = FRONT.exec(text);
  if (!front) return undefined;
  const settings = new Map<string, string>();
  for (const line of (front[1] as string).split(/\r?\n/)) {
    const entry = /^\s*([\p{L}_][\p{L}\p{N}_ -]*?)\s*[:：]\s*(.*?)\s*$/u.exec(line);
    if (entry) settings.set((entry[1] as string).toLowerCase(), entry[2] as string);
  }
  const part = /^(\d{1,3})\s*\/\s*(\d{1,3})$/.exec(settings.get('part') ?? '');
  const whole = /^(\d{1,7})\.([0-9a-z]+)$/.exec(settings.get('whole') ?? '');
  const holds = readHolds(settings.get('holds') ?? '');
  const lacks = readLacks(settings.get('lacks') ?? '[]');
  if (!part || !whole || !holds || !lacks) return undefined;
  const source = readSource(settings.get('source'));
  const recipe = {
    part: Number(part[1]),
    of: Number(part[2]),
    from: settings.get('from') ?? '',
    length: Number(whole[1]),
    check: whole[2] as string,
    holds,
    lacks,
    ...(source === undefined ? {} : { source }),
  };
  for (const key of ['part', 'whole', 'holds', 'lacks', 'source', 'from']) settings.delete(key);
  return { recipe, settings, body: text.slice(front[0].length) };
}
