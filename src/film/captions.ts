import type { Plan } from '../direct/plan.ts';

/** A line that is spoken in a clip, seconds of the clip. */
export interface Spoken {
  readonly start: number;
  readonly end: number;
  /** In a viewer's words; empty where nobody knows. */
  readonly speaker: string;
  readonly text: string;
}

/** `00:00:01.250` */
export function timestamp(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const part = (value: number, digits: number): string => String(value).padStart(digits, '0');
  return `${part(Math.floor(ms / 3_600_000), 2)}:${part(Math.floor(ms / 60_000) % 60, 2)}:${part(Math.floor(ms / 1000) % 60, 2)}.${part(ms % 1000, 3)}`;
}

/**
 * The lines of a plan as they are spoken in a clip, in order of time.
 * @param from seconds that the clip begins after the plan's start; earlier lines are left out
 */
export function spokenIn(plan: Plan, from = 0, to: number = plan.format.seconds): Spoken[] {
  const name = new Map(plan.cast.map((c) => [c.id, c.name]));
  return plan.shots
    .flatMap((shot) => shot.lines)
    .filter((line) => line.end > from && line.start < to)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, speaker, text }) => ({
      start: Math.max(0, start - from),
      end: Math.min(end, to) - from,
      speaker: name.get(speaker) ?? '',
      text,
    }));
}

/**
 * The spoken lines of a plan as WebVTT, each with its speaker as a voice span.
 * @param from seconds that the clip begins after the plan's start; earlier cues are left out
 * @param before lines of what comes before the plan in the clip
 */
export function captions(
  plan: Plan,
  from = 0,
  to: number = plan.format.seconds,
  before: readonly Spoken[] = [],
): string {
  const escape = (text: string): string =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\s+/g, ' ').trim();
  const cues = [...before, ...spokenIn(plan, from, to)].map(({ start, end, speaker, text }) => {
    const voice = escape(speaker);
    return `${timestamp(start)} --> ${timestamp(end)}\n${voice ? `<v ${voice}>` : ''}${escape(text)}`;
  });
  return `${['WEBVTT', ...cues].join('\n\n')}\n`;
}
