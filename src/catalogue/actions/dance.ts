import { defineAction } from '../kinds.ts';

/** Alone: weight from foot to foot, hips and arms in counterpoint. With a partner: in hold, turning. */
export default defineAction({
  id: 'dance',
  words: [
    'dance',
    'sway to the music',
    'groove',
    'waltz',
    'twirl together',
    'move to the music',
    'perform',
    'tango',
    'slow dance',
    'breakdance',
    'vibe',
  ],
  facts: {
    whole: true,
    actor: ['person', 'creature'],
    target: 'person',
    partner: 'optional',
    seconds: [1.5, 4, 60],
    lasts: true,
    upright: true,
    hands: 'both',
  },
  perform(kit) {
    const pair = kit.role('partner') === 'person' || kit.role('target') === 'person';
    const beat = 0.55 / kit.tempo;
    const steps = kit.beats(beat);
    if (pair) {
      const hold = { between: [0.42, 1.34, 0] } as const;
      const there = Math.min(0.4, 0.9 / kit.seconds);
      kit.look(kit.role('partner') ? 'partner' : 'target');
      kit.meet({ gap: 0.45, aside: 0.045, open: 0.2, to: there });
      kit.go({ gait: 'waltz', from: there * 0.9, through: true });
      kit.body(
        steps.map(
          (u, i) =>
            [
              u,
              {
                hips: [i % 2 ? 0.04 : -0.04, i % 2 ? -0.015 : 0.01, 0.02],
                tilt: i % 2 ? 0.05 : -0.05,
                side: i % 2 ? -0.05 : 0.05,
                bend: -0.04,
              },
            ] as const,
        ),
      );
      kit.hand('left', [[0.12, { at: hold, palm: [-0.6, 0, 0.8], fingers: [0.3, 0.9, 0.2], curl: 0.4 }]]);
      kit.hand('right', [
        [
          0.12,
          {
            at: { of: 'partner', part: 'back', offset: [0.06, 0.05, -0.015] },
            palm: 'back',
            fingers: [-0.9, 0.2, 0.1],
            curl: 0.2,
            elbow: 0.6,
          },
        ],
      ]);
      return kit.partner((other) => {
        other.look('partner');
        other.body(
          steps.map(
            (u, i) =>
              [
                u,
                {
                  hips: [i % 2 ? -0.04 : 0.04, i % 2 ? -0.015 : 0.01, 0.02],
                  tilt: i % 2 ? -0.05 : 0.05,
                  side: i % 2 ? 0.05 : -0.05,
                  bend: -0.08,
                },
              ] as const,
          ),
        );
        other.hand('right', [
          [0.12, { at: hold, palm: [-0.6, 0, 0.8], fingers: [0.3, 0.9, 0.2], curl: 0.4 }],
        ]);
        other.hand('left', [
          [
            0.12,
            {
              at: { of: 'partner', part: 'shoulder.right', offset: [-0.02, 0.075, -0.03] },
              palm: 'down',
              fingers: [-0.3, -0.1, 0.9],
              curl: 0.2,
              elbow: 0.5,
            },
          ],
        ]);
      });
    }
    kit.body(
      steps.map(
        (u, i) =>
          [
            u,
            {
              hips: [i % 2 ? 0.09 : -0.09, -0.03, i % 4 < 2 ? 0.03 : -0.02],
              tilt: i % 2 ? 0.12 : -0.12,
              twist: i % 4 < 2 ? 0.2 : -0.2,
              turn: i % 4 < 2 ? -0.3 : 0.3,
              side: i % 2 ? -0.14 : 0.14,
              head: [0, 0.05, i % 2 ? 0.12 : -0.12] as const,
            },
          ] as const,
      ),
    );
    kit.hand(
      'left',
      steps.map(
        (u, i) =>
          [
            u,
            {
              at: i % 4 < 2 ? ([0.42, 1.5, 0.16] as const) : ([0.3, 1.1, 0.32] as const),
              palm: 'down',
              fingers: 'out',
              curl: 0.2,
            },
          ] as const,
      ),
    );
    kit.hand(
      'right',
      steps.map(
        (u, i) =>
          [
            u,
            {
              at: i % 4 < 2 ? ([0.3, 1.08, 0.3] as const) : ([0.44, 1.56, 0.1] as const),
              palm: 'down',
              fingers: 'out',
              curl: 0.2,
            },
          ] as const,
      ),
    );
    kit.go({ gait: 'dance', through: true });
    kit.face([[0.2, { smile: 0.45 }]]);
  },
});
