import { defineEffect } from '../kinds.ts';

/** Something drags over something. */
export default defineEffect({
  id: 'scrape',
  words: [
    'scrape',
    'scraping',
    'drag',
    'dragging',
    'grind',
    'sliding',
    'chair scrape',
    'slide',
    'scuff',
    'stone grinding',
    'grinding',
    'metal scraping',
    'friction',
    'dragging chain',
    'grinding stone',
    'skateboard',
    'wheels rolling',
    'rolling',
  ],
  facts: { level: -11, contacts: ['scrape', 'slide', 'roll', 'drag', 'rub'], every: [1, 2] },
  play(kit) {
    const [a, b] = kit.event.materials;
    const n = 0.3 + 0.3 * kit.event.energy;
    const hard = /steel|metal|iron|stone|ceramic|glass|concrete/.test(`${a}${b}`);
    kit.play(
      kit
        .noise('pink', n)
        .band(
          [
            [0, hard ? 1700 : 700],
            [n * 0.6, hard ? 2600 : 1000],
            [n, hard ? 1900 : 600],
          ],
          hard ? 2.2 : 0.9,
        )
        .tremolo(kit.random.range(24, 48), 0.5)
        .envelope([
          [0, 0],
          [0.015, 0.8],
          [n * 0.6, 1],
          [n, 0],
        ]),
    );
    kit.play(
      kit
        .noise('brown', n)
        .low(260)
        .fade(0.02, n * 0.4),
      { gain: -8 },
    );
  },
});
