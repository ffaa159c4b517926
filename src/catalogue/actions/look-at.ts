import { defineAction } from '../kinds.ts';

/** Looking at someone or something. */
export default defineAction({
  id: 'look-at',
  words: [
    'look',
    'look at',
    'watch',
    'gaze',
    'gaze at',
    'stare',
    'stare at',
    'glance',
    'glance at',
    'observe',
    'examine',
    'study',
    'inspect',
    'admire',
    'see',
    'notice',
    'eye',
    'spot',
    'look toward',
    'look into',
    'contemplate',
    'look out',
    'focus',
    'regard',
    'check',
    'proofread',
  ],
  facts: { actor: ['person', 'creature'], target: 'any', seconds: [0.4, 2, 60], lasts: true, hands: 'none' },
  perform(kit) {
    kit.look(kit.manner('camera') ? 'camera' : kit.role('target') ? 'target' : 'far', { head: 0.75 });
  },
});
