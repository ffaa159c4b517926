import type { Span } from '../../base/span.ts';
import { moodWords } from '../../reading/words/moods.ts';
import { scan } from '../../reading/words/scan.ts';

const by = (value: number, more: string, less: string, usual: number, from: number): string[] =>
  Math.abs(value - usual) < from ? [] : [value > usual ? more : less];

/**
 * What words of mood do to a picture, each with its place.
 * @example moodAbout('moody', 0)[0].text // '**moody** · mood\n\nSets no thing to film; …'
 */
export function moodAbout(text: string, offset: number): { readonly span: Span; readonly text: string }[] {
  return scan([{ text, span: { start: offset, end: offset + text.length } }], moodWords).map(
    ({ phrase, span, value }) => {
      const does = [
        `a key-to-fill ratio of ${value.ratio}:1`,
        ...by(value.pace, 'a quicker pace', 'a slower pace', 1, 0.04),
        ...by(value.contrast, 'more contrast', 'less contrast', 1, 0.04),
        ...by(value.warmth, 'a warmer grade', 'a cooler grade', 0, 0.05),
        ...by(value.saturation, 'stronger colours', 'quieter colours', 1, 0.03),
        ...by(value.joy, 'brighter faces', 'graver faces', 0, 0.2),
        ...by(value.tension, 'tense bodies', '', 0, 0.25),
      ];
      const list = does.length > 1 ? `${does.slice(0, -1).join(', ')} and ${does.at(-1)}` : does[0];
      return {
        span,
        text: [
          `**${phrase}** · mood`,
          '*In a clip:* models turn a mood into light, grade and tempo; what is to be seen still has to be said.',
          `*Shotwright:* ${list}.`,
        ].join('\n\n'),
      };
    },
  );
}
