import { defineAction } from '../kinds.ts';

/** A march with high knees. */
export default defineAction({
  id: 'march',
  words: ['march', 'parade', 'stride', 'strut', 'swagger'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    travel: 4,
    hands: 'none',
  },
  perform(kit) {
    kit.go({ gait: 'march', ...(kit.role('target') ? { towards: 'target', stop: 0.8 } : {}) });
  },
});
