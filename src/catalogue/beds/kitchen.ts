import { defineBed } from '../kinds.ts';

/** A working kitchen: pans, plates, knives on boards. */
export default defineBed({
  id: 'kitchen',
  words: [
    'kitchen',
    'kitchen clatter',
    'clatter',
    'dishes',
    'dish',
    'pots and pans',
    'cooking sound',
    'kitchen noise',
    'plate',
    'cutlery',
    'kitchen ambience',
    'chopping',
    'silverware',
    'clattering dishes',
    'clinking dishes',
    'pots clanging',
    'clinking cutlery',
  ],
  facts: { level: -15 },
  play(kit) {
    kit.wide(() => kit.noise('pink').band(400, 0.6).drift(1.5, 1), { gain: -24, center: 0.3 });
    kit.wide(
      (random) =>
        kit.every({
          seconds: [0.16, 0.8],
          first: random.range(0, 0.4),
          gain: [-16, 0],
          make: () =>
            random
              .pick([
                () => kit.strike('steel', { hz: random.range(500, 1300), ring: random.range(0.2, 0.6) }),
                () => kit.strike('ceramic', { hz: random.range(900, 2200), ring: random.range(0.3, 0.8) }),
                () => kit.strike('wood', { hz: random.range(260, 480), ring: 0.7 }),
              ])()
              .room(0.5, 0.18),
        }),
      { center: 0.2 },
    );
  },
});
