import { defineAction } from '../kinds.ts';

/** Down to the thing, grasp, up with it. */
export default defineAction({
  id: 'pick-up',
  words: ['pick up', 'lift', 'lift up', 'gather', 'scoop', 'scoop up', 'hoist', 'raise up'],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [0.8, 1.6, 4],
    lasts: false,
    hands: 'one',
    takes: true,
  },
  perform(kit) {
    const side = kit.free('target');
    kit.look('target', { from: 0, to: 0.7 });
    kit.body([
      [0.4, { bend: 0.3, hips: [0, -0.06, -0.05] }],
      [0.52, { bend: 0.3, hips: [0, -0.06, -0.05] }],
      [1, 'rest'],
    ]);
    kit.hand(side, [
      [0.32, { at: { of: 'target', offset: [0, 0.07, 0] }, palm: 'in', curl: 0.1 }],
      [0.45, { at: { of: 'target' }, palm: 'in', curl: 0.55 }],
      [0.95, { at: [0.17, 1.14, 0.32], fingers: 'forward', palm: 'in', curl: 0.55 }],
    ]);
    kit.hold(0.47, 'target', side);
    kit.contact(0.47, 'scrape', 'target', 0.2);
  },
});
