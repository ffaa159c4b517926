import { defineMotion } from '../kinds.ts';

/** Up into the air. */
export default defineMotion({
  id: 'rise',
  words: [
    'rise',
    'float up',
    'lift',
    'lift off',
    'ascend',
    'levitate',
    'take off',
    'soar',
    'fly up',
    'launch',
    'float away',
    'go up',
    'climb',
    'emerge',
    'jump',
    'leap',
  ],
  facts: {
    name: 'rising',
    regions: ['subject', 'person', 'light'],
    lasts: false,
    leaves: true,
    seconds: [1.5, 3.5, 10],
  },
  animate(kit) {
    kit.carry({
      y: (t) => -0.16 * Math.min(1.8, kit.amount) * kit.once(t),
      angle: (t) => 0.012 * Math.sin(1.3 * t) * kit.lasting(t),
    });
  },
});
