import type { Span } from '../../base/span.ts';
import type { Shot } from '../context.ts';

/** A season as places know it, by the words for it: leaves that have fallen say it, too. */
const seasons: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'autumn',
    /\b(?:autumn(?:al)?|(?:in|late|early) fall\b(?! of)|fall foliage|fallen leaves|(?:golden|russet) leaves)\b/i,
  ],
  ['spring', /\b(?:(?:in|late|early) spring|spring(?:time| morning| afternoon| day)|in (?:full )?bloom)\b/i],
  ['winter', /\b(?:winter(?:y|time)?|wintry)\b/i],
  ['summer', /\b(?:(?:in|late|early|mid) ?summer|summer(?:time| day| afternoon| evening))\b/i],
];

/** A season that the scene's words name, with the words. */
export interface Season {
  readonly name: string;
  readonly phrase: string;
  readonly span: Span;
}

/** The first season that a shot names in its prose. */
export function seasonOf(shot: Shot): Season | undefined {
  for (const { text, span } of shot.brief.scene) {
    for (const [name, words] of seasons) {
      const m = words.exec(text);
      // 'A winter coat' is a garment.
      if (!m || /^\s+(?:coat|jacket|boots|clothes|dress|hat|suit)\b/i.test(text.slice(m.index + m[0].length)))
        continue;
      const start = span.start + m.index;
      return { name, phrase: m[0], span: { start, end: start + m[0].length } };
    }
  }
  return undefined;
}
