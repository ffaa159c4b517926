import { defineMotion } from '../kinds.ts';

/** Lids close and stay so. */
export default defineMotion({
  id: 'close-eyes',
  words: ['close eyes', 'eyes close', 'shut eyes', 'eyelids close', 'eyes fall shut', 'eyelids droop'],
  facts: {
    name: 'closing the eyes',
    regions: ['face', 'person'],
    lasts: false,
    seconds: [0.5, 1, 2.5],
  },
  animate(kit) {
    kit.features({ blink: (t) => kit.once(t) });
  },
});
