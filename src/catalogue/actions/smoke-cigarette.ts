import { defineAction } from '../kinds.ts';

/** Two fingers to the lips, a breath, and smoke as the hand comes away. */
export default defineAction({
  id: 'smoke-cigarette',
  words: [
    'light cigarette',
    'light cigar',
    'light pipe',
    'smoke cigarette',
    'smoke cigar',
    'smoke pipe',
    'take drag',
    'vape',
  ],
  facts: { actor: ['person'], target: 'thing', seconds: [1.4, 2.6, 20], lasts: true, hands: 'one' },
  perform(kit) {
    const side = kit.free();
    kit.hand(side, [
      [0.28, { at: [0.03, 1.5, 0.17], palm: 'in', fingers: 'up', curl: 0.35, elbow: 0.2 }],
      [0.5, { at: [0.03, 1.5, 0.17] }],
      [0.75, { at: [0.22, 1.3, 0.28], palm: 'in', fingers: 'up', curl: 0.35 }],
      [1, { at: [0.22, 1.28, 0.28] }],
    ]);
    kit.face([
      [0.3, { purse: 0.6, lids: 0.35 }],
      [0.52, { purse: 0.4, lids: 0.4 }],
      [0.72, { purse: 0.5, open: 0.12 }],
      [1, 'rest'],
    ]);
    kit.body([
      [0.5, { head: [0, -0.05, 0] }],
      [0.75, { head: [0.12, 0.12, 0] }],
      [1, 'rest'],
    ]);
    kit.emit({
      kind: 'smoke',
      from: 0.62,
      to: 0.95,
      at: [0, 1.52, 0.24],
      size: 0.14,
      rate: 1.2,
      towards: [0.1, 0.3, 0.5],
    });
  },
});
