import { defineBed } from '../kinds.ts';

/** A café: talk, and cups and spoons that touch. */
export default defineBed({
  id: 'cafe',
  words: [
    'cafe',
    'café',
    'café chatter',
    'cafe chatter',
    'coffee shop',
    'restaurant',
    'diner',
    'restaurant chatter',
    'bar chatter',
    'pub',
    'cafe ambience',
    'café ambience',
    'bar',
    'coffee shop chatter',
    'restaurant ambience',
    'diner ambience',
  ],
  facts: { level: -15 },
  play(kit) {
    kit.also('crowd', 0);
    kit.wide(
      (random) =>
        kit.every({
          seconds: [0.5, 2.2],
          first: random.range(0.1, 1),
          gain: [-16, -4],
          make: () =>
            kit
              .strike('ceramic', { hz: random.range(1600, 3200), ring: random.range(0.4, 1) })
              .room(0.4, 0.25),
        }),
      { gain: -8 },
    );
  },
});
