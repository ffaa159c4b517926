import type { Edit } from '../../base/edit.ts';
import type { Span } from '../../base/span.ts';
import type { Passage, ShotBrief } from '../../brief/index.ts';
import { type CameraMove, cameraMoves, mainMove, primaryMoves } from '../../reading/camera-move.ts';
import { framings } from '../../reading/framing.ts';
import type { ShotSize } from '../../reading/words/camera.ts';

/** Sizes from far to near, as they are written. */
const SIZES: readonly (readonly [ShotSize, string])[] = [
  ['extreme-wide', 'extreme wide shot'],
  ['wide', 'wide shot'],
  ['full', 'full shot'],
  ['medium-full', 'medium-wide shot'],
  ['medium', 'medium shot'],
  ['medium-close-up', 'medium close-up'],
  ['close-up', 'close-up'],
  ['extreme-close-up', 'extreme close-up'],
];
const CLOSE = 6;
const nameOf = (i: number): string => SIZES[i]?.[1] ?? 'medium shot';
const indexOf = (size: ShotSize): number => SIZES.findIndex(([s]) => s === size);

/** Sides that a camera passes on its way round a subject, a piece each. */
const ROUND = [
  'from the front',
  'in three-quarter view',
  'in profile',
  'in three-quarter view from behind',
  'from behind',
];
/** Heights that a rising camera passes. */
const HEIGHTS = ['at eye level', 'above head height', 'well above the heads', 'high overhead'];

const ENDS =
  /\b(?:end(?:s|ing)?|finish\w*|settl\w+|land\w*|arriv\w+|stop\w*|clos\w+)\s+(?:up\s+)?(?:on|in|at|with)\s+(?:an?\s+|the\s+)?$|\b(?:to|into|until)\s+(?:an?\s+|the\s+)?$/iu;
const TARGET =
  /\b(?:reveal(?:s|ing)?|(?:settl|land|rest|end|finish|arriv|com)\w*(?: to rest)? (?:on|at)|to(?:ward|wards)?|onto|until)\s+(?!reveal\b|the (?:left|right)\b|left\b|right\b|its\b)([^.;,\n]{3,60}?)(?=[.;,\n]|$)/iu;

/** What a camera's words are changed into: edits of the text, a list for each piece of one shot. */
export type HandOver = readonly (readonly Edit[])[];

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
  const main = mainMove(moves);
  const none = Array.from({ length: pieces }, () => []);
  if (!main || main.role !== 'primary' || pieces < 2) return none;
  const passage = [...shot.camera, ...shot.lens, ...shot.style, ...shot.scene, ...shot.actions].find(
    (p) => p.span.start <= main.span.start && p.span.end >= main.span.end,
  );
  if (!passage) return none;
  const several = primaryMoves(moves);
  if (several.length > 1) return oneEach(text, passage, several, pieces);
  const at = clauseEnd(text, passage, main);
  const edits = (make: (k: number) => readonly Edit[]): HandOver =>
    Array.from({ length: pieces }, (_, k) => make(k));
  const tell = (clause: string): Edit => ({ start: at, end: at, text: `, ${clause}` });
  if (/^(?:dolly-in|push-in|zoom-in|dolly-out|zoom-out)$/.test(main.id))
    return travel(text, shot, main, pieces, edits, tell);
  if (/^(?:pan|tilt|whip)|^dolly-zoom$/.test(main.id))
    return turn(text, shot, passage, main, pieces, later, edits, tell);
  if (main.id.startsWith('arc')) {
    if (line) return edits(() => [tell('a short arc that stays on one side of them')]);
    const full = /\b(?:360|full(?:y)?|all the way|complete)\b/iu.test(text.slice(main.stretch.start, at));
    const side = (k: number): string =>
      full ? (ROUND[Math.round((k * 4) / pieces) % 4] as string) : (ROUND[Math.min(4, k)] as string);
    return edits((k) => [
      tell(k === 0 ? `ending ${side(1)}` : `beginning ${side(k)} and ending ${side(k + 1)}`),
    ]);
  }
  if (/^(?:crane|pedestal)-up$/.test(main.id)) {
    const height = (k: number): string => HEIGHTS[Math.min(3, k)] as string;
    return edits((k) =>
      k >= 3
        ? [still(text, main, `held still ${height(3)}`)]
        : [tell(k === 0 ? `ending ${height(1)}` : `beginning ${height(k)} and ending ${height(k + 1)}`)],
    );
  }
  if (/^(?:crane|pedestal)-down$/.test(main.id))
    return edits((k) => [
      tell(
        k === 0
          ? 'ending partway down'
          : k < pieces - 1
            ? 'beginning and ending partway down'
            : 'beginning partway down and ending at the subject',
      ),
    ]);
  return none;
}

const HUNG =
  /[,;]?\s+(?:(?:that|which)\s+)?(?:(?:ends?|ending|finish\w*|settl\w*|lands?|landing|turning|goes|going)\s+)?(?:on|in|with|to|into|and|then|before)?\s*$/iu;

/** Moves one after the other are a piece each, as a shot bears one; those made at once stay as they are. */
function oneEach(text: string, passage: Passage, moves: readonly CameraMove[], pieces: number): HandOver {
  const inside = moves.every((m) => m.span.start >= passage.span.start && m.span.end <= passage.span.end);
  const inTurn = moves.slice(1).every((m) => m.order === 'then' || m.order === 'next');
  return Array.from({ length: pieces }, (_, k) => {
    if (!inside || !inTurn) return [];
    const mine = Math.floor((k * moves.length) / pieces);
    return moves.flatMap((move, j): Edit[] => {
      const { start } = move.stretch;
      const next = moves[j + 1]?.stretch.start ?? passage.span.end;
      // With what hangs on it: 'booms up until the wires fill the picture'.
      const told = Math.min(move.stretch.end, next);
      const end = told + (/^[^,;.!?\n]*/.exec(text.slice(told, next))?.[0].length ?? 0);
      if (j !== mine) {
        // 'A push-in that ends on' a tilt that goes: its lead goes too.
        const before = text.slice(Math.max(passage.span.start, start - 40), start);
        const hung = j > mine ? (HUNG.exec(before)?.[0].length ?? 0) : 0;
        // One mark goes with it: the one before, else the one behind.
        const led = /^\s*[,;]/.test(text.slice(start, end)) || /[\p{L}\p{N}]$/u.test(before);
        const mark =
          j > mine || led ? 0 : (/^[,;.]?\s*/.exec(text.slice(end, passage.span.end))?.[0].length ?? 0);
        // What stays behind it keeps a comma to stand on.
        const comma = j < mine && text[start] === ',' && !/^\s*[,;.!?]/.test(text.slice(end)) ? 1 : 0;
        return [{ start: start - hung + comma, end: end + mark, text: '' }];
      }
      const words = /^([\s,;]*)((?:and\s+)?(?:then|finally|next|before)\s+)/iu.exec(text.slice(start, end));
      if (mine === 0 || !words) return [];
      const from = start + (words[1]?.length ?? 0);
      // 'The camera dollies in, then booms up': who booms was told of the move that goes.
      const camera = /^(?:the |our )?camera\b/iu.exec(passage.text)?.[0];
      const named = /\bcamera\b/iu.test(text.slice(start, end));
      return [
        { start: from, end: from + (words[2]?.length ?? 0), text: camera && !named ? `${camera} ` : '' },
      ];
    });
  });
}

/** Where the clause of a move ends: before the mark that ends its sentence, else at the end of its passage. */
function clauseEnd(text: string, passage: Passage, main: CameraMove): number {
  const rest = text.slice(main.span.end, passage.span.end);
  const stop = rest.search(/[.!?;](?=\s|$)/u);
  return stop < 0 ? passage.span.end : main.span.end + stop;
}

/** The move's words give way to a camera that holds; an angle behind them stays. */
function still(text: string, main: CameraMove, words: string): Edit {
  const start =
    main.stretch.start +
    (text.slice(main.stretch.start, main.span.start).match(/^[\s,;:—–-]*/u)?.[0].length ?? 0);
  const tail = text.slice(main.span.end, main.stretch.end);
  const angle = /\s(?:from|at) (?:an? )?(?:[\w-]+ ){0,2}(?:level|angle|above|below|behind)\b.*$/iu.exec(tail);
  const end = angle ? main.span.end + angle.index : main.stretch.end;
  const upper = /^\p{Lu}/u.test(text.slice(start, end));
  return { start, end, text: upper ? words.charAt(0).toUpperCase() + words.slice(1) : words };
}

/** In or out: each piece begins at the size at which the one before ended. */
function travel(
  text: string,
  shot: ShotBrief,
  main: CameraMove,
  pieces: number,
  edits: (make: (k: number) => readonly Edit[]) => HandOver,
  tell: (clause: string) => Edit,
): HandOver {
  const closer = main.id.endsWith('in') && main.id !== 'zoom-out';
  const said = framings(shot).filter((f) => f.kind === 'size');
  const isEnd = (span: Span): boolean => ENDS.test(text.slice(Math.max(0, span.start - 40), span.start));
  const first = said.find((f) => !isEnd(f.span));
  const last = said.find((f) => f.span.start > main.span.start && isEnd(f.span));
  const way = closer ? 'in' : 'out';
  if (!first && !last)
    return edits((k) => [
      tell(
        k === 0
          ? `ending partway ${way}`
          : k < pieces - 1
            ? `beginning and ending partway ${way}`
            : `beginning partway ${way} and ending ${closer ? 'close' : 'wide'}`,
      ),
    ]);
  const begin = first ? indexOf(first.value as ShotSize) : undefined;
  const end = last ? indexOf(last.value as ShotSize) : undefined;
  const from = begin ?? Math.max(0, (end as number) - (closer ? pieces : -pieces));
  // A step of size a piece; nearer than a close-up only where the brief says so.
  const two = framings(shot).some((f) => f.value === 'two-shot');
  const edge = closer ? Math.max(from, two ? CLOSE - 1 : CLOSE) : 0;
  const reach = end ?? (closer ? Math.min(edge, from + pieces) : Math.max(edge, from - pieces));
  const bound = (k: number): number =>
    end === undefined
      ? closer
        ? Math.min(reach, from + k)
        : Math.max(reach, from - k)
      : Math.round(from + ((reach - from) * k) / pieces);
  return edits((k) => {
    const [a, b] = [bound(k), bound(k + 1)];
    const list: Edit[] = [];
    if (first && a !== from) list.push(named(text, first.span, nameOf(a)));
    // Near enough from the start: the first piece makes its slow move, and the others stay there.
    if (a === b && k === 0) return [];
    if (a === b) {
      list.push(still(text, main, 'held still'));
      if (last) list.push({ ...leadIn(text, last.span), text: '' });
    } else if (last) {
      if (b !== reach) list.push(named(text, last.span, nameOf(b)));
      if (!first && k > 0) list.push(tell(`beginning on ${article(nameOf(a))}`));
    } else list.push(tell(`ending on ${article(nameOf(b))}`));
    return list;
  });
}

const article = (name: string): string => `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;

/** Another size in place of the one that is written, with its article and letter case. */
function named(text: string, span: Span, name: string): Edit {
  const lead = /\b(an?) $/iu.exec(text.slice(Math.max(0, span.start - 3), span.start));
  const words = text.slice(span.start, span.end);
  // 'Medium two-shot' stays a shot of two, 'close-up shot' is no 'medium shot shot'.
  const after = /^[ -]shot\b/iu.exec(text.slice(span.end, span.end + 6))?.[0].length ?? 0;
  const two = /two[- ]shot/iu.test(words) ? `${name.replace(/ shot$/, '')} two-shot` : name;
  const cased = /^\p{Lu}/u.test(words) ? two.charAt(0).toUpperCase() + two.slice(1) : two;
  if (!lead) return { start: span.start, end: span.end + after, text: cased };
  const upper = /^\p{Lu}/u.test(lead[1] as string);
  const full = article(two);
  return {
    start: span.start - lead[0].length,
    end: span.end + after,
    text: upper ? full.charAt(0).toUpperCase() + full.slice(1) : full,
  };
}

/** ', ending on a close-up of her ring': the words about the end, with what leads to them. */
function leadIn(text: string, span: Span): Span {
  const before = text.slice(Math.max(0, span.start - 48), span.start);
  const lead =
    /[,;]?\s*(?:and\s+)?(?:\w+ing|to|into|until)\s+(?:up\s+)?(?:(?:on|in|at|with)\s+)?(?:an?\s+|the\s+)?$/iu.exec(
      before,
    );
  const after = /^[^.;,\n]*/.exec(text.slice(span.end))?.[0].length ?? 0;
  return { start: span.start - (lead?.[0].length ?? 0), end: span.end + after };
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
      if (k < turning || target === undefined) return [still(text, main, 'held still')];
      return [{ start: opening, end, text: capital(`static on ${target}`, text.slice(opening, end)) }];
    });
  }
  if (/^(?:whip|dolly-zoom)/.test(main.id))
    return edits((k) => (k === 0 ? [] : [still(text, main, 'held still')]));
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

const capital = (words: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
