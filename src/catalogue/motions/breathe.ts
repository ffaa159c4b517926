import { defineMotion } from '../kinds.ts';

/** Chest and shoulders rise and fall. */
export default defineMotion({
  id: 'breathe',
  words: [
    'breathe',
    'breath',
    'inhale',
    'exhale',
    'sigh',
    'chest rise',
    'chest rises and falls',
    'shoulders rise',
    'breathing',
    'take a breath',
    'pant',
    'sleep',
  ],
  facts: {
    name: 'breathing',
    regions: ['person', 'subject', 'face'],
    lasts: true,
  },
  animate(kit) {
    kit.breathe({ depth: 0.06, rate: 0.3 });
  },
});
