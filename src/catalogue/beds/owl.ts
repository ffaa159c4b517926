import { defineBed } from '../kinds.ts';

/** An owl far off in the night. */
export default defineBed({
  id: 'owl',
  words: ['owl', 'owl hoot', 'hooting owl', 'owl hooting', 'hoot'],
  facts: { level: -18 },
  play(kit) {
    const hz = kit.random.range(300, 380);
    const hoot = (n: number, f: number) =>
      kit
        .mix(
          kit.tone(
            'sine',
            [
              [0, f * 0.94],
              [0.08, f],
              [n, f * 0.93],
            ],
            n,
          ),
          kit.noise('pink', n).band(f, 12).gain(-8),
        )
        .fade(0.05, n * 0.4);
    kit.play(
      kit
        .every({
          seconds: [3, 5],
          first: kit.random.range(0.3, 1),
          make: () =>
            hoot(0.24, hz)
              .plus(hoot(0.2, hz), { at: 0.42, gain: -3 })
              .plus(hoot(0.55, hz * 0.98), { at: 0.75 })
              .room(1.6, 0.4),
        })
        .lasting(kit.seconds),
      { pan: kit.random.range(-0.6, 0.6), width: 0.4 },
    );
    kit.wide(() => kit.noise('brown').low(300).drift(2, 2), { gain: -34 });
  },
});
