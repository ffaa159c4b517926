import { defineEffect } from '../kinds.ts';

/** A puff of steam or breath of gas. */
export default defineEffect({
  id: 'puff',
  words: [
    'puff',
    'steam puff',
    'steam burst',
    'puff of steam',
    'steam release',
    'air release',
    'pneumatic',
    'hydraulic hiss',
    'pneumatic hiss',
    'exhaust',
    'spray',
    'aerosol',
  ],
  facts: { level: -10, contacts: ['puff', 'steam', 'vent'], every: [1, 2] },
  play(kit) {
    const n = 0.55;
    kit.play(
      kit
        .noise('white', n)
        .band(
          [
            [0, 6200],
            [0.12, 4200],
            [n, 1500],
          ],
          0.6,
        )
        .envelope([
          [0, 0],
          [0.012, 1],
          [0.12, 0.55],
          [n, 0],
        ]),
      { width: 0.2 },
    );
    kit.play(kit.noise('pink', 0.2).band(480, 1.2).decay(0.006, 0.18), { gain: -4 });
  },
});
