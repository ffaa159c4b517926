import { defineAction } from '../kinds.ts';

/** To and fro. */
export default defineAction({
  id: 'pace',
  words: ['pace', 'pace back and forth', 'walk back and forth'],
  facts: { actor: ['person', 'creature'], seconds: [3, 6, 60], lasts: true, travel: 2, hands: 'none' },
  perform(kit) {
    const legs = Math.max(2, Math.round(kit.seconds / 2.2));
    for (let i = 0; i < legs; i++) {
      kit.go({ gait: 'walk', by: [0, 0, i === 0 ? 1.2 : 1.8], from: i / legs, to: (i + 0.72) / legs });
      kit.turn({ by: Math.PI, from: (i + 0.66) / legs, to: (i + 1) / legs });
    }
  },
});
