import { type SeenSentence, seenSentences } from '../facts/motion.ts';
import { removal } from '../facts/removal.ts';
import { counted } from '../facts/words.ts';
import { defineRule } from '../rule.ts';

/** Words of appearance from which on one sentence is more than a context phrase. */
const MANY_WORDS = 18;
/** Words that a word of appearance stands for: its noun and an article. */
const EACH = 3;

/** Longest sentence in which one word of motion is what it is about. */
const SHORT = 8;

/** It tells how things look, and nothing happens in it. */
const describes = ({ moves, mayMove, looks, words }: SeenSentence): boolean =>
  !moves && looks > 0 && !(mayMove && words <= SHORT);

export default defineRule({
  id: 'i2v-redescribes-image',
  about: 'An image-to-video brief that describes what the picture shows already.',
  severity: 'warning',
  modes: ['i2v'],
  english: true,
  why: `The picture sets people, clothes, place, colours and light. Told again in words they compete with it, and every word
that does not fit the pixels pulls the video away from them. A short phrase that says who is meant is enough ("the woman
in the red coat"); the rest of the text belongs to motion, camera and sound.`,
  examples: [
    {
      text: 'The wall is pale pink and the shelf raw pine. A copper lamp hangs on the left. She snips a stem. Slow dolly in.',
      settings: { mode: 'i2v' },
      finds: ['The wall is pale pink and the shelf raw pine.'],
    },
    {
      text: 'A stone fountain with three bronze fish stands between ochre houses with blue shutters and a striped awning. Water starts to pour.',
      settings: { mode: 'i2v' },
      finds: [
        'A stone fountain with three bronze fish stands between ochre houses with blue shutters and a striped awning.',
      ],
    },
    { text: 'The woman in the red coat turns her head. Slow dolly in.', settings: { mode: 'i2v' } },
    {
      text: 'The house lights sink to a dim blue, then the red curtain draws apart.',
      settings: { mode: 'i2v' },
    },
    { text: 'The wall is pale pink. A copper lamp hangs on the left. She snips a stem.' },
  ],
  check({ shots, text }, report) {
    const sentences = shots.flatMap(seenSentences);
    const all = sentences.reduce((sum, s) => sum + s.words, 0);
    const plain = sentences.filter(describes);
    const [first] = plain;
    const told = plain.reduce((sum, s) => sum + s.words, 0);
    const looks = plain.reduce((sum, s) => sum + s.looks, 0);
    const alone = told === all && told >= SHORT && looks >= 3;
    const sure =
      plain.length > 1 ||
      alone ||
      (first !== undefined && first.words >= MANY_WORDS && looks >= 3 && told > all / 2);
    // Appearance that is packed into the sentence that moves.
    const packed = sentences.find(
      (s) => s.moves && s.motions < 2 && s.looks >= 7 && s.looks * EACH > s.words / 2,
    );
    const found = sure ? first : packed;
    if (!found) return;
    const spare = plain.slice(1);
    report({
      at: found.span,
      what: sure
        ? `${counted(plain.length, 'sentence')} ${plain.length > 1 ? 'describe' : 'describes'} what the picture shows.`
        : 'Most of this describes what the picture shows.',
      expected: 'The text tells what moves, what the camera does and what is heard.',
      advice: 'Keep a few words that say who is meant.',
      ...(sure ? {} : { severity: 'info' as const }),
      suggestions:
        spare.length > 0
          ? [
              {
                title:
                  spare.length > 1
                    ? `Leave out ${spare.length} sentences of description`
                    : 'Leave out the other sentence of description',
                edits: spare.map(({ span }) => removal(text, span)),
              },
            ]
          : [],
    });
  },
});
