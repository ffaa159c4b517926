import { defineBed } from '../kinds.ts';

/** Crows calling over fields. */
export default defineBed({
  id: 'crows',
  words: ['crow', 'crows', 'raven', 'cawing', 'crow cawing', 'ravens', 'crows cawing'],
  facts: { level: -16 },
  play(kit) {
    for (let i = 0; i < 2; i++) {
      const calls = kit.every({
        seconds: [1.8, 3.6],
        first: kit.random.range(0.2, 1.2),
        gain: [-6, 0],
        make: () => kit.effect('crow').room(1.2, 0.3),
      });
      kit.play(calls.lasting(kit.seconds), { pan: kit.random.range(-0.8, 0.8), gain: -6 * i });
    }
    // The open air between the calls.
    kit.wide(() => kit.noise('pink').low(900).high(60).drift(2, 1.5), { gain: -32 });
  },
});
