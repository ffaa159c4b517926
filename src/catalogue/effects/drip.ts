import { defineEffect } from '../kinds.ts';

/** One drop falls into water. */
export default defineEffect({
  id: 'drip',
  words: [
    'drip',
    'water drip',
    'dripping',
    'dripping water',
    'drop',
    'droplet',
    'water drop',
    'dripping faucet',
    'water dripping',
    'drips',
    'leaky faucet',
    'condensation',
  ],
  facts: { level: -15, contacts: ['drip', 'drip:water'], every: [0.7, 1.5] },
  play(kit) {
    const hz = kit.random.range(760, 1250);
    kit.play(kit.noise('white', 0.005).high(2500).decay(0.0004, 0.004), { gain: -12 });
    kit.play(
      kit
        .tone(
          'sine',
          [
            [0, hz],
            [0.07, hz * 1.75],
          ],
          0.1,
        )
        .decay(0.004, 0.09),
      { at: 0.006 },
    );
    kit.play(
      kit
        .tone(
          'sine',
          [
            [0, hz * 1.4],
            [0.05, hz * 2.1],
          ],
          0.06,
        )
        .decay(0.004, 0.06),
      { at: 0.06, gain: -12 },
    );
  },
});
