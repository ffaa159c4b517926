import { defineAction } from '../kinds.ts';

/** The bar comes from the thighs to the chest and is pressed overhead. */
export default defineAction({
  id: 'lift-weights',
  words: [
    'lift weight',
    'lift barbell',
    'press barbell',
    'weightlift',
    'deadlift',
    'bench press',
    'work out',
    'exercise',
    'pump iron',
    'lift dumbbell',
    'train',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1.4, 4, 60],
    lasts: true,
    reaches: 2.2,
    whole: true,
    upright: true,
    hands: 'both',
    tool: 'barbell',
  },
  perform(kit) {
    const own = kit.tool();
    const reps = kit.beats(2.6 / kit.tempo, 0, 0.99);
    const each = 1 / reps.length;
    if (own) kit.hold(0, own, 'both');
    kit.hand(
      'both',
      reps.flatMap(
        (u) =>
          [
            [u, { at: [0.34, 0.78, 0.22], palm: 'back', fingers: [0, -1, 0.1], curl: 0.9 }],
            [u + each * 0.12, { at: [0.34, 0.76, 0.22], palm: 'back', fingers: [0, -1, 0.1], curl: 0.9 }],
            [
              u + each * 0.34,
              { at: [0.34, 1.42, 0.24], palm: 'forward', fingers: [0, 0.8, -0.3], curl: 0.9, elbow: 0.2 },
            ],
            [
              u + each * 0.46,
              { at: [0.34, 1.42, 0.24], palm: 'forward', fingers: [0, 0.8, -0.3], curl: 0.9 },
            ],
            [
              u + each * 0.62,
              { at: [0.36, 2.02, 0.06], palm: 'forward', fingers: [0, 0.9, -0.3], curl: 0.9 },
            ],
            [
              u + each * 0.84,
              { at: [0.36, 2.02, 0.06], palm: 'forward', fingers: [0, 0.9, -0.3], curl: 0.9 },
            ],
          ] as const,
      ),
    );
    kit.body(
      reps.flatMap(
        (u) =>
          [
            [u, { bend: 0.18, hips: [0, -0.08, -0.06], shrug: 0 }],
            [u + each * 0.3, { bend: -0.06, hips: [0, -0.12, 0.02], shrug: 0.02 }],
            [u + each * 0.46, { bend: -0.04, hips: [0, -0.16, 0], shrug: 0.02 }],
            [u + each * 0.62, { bend: -0.08, hips: [0, 0, 0], shrug: 0.04 }],
          ] as const,
      ),
    );
    kit.face(
      reps.flatMap(
        (u) =>
          [
            [u + each * 0.2, { browTilt: -0.5, lids: 0.2, open: 0.05 }],
            [u + each * 0.6, { browTilt: -0.8, lids: 0.5, open: 0.4, smile: 0.3 }],
          ] as const,
      ),
    );
    for (const u of reps) {
      kit.contact(u + each * 0.34, 'impact', 'steel', 0.25);
      kit.contact(u + each * 0.6, 'breath', 'air', 0.5);
    }
  },
});
