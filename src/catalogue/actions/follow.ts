import { defineAction } from '../kinds.ts';

/** Behind somebody, at a pace. */
export default defineAction({
  id: 'follow',
  words: ['follow', 'trail', 'accompany', 'walk behind', 'tail', 'pursue', 'lead', 'guide'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1, 3, 60],
    lasts: true,
    travel: 3,
    hands: 'none',
  },
  perform(kit) {
    if (kit.role('target')) kit.look('target', { head: 0.5 });
    kit.go({ gait: 'walk', through: true });
  },
});
