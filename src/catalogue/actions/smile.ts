import { defineAction } from '../kinds.ts';

/** The corners of the mouth rise, the eyes warm. */
export default defineAction({
  id: 'smile',
  words: [
    'smile',
    'grin',
    'beam',
    'smirk',
    'smile at',
    'be happy',
    'form a smile',
    'break into a smile',
    'brighten',
    'be delighted',
    'enjoy',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'person',
    seconds: [0.6, 2, 60],
    lasts: true,
    hands: 'none',
  },
  perform(kit) {
    const wide = 0.55 + 0.25 * (kit.force - 0.5);
    const at = Math.min(0.6, 0.7 / kit.tempo / kit.seconds);
    kit.face([[at, { smile: wide, lids: 0.12, browRaise: 0.12 }]]);
    kit.body([[at, { head: [0, 0.03, 0.05] }]]);
  },
});
