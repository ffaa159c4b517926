import type { Span } from '../base/span.ts';
import type { DialogueLine, Passage, ShotBrief } from '../brief/brief.ts';
import { type Found, labelsOf, MoveReader } from './camera-reader.ts';
import type { MoveRole, Way } from './words/camera-moves.ts';

/** A camera move that the words of a shot name. */
export interface CameraMove {
  /**
   * Id of the move in the catalogue (`dolly-in`), or what is no path of its own: `steadicam`, `parallax`,
   * `rack-focus`, `mounted`; `''` where the camera moves and nothing says how.
   */
  readonly id: string;
  readonly role: MoveRole;
  /** What the path does, in the catalogue's labels; empty where `id` is none of its moves. */
  readonly labels: Readonly<Record<string, string>>;
  readonly way?: Way;
  /** The words of the move: `panning left`. */
  readonly phrase: string;
  readonly span: Span;
  /** The move with the words that lead to it and hang on it: ` while panning left across the bay`. */
  readonly stretch: Span;
  /** How it follows the move before it: in one breath, in a sentence of its own, or after a word such as 'then'. */
  readonly order: 'first' | 'with' | 'next' | 'then';
  readonly pace: 'slow' | 'usual' | 'fast';
}

/**
 * All camera moves that a shot's words name, in the order of the text: in the lines about the camera, and in its prose
 * wherever the camera is what moves. A crane that is a bird, a pan on a stove, a hand truck and a running track are
 * none; nor is what a person does who pulls back a curtain. Takes any text in time linear in it; in other languages
 * than English it may find nothing.
 * @example cameraMoves(readBrief('Camera: slow dolly in while panning left').shots[0]).map((m) => m.id) // ['dolly-in', 'pan-left']
 */
export function cameraMoves(shot: ShotBrief): CameraMove[] {
  let moves = known.get(shot);
  if (!moves) known.set(shot, (moves = readMoves(shot)));
  return [...moves];
}

/** Several rules ask for the moves of the same shot. */
const known = new WeakMap<ShotBrief, readonly CameraMove[]>();

function readMoves(shot: ShotBrief): CameraMove[] {
  const passages = [
    ...[...shot.camera, ...shot.lens].map((passage) => ({ passage, labelled: true })),
    ...[...shot.style, ...shot.scene, ...shot.actions].map((passage) => ({
      passage: muted(passage, shot.dialogue),
      labelled: false,
    })),
  ];
  // A line under two labels is read once.
  const seen = new Set<number>();
  let before: MoveReader | undefined;
  const found = passages
    .filter(({ passage }) => !seen.has(passage.span.start) && seen.add(passage.span.start))
    .sort((a, b) => a.passage.span.start - b.passage.span.start)
    .flatMap(({ passage, labelled }) => {
      // A sentence about the camera is a passage of its own; 'it' in the next one is the camera.
      const follows = before !== undefined && passage.span.start - before.passage.span.end < 3;
      before = new MoveReader(passage, labelled, follows && before !== undefined && before.toldOfCamera);
      return before.read();
    });
  return merged(found).map((move, i, all) => ({
    ...move,
    order: i === 0 ? 'first' : orderOf(move, all[i - 1]),
  }));
}

/**
 * The moves of which a shot bears one: `primary`, without the second mention of a move that was named before. A
 * tracking shot that glides forward is one move, a dolly in that zooms out is the dolly zoom.
 * @example primaryMoves(cameraMoves(shot)).length > 1 // a compound move
 */
export function primaryMoves(moves: readonly CameraMove[]): CameraMove[] {
  const kept: CameraMove[] = [];
  for (const move of moves) {
    if (move.role !== 'primary') continue;
    const same = kept.findIndex((k) => isSame(k, move));
    if (same < 0) kept.push(move);
    else if (kept[same]?.id === '' || (kept[same]?.id === 'tracking' && move.id !== ''))
      kept[same] = { ...(kept[same] as CameraMove), id: kept[same]?.id === '' ? move.id : 'tracking' };
  }
  return kept;
}

/**
 * The move that tells most of a shot's camera: its first primary move, else what carries it, else a hold; undefined
 * where the words say nothing.
 * @example mainMove(cameraMoves(shot))?.labels // { camera_pan: 'left_to_right' }
 */
export function mainMove(moves: readonly CameraMove[]): CameraMove | undefined {
  return (
    primaryMoves(moves)[0] ??
    moves.find((m) => m.role === 'carrier') ??
    moves.find((m) => m.role === 'hold') ??
    moves[0]
  );
}

/** Moves along the ground, in the air or on an arm: one way of travelling. */
const TRAVELS = /^(?:dolly|truck|pedestal|crane|push|aerial|$)/;
const RISES = /^(?:pedestal|crane)/;

function isSame(a: CameraMove, b: CameraMove): boolean {
  if (a.id === b.id || a.id === '' || b.id === '') return true;
  if (JSON.stringify(a.labels) === JSON.stringify(b.labels)) return true;
  // 'Pan left' that a second sentence calls 'the pan'.
  const family = (m: CameraMove): string => m.id.replace(/-(?:left|right|up|down|in|out)$/, '');
  if (family(a) === family(b) && family(a) !== a.id && (a.way === undefined || b.way === undefined))
    return true;
  // 'Crane shot rising': the arm goes up.
  if (RISES.test(a.id) && RISES.test(b.id))
    return a.way === undefined || b.way === undefined || a.id.split('-')[1] === b.id.split('-')[1];
  // 'Tracking shot gliding forward': the way of one travel, unless it is told as the next thing.
  const [tracked, other] = a.id === 'tracking' ? [a, b] : [b, a];
  if (tracked.id !== 'tracking') return false;
  if (b.order === 'then') return !isTold(other) && /^(?:dolly-in|truck)/.test(other.id);
  return /^(?:dolly|truck)/.test(other.id) || (TRAVELS.test(other.id) && !isTold(other));
}

/** Named by its own word of the trade, and not only as a way that the camera goes. */
const isTold = (m: CameraMove): boolean =>
  /^\W*(?:doll\w+ (?:in|out)|crane|craning|jib|boom|pedestal|push|pull|truck)/i.test(m.phrase);

const THEN =
  /\b(?:then|before|after|afterwards|followed|finally|next|until|end(?:s|ing)?|later|suddenly|settl\w+|land\w*)\b/i;

function orderOf(move: Found, before: Found | undefined): CameraMove['order'] {
  if (!before) return 'first';
  if (THEN.test(move.lead)) return 'then';
  return move.sentence === before.sentence ? 'with' : 'next';
}

/** 'Dolly in while zooming out' is one technique. */
function merged(found: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const move of found) {
    const last = out.findLast((m) => m.role === 'primary');
    const pair = last && `${last.id} ${move.id}`;
    if (
      last &&
      /^(?:(?:dolly|push)-in zoom-out|dolly-out zoom-in|zoom-out (?:dolly|push)-in|zoom-in dolly-out)$/.test(
        pair ?? '',
      ) &&
      orderOf(move, last) === 'with'
    ) {
      const whole = { start: last.span.start, end: move.span.end };
      out[out.indexOf(last)] = {
        ...last,
        id: 'dolly-zoom',
        labels: labelsOf('dolly-zoom'),
        span: whole,
        phrase: last.phrase + move.lead + move.phrase,
      };
    } else out.push(move);
  }
  return out;
}

/** A passage whose spoken lines are blank: 'Pan left!' is what a director in the scene shouts. */
function muted(passage: Passage, lines: readonly DialogueLine[]): Passage {
  let { text } = passage;
  for (const { words } of lines) {
    const from = words.span.start - passage.span.start;
    const to = words.span.end - passage.span.start;
    if (from >= 0 && to <= text.length)
      text = `${text.slice(0, from)}${'.'.repeat(to - from)}${text.slice(to)}`;
  }
  return { text, span: passage.span };
}
