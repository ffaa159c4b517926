import { defineMotion } from '../kinds.ts';

/** The head turns, as far as one side of it shows. */
export default defineMotion({
  id: 'turn-head',
  words: [
    'turn head',
    'turn face',
    'turn',
    'head turn',
    'look over',
    'look around',
    'look aside',
    'look away',
    'glance over',
    'face',
    'rotate head',
    'swivel head',
    'turn toward',
    'turn to camera',
    'look back',
    'look up at camera',
    'turn around',
  ],
  facts: {
    name: 'turning the head',
    regions: ['face', 'person', 'hair'],
    nouns: [
      'head',
      'face',
      'woman',
      'man',
      'girl',
      'boy',
      'child',
      'person',
      'she',
      'he',
      'her',
      'him',
      'lady',
      'guy',
      'figure',
      'model',
      'bride',
      'groom',
      'portrait',
      'gaze',
      'subject',
      'cat',
      'dog',
      'kid',
      'toddler',
      'baby',
      'astronaut',
      'dancer',
      'teenager',
      'mother',
      'father',
      'elder',
      'animal',
      'fox',
      'lion',
      'tiger',
      'horse',
      'bird',
      'owl',
      'character',
      'robot',
      'chin',
      'eye',
    ],
    lasts: false,
    seconds: [1.2, 2.2, 4],
  },
  animate(kit) {
    const MOST = 0.235;
    const turned = kit.face?.turn ?? 0;
    const side =
      kit.direction === 'left'
        ? -1
        : kit.direction === 'right'
          ? 1
          : turned !== 0
            ? -Math.sign(turned)
            : kit.random.chance(0.5)
              ? 1
              : -1;
    if (kit.direction === 'camera' && Math.abs(turned) < 0.12) {
      // One who faces the viewer already looks aside first and then comes back.
      kit.head({
        yaw: (t) => side * 0.19 * (kit.once(t * 2.2) - kit.once(t * 1.3 - 0.3 * kit.seconds)),
        roll: (t) => side * 0.03 * kit.once(t),
      });
    } else {
      // A head that looks aside by little has to be seen to come back all the same.
      const aim =
        kit.direction === 'camera'
          ? -Math.sign(turned) * Math.min(1, Math.max(0.8, 1.4 * Math.abs(turned))) * MOST
          : side * MOST;
      kit.head({ yaw: (t) => aim * kit.once(t), roll: (t) => aim * 0.14 * kit.once(t) });
    }
  },
});
