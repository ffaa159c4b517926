import { defineAction } from '../kinds.ts';

/** A hand opens it; a door, lid, book or flower opens by itself. */
export default defineAction({
  id: 'open',
  words: [
    'open',
    'unlock',
    'unfold',
    'unwrap',
    'uncover',
    'reveal',
    'lift lid',
    'unroll',
    'part',
    'slide open',
    'swing open',
    'unbox',
  ],
  facts: {
    actor: ['person', 'creature', 'thing'],
    target: 'thing',
    seconds: [0.7, 1.6, 6],
    lasts: false,
    hands: 'one',
  },
  perform(kit) {
    if (kit.performer === 'thing') {
      for (const name of ['door', 'lid', 'cover', 'leaf', 'flap', 'petal', 'drawer'])
        kit.part(name, [
          [0, { turn: [0, 0, 0] }],
          [
            0.9,
            { turn: name === 'lid' || name === 'cover' || name === 'petal' ? [-1.2, 0, 0] : [0, 1.3, 0] },
          ],
          [1, { turn: name === 'lid' || name === 'cover' || name === 'petal' ? [-1.2, 0, 0] : [0, 1.3, 0] }],
        ]);
      return kit.contact(0.1, 'creak', 'hinge', 0.3);
    }
    kit.look('target', { from: 0, to: 0.9 });
    const side = kit.free('target');
    kit.hand(side, [
      [0.35, { at: { of: 'target', part: 'grip' }, palm: 'forward', curl: 0.6 }],
      [0.85, { at: { of: 'target', part: 'grip', offset: [0, 0.05, 0.2] }, curl: 0.6 }],
      [1, 'rest'],
    ]);
    kit.body([
      [0.35, { bend: 0.12 }],
      [1, 'rest'],
    ]);
    kit.contact(0.36, 'creak', 'target', 0.35);
  },
});
