import type { Span } from '../base/span.ts';
import type { Brief, DialogueLine, Passage, ShotBrief } from '../brief/index.ts';
import { numbers } from '../catalogue/words/quantities.ts';
import { spokenWords } from '../lint/facts/words.ts';

/** Words that are naturally spoken in a second. */
const WORDS_A_SECOND = 2.5;

/**
 * Seconds that a line takes to say.
 * @example spokenSeconds(line) // 2.4 for six words
 */
export const spokenSeconds = ({ words }: DialogueLine): number => spokenWords(words.text) / WORDS_A_SECOND;

/** When a beat begins. */
export interface BeatTime {
  readonly span: Span;
  /** Seconds from the clip's start. */
  readonly from: number;
  /** True where the seconds themselves stand before the beat. */
  readonly written: boolean;
}

/** `(0-2s)`, `1.5 – 3 s:`, `[00:02]`, at the head of a beat. */
const RANGE =
  /^[\s([]*(?:(\d+):(\d{2})|(\d+(?:\.\d+)?)\s*(?:s|sec|seconds?)?\s*[-–—]\s*\d+(?:\.\d+)?\s*(?:s|sec|seconds?)\b)/i;

/** `in the final second`, `in the last two seconds`. */
const FINAL = /\bin the (?:final|last) (?:(\p{L}+|\d+(?:\.\d+)?) )?seconds?\b/iu;

/** Seconds from the clip's start that stand at the head of a beat. */
function writtenStart(text: string): number | undefined {
  const range = RANGE.exec(text);
  if (!range) return undefined;
  return range[3] === undefined ? Number(range[1]) * 60 + Number(range[2]) : Number(range[3]);
}

/** Seconds before its shot's end that a beat says to begin at. */
function secondsBeforeEnd(text: string): number | undefined {
  const final = FINAL.exec(text);
  if (!final) return undefined;
  const word = final[1]?.toLowerCase() ?? 'one';
  const seconds = Object.hasOwn(numbers, word) ? numbers[word] : Number(word);
  return Number.isFinite(seconds) ? seconds : undefined;
}

/** Start and end of every shot, seconds: as written, else equal shares of what is left. */
export function shotTimes(brief: Brief, clip: number): { readonly from: number; readonly to: number }[] {
  const open = brief.shots.filter((shot) => !shot.time).length;
  const taken = brief.shots.reduce((sum, { time }) => sum + (time ? time.to - time.from : 0), 0);
  const share = Math.max(clip - taken, 0) / Math.max(open, 1);
  let at = 0;
  return brief.shots.map(({ time }) => {
    const from = time?.from ?? at;
    const to = time?.to ?? from + share;
    at = to;
    return { from, to };
  });
}

/**
 * When each beat begins: as written, as told ("in the final second"), else in equal shares of its shot. Beats that several shots have in common are
 * told once.
 * @param clip seconds of the whole clip
 * @example beatTimes(readBrief('Actions:\n- A\n- B'), 4).map((beat) => beat.from) // [0, 2]
 */
export function beatTimes(brief: Brief, clip: number): BeatTime[] {
  const seen = new Set<number>();
  const times = shotTimes(brief, clip);
  return brief.shots.flatMap((shot, index) => {
    const beats = beatsOf(shot).filter(({ span }) => !seen.has(span.start));
    const { from, to } = times[index] as { from: number; to: number };
    return beats.map(({ span, text }, n): BeatTime => {
      seen.add(span.start);
      const start = writtenStart(text);
      const before = secondsBeforeEnd(text);
      const share = from + ((to - from) * n) / beats.length;
      const told = before === undefined ? share : Math.max(from, to - before);
      return { span, from: start ?? told, written: start !== undefined };
    });
  });
}

/** Beats: what is done. A line that is only spoken is no beat of its own. */
const beatsOf = ({ actions, dialogue }: ShotBrief): Passage[] =>
  actions.filter(
    ({ span }) => !dialogue.some((line) => line.span.start <= span.start && line.span.end >= span.end),
  );
