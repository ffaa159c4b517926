import { defineAction } from '../kinds.ts';

/** Astride, hands at the bars or reins, moving with it. */
export default defineAction({
  id: 'ride',
  words: [
    'ride',
    'drive',
    'cycle',
    'bike',
    'skate',
    'skateboard',
    'surf',
    'ski',
    'steer',
    'pilot',
    'pedal',
    'ride through',
    'cruise',
    'roll by',
    'race by',
    'sail',
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
    const seated = kit.posture('ride', { from: 0, to: Math.min(0.3, 0.6 / kit.seconds), on: 'target' });
    // Under the rider from here on, wherever the way goes.
    if (kit.role('target') === 'thing') kit.hold(seated, 'target', 'both');
    kit.hand('both', [[0.1, { at: [0.18, 1.0, 0.45], palm: 'down', fingers: 'forward', curl: 0.8 }]]);
    kit.body([
      [0.1, { bend: 0.16 }],
      ...kit
        .beats(0.7, 0.12, 0.97)
        .map((u, i) => [Math.max(u, 0.11), { hips: [0, i % 2 ? 0.015 : -0.015, 0], bend: 0.18 }] as const),
    ]);
    kit.go({ gait: 'ride', through: true, from: seated });
  },
});
