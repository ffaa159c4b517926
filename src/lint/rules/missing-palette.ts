import { colourWords, palettesOf } from '../facts/palette.ts';
import { passagesOf } from '../facts/passages.ts';
import { lineAfter } from '../facts/place.ts';
import { palettesFor } from '../facts/proposed-palette.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-palette',
  about: 'No anchor colours are given.',
  severity: 'info',
  modes: ['t2v'],
  why: `Three to five named colours keep a picture together and make takes match. Without any colour word the model grades as it
likes.`,
  examples: [
    { text: '35mm film. A pier in the rain. Wide shot.', finds: [''] },
    { text: 'Documentary. A baker slides loaves into an oven. Close-up.', finds: [''] },
    { text: '35mm film. A pier in the rain, a yellow coat. Wide shot.' },
    { text: 'Film noir, black and white. A pier in the rain. Wide shot.' },
  ],
  check(subject, report) {
    if (palettesOf(subject).length > 0 || colourWords(subject).length > 0) return;
    if (passagesOf(subject, ['palette']).some((p) => /\p{L}/u.test(p.text))) return;
    const places = [['lighting'], ['lens', 'camera']] as const;
    const at = lineAfter(subject, places, '').start;
    report({
      at: { start: at, end: at },
      what: 'No colour is named.',
      expected: 'Three to five anchor colours hold a picture together.',
      advice: 'Add a palette line.',
      suggestions: palettesFor(subject).map((palette) => ({
        title: `Add "Palette: ${palette}"`,
        edits: [lineAfter(subject, places, `Palette: ${palette}`)],
      })),
    });
  },
});
