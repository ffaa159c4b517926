import { defineEffect } from '../kinds.ts';

/** Something magical: a cloud of rising bells. */
export default defineEffect({
  id: 'shimmer',
  words: [
    'magic',
    'shimmer',
    'sparkle',
    'magical',
    'magic shimmer',
    'twinkle',
    'fairy dust',
    'spell',
    'magical shimmer',
    'glimmer',
    'magic sparkle',
    'portal',
    'enchanted',
    'magical chime',
    'sparkling',
    'twinkling',
    'fairy',
    'glow',
    'glowing',
    'crystal',
    'crystalline',
    'magical sparkle',
    'teleport',
    'energy',
    'crystal chime',
  ],
  facts: { level: -9, contacts: ['magic', 'shimmer', 'glow'], every: [1.6, 3] },
  play(kit) {
    kit.wide((random) =>
      kit.grains({
        seconds: 1.2,
        rate: [
          [0, 18],
          [0.5, 34],
          [1.2, 6],
        ],
        variants: 30,
        gain: [-12, 0],
        make: () => {
          const f = 1046 * 2 ** (random.pick([0, 2, 4, 7, 9, 12, 14, 16, 19, 21]) / 12);
          return kit.modes([
            [f, 0, 0.5],
            [f * 2.76, -14, 0.2],
          ]);
        },
      }),
    );
    kit.play(
      kit
        .noise('white', 1.2)
        .band(
          [
            [0, 3000],
            [1.2, 9000],
          ],
          3,
        )
        .fade(0.5, 0.6),
      { gain: -22, width: 0.5 },
    );
  },
});
