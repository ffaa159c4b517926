import { defineAction } from '../kinds.ts';

/** The breath is drawn in with the head back and the eyes shut, held, and breaks out into the bent arm. */
export default defineAction({
  id: 'sneeze',
  words: ['sneeze', 'cough', 'cough into', 'sneeze into', 'blow nose', 'have hiccup'],
  facts: { actor: ['person', 'creature'], seconds: [1.2, 2.4, 5], lasts: true, upright: true, hands: 'one' },
  perform(kit) {
    const rounds = kit.beats(2.2, 0, 0.98);
    const each = 1 / rounds.length;
    kit.body(
      rounds.flatMap(
        (u) =>
          [
            [u, { bend: 0, head: [0, 0, 0], shrug: 0 }],
            [u + each * 0.3, { bend: -0.22, head: [0, 0.32, 0.05], shrug: 0.035 }],
            [u + each * 0.46, { bend: -0.26, head: [0, 0.42, 0.05], shrug: 0.045 }],
            [u + each * 0.54, { bend: 0.55, head: [0.1, -0.5, 0], shrug: 0.02, hips: [0, -0.07, -0.06] }],
            [u + each * 0.66, { bend: 0.42, head: [0.1, -0.4, 0], hips: [0, -0.05, -0.04] }],
            [u + each * 0.9, { bend: 0.04, head: [0, 0, 0], shrug: 0, hips: [0, 0, 0] }],
          ] as const,
      ),
    );
    kit.hand(
      'right',
      rounds.flatMap(
        (u) =>
          [
            [u + each * 0.3, { at: [0.14, 1.34, 0.28], palm: 'back', fingers: [-0.7, 0.6, 0], curl: 0.3 }],
            [
              u + each * 0.52,
              {
                at: { of: 'actor', part: 'mouth', offset: [0, -0.02, 0.07] },
                palm: 'back',
                fingers: [-0.8, 0.4, 0],
                curl: 0.45,
                elbow: 0.6,
              },
            ],
            [
              u + each * 0.7,
              {
                at: { of: 'actor', part: 'mouth', offset: [0, -0.02, 0.07] },
                palm: 'back',
                fingers: [-0.8, 0.4, 0],
                curl: 0.45,
                elbow: 0.6,
              },
            ],
            [u + each * 0.9, { at: [0.2, 1.1, 0.26], palm: 'in', fingers: [-0.3, -0.2, 0.9], curl: 0.3 }],
          ] as const,
      ),
    );
    kit.face(
      rounds.flatMap(
        (u) =>
          [
            [u, { open: 0, lids: 0, browRaise: 0 }],
            [u + each * 0.3, { open: 0.5, lids: 0.7, browRaise: 0.8 }],
            [u + each * 0.46, { open: 0.75, lids: 0.95, browRaise: 0.9 }],
            [u + each * 0.54, { open: 0.3, lids: 1, browTilt: -0.6, browRaise: -0.3 }],
            [u + each * 0.75, { open: 0.1, lids: 0.5, browTilt: 0 }],
            [u + each * 0.95, { open: 0, lids: 0, browRaise: 0.2 }],
          ] as const,
      ),
    );
    for (const u of rounds) {
      kit.contact(u + each * 0.2, 'gasp', 'air', 0.3);
      kit.contact(u + each * 0.53, 'cough', 'air', 0.8);
      kit.emit({
        kind: 'spray',
        from: u + each * 0.53,
        to: u + each * 0.62,
        at: { of: 'actor', part: 'mouth', offset: [0, -0.02, 0.1] },
        size: 0.14,
        rate: 0.8,
        towards: [0, -0.3, 1],
      });
    }
  },
});
