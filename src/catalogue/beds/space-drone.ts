import { defineBed } from '../kinds.ts';

/** The hum of space: deep, slow, shining. */
export default defineBed({
  id: 'space-drone',
  words: [
    'space',
    'space drone',
    'space ambience',
    'spaceship',
    'spaceship hum',
    'spacecraft',
    'cosmic',
    'cosmic drone',
    'sci-fi ambience',
    'sci-fi hum',
    'alien',
    'starship',
    'ethereal',
    'ethereal drone',
    'low drone',
    'drone',
    'deep hum',
    'ominous drone',
    'otherworldly',
    'low rumble',
    'deep rumble',
    'sub-bass',
    'bass drone',
    'rumble',
    'low-frequency hum',
    'energy hum',
    'deep bass',
    'tension',
    'tense drone',
  ],
  facts: { level: -17 },
  play(kit) {
    const hz = kit.random.range(48, 58);
    kit.wide(
      (random) =>
        kit
          .mix(
            kit.tone('saw', hz * random.range(0.997, 1.003)).low(180),
            kit.tone('sine', hz * 1.5 * random.range(0.998, 1.002)).gain(-5),
            kit.tone('sine', hz * 4).gain(-18),
          )
          .drift(2, 2),
      { center: 0.3 },
    );
    kit.wide(
      (random) =>
        kit.mix(
          ...[8, 12, 15, 18].map((k) =>
            kit
              .tone('sine', hz * k * random.range(0.998, 1.002))
              .drift(9, 1.6)
              .gain(-24),
          ),
        ),
      {},
    );
    kit.wide(() => kit.noise('brown').low(300).drift(3, 2.5), { gain: -9 });
  },
});
