import { defineBed } from '../kinds.ts';

/** Video games beeping over each other. */
export default defineBed({
  id: 'arcade',
  words: ['arcade', 'video game', 'arcade game', '8-bit', 'game sound', 'chiptune', 'retro game'],
  facts: { level: -15 },
  play(kit) {
    kit.wide(
      (random) =>
        kit.every({
          seconds: [0.08, 0.4],
          gain: [-14, 0],
          make: () => {
            const f = 220 * 2 ** (random.integer(0, 24) / 12);
            const n = random.range(0.05, 0.2);
            return kit
              .tone(
                'square',
                [
                  [0, f],
                  [n, f * random.pick([1, 1, 2, 0.5])],
                ],
                n,
              )
              .fade(0.004, 0.02)
              .low(5000);
          },
        }),
      { center: 0.3 },
    );
  },
});
