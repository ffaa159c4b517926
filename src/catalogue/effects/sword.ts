import { defineEffect } from '../kinds.ts';

/** Blades clash. */
export default defineEffect({
  id: 'sword',
  words: [
    'sword',
    'sword clash',
    'clashing sword',
    'blade',
    'swords clashing',
    'clash',
    'metal clash',
    'steel clash',
    'clashing steel',
    'clash of swords',
    'clashing metal',
    'katana',
    'sword fight',
    'armor',
    'armor clanking',
    'blades clashing',
    'steel',
  ],
  facts: {
    level: -1,
    contacts: ['impact:steel+steel', 'clash', 'impact:iron+iron', 'impact:metal+metal'],
    every: [0.5, 1.2],
  },
  play(kit) {
    const hz = kit.random.range(1300, 1900);
    kit.play(
      kit
        .modes([
          [hz, 0, 0.7],
          [hz * 1.41, -2, 0.6],
          [hz * 2.27, -3, 0.5],
          [hz * 3.06, -6, 0.4],
          [hz * 4.53, -9, 0.3],
          [hz * 0.52, -6, 0.3],
        ])
        .plus(kit.noise('white', 0.03).high(3500).decay(0.0003, 0.025), { gain: -4 }),
    );
  },
});
