import { defineAction } from '../kinds.ts';

/** The head comes to rest on the other one's shoulder. */
export default defineAction({
  id: 'lean-on',
  words: ['lean head', 'rest head', 'lay head', 'lean head on shoulder', 'rest head on shoulder', 'nestle'],
  facts: { actor: ['person'], target: 'person', seconds: [0.8, 2, 60], lasts: true, hands: 'none' },
  perform(kit) {
    const there = Math.min(0.7, 1.2 / kit.seconds);
    const side = kit.free('target') === 'left' ? 1 : -1;
    kit.body([[there, { side: side * 0.24, tilt: side * 0.03, head: [side * 0.1, -0.1, side * 0.4] }]]);
    kit.face([[there, { lids: 0.5, smile: 0.2 }]]);
  },
});
