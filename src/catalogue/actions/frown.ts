import { defineAction } from '../kinds.ts';

/** Brows together. */
export default defineAction({
  id: 'frown',
  words: [
    'frown',
    'scowl',
    'glare',
    'grimace',
    'be angry',
    'wince',
    'be worried',
    'look sad',
    'be serious',
    'squint',
    'furrow',
    'concentrate',
  ],
  facts: { actor: ['person', 'creature'], target: 'any', seconds: [0.5, 2, 60], lasts: true, hands: 'none' },
  perform(kit) {
    const at = Math.min(0.5, 0.5 / kit.seconds);
    const sad = kit.manner('sadly', 'sad', 'worried', 'worriedly');
    kit.face([[at, { smile: -0.45, browTilt: sad ? 0.7 : -0.75, browRaise: sad ? 0.2 : -0.4, lids: 0.2 }]]);
    kit.body([[at, { head: [0, -0.06, 0] }]]);
  },
});
