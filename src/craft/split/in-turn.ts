import type { Edit } from '../../base/edit.ts';
import type { Passage, ShotBrief } from '../../brief/index.ts';
import type { CameraMove } from '../../reading/camera-move.ts';
import { article, cased, edgeOf, named, nameOf, sizesOf } from './sizes.ts';
import type { HandOver } from './still.ts';
import { comesCloser } from './travel.ts';

/**
 * Moves one after the other are a piece each, as a shot bears one; those made at once stay together. Where one of them
 * goes in or out, the pieces after it begin at the size to which it went.
 */
export function inTurn(
  text: string,
  shot: ShotBrief,
  passage: Passage,
  moves: readonly CameraMove[],
  pieces: number,
): HandOver {
  const inside = moves.every((m) => m.span.start >= passage.span.start && m.span.end <= passage.span.end);
  const groups: CameraMove[][] = [];
  for (const move of moves)
    if (groups.length === 0 || move.order === 'then' || move.order === 'next') groups.push([move]);
    else groups.at(-1)?.push(move);
  if (!inside || groups.length < 2) return Array.from({ length: pieces }, () => []);
  const groupOf = (k: number): number => Math.floor((k * groups.length) / pieces);
  const { first, last, two } = sizesOf(text, shot, passage.span.start);
  const opens = groups[0]?.[0]?.stretch.start ?? 0;
  let size = first?.index;
  return Array.from({ length: pieces }, (_, k) => {
    const mine = groupOf(k);
    const list = groups.flatMap((group, j) =>
      j === mine ? (mine > 0 ? kept(text, passage, group, opens) : []) : left(text, passage, groups, j, mine),
    );
    if (!first || last || size === undefined || groups.length > 8) return list;
    const travels = groups[mine]?.find((m) => comesCloser(m) !== undefined);
    if (size !== first.index) list.push(named(text, first.span, size));
    if (!travels) return list;
    const closer = comesCloser(travels) === true;
    const edge = edgeOf(closer, size, two);
    size = closer ? Math.min(edge, size + 1) : Math.max(edge, size - 1);
    const at = endOf(text, passage, groups, mine);
    return [...list, { start: at, end: at, text: `, ending on ${article(nameOf(size, two))}` }];
  });
}

/** Where a group of moves ends, with what hangs on it: 'booms up until the wires fill the picture'. */
function endOf(
  text: string,
  passage: Passage,
  groups: readonly (readonly CameraMove[])[],
  j: number,
): number {
  const next = groups[j + 1]?.[0]?.stretch.start ?? passage.span.end;
  const told = Math.min(groups[j]?.at(-1)?.stretch.end ?? next, next);
  return told + (/^[^,;.!?\n]*/.exec(text.slice(told, next))?.[0].length ?? 0);
}

const HUNG =
  /[,;]?\s+(?:(?:that|which)\s+)?(?:(?:ends?|ending|finish\w*|settl\w*|lands?|landing|turning|goes|going)\s+)?(?:on|in|with|to|into|and|then|before)?\s*$/iu;

const OPENS = /(?:^|(?<=[.;]\s))(?:begin|start|open)(?:s|ning|ing)?\s+(?:on|with|in)\s*(?:an?\s*)?$/iu;

/** The words of moves that another piece makes are left out. */
function left(
  text: string,
  passage: Passage,
  groups: readonly (readonly CameraMove[])[],
  j: number,
  mine: number,
): Edit[] {
  const start = groups[j]?.[0]?.stretch.start ?? 0;
  const end = endOf(text, passage, groups, j);
  // 'A push-in that ends on' a tilt that goes: its lead goes too.
  const before = text.slice(Math.max(passage.span.start, start - 40), start);
  const opening = j === 0 && mine > 0 ? (OPENS.exec(before)?.[0].length ?? 0) : 0;
  const hung = j > mine ? (HUNG.exec(before)?.[0].length ?? 0) : opening;
  // One mark goes with it: the one before, else the one behind.
  const led = opening === 0 && (/^\s*[,;]/.test(text.slice(start, end)) || /[\p{L}\p{N}]$/u.test(before));
  const mark =
    j > mine || led
      ? 0
      : ((opening > 0 ? /^[,;.]?\s*(?:(?:and\s+)?then\s+)?/iu : /^[,;.]?\s*/).exec(
          text.slice(end, passage.span.end),
        )?.[0].length ?? 0);
  // What stays behind it keeps a comma to stand on.
  const comma = j < mine && text[start] === ',' && !/^\s*[,;.!?]/.test(text.slice(end)) ? 1 : 0;
  return [{ start: start - hung + comma, end: end + mark, text: '' }];
}

/**
 * The words of a piece's own moves, without the 'then' of those before them.
 * @param first where the first move of all begins
 */
function kept(text: string, passage: Passage, group: readonly CameraMove[], first: number): Edit[] {
  const start = group[0]?.stretch.start ?? 0;
  const end = group.at(-1)?.stretch.end ?? start;
  const words = /^([\s,;]*)((?:and\s+)?(?:then|finally|next|before)\s+)/iu.exec(text.slice(start, end));
  if (!words) return [];
  const from = start + (words[1]?.length ?? 0);
  const to = from + (words[2]?.length ?? 0);
  // 'The camera dollies in, then booms up': who booms was told of the move that goes.
  const own = text.slice(start, end);
  const camera = /^(?:the |our |an? )?(?:camera|drone)\b/iu.exec(passage.text)?.[0];
  const bare = /^[a-z]+s\b/.test(text.slice(to, end))
    ? `the ${/\bdrone\b/iu.test(passage.text) ? 'drone' : 'camera'}`
    : '';
  const alone = first <= passage.span.start;
  const who = camera ?? (alone ? cased(bare, 'A') : bare);
  return [{ start: from, end: to, text: who && !/\b(?:camera|drone)\b/iu.test(own) ? `${who} ` : '' }];
}
