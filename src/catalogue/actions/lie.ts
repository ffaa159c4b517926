import { defineAction } from '../kinds.ts';

/** Lying on one's back. */
export default defineAction({
  id: 'lie',
  words: ['lie', 'lie down', 'lay down', 'recline', 'rest', 'sprawl'],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [1, 4, 60],
    lasts: true,
    ends: 'lie',
    hands: 'none',
  },
  perform(kit) {
    kit.posture('lie', { from: 0, to: Math.min(1, 2.2 / kit.seconds), on: 'target' });
    kit.face([[0.4, { lids: kit.manner('asleep', 'sleeping') ? 1 : 0.4 }]]);
  },
});
