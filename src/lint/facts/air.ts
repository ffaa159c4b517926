import type { Subject } from '../subject.ts';
import { findAll, passagesOf } from './passages.ts';

const TIMES =
  /\b(?:golden[- ]hour|blue[- ]hour|sunrise|sunset|dawn|dusk|twilight|midnight|noon|midday|morning|afternoon|evening|moonlit|sunlit|candle-?lit|lamp-?lit)\b/giu;
const WEATHERS =
  /\b(?:rain-(?:soaked|streaked|washed)|rainy|foggy|misty|snowy|snow-covered|stormy|windy|wind-swept|overcast|hazy|dusty|humid|frosty)\b/giu;

const words = (subject: Subject, pattern: RegExp): string[] => [
  ...new Set(
    [...findAll(passagesOf(subject, ['scene', 'lighting', 'actions']), pattern)].map(({ match }) =>
      match[0].toLowerCase(),
    ),
  ),
];

/** Times of day that the brief itself names, as they may stand before a noun. */
export const timeOfDayWords = (subject: Subject): string[] => words(subject, TIMES);

/** Adjectives of weather that the brief itself uses. */
export const weatherWords = (subject: Subject): string[] => words(subject, WEATHERS);
