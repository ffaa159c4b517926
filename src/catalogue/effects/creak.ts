import { defineEffect } from '../kinds.ts';

/** Old wood or a hinge that sticks and gives. */
export default defineEffect({
  id: 'creak',
  words: [
    'creak',
    'creaking',
    'door creak',
    'creaking door',
    'creaking wood',
    'wood creak',
    'floorboard',
    'floorboard creak',
    'creaky',
    'hinge',
    'rusty hinge',
    'squeaky hinge',
    'groan',
    'ship creaking',
    'creaking floorboard',
    'wooden creak',
    'rusty creak',
    'wood creaking',
    'creaking chair',
    'creaking rope',
    'rope creaking',
  ],
  facts: { level: -11, contacts: ['creak', 'creak:wood'], every: [1.8, 3.6] },
  play(kit) {
    const n = kit.random.range(0.5, 1.1);
    const hz = kit.random.range(380, 700);
    // Stick and slip: clicks whose rate wanders, through the body's resonances.
    const clicks = kit.grains({
      seconds: n,
      rate: [
        [0, 22],
        [n * 0.4, 75],
        [n * 0.7, 48],
        [n, 18],
      ],
      variants: 6,
      gain: [-5, 0],
      make: () => kit.noise('white', 0.003).decay(0.0002, 0.003),
    });
    kit.play(
      kit
        .mix(
          clicks.copy().band(hz, 9).gain(8),
          clicks
            .copy()
            .band(hz * 1.83, 12)
            .gain(4),
          clicks.band(hz * 3.1, 14),
        )
        .fade(0.05, n * 0.35),
    );
  },
});
