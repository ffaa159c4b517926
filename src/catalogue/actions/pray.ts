import { defineAction } from '../kinds.ts';

/** On one knee, palms together, head bowed. */
export default defineAction({
  id: 'pray',
  words: ['pray', 'worship', 'say a prayer', 'clasp hands in prayer', 'meditate on knees'],
  facts: { actor: ['person'], seconds: [1, 4, 60], lasts: true, ends: 'kneel', hands: 'both' },
  perform(kit) {
    const down = kit.posture('kneel', { from: 0, to: Math.min(0.6, 1.1 / kit.seconds) });
    const there = Math.max(0.15, Math.min(0.9, down + 0.1));
    kit.look('down', { head: 0.3 });
    kit.hand('both', [
      [there, { at: [0.008, 1.2, 0.24], palm: 'in', fingers: [-0.1, 0.95, 0.3], curl: 0.05, elbow: -0.1 }],
    ]);
    kit.body([[there, { bend: 0.12, head: [0, -0.3, 0] }]]);
    kit.face([[there, { lids: 0.9, browTilt: 0.2 }]]);
  },
});
