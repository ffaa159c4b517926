import { defineAction } from '../kinds.ts';

/** On the haunches, the forepaws hanging before the breast. */
export default defineAction({
  id: 'beg',
  words: ['beg for food', 'beg for treat', 'sit up and beg', 'sit pretty', 'beg at table', 'do a trick'],
  facts: { actor: ['creature'], target: 'any', seconds: [1, 3, 60], lasts: true, hands: 'none' },
  perform(kit) {
    kit.posture('sit', { from: 0, to: Math.min(0.25, 0.6 / kit.seconds) });
    kit.body([
      [0.25, { lean: -0.9, head: [0, -0.2, 0] }],
      [0.6, { lean: -1, head: [0.1, -0.15, 0.1] }],
      [0.97, { lean: -0.9, head: [-0.1, -0.2, -0.1] }],
    ]);
    kit.foot('both', [
      [0.25, { at: [0.12, 1.05, 0.6] }],
      [0.45, { at: [0.12, 0.95, 0.6] }],
      [0.65, { at: [0.12, 1.08, 0.6] }],
      [0.97, { at: [0.12, 0.98, 0.6] }],
    ]);
    kit.swing({ axis: 'y', angle: 0.5, period: 0.35, part: 'tail' });
    kit.look('camera', { head: 0.6 });
  },
});
