import { defineEffect } from '../kinds.ts';

/** A pop: a cork, a bubble, a balloon. */
export default defineEffect({
  id: 'pop',
  words: [
    'pop',
    'cork',
    'cork pop',
    'balloon',
    'champagne pop',
    'popping',
    'bubble pop',
    'popcorn',
    'balloon pop',
    'bubble wrap',
    'can opening',
    'soda can',
    'fizz',
  ],
  facts: { level: -4, contacts: ['pop', 'burst:rubber', 'burst:water', 'uncork'], every: [1, 2.4] },
  play(kit) {
    kit.play(
      kit
        .tone(
          'sine',
          [
            [0, 300],
            [0.03, 720],
          ],
          0.06,
        )
        .decay(0.0015, 0.05),
    );
    kit.play(kit.noise('white', 0.02).band(1600, 0.8).decay(0.0004, 0.015), { gain: -4 });
  },
});
