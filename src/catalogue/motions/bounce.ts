import { defineMotion } from '../kinds.ts';

/** Off the ground and down again. */
export default defineMotion({
  id: 'bounce',
  words: ['bounce', 'hop', 'jump up and down', 'leap', 'skip', 'spring', 'bound', 'jump', 'dribble'],
  facts: {
    name: 'bouncing',
    regions: ['subject', 'person'],
    lasts: true,
  },
  animate(kit) {
    const rate = 1.3 * kit.pace;
    kit.carry({
      y: (t) => -0.045 * Math.min(1.8, kit.amount) * Math.sin(Math.PI * rate * t) ** 2 * kit.lasting(t),
      about: 'foot',
    });
  },
});
