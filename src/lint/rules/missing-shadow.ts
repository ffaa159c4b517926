import { findAll, passagesOf } from '../facts/passages.ts';
import { defineRule } from '../rule.ts';

/** What tells how shadows fall, or that the light has none. */
const SHADOW =
  /\b(?:shadow\p{L}*|shade[ds]?|silhouett\p{L}*|hard|harsh|soft\p{L}*|diffuse\p{L}*|overcast|flat|even(?:ly)?|raking|back-?lit|rim|chiaroscuro|low[- ]key|high[- ]key|contrast\p{L}*|noir|dappled|falloff)\b/giu;

export default defineRule({
  id: 'missing-shadow',
  about: 'A lighting line that says nothing of how shadows fall.',
  severity: 'off',
  presets: { strict: 'info' },
  modes: ['t2v'],
  why: `Shadows give away where light stands and how large its source is. Saying whether they are long or short, soft or hard,
and to which side they fall makes a picture hold together from shot to shot.`,
  examples: [
    {
      text: '35mm film. A clerk at a desk. Wide shot.\nLighting: One green lamp from camera left.',
      finds: ['One green lamp from camera left.'],
    },
    {
      text: 'Anime. A girl on a pier. Wide shot.\nLighting: Warm sunset glow.',
      finds: ['Warm sunset glow.'],
    },
    { text: '35mm film. A clerk at a desk. Wide shot.\nLighting: One lamp, long shadow to the right.' },
    { text: 'Anime. A girl on a pier. Wide shot.\nLighting: Flat overcast.' },
  ],
  check(subject, report) {
    const lines = passagesOf(subject, ['lighting']).filter((p) => /\p{L}{3}/u.test(p.text));
    const [first] = lines;
    if (
      !first ||
      [...findAll(passagesOf(subject, ['lighting', 'scene', 'mood', 'style']), SHADOW)].length > 0
    )
      return;
    report({
      at: first.span,
      what: 'The light casts no shadow that anybody asked for.',
      expected: 'How shadows fall tells where the light stands.',
      advice: 'Say whether they are long or short, soft or hard.',
      suggestions: ['long soft shadows', 'hard short shadows', 'almost no shadow'].map((shadows) => ({
        title: `Add "${shadows}"`,
        edits: [
          {
            start: first.span.start + first.text.replace(/[.\s]+$/, '').length,
            end: first.span.start + first.text.replace(/[.\s]+$/, '').length,
            text: `, ${shadows}`,
          },
        ],
      })),
    });
  },
});
