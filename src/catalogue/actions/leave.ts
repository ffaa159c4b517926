import { defineAction } from '../kinds.ts';

/** Walking off. */
export default defineAction({
  id: 'leave',
  words: ['leave', 'walk away', 'exit', 'depart', 'go away', 'walk off', 'disappear'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1.2, 3, 30],
    lasts: true,
    travel: 3,
    hands: 'none',
  },
  perform(kit) {
    if (kit.role('target')) kit.go({ gait: 'walk', towards: 'target', away: true });
    else {
      kit.turn({ by: 2.4, from: 0, to: Math.min(0.4, 0.7 / kit.seconds) });
      kit.go({ gait: 'walk', from: Math.min(0.3, 0.5 / kit.seconds) });
    }
  },
});
