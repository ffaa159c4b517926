import { defineAction } from '../kinds.ts';
import { wield } from '../kit/wield.ts';

/** Bat over the shoulder, a step, hips and shoulders through, and the bat round to the other side. */
export default defineAction({
  id: 'bat',
  words: [
    'bat',
    'play baseball',
    'play cricket',
    'play softball',
    'swing bat',
    'swing baseball bat',
    'hit home run',
    'hit baseball',
    'hit run',
    'swing at pitch',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1.2, 2.6, 8],
    lasts: false,
    reaches: 2.2,
    whole: true,
    upright: true,
    hands: 'both',
    tool: 'baseball-bat',
  },
  perform(kit) {
    const own = kit.tool();
    const hit = 0.55;
    if (own)
      wield(
        kit,
        own,
        [
          [0, { at: [-0.3, 1.36, 0.12], along: [-0.2, 0.9, -0.4] }],
          [0.2, { at: [-0.32, 1.4, 0.08], along: [-0.05, 0.92, -0.4] }],
          [0.38, { at: [-0.36, 1.42, 0], along: [0.1, 0.8, -0.6] }],
          [0.48, { at: [-0.26, 1.16, 0.3], along: [-0.95, 0.1, -0.2] }],
          [hit, { at: [0.02, 1.08, 0.5], along: [-0.2, 0, 1] }],
          [0.63, { at: [0.26, 1.22, 0.34], along: [0.95, 0.2, 0.1] }],
          [0.76, { at: [0.22, 1.48, 0.1], along: [0.2, 0.4, -0.9], knuckles: [0.6, 0.4, 0.3] }],
          [1, { at: [0.22, 1.46, 0.1], along: [0.2, 0.4, -0.9], knuckles: [0.6, 0.4, 0.3] }],
        ],
        { second: 0.1 },
      );
    kit.body([
      [0.1, { bend: 0.26, hips: [0, -0.14, -0.03], turn: -0.4, twist: -0.3, head: [0.6, 0, 0] }],
      [0.4, { bend: 0.24, hips: [-0.07, -0.14, -0.03], turn: -0.65, twist: -0.4, head: [0.8, 0, 0] }],
      [hit, { bend: 0.2, hips: [0.05, -0.1, 0.02], turn: 0.15, twist: 0.5, head: [0.1, 0, 0] }],
      [0.76, { bend: 0.05, hips: [0.08, -0.05, 0.02], turn: 0.75, twist: 0.6, head: [-0.2, 0.15, 0] }],
      [1, { bend: 0.02, hips: [0.08, -0.03, 0.02], turn: 0.7, twist: 0.6, head: [-0.2, 0.25, 0] }],
    ]);
    kit.contact(hit - 0.05, 'whoosh', 'air', 0.5);
    kit.contact(hit, 'impact', 'ball', 0.8);
  },
});
