import { defineAction } from '../kinds.ts';

/** A held thing goes back to a surface. */
export default defineAction({
  id: 'put-down',
  words: [
    'put down',
    'set down',
    'place',
    'lay',
    'put',
    'set',
    'lower',
    'rest on',
    'put away',
    'slam down',
    'slam onto',
    'throw down',
    'plant',
    'stack',
    'arrange',
    'plate',
    'garnish',
    'set out',
    'lay out',
    'position',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [0.8, 1.4, 4],
    lasts: false,
    hands: 'one',
  },
  perform(kit) {
    const side = kit.holding('target') ?? kit.free('target');
    if (!kit.holding('target')) kit.hold(0, 'target', side);
    kit.look('target', { from: 0, to: 0.8 });
    kit.body([
      [0.5, { bend: 0.22 }],
      [1, 'rest'],
    ]);
    kit.hand(side, [
      [0.55, { at: [0.16, 0.92, 0.48], palm: 'in', curl: 0.55 }],
      [0.68, { at: [0.16, 0.9, 0.48], palm: 'in', curl: 0.15 }],
      [1, 'rest'],
    ]);
    kit.release(0.6, 'target', { kind: 'put' });
    kit.contact(0.6, 'impact', 'surface', 0.25);
  },
});
