import { defineMotion } from '../kinds.ts';

/** To and fro about its foot. */
export default defineMotion({
  id: 'rock',
  words: [
    'rock',
    'tilt',
    'swing',
    'wobble',
    'teeter',
    'tip',
    'rock back and forth',
    'totter',
    'pendulum',
    'dangle',
    'swing back and forth',
  ],
  facts: {
    name: 'rocking',
    regions: ['subject', 'person', 'light'],
    lasts: true,
  },
  animate(kit) {
    const about = kit.region.kind === 'light' ? 'top' : 'foot';
    kit.carry({
      angle: (t) => 0.07 * Math.min(1.6, kit.amount) * Math.sin(2.4 * kit.pace * t) * kit.lasting(t),
      about,
    });
  },
});
