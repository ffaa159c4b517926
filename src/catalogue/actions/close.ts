import { defineAction } from '../kinds.ts';

/** The other way round. */
export default defineAction({
  id: 'close',
  words: ['close', 'shut', 'fold', 'lock', 'slam', 'seal', 'wrap', 'cover', 'zip', 'button'],
  facts: {
    actor: ['person', 'creature', 'thing'],
    target: 'thing',
    seconds: [0.6, 1.3, 5],
    lasts: false,
    hands: 'one',
  },
  perform(kit) {
    if (kit.performer === 'thing') {
      for (const name of ['door', 'leaf', 'flap'])
        kit.part(name, [
          [0, { turn: [0, 1.3, 0] }],
          [0.9, { turn: [0, 0, 0] }],
        ]);
      for (const name of ['lid', 'cover', 'petal'])
        kit.part(name, [
          [0, { turn: [-1.2, 0, 0] }],
          [0.9, { turn: [0, 0, 0] }],
        ]);
      return kit.contact(0.9, 'impact', 'frame', 0.4);
    }
    kit.look('target', { from: 0, to: 0.9 });
    kit.hand(kit.free('target'), [
      [0.35, { at: { of: 'target', part: 'grip', offset: [0, 0.05, 0.2] }, palm: 'forward', curl: 0.3 }],
      [0.8, { at: { of: 'target', part: 'grip' }, curl: 0.3 }],
      [1, 'rest'],
    ]);
    kit.contact(0.8, 'impact', 'target', 0.4);
  },
});
