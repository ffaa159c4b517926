import { defineAction } from '../kinds.ts';

/** Coming in from the side. */
export default defineAction({
  id: 'enter',
  words: [
    'enter',
    'arrive',
    'appear',
    'walk in',
    'come in',
    'burst in',
    'walk into frame',
    'emerge from',
    'step into',
    'step out',
    'step through',
    'slide out',
    'crawl out',
    'climb out',
    'roll out from',
  ],
  facts: {
    actor: ['person', 'creature', 'thing'],
    target: 'any',
    seconds: [1, 2.5, 12],
    lasts: false,
    travel: 2.5,
    hands: 'none',
  },
  perform(kit) {
    kit.go({ gait: kit.performer === 'thing' ? 'roll' : 'walk', by: [0, 0, 2], from: 0, to: 0.95 });
  },
});
