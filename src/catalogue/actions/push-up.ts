import { defineAction } from '../kinds.ts';

/** Straight from head to heels on hands and toes, down to the floor and up again. */
export default defineAction({
  id: 'push-up',
  words: [
    'push-up',
    'push up',
    'pushup',
    'press-up',
    'plank',
    'burpee',
    'do push-up',
    'hold plank',
    'knock out push-up',
  ],
  facts: {
    actor: ['person', 'creature'],
    seconds: [1.2, 4, 60],
    lasts: true,
    whole: true,
    ends: 'plank',
    upright: true,
    hands: 'both',
  },
  perform(kit) {
    const down = kit.posture('plank', { from: 0, to: 0 });
    const reps = kit.beats(1.15 / kit.tempo, down, 0.98);
    const each = (0.98 - down) / reps.length;
    for (const [side, sign] of [
      ['left', 1],
      ['right', -1],
    ] as const)
      kit.hand(side, [
        [
          0,
          {
            at: { of: 'actor', part: 'feet', offset: [0.25 * sign, 0.03, 0.5] },
            palm: 'down',
            fingers: 'forward',
            curl: 0.05,
            elbow: 0.5,
          },
        ],
        [
          1,
          {
            at: { of: 'actor', part: 'feet', offset: [0.25 * sign, 0.03, 0.5] },
            palm: 'down',
            fingers: 'forward',
            curl: 0.05,
            elbow: 0.5,
          },
        ],
      ]);
    kit.body(
      reps.flatMap(
        (u) =>
          [
            [u, { hips: [0, 0, 0], lean: 0, bend: 0 }],
            [u + each * 0.45, { hips: [0, -0.15, 0.03], lean: 0.2, bend: -0.02 }],
            [u + each * 0.55, { hips: [0, -0.15, 0.03], lean: 0.2, bend: -0.02 }],
          ] as const,
      ),
    );
    kit.look({ of: 'actor', part: 'feet', offset: [0, 0.15, 2.2] }, { head: 0.6 });
    kit.face(reps.map((u) => [u + each * 0.8, { lids: 0.3, browTilt: -0.4, open: 0.2 }] as const));
    for (const u of reps) kit.contact(u + each * 0.7, 'breath', 'air', 0.3);
  },
});
