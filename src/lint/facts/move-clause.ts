import type { Edit } from '../../base/edit.ts';
import type { Span } from '../../base/span.ts';
import type { CameraMove } from '../../reading/camera-move.ts';
import { removal } from './removal.ts';

/** Characters that are looked through on each side of a move. */
const FAR = 240;

/** Words that join a move to the one before it, or begin a sentence of its own. */
const JOINS =
  /^(?:and|then|while|whilst|before|after|as|that|which|plus|with|into|followed|by|ends?|ending|finish\w*|finally|next|lastly|also|on|in|eventually|transition\w*|blend\w*|segu\w+|chang\w+|switch\w*|turn\w*|becom\w+|evolv\w+|flow\w+|morph\w*|leading|afterwards|later|simultaneously)$/i;

/** Words that stand between the joint and the move: who moves, and how. */
const BETWEEN =
  /^(?:it|we|the|our|a|an|another|one|camera|shot|lens|frame|drone|begins?|starts?|to|slow|slower|gentle|subtle|smooth|slight|quick|fast|rapid|sudden|dramatic|sweeping|short|brief|long|high|full|final|\p{L}+ly)$/iu;

const WORD = /[\p{L}\p{N}'’-]+[^\S\n]*$/u;
const MARK = /(?:[,;:+&/|→>–—(]|[^\S\n]-)[^\S\n]*$/u;
const isStop = (text: string): boolean => text === '' || /(?:[.!?\n]|\n[^\S\n]*[-*•])[^\S\n]*$/.test(text);

/**
 * Where the clause of a move begins: behind the last word that does not lead to it. `whole` where its sentence begins
 * with it; undefined where nothing parts it from what stands before.
 */
function opening(text: string, at: number, least: number): { start: number; whole: boolean } | undefined {
  let edge = at;
  let joint: number | undefined;
  for (;;) {
    const before = text.slice(Math.max(least, edge - 40), edge);
    const trimmed = before.trimEnd();
    if (isStop(before)) return { start: edge, whole: true };
    if (MARK.test(before)) {
      const mark = MARK.exec(before)?.[0] ?? '';
      // A label ends with its colon: the line would be left with nothing.
      if (/^[:(]/.test(mark)) return undefined;
      const start = edge - mark.length;
      return {
        start:
          start - (before.slice(0, -mark.length).length - before.slice(0, -mark.length).trimEnd().length),
        whole: false,
      };
    }
    const word = WORD.exec(trimmed)?.[0];
    if (!word) break;
    const start = edge - (before.length - trimmed.length) - word.length;
    if (JOINS.test(word)) joint = start;
    else if (!BETWEEN.test(word) || joint !== undefined) break;
    edge = start;
  }
  if (joint === undefined) return undefined;
  let start = joint;
  while (start > least && /[^\S\n]/.test(text[start - 1] as string)) start--;
  // ', and then': the comma goes with it.
  if (/[,;]/.test(text[start - 1] ?? '') && start - 1 > least) start--;
  return { start, whole: false };
}

/** Words that would hang on the move that is gone. */
const HANGS =
  /^[,;]?\s*(?:\p{L}+ing|\p{L}+ed|which|that|who|where|when|until|till|revealing|so|to|from|into|onto|past|over|through|and|then|while|before|but)\b/iu;

/**
 * The edits that leave all moves of a shot but the first out; undefined where one of them is no clause of its own, or
 * where other words hang on it.
 * @param moves primary moves of one shot, in the order of the text
 * @example withoutOthers('Dolly in while panning left.', moves) // takes ' while panning left' out
 */
export function withoutOthers(text: string, moves: readonly CameraMove[]): readonly Edit[] | undefined {
  const [first, ...others] = moves;
  if (!first || others.length === 0) return undefined;
  const pieces: (Span & { readonly whole: boolean })[] = [];
  for (const [i, move] of others.entries()) {
    const before = moves[i] as CameraMove;
    const joint = /\s(?:with|by)$/i.exec(before.phrase)?.[0].length ?? 0;
    const least = Math.max(before.span.end - joint, move.span.start - FAR);
    const from = opening(text, move.span.start, least);
    if (!from || from.start < least) return undefined;
    pieces.push({ ...from, end: Math.max(move.span.end, move.stretch.end) });
  }
  // Moves that follow each other go as one piece.
  const runs: (Span & { whole: boolean })[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last && /^[^\S\n]*$/.test(text.slice(last.end, piece.start)))
      runs[runs.length - 1] = { ...last, end: piece.end };
    else runs.push(piece);
  }
  const edits: Edit[] = [];
  for (const { start, end, whole } of runs) {
    const after = text.slice(end, end + FAR);
    const closes = /^[^\S\n]*(?:[.!?]+(?=\s|$)|\n|$)/.exec(after);
    // What happens meanwhile goes with any move: 'as she smiles'.
    const meanwhile = /^[^\S\n]+(?:as|while)\s+(?!it\b|the camera\b|we\b)/i.test(after) && !whole;
    if (!closes && !meanwhile && !(/^[^\S\n]*[,;]/.test(after) && !HANGS.test(after))) return undefined;
    if (whole) {
      if (!closes) return undefined;
      const opens = text.lastIndexOf('\n', start - 1) + 1;
      const mark = end + closes[0].trimEnd().length;
      const alone = /^[^\S\n]*(?:\n|$)/.test(text.slice(mark, mark + FAR));
      const bullet = /^[^\p{L}]*$/u.test(text.slice(opens, start));
      if (bullet && !alone && opens !== start) return undefined;
      edits.push(removal(text, { start: bullet ? opens : start, end: mark }));
    } else edits.push({ start, end, text: '' });
  }
  return edits;
}
