import { defineAction } from '../kinds.ts';
import { wield } from '../kit/wield.ts';

/** Address, backswing over the shoulder, strike, and the club high on the other side. */
export default defineAction({
  id: 'golf',
  words: [
    'golf',
    'play golf',
    'tee off',
    'swing club',
    'swing golf club',
    'swing driver',
    'putt',
    'hit golf ball',
    'hit tee shot',
    'drive golf ball',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1.4, 3, 8],
    lasts: false,
    reaches: 2.3,
    whole: true,
    upright: true,
    hands: 'both',
    tool: 'golf-club',
  },
  perform(kit) {
    const own = kit.tool();
    const up = 0.4;
    const hit = 0.52;
    const done = 0.66;
    if (own)
      wield(
        kit,
        own,
        [
          [0, { at: [-0.02, 0.86, 0.4], along: [0.12, -0.85, 0.5] }],
          [0.14, { at: [-0.02, 0.86, 0.4], along: [0.12, -0.85, 0.5] }],
          [0.27, { at: [-0.34, 1.02, 0.26], along: [-0.9, -0.1, 0.3] }],
          [up, { at: [-0.32, 1.46, 0.02], along: [-0.1, 0.85, -0.5], knuckles: [-0.3, 0.5, 0.6] }],
          [0.46, { at: [-0.3, 1.1, 0.24], along: [-0.9, 0.2, 0.1] }],
          [hit, { at: [0, 0.86, 0.42], along: [0.05, -0.86, 0.5] }],
          [0.58, { at: [0.3, 1.08, 0.3], along: [0.95, 0.1, 0.2] }],
          [done, { at: [0.26, 1.5, 0.04], along: [-0.1, 0.55, -0.8], knuckles: [0.5, 0.5, 0.3] }],
          [1, { at: [0.24, 1.48, 0.06], along: [-0.1, 0.5, -0.85], knuckles: [0.5, 0.5, 0.3] }],
        ],
        { second: -0.09 },
      );
    kit.body([
      [0.1, { bend: 0.42, hips: [0, -0.08, -0.06], turn: 0, twist: 0 }],
      [up, { bend: 0.32, hips: [-0.05, -0.07, -0.05], turn: -0.75, twist: -0.35, head: [0.5, -0.05, 0] }],
      [hit, { bend: 0.38, hips: [0.05, -0.08, -0.05], turn: 0.1, twist: 0.3, head: [0, -0.2, 0] }],
      [done, { bend: 0.02, hips: [0.08, -0.01, 0], turn: 0.75, twist: 0.6, head: [0.1, 0.12, 0] }],
      [1, { bend: 0, hips: [0.08, 0, 0], turn: 0.7, twist: 0.6, head: [0.1, 0.15, 0] }],
    ]);
    kit.look('down', { to: hit + 0.04, head: 0.7 });
    kit.look('far', { from: done, head: 0.8 });
    kit.contact(hit - 0.03, 'whoosh', 'air', 0.4);
    kit.contact(hit, 'impact', 'ball', 0.6);
  },
});
