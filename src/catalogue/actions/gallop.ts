import { defineAction } from '../kinds.ts';

/** The quick gait of four legs. */
export default defineAction({
  id: 'gallop',
  words: [
    'gallop',
    'trot',
    'canter',
    'bound',
    'lope',
    'romp',
    'skip',
    'skip along',
    'frolic',
    'play',
    'play around',
    'play with each other',
    'stampede',
  ],
  facts: {
    actor: ['creature', 'person'],
    target: 'any',
    seconds: [0.8, 3, 60],
    lasts: true,
    travel: 8,
    hands: 'none',
  },
  perform(kit) {
    kit.go({ gait: 'gallop', ...(kit.role('target') ? { towards: 'target', stop: 1 } : {}) });
  },
});
