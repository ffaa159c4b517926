import { defineAction } from '../kinds.ts';

/** Lids come down and stay. */
export default defineAction({
  id: 'close-eyes',
  words: ['close eyes', 'shut eyes', 'doze', 'savor', 'savour'],
  facts: { actor: ['person', 'creature'], seconds: [0.6, 2, 60], lasts: true, hands: 'none' },
  perform(kit) {
    kit.face([[Math.min(0.4, 0.5 / kit.seconds), { lids: 1, smile: 0.12 }]]);
  },
});
