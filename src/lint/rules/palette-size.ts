import { palettesOf } from '../facts/palette.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'palette-size',
  about: 'A palette of fewer than three or more than five colours.',
  severity: 'warning',
  options: {
    least: { default: 3, about: 'Fewest colours.' },
    most: { default: 5, about: 'Most colours.' },
  },
  why: `Three to five anchor colours hold a picture together and can be repeated from shot to shot. One or two leave the rest to
chance; with eight, none of them anchors anything.

A modified colour ("deep teal", "sodium orange") is one.`,
  examples: [
    {
      text: '35mm film. A pier at dusk. Wide shot.\n\nPalette: teal, sand, rust, plum, ivory, lime, navy',
      finds: ['lime, navy'],
      fixed: '35mm film. A pier at dusk. Wide shot.\n\nPalette: teal, sand, rust, plum, ivory',
    },
    { text: '35mm film. A pier at dusk. Wide shot.\n\nPalette: teal and sand', finds: ['teal and sand'] },
    { text: '35mm film. A pier at dusk. Wide shot.\n\nPalette: deep teal, wet sand, sodium orange' },
    { text: '35mm film. A stall of red, green, yellow, blue, white and purple kites. Wide shot.' },
  ],
  check(subject, report, { least, most }) {
    for (const { entries, start, end } of palettesOf(subject)) {
      if (entries.length >= least && entries.length <= most) continue;
      if (entries.length > most) {
        const kept = entries[most - 1]?.span.end as number;
        const first = entries[most]?.span.start as number;
        report({
          at: { start: first, end },
          what: `The palette lists ${entries.length} colours.`,
          expected: `${least} to ${most} anchor a picture.`,
          advice: 'Keep those that matter most.',
          fix: { title: `Keep the first ${most} colours`, edits: [{ start: kept, end, text: '' }] },
        });
      } else
        report({
          at: { start, end },
          what: `The palette lists ${entries.length === 1 ? 'one colour' : `${entries.length} colours`}.`,
          expected: `${least} to ${most} anchor a picture.`,
          advice: 'Add what the light, the ground and the clothes bring.',
        });
    }
  },
});
