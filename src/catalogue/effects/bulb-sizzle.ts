import { defineEffect } from '../kinds.ts';

/** A bulb that sizzles on its last filament. */
export default defineEffect({
  id: 'bulb-sizzle',
  words: [
    'bulb sizzle',
    'faint bulb sizzle',
    'filament',
    'sizzling bulb',
    'bulb buzz',
    'flickering bulb',
    'flickering light',
    'light flicker',
    'lamp flicker',
  ],
  facts: { level: -19, every: [0.5, 1.2] },
  play(kit) {
    const n = kit.random.range(0.5, 1);
    kit.play(kit.noise('white', n).band(6800, 1.6).tremolo(120, 0.7).drift(6, 0.08).fade(0.02, 0.1));
    kit.play(
      kit
        .tone('sine', 120, n)
        .plus(kit.tone('sine', 240, n), { gain: -4 })
        .plus(kit.tone('sine', 2880, n), { gain: -14 })
        .fade(0.03, 0.1),
      { gain: -4 },
    );
    kit.play(
      kit.grains({
        seconds: n,
        rate: 25,
        variants: 12,
        gain: [-12, 4],
        make: () => kit.noise('white', 0.003).high(4000).decay(0.0002, 0.003),
      }),
    );
  },
});
