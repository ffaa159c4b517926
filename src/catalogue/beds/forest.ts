import { defineBed } from '../kinds.ts';

/** A forest by day: leaves, birds near and far, a twig now and then. */
export default defineBed({
  id: 'forest',
  words: [
    'forest',
    'woods',
    'forest ambience',
    'woodland',
    'nature',
    'nature sound',
    'nature ambience',
    'garden',
    'park',
    'countryside',
    'meadow',
    'forest sound',
  ],
  facts: { level: -16 },
  play(kit) {
    kit.also('breeze', 0);
    kit.also('birdsong', -2);
    kit.wide(
      (random) =>
        kit.every({
          seconds: [3, 7],
          first: random.range(0.5, 4),
          gain: [-12, 0],
          make: () => kit.strike('wood', { hz: random.range(700, 1400), ring: 0.4 }).room(0.6, 0.3),
        }),
      { gain: -18 },
    );
  },
});
