import { defineBed } from '../kinds.ts';

/** Cloth in the wind: sheets, flags and dresses that flap. */
export default defineBed({
  id: 'fabric-flutter',
  words: [
    'fabric flutter',
    'flutter',
    'flapping',
    'flag flapping',
    'flapping fabric',
    'fluttering fabric',
    'sail',
    'flapping flag',
    'laundry flapping',
    'cloth flapping',
    'flapping cloth',
    'sheets flapping',
    'fluttering cloth',
    'flag',
    'curtain fluttering',
    'fabric rustle',
    'cape flapping',
    'banner flapping',
    'fluttering flag',
    'fabric flapping',
  ],
  facts: { level: -17 },
  play(kit) {
    kit.wide(
      (random) =>
        kit
          .grains({
            rate: 7,
            variants: 40,
            gain: [-14, 0],
            make: () => {
              const n = random.range(0.06, 0.2);
              return kit.mix(
                kit
                  .noise('pink', n)
                  .band(random.range(350, 1300), 0.9)
                  .fade(n * 0.15, n * 0.7),
                kit
                  .noise('brown', n)
                  .low(220)
                  .fade(n * 0.1, n * 0.7)
                  .gain(-10),
              );
            },
          })
          .drift(5, 0.9),
      { center: 0.25 },
    );
    kit.wide(() => kit.noise('pink').band(1100, 0.6).tremolo(kit.random.range(5, 8), 0.6).drift(5, 0.8), {
      gain: -14,
    });
  },
});
