import { defineAction } from '../kinds.ts';

/** An easy walk. */
export default defineAction({
  id: 'stroll',
  words: ['stroll', 'wander', 'amble', 'saunter', 'roam', 'meander', 'drift along', 'explore'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1, 4, 60],
    lasts: true,
    travel: 2.5,
    hands: 'none',
  },
  perform(kit) {
    kit.go({ gait: 'stroll', ...(kit.role('target') ? { towards: 'target', stop: 0.8 } : {}) });
  },
});
