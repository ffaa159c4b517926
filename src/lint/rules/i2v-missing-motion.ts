import { cameraMoves } from '../../reading/camera-move.ts';
import { seenSentences } from '../facts/motion.ts';
import { defineRule } from '../rule.ts';

/** Enough small words to be English: of other languages nobody can tell whether something moves. */
const ENGLISH =
  /\b(?:the|an?|of|in|on|with|and|is|are|from|at|to|background|sound|camera|static|shot|wide|close|medium)\b/gi;

export default defineRule({
  id: 'i2v-missing-motion',
  about: 'An image-to-video brief in which neither the subject nor the camera moves.',
  severity: 'warning',
  modes: ['i2v'],
  english: true,
  why: `The picture is the first frame; the text says what happens after it. Where nothing is asked to move, the model either
holds a still or makes a motion up. One clear motion is enough, a turn of the head, wind in the hair, ripples on the water,
and one camera move, or a camera that holds still.`,
  examples: [
    {
      text: 'The windmill on the dyke. Static wide shot. Background Sound: reeds.',
      settings: { mode: 'i2v' },
      finds: ['The windmill on the dyke.'],
    },
    {
      text: 'The nave is tall and grey. Rows of oak chairs fill the floor.',
      settings: { mode: 'i2v' },
      finds: ['The nave is tall and grey.'],
    },
    { text: 'The windmill on the dyke begins to turn. Static wide shot.', settings: { mode: 'i2v' } },
    { text: 'The windmill on the dyke. Slow dolly in. Background Sound: reeds.', settings: { mode: 'i2v' } },
    { text: 'The windmill on the dyke.' },
  ],
  check({ shots, text }, report) {
    if ((text.match(ENGLISH)?.length ?? 0) < 2) return;
    const moves = shots.flatMap(({ brief }) => cameraMoves(brief));
    if (moves.some((m) => m.role === 'primary' || m.id === 'aerial')) return;
    const sentences = shots.flatMap(seenSentences);
    if (sentences.some((s) => s.moves || s.mayMove)) return;
    report({
      at: sentences[0]?.span ?? { start: 0, end: 0 },
      what: 'Nothing is asked to move.',
      expected: 'The picture is the first frame, and the text says what happens then.',
      advice: 'Give the subject one motion, or the camera one move.',
      // A camera on a shoulder moves a little.
      ...(moves.some((m) => m.role === 'carrier') ? { severity: 'info' as const } : {}),
    });
  },
});
