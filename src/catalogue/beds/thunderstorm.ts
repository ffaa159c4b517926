import { defineBed } from '../kinds.ts';

/** A thunderstorm: heavy rain, gusts, thunder that rolls now and then. */
export default defineBed({
  id: 'thunderstorm',
  words: [
    'thunderstorm',
    'storm',
    'storm ambience',
    'rain and thunder',
    'distant thunder',
    'thunder rumble',
    'rolling thunder',
    'rumble of thunder',
    'rumbling thunder',
  ],
  facts: { level: -10 },
  play(kit) {
    kit.also('rain', 0);
    kit.also('wind', -6);
    kit.wide(
      (random) =>
        kit.every({
          seconds: [4, 8],
          first: random.range(0.4, 1.5),
          gain: [-4, 0],
          make: () => kit.effect('thunder').low(random.range(300, 900)),
        }),
      { center: 0.7, gain: 7 },
    );
  },
});
