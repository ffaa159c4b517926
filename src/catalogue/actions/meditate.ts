import { defineAction } from '../kinds.ts';

/** On the floor with crossed legs, the backs of the hands on the knees, eyes shut, slow breath. */
export default defineAction({
  id: 'meditate',
  words: [
    'meditate',
    'sit in lotus',
    'sit cross-legged',
    'lotus pose',
    'lotus position',
    'do breathing exercise',
    'breathe deeply',
  ],
  facts: {
    actor: ['person'],
    seconds: [1, 4, 60],
    lasts: true,
    whole: true,
    ends: 'lotus',
    upright: true,
    hands: 'both',
  },
  perform(kit) {
    kit.posture('lotus', { from: 0, to: 0 });
    for (const [side, z] of [
      ['left', 0.3],
      ['right', 0.22],
    ] as const)
      kit.foot(side, [
        [0, { at: [-0.12, 0.05, z], pitch: 0.5, open: 1.25 }],
        [1, { at: [-0.12, 0.05, z], pitch: 0.5, open: 1.25 }],
      ]);
    const breaths = kit.beats(2.2, 0, 0.97);
    const each = 1 / breaths.length;
    kit.body(
      breaths.flatMap(
        (u) =>
          [
            [u, { bend: 0.02, shrug: 0 }],
            [u + each * 0.45, { bend: -0.05, shrug: 0.015, head: [0, 0.03, 0] }],
          ] as const,
      ),
    );
    kit.face([
      [0, { lids: 1, smile: 0.15 }],
      [1, { lids: 1, smile: 0.15 }],
    ]);
    for (const u of breaths) kit.contact(u + each * 0.5, 'breath', 'air', 0.3);
  },
});
