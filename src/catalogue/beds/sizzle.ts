import { defineBed } from '../kinds.ts';

/** Food in hot oil: a dense, bright crackle. */
export default defineBed({
  id: 'sizzle',
  words: [
    'sizzle',
    'sizzling',
    'frying',
    'sizzling oil',
    'grill',
    'frying pan',
    'sizzling pan',
    'sizzle from the ramen shop',
    'wok',
    'sizzling food',
    'sizzling meat',
    'barbecue',
    'cooking',
    'food sizzling',
    'oil sizzling',
    'griddle',
    'searing',
    'bacon sizzling',
  ],
  facts: { level: -16 },
  play(kit) {
    kit.wide(() => kit.noise('white').high(2600).low(9500).drift(3, 0.15), { gain: -8, center: 0.2 });
    kit.wide(
      (random) =>
        kit
          .grains({
            rate: 140,
            variants: 60,
            gain: [-24, 0],
            make: () =>
              kit
                .noise('white', 0.008)
                .band(random.range(2800, 8500), 2)
                .decay(0.0003, random.range(0.002, 0.007)),
          })
          .drift(4, 0.3),
      { center: 0.3, gain: 6 },
    );
  },
});
