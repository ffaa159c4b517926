import { defineAction } from '../kinds.ts';

/** Still, the head a little to the side, small nods. */
export default defineAction({
  id: 'listen',
  words: ['listen', 'hear', 'listen to', 'pay attention', 'eavesdrop'],
  facts: { actor: ['person', 'creature'], target: 'any', seconds: [0.8, 3, 60], lasts: true, hands: 'none' },
  perform(kit) {
    if (kit.role('target')) kit.look('target');
    kit.body([[Math.min(0.4, 0.6 / kit.seconds), { head: [0.06, 0.02, 0.12], bend: 0.05 }]]);
    kit.face([[0.3, { browRaise: 0.2 }]]);
  },
});
