import { defineAction } from '../kinds.ts';

/** A bead runs down a surface; drops fall. */
export default defineAction({
  id: 'drip',
  words: [
    'drip',
    'trace',
    'trace down',
    'bead',
    'run down the surface',
    'leak',
    'roll down the side',
    'condense',
    'drop from',
    'streak',
    'slide down',
    'trickle down',
  ],
  facts: {
    actor: ['thing', 'creature', 'sky', 'person'],
    target: 'any',
    seconds: [0.8, 3, 60],
    lasts: true,
    hands: 'none',
  },
  perform(kit) {
    const on = kit.role('target') === 'thing' ? 'target' : 'actor';
    kit.emit({
      kind: 'bead',
      from: 0.02,
      to: 1,
      at: { of: on, part: 'side' },
      size: 0.006,
      rate: 1,
      towards: [0, -1, 0],
    });
    kit.contact(0.97, 'drip', 'surface', 0.1);
  },
});
