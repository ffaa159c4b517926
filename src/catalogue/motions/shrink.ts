import { defineMotion } from '../kinds.ts';

/** Smaller. */
export default defineMotion({
  id: 'shrink',
  words: ['shrink', 'contract', 'dwindle', 'recede', 'wither', 'get smaller', 'deflate'],
  facts: {
    name: 'shrinking',
    regions: ['subject', 'light'],
    lasts: false,
    seconds: [1.5, 3.5, 12],
  },
  animate(kit) {
    kit.carry({ grow: (t) => -0.13 * Math.min(1.5, kit.amount) * kit.once(t), about: 'foot' });
  },
});
