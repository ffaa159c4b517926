import type { Brief, DialogueLine } from '../../brief/index.ts';
import { estimateDuration } from '../../direct/time/estimate.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Outline, Unit } from './outline.ts';

/** A beat or line with its length in seconds. */
export interface Timed extends Unit {
  readonly text: string;
  /** Acted, apart from what is spoken. */
  readonly acted: number;
  readonly spoken: number;
  /** The lines that are spoken in it. */
  readonly lines: readonly DialogueLine[];
  /** Written time range, seconds from the clip's start. */
  readonly time?: {
    readonly from: number;
    readonly to: number;
    readonly start: number;
    readonly end: number;
  };
}

const VOICE = { id: 'narrator', pitch: 1, rate: 1 };
/** A deed takes a little more than a second, a quick one less, a slow one more. */
const DEED = 1.1;
const TIME =
  /(\d{1,3}(?:\.\d+)?)\s*(?:s|sec(?:onds?)?)?\s*[-–—]\s*(\d{1,3}(?:\.\d+)?)\s*(?:s\b|sec(?:onds?)?\b)/iu;

/** The units of an outline with their lengths: what is spoken at the usual rate, what is done by its deeds. */
export function timedUnits(outline: Outline, readings?: readonly Reading[]): Timed[] {
  const lines = linesOf(outline.brief);
  return outline.units.map((unit) => {
    const own = lines.filter((line) => line.span.start >= unit.span.start && line.span.end <= unit.span.end);
    const spoken = own.reduce((sum, line) => sum + spokenSeconds(line), 0);
    const text = outline.text.slice(unit.span.start, unit.span.end);
    const written = unit.kind === 'beat' ? TIME.exec(text.slice(0, 60)) : null;
    const [from, to] = [Number(written?.[1]), Number(written?.[2])];
    const speech =
      unit.kind === 'line' ||
      own.some((l) => l.span.start <= unit.span.start + 4 && l.span.end >= unit.span.end - 2);
    return {
      ...unit,
      text,
      spoken,
      lines: own,
      acted: speech ? 0 : actedSeconds(text, unit, readings),
      ...(written && to > from
        ? {
            time: {
              from,
              to,
              start: unit.span.start + written.index,
              end: unit.span.start + written.index + written[0].length,
            },
          }
        : {}),
    };
  });
}

const linesOf = (brief: Brief): DialogueLine[] => [
  ...new Map(brief.shots.flatMap((s) => s.dialogue).map((line) => [line.span.start, line])).values(),
];

/** Seconds that a line takes, with a pause that its delivery asks for. */
export function spokenSeconds(line: DialogueLine): number {
  const seconds = estimateDuration(line.words.text, VOICE, { rate: 1, delivery: [] });
  const pause = /\b(?:pause|beat|hesitat\w*|silence)\b/iu.test(line.delivery?.text ?? '') ? 0.6 : 0;
  return (typeof seconds === 'number' ? seconds : 2) + pause;
}

function actedSeconds(text: string, unit: Unit, readings: readonly Reading[] | undefined): number {
  const events = (readings ?? []).flatMap((r) =>
    r.events.filter(
      (e) => e.span.start >= unit.span.start && e.span.start < unit.span.end && !e.aside && !e.negated,
    ),
  );
  const deeds = Math.max(
    1,
    events.length || text.split(/[,;]|\band\b|\bthen\b/iu).filter((part) => /\p{L}{3}/u.test(part)).length,
  );
  const steps = Number(
    /\b(\d|two|three|four|five|six)\b (?:steps|times|turns)/iu
      .exec(text)?.[1]
      ?.replace(/two/i, '2')
      .replace(/three/i, '3')
      .replace(/four/i, '4')
      .replace(/five/i, '5')
      .replace(/six/i, '6') ?? 0,
  );
  const pace = /\bslow[- ]motion|slowly|gently|lingers?|gradual/iu.test(text)
    ? 1.5
    : /\b(?:quick|sudden|snap|instant|fast)/iu.test(text)
      ? 0.7
      : 1;
  const rest = /\b(?:pauses?|waits?|holds?|a beat|silence)\b/iu.test(text) ? 0.7 : 0;
  return Math.min(8, DEED * deeds * pace + rest + steps * 0.5);
}
