import { defineBed } from '../kinds.ts';

/** Open wind: gusts that rise and fall, with a whistle at their height. */
export default defineBed({
  id: 'wind',
  words: [
    'wind',
    'wind blowing',
    'gust',
    'gusting wind',
    'howling wind',
    'wind howl',
    'strong wind',
    'wind whistling',
    'blowing wind',
    'wind gust',
    'whistling wind',
    'winds',
  ],
  facts: { level: -13 },
  play(kit) {
    kit.wide(
      (random) => {
        const points = (low: number, high: number, step: number) =>
          Array.from(
            { length: Math.ceil(kit.seconds / step) + 2 },
            (_, i) => [i * step, random.range(low, high)] as const,
          );
        return kit.mix(
          kit
            .noise('pink')
            .low(points(260, 900, 1.3), 1.1)
            .high(150)
            .drift(5, 1.6),
          kit
            .noise('white')
            .band(points(420, 900, 1.1), 9)
            .drift(8, 1.2)
            .gain(-17),
        );
      },
      { center: 0.35 },
    );
  },
});
