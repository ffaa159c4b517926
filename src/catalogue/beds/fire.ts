import { defineBed } from '../kinds.ts';

/** A fire: a low flutter of flames and sharp crackles. */
export default defineBed({
  id: 'fire',
  words: [
    'fire',
    'fire crackle',
    'crackling fire',
    'campfire',
    'fireplace',
    'flame',
    'bonfire',
    'crackling fireplace',
    'hearth',
    'torch',
    'fire crackling',
    'crackling flame',
    'crackling wood',
    'burning',
    'fire roar',
    'roaring fire',
    'crackling embers',
    'ember',
  ],
  facts: { level: -15 },
  play(kit) {
    kit.wide(() => kit.noise('brown').low(380).tremolo(kit.random.range(7, 11), 0.3).drift(4, 0.3), {
      center: 0.4,
    });
    kit.wide(() => kit.noise('pink').band(700, 0.6).drift(5, 0.25), { gain: -14 });
    kit.wide(
      (random) =>
        kit
          .grains({
            rate: 14,
            variants: 50,
            gain: [-24, 0],
            make: () =>
              kit
                .noise('white', 0.03)
                .band(random.range(1200, 6500), random.range(1, 4))
                .decay(0.0004, random.range(0.004, 0.025)),
          })
          .drift(4, 0.8),
      { gain: 12, center: 0.3 },
    );
  },
});
