import { defineAction } from '../kinds.ts';

/** Something crosses the frame: a cloud before the sun, a car, a train. */
export default defineAction({
  id: 'pass',
  words: [
    'pass',
    'pass over',
    'drift by',
    'go by',
    'pass overhead',
    'cross the sky',
    'roll past',
    'move across',
    'float by',
    'drive by',
    'slide by',
    'speed by',
    'scud',
    'leave the station',
    'pull away',
    'part around',
    'split around',
    'disperse',
  ],
  facts: {
    actor: ['thing', 'creature', 'sky', 'person'],
    target: 'any',
    seconds: [1, 4, 60],
    lasts: true,
    travel: 3,
    hands: 'none',
  },
  perform(kit) {
    if (kit.performer === 'person' || kit.performer === 'creature')
      return kit.go({ gait: 'walk', through: true });
    if (kit.performer === 'sky') {
      kit.light({ of: 'sun', kind: 'fade', from: 0.08, to: 0.4, level: 0.5 });
      return kit.light({ of: 'sun', kind: 'fade', from: 0.58, to: 0.95, level: 1 });
    }
    kit.part('wheel', [
      [0, { turn: [0, 0, 0] }],
      [1, { turn: [kit.seconds * 8, 0, 0] }],
    ]);
    kit.go({ gait: 'roll', through: true });
  },
});
