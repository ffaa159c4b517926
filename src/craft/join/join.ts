import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import { checksum, type Held, readPiece, shortCheck } from '../split/recipe.ts';
import { type Found, merge } from './merge.ts';

/** Pieces put together. */
export interface Joined {
  readonly text: string;
  /** The pieces were as `split` made them, and this is the brief character by character. */
  readonly exact: boolean;
  /** What was changed in the pieces and is now in the whole, each as a sentence. */
  readonly changes: readonly string[];
  /** What could not be told: the pieces disagree, or a change has no place in the whole. */
  readonly conflicts: readonly string[];
}

/**
 * Puts the pieces of `split` together again, in any order. Pieces that were edited are merged: a beat or line that was
 * changed, added or taken out is so in the whole; a style, set or light that one piece changed is changed in the whole;
 * where two pieces say different things the first is taken and the conflict told. What `split` put in falls away.
 * @throws Fault (exit status 2) when a piece is missing, is there twice, is of another brief, or is no piece
 * @example join(split(text, { seconds: 8 }).pieces.map((p) => p.text)).text === format(text) // true
 */
export function join(texts: readonly string[]): Joined {
  const [only] = texts;
  const read = texts.map(readPiece);
  if (texts.length === 1 && only !== undefined && !read[0])
    return { text: only, exact: true, changes: [], conflicts: [] };
  const pieces = read.map(
    (piece, i) =>
      piece ??
      refuse(
        `Text ${i + 1} is no piece of a split brief.`,
        'Name pieces as split wrote them, with their front matter.',
      ),
  );
  pieces.sort((a, b) => a.recipe.part - b.recipe.part);
  const first = pieces[0] ?? refuse('There is nothing to join.', 'Name the pieces.');
  const { of, check, length, from } = first.recipe;
  const label = from || 'the brief';
  for (const { recipe } of pieces)
    if (recipe.check !== check || recipe.length !== length || recipe.of !== of)
      refuse(
        `Part ${recipe.part}/${recipe.of} is of another brief, or of another split of ${label}.`,
        'Join the pieces of one split.',
      );
  for (let k = 1; k <= of; k++) {
    const count = pieces.filter((p) => p.recipe.part === k).length;
    if (count === 0) refuse(`Part ${k} of ${of} of ${label} is missing.`, 'Name all pieces.');
    if (count > 1) refuse(`Part ${k} of ${of} of ${label} is there ${count} times.`, 'Name each piece once.');
  }
  const found = pieces.map(({ body, recipe }) => located(body, recipe.holds));
  const lacks = first.recipe.lacks;
  if (found.every((f) => f.intact)) {
    const text = tile(length, found, lacks);
    if (text !== undefined && checksum(text) === check)
      return { text: first.recipe.source ?? text, exact: true, changes: [], conflicts: [] };
  }
  return { exact: false, ...merge(length, found, lacks) };
}

const refuse = (message: string, remedy: string): never => {
  throw new Fault(message, { exit: EXIT.input, remedy });
};

/** An editor may have written other line ends than it was given. */
function located(body: string, holds: readonly Held[]): Found {
  const asIs = locate(body, holds);
  if (asIs.intact || !body.includes('\r\n')) return asIs;
  const plain = locate(body.replaceAll('\r\n', '\n'), holds);
  const count = ({ at }: Found): number => at.filter((a) => a !== undefined).length;
  return count(plain) > count(asIs) ? plain : asIs;
}

/**
 * Finds the stretches of a piece in its body by their checksums, in order; what was edited lies between those that are
 * found. Looks at each place once a stretch at most.
 */
function locate(body: string, holds: readonly Held[]): Found {
  const lengthOf = (held: Held): number => ('added' in held ? held.added : held.length);
  const is = (held: Held, at: number): boolean =>
    at + lengthOf(held) <= body.length && shortCheck(body.slice(at, at + lengthOf(held))) === held.check;
  const at: (number | undefined)[] = [];
  let end = 0;
  holds.forEach((held, i) => {
    if (is(held, end)) {
      at.push(end);
      end += lengthOf(held);
      return;
    }
    // Farther on: where a line begins, or right behind where the next stretch would.
    let found: number | undefined;
    if (lengthOf(held) > 1)
      for (const place of placesAfter(body, end))
        if (is(held, place) && (lengthOf(held) > 8 || nextIs(holds, i, place + lengthOf(held), is))) {
          found = place;
          break;
        }
    at.push(found);
    if (found !== undefined) end = found + lengthOf(held);
  });
  return { body, holds, at, intact: at.every((a) => a !== undefined) && contiguous(body, holds, at) };
}

const nextIs = (
  holds: readonly Held[],
  i: number,
  at: number,
  is: (held: Held, at: number) => boolean,
): boolean => {
  const next = holds[i + 1];
  return next === undefined || is(next, at);
};

/** Places where an edited text may go on: the starts of lines, sentences and words. */
function* placesAfter(body: string, from: number): Generator<number> {
  const limit = Math.min(body.length, from + 4000);
  for (let i = from; i < limit; i++)
    if (i === from || /\s/.test(body[i - 1] as string) || /[\s.,;:!?]/.test(body[i] as string)) yield i;
}

function contiguous(body: string, holds: readonly Held[], at: readonly (number | undefined)[]): boolean {
  let end = 0;
  for (let i = 0; i < holds.length; i++) {
    if (at[i] !== end) return false;
    const held = holds[i] as Held;
    end += 'added' in held ? held.added : held.length;
  }
  return body.slice(end).trim() === '';
}

/** The whole, where the stretches that were found cover it. */
function tile(
  length: number,
  pieces: readonly Found[],
  lacks: readonly (readonly [number, string])[],
): string | undefined {
  const parts: { at: number; text: string }[] = lacks.map(([at, text]) => ({ at, text }));
  for (const { body, holds, at } of pieces)
    holds.forEach((held, i) => {
      const place = at[i];
      if (!('added' in held) && place !== undefined)
        parts.push({ at: held.at, text: body.slice(place, place + held.length) });
    });
  parts.sort((a, b) => a.at - b.at || b.text.length - a.text.length);
  let text = '';
  for (const part of parts) {
    if (part.at > text.length) return undefined;
    text += part.text.slice(Math.max(0, text.length - part.at));
  }
  return text.length === length ? text : undefined;
}
