import { type Held, shortCheck } from '../split/recipe.ts';
import type { Joined } from './join.ts';

/** A piece's stretches, and where they stand in its body. */
export interface Found {
  readonly body: string;
  readonly holds: readonly Held[];
  /** Undefined for a stretch that was edited. */
  readonly at: readonly (number | undefined)[];
  readonly intact: boolean;
}

type HeldWhole = Extract<Held, { at: number }>;

/** What a stretch of the whole became in one piece. */
interface Version {
  readonly part: number;
  readonly text: string;
  readonly edited: boolean;
}

/** A stretch of the whole that no piece divides. */
interface Atom {
  readonly at: number;
  readonly end: number;
  readonly versions: Version[];
}

/** Words that were written between two stretches. */
interface Insert {
  readonly after: number;
  readonly part: number;
  readonly text: string;
}

/**
 * The whole out of edited pieces: every stretch of the whole as the pieces that hold it have it, one that was edited
 * before one that was not.
 */
export function merge(
  length: number,
  pieces: readonly Found[],
  lacks: readonly (readonly [number, string])[],
): Omit<Joined, 'exact'> {
  const changes: string[] = [];
  const conflicts: string[] = [];
  const inserts: Insert[] = [];
  const atoms = atomsOf(length, pieces, lacks);
  const within = (at: number, size: number): Atom[] => atoms.filter((a) => a.at >= at && a.end <= at + size);
  const unchanged = (part: number, at: number, text: string): void => {
    for (const atom of within(at, text.length))
      atom.versions.push({ part, text: text.slice(atom.at - at, atom.end - at), edited: false });
  };
  const replace = (part: number, missing: readonly Held[], text: string): void => {
    const own = missing.flatMap((h) => ('added' in h ? (h.instead ?? []) : [h]));
    // What split put in has no place in the whole, and neither has what was written over it.
    if (own.length === 0 || (part > 1 && own.length < missing.length)) {
      if (text.trim() !== '')
        conflicts.push(
          `Part ${part} writes "${short(text)}" over words that split put in; the whole keeps its own.`,
        );
      return;
    }
    own
      .flatMap((h) => within(h.at, h.length))
      .forEach((atom, i) => atom.versions.push({ part, text: i === 0 ? text : '', edited: true }));
  };
  for (const [at, text] of lacks) unchanged(0, at, text);
  pieces.forEach((piece, p) => read(piece, p + 1, unchanged, replace, inserts));

  let text = '';
  const done = new Set<Insert>();
  const insertUpTo = (at: number): void => {
    for (const insert of inserts) {
      if (insert.after > at || done.has(insert)) continue;
      done.add(insert);
      // A line that was added stands on a line of its own.
      const line = /\n$/.test(text) && !/\n$/.test(insert.text) && /^\s*(?:[-*•]|\p{Lu})/u.test(insert.text);
      text += insert.text + (line ? '\n' : '');
      changes.push(`Part ${insert.part} adds "${short(insert.text)}".`);
    }
  };
  for (const atom of atoms) {
    insertUpTo(atom.at);
    const edited = atom.versions.filter((v) => v.edited);
    const kept = atom.versions.find((v) => !v.edited);
    const chosen = edited[0] ?? kept;
    if (!chosen) continue;
    text += chosen.text;
    for (const other of edited.slice(1))
      if (other.text.trim() !== chosen.text.trim())
        conflicts.push(
          `Part ${chosen.part} has "${short(chosen.text)}" where part ${other.part} has "${short(other.text)}"; the first is taken.`,
        );
    if (chosen.edited) changes.push(...told(chosen, kept));
  }
  insertUpTo(Number.POSITIVE_INFINITY);
  return { text: `${text.trimEnd()}\n`, changes: [...new Set(changes)], conflicts: [...new Set(conflicts)] };
}

function told({ part, text }: Version, kept: Version | undefined): string[] {
  const was = kept && kept.text.trim() !== '' ? kept.text : undefined;
  if (text.trim() !== '') return [`Part ${part} has "${short(text)}"${was ? ` for "${short(was)}"` : ''}.`];
  if (was) return [`Part ${part} takes out "${short(was)}".`];
  return kept ? [] : [`Part ${part} takes out words of the whole.`];
}

/** The whole, divided wherever any piece divides it. */
function atomsOf(
  length: number,
  pieces: readonly Found[],
  lacks: readonly (readonly [number, string])[],
): Atom[] {
  const edges = new Set([0, length]);
  for (const [at, text] of lacks) edges.add(at).add(at + text.length);
  for (const held of pieces.flatMap((p) => p.holds))
    if (!('added' in held)) edges.add(held.at).add(held.at + held.length);
  const sorted = [...edges].filter((e) => e <= length).sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => ({ at: sorted[i] as number, end, versions: [] }));
}

/** Walk a piece's body: what was found, what was written over, what was written between. */
function read(
  { body, holds, at }: Found,
  part: number,
  unchanged: (part: number, at: number, text: string) => void,
  replace: (part: number, missing: readonly Held[], text: string) => void,
  inserts: Insert[],
): void {
  let end = 0;
  let after = 0;
  let missing: Held[] = [];
  const gap = (to: number): void => {
    let text = body.slice(end, to);
    // At either end of what was edited, stretches too short to be looked for may be as they were.
    for (
      let last = missing.at(-1);
      last && !('added' in last) && is(last, text.slice(-last.length));
      last = missing.at(-1)
    ) {
      unchanged(part, last.at, text.slice(-last.length));
      text = text.slice(0, -last.length);
      missing = missing.slice(0, -1);
    }
    if (missing.length > 0) replace(part, missing, text);
    else if (text.trim() !== '') inserts.push({ after, part, text });
    missing = [];
  };
  holds.forEach((held, i) => {
    const place = at[i];
    if (place === undefined) {
      missing.push(held);
      return;
    }
    gap(place);
    end = place + sizeOf(held);
    if (!('added' in held)) {
      unchanged(part, held.at, body.slice(place, end));
      after = held.at + held.length;
    }
  });
  gap(body.length);
}

const sizeOf = (held: Held): number => ('added' in held ? held.added : held.length);
const is = (held: HeldWhole, text: string): boolean =>
  text.length === held.length && shortCheck(text) === held.check;

const short = (text: string): string => {
  const flat = text.trim().replace(/\s+/g, ' ');
  return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
};
