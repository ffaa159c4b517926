import { defineAction } from '../kinds.ts';

/** Eyes and head go down. */
export default defineAction({
  id: 'look-down',
  words: [
    'look down',
    'gaze down',
    'lower head',
    'lower gaze',
    'lower eyes',
    'bow head',
    'glance down',
    'hang head',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.4, 1.6, 60],
    lasts: true,
    hands: 'none',
  },
  perform(kit) {
    kit.look('down', { head: 0.75 });
  },
});
