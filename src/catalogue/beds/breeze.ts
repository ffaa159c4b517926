import { defineBed } from '../kinds.ts';

/** A breeze through leaves or needles: a soft rush that swells. */
export default defineBed({
  id: 'breeze',
  words: [
    'breeze',
    'light breeze',
    'gentle breeze',
    'soft breeze',
    'soft wind',
    'gentle wind',
    'light wind',
    'wind through tree',
    'wind through pine',
    'wind through the trees',
    'wind through the pines',
    'wind in the trees',
    'rustling leaf',
    'rustling leaves',
    'leaf rustle',
    'leaves rustling',
    'rustle of leaf',
    'wind through grass',
    'grass rustling',
    'rustling grass',
    'wind in the grass',
    'tree rustling',
  ],
  facts: { level: -16 },
  play(kit) {
    kit.wide(() => kit.noise('pink').band(1900, 0.45).high(300).drift(6, 1.7), { center: 0.2 });
    kit.wide(
      (random) =>
        kit
          .grains({
            rate: 40,
            variants: 40,
            gain: [-20, 0],
            make: () =>
              kit
                .noise('white', random.range(0.02, 0.09))
                .band(random.range(2200, 6500), 1.4)
                .fade(0.01, 0.02),
          })
          .drift(8, 1.7),
      { gain: -9 },
    );
    kit.wide(() => kit.noise('brown').low(350).drift(3, 2), { gain: -9, center: 0.5 });
  },
});
