import { defineBed } from '../kinds.ts';

/** Liquid that boils or bubbles: a pot, a cauldron, a laboratory flask. */
export default defineBed({
  id: 'bubbling',
  words: [
    'bubbling',
    'boiling',
    'boiling water',
    'simmer',
    'simmering',
    'bubble',
    'bubbling liquid',
    'aquarium',
    'bubbling pot',
    'boil',
    'gurgle',
    'bubbling water',
    'cauldron',
    'brewing',
    'gurgling',
    'coffee brewing',
    'kettle',
    'soup bubbling',
  ],
  facts: { level: -17 },
  play(kit) {
    kit.wide(
      (random) =>
        kit.grains({
          rate: 30,
          variants: 60,
          gain: [-16, 0],
          make: () => {
            const f = random.range(180, 700);
            const n = random.range(0.03, 0.1);
            return kit
              .tone(
                'sine',
                [
                  [0, f],
                  [n, f * random.range(1.4, 2.2)],
                ],
                n,
              )
              .decay(0.004, n);
          },
        }),
      { center: 0.4 },
    );
    kit.wide(() => kit.noise('pink').band(500, 0.6).drift(3, 0.3), { gain: -13 });
  },
});
