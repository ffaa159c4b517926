import { defineBed } from '../kinds.ts';

/** Someone breathes, close and slow. */
export default defineBed({
  id: 'breathing',
  words: ['breathing', 'heavy breathing', 'soft breathing', 'slow breathing', 'panting', 'inhale', 'exhale'],
  facts: { level: -18 },
  play(kit) {
    let at = kit.random.range(0, 0.4);
    while (at < kit.seconds) {
      const n = kit.random.range(1, 1.4);
      kit.play(
        kit
          .noise('pink', n)
          .band(
            [
              [0, 1300],
              [n, 2300],
            ],
            1.2,
          )
          .fade(n * 0.5, n * 0.4),
        { at, gain: -4 },
      );
      kit.play(
        kit
          .noise('pink', n * 1.1)
          .band(
            [
              [0, 1500],
              [n, 700],
            ],
            1,
          )
          .fade(n * 0.25, n * 0.7),
        { at: at + n * 1.15 },
      );
      at += n * 2.6;
    }
  },
});
