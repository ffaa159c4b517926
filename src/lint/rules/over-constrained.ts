import { everyField, findAll, passagesOf } from '../facts/passages.ts';
import { counted, quoted } from '../facts/words.ts';
import { defineRule } from '../rule.ts';

/** A number with a unit of length, angle, share, warmth or place; lenses, gauges and film speeds are the camera's own. */
const MEASURE =
  /(?<![\p{L}\p{N}.])\d+(?:[.,]\d+)?\s?(?:cm|millimet(?:er|re)s?|centimet(?:er|re)s?|inch(?:es)?|in\.|met(?:er|re)s?|m(?=[\s.,;)])|ft|feet|degrees?|°|%|percent|per cent|px|pixels?|k(?:elvin)?(?=[\s.,;)])|lux|lumens?|kg|grams?|lit(?:er|re)s?|ml|hz|db|km\/h|mph|rpm|ms|(?:\d\s?)?mm(?=\s+(?:higher|lower|wide|tall|thick|long|apart|from|to|diameter|above|below|left|right)))(?![\p{L}\p{N}])/giu;
/** Moments told to a tenth of a second, and places told in coordinates. */
const MOMENT =
  /(?<![\p{L}\p{N}.])\d{1,2}\.\d{1,3}\s?s(?:ec(?:onds?)?)?(?![\p{L}\p{N}])|\b[xyz]\s?=\s?\d+|\bframes?\s\d+(?:\s?[-–]\s?\d+)?\b/giu;
/** Orders that leave no freedom. */
const ORDER =
  /\b(?:exactly|precisely|identical(?:ly)?|must(?: be| not)?|every (?:value|detail|pixel)|do not deviate|no deviation|strictly|pixel-perfect|to the millimet(?:er|re)|mandatory)\b/giu;

export default defineRule({
  id: 'over-constrained',
  about: 'More exact measures and orders than a clip can follow.',
  severity: 'off',
  options: {
    most: { default: 5, about: 'Number of exact measures and orders that a brief may hold.' },
  },
  why: `A brief is a creative brief, not a contract: the model interprets it, and each exact value that it cannot hold to costs
quality elsewhere. Distances in centimetres, angles in degrees and moments in tenths of a second are beyond it.

Say what can be seen ("a hand's width from the button", "a moment later") and keep exact numbers for the one thing
that matters.`,
  examples: [
    {
      text: 'At 0.7s the finger is 3 cm from the button, at 42 degrees. At 1.2s he blinks. The lamp turns on at 2850K, 12% brighter, exactly as told.',
      finds: ['0.7s'],
    },
    {
      text: 'Frame 1-11: the baton is at exactly 37 degrees. Frame 12-23: at 52 degrees, 14 cm lower. It must stop there, precisely as listed.',
      finds: ['Frame 1-11'],
    },
    { text: 'A 35mm film. 8-10 mph wind from the left. A rubber ball drops two metres onto hardwood.' },
    { text: 'Lens: 85mm, f/2.8, 180° shutter. Black Pro-Mist 1/4. A fox yawns.' },
  ],
  check(subject, report, { most }) {
    const passages = passagesOf(subject, everyField);
    const found = [MEASURE, MOMENT, ORDER]
      .flatMap((pattern) => [...findAll(passages, pattern)])
      .sort((a, b) => a.span.start - b.span.start);
    const [first] = found;
    if (!first || found.length <= most) return;
    report({
      at: first.span,
      what: `${counted(found.length, 'exact measure')} and orders, such as ${quoted(first.match[0])}.`,
      expected: 'The model follows few of them.',
      advice: 'Say what can be seen, and keep the numbers that matter most.',
    });
  },
});
