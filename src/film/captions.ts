import type { Plan } from '../direct/plan.ts';

/** `00:00:01.250` */
export function timestamp(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const part = (value: number, digits: number): string => String(value).padStart(digits, '0');
  return `${part(Math.floor(ms / 3_600_000), 2)}:${part(Math.floor(ms / 60_000) % 60, 2)}:${part(Math.floor(ms / 1000) % 60, 2)}.${part(ms % 1000, 3)}`;
}

/**
 * The spoken lines of a plan as WebVTT, each with its speaker as a voice span.
 * @param from seconds that the clip begins after the plan's start; earlier cues are left out
 */
export function captions(plan: Plan, from = 0, to: number = plan.format.seconds): string {
  const escape = (text: string): string =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\s+/g, ' ').trim();
  const name = new Map(plan.cast.map((c) => [c.id, c.name]));
  const cues = plan.shots
    .flatMap((shot) => shot.lines)
    .filter((line) => line.end > from && line.start < to)
    .sort((a, b) => a.start - b.start)
    .map((line) => {
      const [start, end] = [Math.max(0, line.start - from), Math.min(line.end, to) - from];
      const speaker = escape(name.get(line.speaker) ?? '');
      return `${timestamp(start)} --> ${timestamp(end)}\n${speaker ? `<v ${speaker}>` : ''}${escape(line.text)}`;
    });
  return `${['WEBVTT', ...cues].join('\n\n')}\n`;
}
