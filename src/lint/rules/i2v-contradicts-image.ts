import type { Span } from '../../base/span.ts';
import type { Reading } from '../../reading/reading.ts';
import { seenSentences } from '../facts/motion.ts';
import { quoted } from '../facts/words.ts';
import { defineRule } from '../rule.ts';

/** Times of day in which it is light, and in which it is dark; the hours between are either. */
const TIMES: Readonly<Record<string, 'day' | 'night'>> = {
  morning: 'day',
  noon: 'day',
  afternoon: 'day',
  night: 'night',
};

/** Words by which what follows is still to come: 'day turns into night', 'until morning'. */
const COMES =
  /\b(?:turns?|turning|fades?|fading|changes?|changing|becomes?|becoming|falls?|falling|into|until|till|goes|going|transitions?|shifts?)\s+(?:\p{L}+\s+){0,2}$/iu;

/** Hue in degrees and strength from 0 to 1 of a `#rrggbb` colour. */
function hueOf(hex: string): { readonly hue: number; readonly strength: number } {
  const n = Number.parseInt(hex.slice(1), 16);
  const [r, g, b] = [(n >> 16) & 255, (n >> 8) & 255, n & 255].map((c) => c / 255) as [
    number,
    number,
    number,
  ];
  const top = Math.max(r, g, b);
  const range = top - Math.min(r, g, b);
  if (range === 0) return { hue: 0, strength: 0 };
  const sixth = top === r ? (g - b) / range : top === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return { hue: (sixth * 60 + 360) % 360, strength: range };
}

/** Colours further apart than this are two. */
const APART = 45;
/** Below this a colour is a grey: its hue says nothing. */
const GREY = 0.2;

const isThere = (hex: string, picture: readonly string[]): boolean => {
  const asked = hueOf(hex);
  if (asked.strength < GREY) return true;
  return picture.some((other) => {
    const { hue, strength } = hueOf(other);
    const turn = Math.abs(hue - asked.hue);
    return strength > GREY / 2 && Math.min(turn, 360 - turn) < APART;
  });
};

/** Colours that the words give to what is there. */
const coloursOf = ({
  entities,
}: Reading): { readonly value: string; readonly phrase: string; readonly span: Span }[] =>
  entities
    .filter((e) => !e.negated)
    .flatMap((e) => [...e.attributes, ...e.worn.flatMap((w) => w.attributes)])
    .filter((a) => a.category === 'colour' && /^#[0-9a-f]{6}$/i.test(a.value));

export default defineRule({
  id: 'i2v-contradicts-image',
  about: 'An image-to-video brief that gives another time of day or another colour than the picture shows.',
  severity: 'info',
  modes: ['i2v'],
  english: true,
  why: `The picture is the first frame, and the text cannot undo it. "At night" over a sunny photograph, or "her green coat"
where nothing is green, makes light and colours drift between the two within the first second.

Say what the picture shows, or tell the change as something that happens: "the sky turns to night".`,
  examples: [
    {
      text: 'At night the fox in the picture yawns. Static wide shot.',
      settings: { image: { width: 1280, height: 720, type: 'png', time: 'day' } },
      finds: ['night'],
    },
    {
      text: 'The woman in the green coat turns her head. Static wide shot.',
      settings: {
        image: { width: 1280, height: 720, type: 'png', colours: ['#c8202f', '#d8d4cc', '#503a2a'] },
      },
      finds: ['green'],
    },
    {
      text: 'The woman in the red coat turns her head as day turns to night.',
      settings: { image: { width: 1280, height: 720, type: 'png', time: 'day', colours: ['#b02a30'] } },
    },
    {
      text: 'At night the fox in the picture yawns. Static wide shot.',
      settings: { image: { width: 1280, height: 720, type: 'png' } },
    },
  ],
  check({ shots, settings, text }, report) {
    const time = settings.image?.time;
    const colours = settings.image?.colours;
    const [first] = shots;
    // What comes later may differ.
    if (!first || (!time && !colours)) return;
    const comes = (at: Span): boolean => COMES.test(text.slice(Math.max(0, at.start - 40), at.start));
    const told = first.reading.setting.time;
    const asked = told && TIMES[told.id];
    if (told && asked && time && asked !== time && !comes(told.span))
      report({
        at: told.span,
        what: `The text says ${quoted(told.phrase)}, and the picture shows ${time === 'day' ? 'daylight' : 'night'}.`,
        advice: 'Follow the picture, or tell how the light changes.',
      });
    if (!colours || colours.length === 0 || seenSentences(first).length === 0) return;
    for (const colour of coloursOf(first.reading))
      if (!isThere(colour.value, colours) && !comes(colour.span))
        report({
          at: colour.span,
          what: `The picture shows nothing ${quoted(colour.phrase)}.`,
          expected: 'Colours are those of the picture.',
          advice: 'Follow the picture, or tell how the colour comes.',
        });
  },
});
