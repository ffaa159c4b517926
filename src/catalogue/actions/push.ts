import { defineAction } from '../kinds.ts';

/** Both palms, weight behind them. */
export default defineAction({
  id: 'push',
  words: [
    'push',
    'shove',
    'press',
    'press against',
    'nudge',
    'push against',
    'push open',
    'bump',
    'bump into',
    'collide',
    'body slam',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.7, 1.8, 30],
    lasts: true,
    hands: 'both',
  },
  perform(kit) {
    const at = Math.min(0.4, 0.5 / kit.seconds);
    kit.body([
      [at, { bend: 0.2, lean: 0.1, hips: [0, -0.08, -0.05] }],
      [0.9, { bend: 0.24, lean: 0.14, hips: [0, -0.1, 0.06] }],
    ]);
    kit.hand('both', [
      [at, { at: [0.17, 1.12, 0.46], palm: 'forward', fingers: 'up', curl: 0.1 }],
      [0.9, { at: [0.17, 1.14, 0.6], palm: 'forward', fingers: 'up', curl: 0.1 }],
    ]);
    kit.contact(at, 'touch', 'target', 0.4);
  },
});
