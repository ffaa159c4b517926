import type { Edit } from '../../base/edit.ts';
import type { Span } from '../../base/span.ts';
import type { Passage, ShotBrief } from '../../brief/index.ts';
import { type CameraMove, cameraMoves, mainMove, primaryMoves } from '../../reading/camera-move.ts';
import { framings } from '../../reading/framing.ts';
import { inTurn } from './in-turn.ts';
import { cased, sizesOf } from './sizes.ts';
import { type HandOver, leadIn, still } from './still.ts';
import { comesCloser, travel } from './travel.ts';

/** Sides that a camera passes on its way round a subject, a piece each. */
const ROUND = [
  'from the front',
  'in three-quarter view',
  'in profile',
  'in three-quarter view from behind',
  'from behind',
];
/** Where in it a side that is written stands. */
const SIDE: Readonly<Record<string, number>> = { front: 0, 'three-quarter': 1, profile: 2, back: 4 };
/** Heights that a rising camera passes. */
const HEIGHTS = ['at eye level', 'above head height', 'well above the heads', 'high overhead'];

const TARGET =
  /\b(?:reveal(?:s|ing)?|(?:settl|land|rest|end|finish|arriv|com)\w*(?: to rest)? (?:on|at)|to(?:ward|wards)?|onto|until)\s+(?!reveal\b|the (?:left|right)\b|left\b|right\b|its\b)([^.;,\n]{3,60}?)(?=[.;,\n]|$)/iu;

/**
 * How a shot's camera goes on from piece to piece: where a move ends, the next piece begins, and goes on or holds. Every
 * piece says its own beginning and end, since an engine knows nothing of the piece before.
 * @param later words of the beats after the first piece, which tell what the frame must still hold
 * @param line true where two speak, so that the camera stays on one side of them
 */
export function handOver(
  text: string,
  shot: ShotBrief,
  pieces: number,
  later: string,
  line: boolean,
): HandOver {
  const moves = cameraMoves(shot);
  const all = primaryMoves(moves);
  // A line about the camera is nearer to what is meant than a move told in passing.
  const told = all.filter((m) => shot.camera.some((p) => within(m, p)));
  const several = told.length === 1 ? told : all;
  const main = told.length === 1 ? told[0] : mainMove(moves);
  const none = Array.from({ length: pieces }, () => []);
  if (!main || main.role !== 'primary' || pieces < 2) return none;
  const passage = [...shot.camera, ...shot.lens, ...shot.style, ...shot.scene, ...shot.actions].find((p) =>
    within(main, p),
  );
  if (!passage) return none;
  if (several.length > 1) return inTurn(text, shot, passage, several, pieces);
  const at = clauseEnd(text, passage, main);
  const edits = (make: (k: number) => readonly Edit[]): HandOver =>
    Array.from({ length: pieces }, (_, k) => make(k));
  const tell = (clause: string): Edit => ({ start: at, end: at, text: `, ${clause}` });
  if (comesCloser(main) !== undefined) return travel(text, shot, main, pieces, edits, tell);
  if (/^(?:pan|tilt|whip)|^dolly-zoom$/.test(main.id))
    return turn(text, shot, passage, main, pieces, later, edits, tell);
  if (main.id.startsWith('arc')) {
    if (line) return edits(() => [tell('a short arc that stays on one side of them')]);
    return arriving(round(text, shot, main, at, pieces, edits, tell), text, shot, main);
  }
  if (/^(?:crane|pedestal)-(?:up|down)$/.test(main.id))
    return arriving(rise(text, main, at, pieces, edits, tell), text, shot, main);
  return arriving(none, text, shot, main);
}

/** A size that a move ends on is reached in the last piece, as no other begins at it. */
function arriving(pieces: HandOver, text: string, shot: ShotBrief, main: CameraMove): HandOver {
  const { last } = sizesOf(text, shot, main.span.start);
  if (!last) return pieces;
  const drop = { ...leadIn(text, last.span), text: '' };
  return pieces.map((list, k) => (k < pieces.length - 1 ? [...list, drop] : list));
}

/** Round a subject: each piece begins at the side to which the one before came. */
function round(
  text: string,
  shot: ShotBrief,
  main: CameraMove,
  at: number,
  pieces: number,
  edits: (make: (k: number) => readonly Edit[]) => HandOver,
  tell: (clause: string) => Edit,
): HandOver {
  const full = /\b(?:360|full(?:y)?|all the way|complete)\b/iu.test(text.slice(main.stretch.start, at));
  const view = framings(shot).find((f) => f.kind === 'view' && f.value in SIDE);
  const begins = view ? (SIDE[view.value] as number) : 0;
  // Seen from the side or from behind, a subject is come round to the face.
  const way = begins > 1 ? -1 : 1;
  const side = (k: number): string =>
    full
      ? (ROUND[(begins + Math.round((k * 4) / pieces)) % 4] as string)
      : (ROUND[Math.max(0, Math.min(4, begins + way * k))] as string);
  return edits((k) => {
    if (k === 0 || !view) return [tell(`${k > 0 ? `beginning ${side(k)} and ` : ''}ending ${side(k + 1)}`)];
    if (side(k) === side(k + 1)) return [seen(text, view.span, side(k)), still(text, main)];
    return [seen(text, view.span, side(k)), tell(`ending ${side(k + 1)}`)];
  });
}

/** Another side in place of the one that is written. */
function seen(text: string, { start, end }: Span, side: string): Edit {
  const lead =
    /\b(?:in|from|at) (?:an? |the )?$/iu.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  return { start: start - lead.length, end, text: cased(side, lead || text.slice(start, end)) };
}

/** Up or down: what it rises or comes down to is reached in the last piece. */
function rise(
  text: string,
  main: CameraMove,
  at: number,
  pieces: number,
  edits: (make: (k: number) => readonly Edit[]) => HandOver,
  tell: (clause: string) => Edit,
): HandOver {
  const target = /\s+(?:up |down )?(?:to|onto|until|into|over)\s+(?!the (?:left|right)\b)[^,.;\n]+/iu.exec(
    text.slice(main.span.end, at),
  );
  const drop = target && {
    start: main.span.end + target.index,
    end: main.span.end + target.index + target[0].length,
    text: '',
  };
  const up = main.id.endsWith('up');
  const height = (k: number): string => (up ? (HEIGHTS[Math.min(3, k)] as string) : 'partway down');
  return edits((k) => {
    const ends =
      k === pieces - 1 && target ? undefined : up || k < pieces - 1 ? height(k + 1) : 'at the subject';
    const begins = k > 0 ? height(k) : undefined;
    const gone = drop && k < pieces - 1 ? [drop] : [];
    if (begins === ends && up) return [still(text, main, `held still ${height(k)}`)];
    const clause = [
      ...(begins === undefined ? [] : begins === ends ? ['beginning and'] : [`beginning ${begins}`, 'and']),
      ...(ends === undefined ? [] : [`ending ${ends}`]),
    ];
    return [...gone, tell((ends === undefined ? clause.slice(0, -1) : clause).join(' '))];
  });
}

const within = (move: CameraMove, { span }: Passage): boolean =>
  span.start <= move.span.start && span.end >= move.span.end;

/** Where the clause of a move ends: before the mark that ends its sentence, else at the end of its passage. */
function clauseEnd(text: string, passage: Passage, main: CameraMove): number {
  const rest = text.slice(main.span.end, passage.span.end);
  const stop = rest.search(/[.!?;](?=\s|$)/u);
  return stop < 0 ? passage.span.end : main.span.end + stop;
}

/** A turn that ends on something is made in one piece, and the others hold before or after it; else it is shared. */
function turn(
  text: string,
  shot: ShotBrief,
  passage: Passage,
  main: CameraMove,
  pieces: number,
  later: string,
  edits: (make: (k: number) => readonly Edit[]) => HandOver,
  tell: (clause: string) => Edit,
): HandOver {
  const end = clauseEnd(text, passage, main);
  // A turn that goes with what moves ends where that does.
  const rest = text.slice(main.span.end, end);
  if (/\b(?:with|following|after)$/iu.test(main.phrase) || /^\s*(?:with|following|after)\b/iu.test(rest))
    return edits(() => []);
  const target = TARGET.exec(text.slice(main.span.start, end))?.[1]?.trim();
  const opening = sentenceStart(text, passage, main);
  const subject = text.slice(opening, main.stretch.start);
  // What the later beats are about must still be in the frame: then the turn waits for the last piece.
  const words = (subject.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter(
    (w) => !/shot|close|medium|wide|angle|camera|level|slow/.test(w),
  );
  const waits = words.some((w) => later.toLowerCase().includes(w));
  // What prose shows goes along with its camera: only a line about the camera alone may give way.
  const apart = shot.camera.some((p) => p.span.start === passage.span.start) && shot.scene.length > 0;
  const once = apart && (target !== undefined || /^(?:whip|dolly-zoom)/.test(main.id));
  if (once) {
    const turning = waits ? pieces - 1 : 0;
    return edits((k) => {
      if (k === turning) return [];
      if (k < turning || target === undefined) return [still(text, main)];
      return [{ start: opening, end, text: cased(`static on ${target}`, text.slice(opening, end)) }];
    });
  }
  if (/^(?:whip|dolly-zoom)/.test(main.id)) return edits((k) => (k === 0 ? [] : [still(text, main)]));
  const what = main.id.startsWith('tilt') ? 'tilt' : 'pan';
  return edits((k) => [
    tell(
      k === 0
        ? 'stopping partway'
        : `the ${what} going on from partway${k === pieces - 1 ? ' to its end' : ', and stopping again'}`,
    ),
  ]);
}

function sentenceStart(text: string, passage: Passage, main: CameraMove): number {
  const before = text.slice(passage.span.start, main.span.start);
  const stop = Math.max(...['. ', '; ', '! ', '? ', '\n'].map((mark) => before.lastIndexOf(mark)));
  const start = passage.span.start + (stop < 0 ? 0 : stop + 1);
  return start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
}
