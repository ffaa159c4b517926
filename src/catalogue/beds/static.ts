import { defineBed } from '../kinds.ts';

/** Radio static and an old television. */
export default defineBed({
  id: 'static',
  words: [
    'static',
    'radio static',
    'radio voice',
    'radio chatter',
    'radio transmission',
    'walkie talkie',
    'white noise',
    'tv static',
    'television static',
    'static crackle',
    'film projector',
    'tape hiss',
    'vhs',
    'tape noise',
    'analog static',
  ],
  facts: { level: -18 },
  play(kit) {
    kit.wide(
      (random) =>
        kit.mix(
          kit.noise('white').band(2400, 0.4).drift(2, 0.2),
          kit.grains({
            rate: 18,
            variants: 20,
            gain: [-12, 6],
            make: () => kit.noise('white', 0.004).decay(0.0003, random.range(0.001, 0.004)),
          }),
        ),
      { center: 0.4 },
    );
  },
});
