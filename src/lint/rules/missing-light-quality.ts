import { hard, soft } from '../../reading/words/light.ts';
import { findAll, passagesOf } from '../facts/passages.ts';
import { lineAfter } from '../facts/place.ts';
import { defineRule } from '../rule.ts';

/** A source, a direction or a quality of light; a time of day says enough to be left alone. */
const LIGHT =
  /\b(?:light(?:s|ing|ed|er)?|lit|unlit|\p{L}+-?lit|\p{L}*light(?:s|ing)?|lamps?|\p{L}+lamps?|lanterns?|candles?|torch(?:es|light)?|bulbs?|neons?|sun|suns|sunny|sunshine|sunbeams?|sun-\p{L}+|moon|moons|fire|fires|flames?|embers?|campfire|bonfire|fireworks?|sparklers?|glow\p{L}*|shadows?|shadowy|shadowless|shade|shaded|silhouettes?|silhouetted|backlit|halo|haze|overcast|cloudy|gloom\p{L}*|dark|darkness|dim|dimly|bright\p{L}*|luminous|fluorescents?|leds?|strobes?|follow[- ]spots?|spotlights?|floodlights?|gels?|raking|ring ?light|headlights?|headlamps?|softbox(?:es)?|tungsten|halogen|sodium|lightning|aurora|daylight|skylights?|flicker\p{L}*|flash(?:es|ing)?|gleam\p{L}*|glint\p{L}*|shimmer\p{L}*|glare|exposure|overexposed|underexposed|high[- ]key|low[- ]key|chiaroscuro|golden hour|blue hour|sunrise|sunset|dawn|dusk|twilight|noon|midday|midnight|night|nighttime|morning|afternoon|evening|day)\b/giu;
/** A lighting line that says nothing. */
const EMPTY =
  /^\W*(?:very |really |just )?(?:good|nice|great|perfect|beautiful|amazing|normal|standard|proper|ok(?:ay)?|professional|cinematic|natural|regular|default|best|dramatic|atmospheric|moody)(?:,? (?:and )?(?:good|nice|beautiful|cinematic|professional|great))?(?: (?:light|lighting|lights|quality|please|one|enough))*\W*$/iu;

export default defineRule({
  id: 'missing-light-quality',
  about: 'Light is absent, or named without quality, source or direction.',
  severity: 'info',
  modes: ['t2v'],
  why: `Light is described by where it comes from, how hard it is and what warms or cools it: "soft window light from the left,
warm lamp fill". Say how shadows fall, and takes will match.

"Good lighting" says nothing. A named lamp, the sun or a firework is enough.`,
  examples: [
    { text: '35mm film. A clerk stamps a form in a teal office. Wide shot.', finds: [''] },
    {
      text: '35mm film. A clerk stamps a form by a window at noon. Wide shot.\nLighting: Good.',
      finds: ['Good.'],
    },
    { text: '35mm film. A clerk stamps a form under one green lamp. Wide shot.' },
    { text: '35mm film. A clerk stamps a form. Wide shot.\nLighting: Flat and grey.' },
  ],
  check(subject, report) {
    const lines = passagesOf(subject, ['lighting']).filter((p) => /\p{L}/u.test(p.text));
    const expected = 'Light has a source, a direction and a quality.';
    const said = lines.filter((p) => !EMPTY.test(p.text) || hard.test(p.text) || soft.test(p.text));
    if (said.length > 0) return;
    const [empty] = lines;
    if (empty) {
      report({
        at: empty.span,
        what: `"${empty.text}" says nothing about the light.`,
        expected,
        advice: 'Say where it comes from and how hard it is.',
        suggestions: lightings.map((light) => ({
          title: `Say "${light}"`,
          edits: [{ start: empty.span.start, end: empty.span.end, text: light }],
        })),
      });
      return;
    }
    const prose = passagesOf(subject, ['style', 'scene', 'actions', 'camera', 'mood', 'palette']);
    for (const { match } of findAll(prose, LIGHT)) if (!FIGURE.test(match[0])) return;
    const places = [['lens', 'depthOfField'], ['camera']] as const;
    const at = lineAfter(subject, places, '').start;
    report({
      at: { start: at, end: at },
      what: 'Nothing says what the light is like.',
      expected,
      advice: 'Add a lighting line.',
      suggestions: lightings.map((light) => ({
        title: `Add "Lighting: ${light}"`,
        edits: [lineAfter(subject, places, `Lighting: ${light}`)],
      })),
    });
  },
});

/** Words that match and are no light by themselves. */
const FIGURE = /^(?:day|fill|key|lighter|slight|delight\w*|flight\w*|highlight\w*|\w*slight)$/i;

const lightings = [
  'Soft window light from camera left, warm lamp fill, long soft shadows.',
  'Low sun from camera right, warm and hard, long shadows.',
  'Even overcast from above, cool, almost shadowless.',
];
