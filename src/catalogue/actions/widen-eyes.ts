import { defineAction } from '../kinds.ts';

/** Surprise. */
export default defineAction({
  id: 'widen-eyes',
  words: [
    'widen',
    'eyes widen',
    'widen eyes',
    'be surprised',
    'gasp',
    'startle',
    'marvel',
    'be amazed',
    'gape',
    'open eyes',
    'be shocked',
    'realize',
    'awe',
  ],
  facts: { actor: ['person', 'creature'], target: 'any', seconds: [0.3, 1, 20], lasts: true, hands: 'none' },
  perform(kit) {
    const quick = Math.min(0.4, 0.18 / kit.seconds);
    kit.face([
      [quick, { lids: -0.6, browRaise: 0.85, open: 0.35 }],
      [Math.min(0.9, quick * 4), { lids: -0.4, browRaise: 0.65, open: 0.15 }],
    ]);
    kit.body([[quick, { head: [0, 0.08, 0], bend: -0.06, shrug: 0.015 }]]);
  },
});
