import type { Span } from '../../base/span.ts';
import type { Passage } from '../../brief/brief.ts';
import type { Move } from '../../catalogue/kinds.ts';
import { moves } from '../../catalogue/moves/index.generated.ts';
import {
  type Angle,
  allSizeWords,
  angleWords,
  cue,
  dutchWords,
  fNumber,
  focalLength,
  focusWords,
  lensWords,
  type ShotSize,
  sizeWords,
  speeds,
  twoShotWords,
  type Viewpoint,
  viewWords,
} from '../../reading/words/camera.ts';
import { clauses, type Hit, scan, sentences, vocabulary } from '../../reading/words/scan.ts';
import { passagesOf, type Shot } from '../context.ts';

const moveWords = vocabulary(moves.flatMap((move) => move.words.map((word) => [word, move] as const)));

/** A phrase with what it was read as. */
export interface Said<T> extends Hit<T> {
  /** Words around it, for speed and direction. */
  readonly clause: string;
}

/** Everything that the words of one shot say of the camera. */
export interface CameraWords {
  readonly sizes: readonly Said<ShotSize>[];
  readonly angles: readonly Said<Angle>[];
  readonly views: readonly Said<Viewpoint>[];
  readonly moves: readonly Said<Move>[];
  readonly lenses: readonly Said<number>[];
  readonly stops: readonly Said<number>[];
  /** 'two-shot', 'Dutch angle' and other set-ups. */
  readonly dutch: Said<true> | undefined;
  readonly twoShot: Said<true> | undefined;
  /** Text of the camera's own passages, to find its subject in. */
  readonly passages: readonly Passage[];
}

/** Read what a shot says of its camera. */
export function readCamera(shot: Shot): CameraWords {
  const labelled = clauses(passagesOf(shot.brief, 'camera', 'lens', 'depthOfField'));
  const prose = sentences(passagesOf(shot.brief, 'scene', 'style', 'actions')).filter((s) =>
    cue.test(s.text),
  );
  const loose = clauses(prose).filter((c) => cue.test(c.text));
  const said = <T>(list: readonly Passage[], words: Parameters<typeof scan<T>>[1]): Said<T>[] =>
    list.flatMap((clause) => scan([clause], words).map((hit) => ({ ...hit, clause: clause.text })));
  const both = <T>(words: Parameters<typeof scan<T>>[1]) => [...said(labelled, words), ...said(loose, words)];
  const numbers = (pattern: RegExp, low: number, high: number): Said<number>[] =>
    [...labelled, ...loose].flatMap((clause) =>
      [...clause.text.matchAll(pattern)]
        .map((m) => ({
          value: Number(m[1]),
          phrase: m[0],
          span: spanAt(clause, m.index, m[0].length),
          clause: clause.text,
        }))
        .filter((m) => m.value >= low && m.value <= high),
    );
  return {
    sizes: [...said(labelled, allSizeWords), ...said(loose, sizeWords)],
    angles: both(angleWords),
    views: both(viewWords),
    moves: both(moveWords),
    lenses: [...numbers(focalLength, 8, 1200), ...both(lensWords)],
    stops: [...numbers(fNumber, 0.7, 64), ...both(focusWords)],
    dutch: both(dutchWords)[0],
    twoShot: both(twoShotWords)[0],
    passages: [...labelled, ...loose],
  };
}

const spanAt = (clause: Passage, index: number, length: number): Span => ({
  start: clause.span.start + index,
  end: clause.span.start + index + length,
});

/** Speed that the words around a move ask for: 1 usual. */
export const speedOf = (clause: string, pace: number): number => {
  const found = speeds.find(([pattern]) => pattern.test(clause))?.[1];
  return found ?? Math.min(1.4, Math.max(0.7, pace));
};
