import { defineMotion } from '../kinds.ts';

/** Down, slowly. */
export default defineMotion({
  id: 'sink',
  words: [
    'sink',
    'descend',
    'lower',
    'settle',
    'go down',
    'land',
    'set',
    'submerge',
    'float down',
    'drop slowly',
    'sit down',
    'crouch',
  ],
  facts: {
    name: 'sinking',
    regions: ['subject', 'person', 'light'],
    lasts: false,
    leaves: true,
    seconds: [1.5, 3.5, 10],
  },
  animate(kit) {
    kit.carry({ y: (t) => 0.12 * Math.min(1.8, kit.amount) * kit.once(t) });
  },
});
