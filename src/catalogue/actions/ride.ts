import { defineAction } from '../kinds.ts';

/** Astride, hands at the bars or reins, moving with it. */
export default defineAction({
  id: 'ride',
  words: [
    'ride',
    'drive',
    'cycle',
    'bike',
    'steer',
    'pilot',
    'pedal',
    'ride through',
    'cruise',
    'roll by',
    'race by',
    'sail',
    'fly plane',
    'fly airplane',
    'fly helicopter',
    'fly spaceship',
    'pilot plane',
  ],
  facts: {
    actor: ['person', 'creature', 'thing'],
    target: 'thing',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    travel: 6,
    hands: 'both',
  },
  perform(kit) {
    if (kit.performer === 'thing') {
      kit.part('wheel', [
        [0, { turn: [0, 0, 0] }],
        [1, { turn: [kit.seconds * 7, 0, 0] }],
      ]);
      return kit.go({ gait: 'roll', through: true });
    }
    const board =
      kit.role('target') === 'thing' && !kit.has('target', 'seat') && !kit.has('target', 'driver');
    const beats = kit.beats(0.7, 0.02, 0.97);
    if (kit.role('target') === undefined || kit.role('target') === 'place') {
      kit.posture('ride', { from: 0, to: Math.min(0.3, 0.6 / kit.seconds) });
      kit.go({ gait: 'ride', through: true });
    } else kit.mount('target', { gait: 'ride', through: true });
    if (board) {
      // Knees give, arms balance.
      kit.body([
        [0, { hips: [0, -0.13, 0], bend: 0.22, turn: -0.35 }],
        ...beats.map(
          (u, i) =>
            [
              Math.max(u, 0.01),
              { hips: [0, i % 2 ? -0.1 : -0.15, 0], side: i % 2 ? 0.07 : -0.07, bend: 0.22, turn: -0.35 },
            ] as const,
        ),
      ]);
      for (const side of ['left', 'right'] as const)
        kit.hand(side, [
          [0, { at: [0.52, 1.12, 0.12], palm: 'down', fingers: 'out', curl: 0.2 }],
          ...beats.map(
            (u, i) =>
              [
                Math.max(u, 0.01),
                { at: [0.52, i % 2 ? 1.02 : 1.18, 0.14], palm: 'down', fingers: 'out', curl: 0.2 },
              ] as const,
          ),
        ]);
      return;
    }
    if (kit.has('target', 'crank'))
      for (const [side, x] of [
        ['left', 0],
        ['right', -0.44],
      ] as const)
        kit.hand(side, [
          [
            0,
            {
              at: { of: 'target', part: 'grip', offset: [x, 0.02, 0] },
              palm: 'down',
              fingers: 'forward',
              curl: 0.85,
            },
          ],
          [
            1,
            {
              at: { of: 'target', part: 'grip', offset: [x, 0.02, 0] },
              palm: 'down',
              fingers: 'forward',
              curl: 0.85,
            },
          ],
        ]);
    else
      kit.hand('both', [
        [0, { at: [0.17, 1.0, 0.42], palm: 'down', fingers: 'forward', curl: 0.8 }],
        [1, { at: [0.17, 1.0, 0.42], palm: 'down', fingers: 'forward', curl: 0.8 }],
      ]);
    kit.body([
      [0, { bend: 0.18 }],
      ...beats.map(
        (u, i) => [Math.max(u, 0.01), { hips: [0, i % 2 ? 0.012 : -0.012, 0], bend: 0.2 }] as const,
      ),
    ]);
  },
});
