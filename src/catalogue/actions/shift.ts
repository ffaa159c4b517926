import { defineAction } from '../kinds.ts';

/** The light changes and comes back. */
export default defineAction({
  id: 'shift',
  words: [
    'shift',
    'change',
    'light shifts',
    'fall across',
    'return',
    'filter',
    'stream in',
    'vary',
    'soften',
    'spill across',
    'play across',
    'break through',
    'shift subtly',
  ],
  facts: { actor: ['sky', 'thing'], target: 'any', seconds: [1, 4, 60], lasts: true, hands: 'none' },
  perform(kit) {
    const down = 0.15 + 0.2 * kit.random.next();
    kit.light({ of: 'sun', kind: 'fade', from: 0.05, to: down + 0.15, level: 0.55 });
    kit.light({ of: 'sun', kind: 'fade', from: 0.62, to: 0.97, level: 1 });
  },
});
