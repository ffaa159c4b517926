import { defineAction } from '../kinds.ts';

/** Arms round each other. */
export default defineAction({
  id: 'embrace',
  words: ['embrace', 'hug', 'cuddle', 'hold each other', 'wrap arms', 'snuggle', 'hug tightly', 'reunite'],
  facts: {
    actor: ['person'],
    target: 'person',
    partner: true,
    seconds: [1.2, 3, 60],
    lasts: true,
    hands: 'both',
  },
  perform(kit) {
    const there = Math.min(0.6, 1.2 / kit.seconds);
    const arms = (one: typeof kit, high: boolean): void => {
      one.turn({ towards: 'partner', from: 0, to: there * 0.5 });
      one.body([
        [there, { bend: 0.12, hips: [0, 0, 0.02], head: [high ? 0.5 : 0.45, -0.1, high ? 0.16 : -0.2] }],
      ]);
      one.hand('left', [
        [there * 0.6, { at: [0.3, 1.25, 0.35], palm: 'in', fingers: 'forward' }],
        [
          there,
          {
            at: { of: 'partner', part: 'back', offset: [0.1, high ? 0.1 : -0.08, -0.01] },
            palm: 'back',
            fingers: 'in',
            curl: 0.2,
          },
        ],
      ]);
      one.hand('right', [
        [there * 0.6, { at: [0.3, 1.2, 0.35], palm: 'in', fingers: 'forward' }],
        [
          there,
          {
            at: { of: 'partner', part: 'back', offset: [-0.1, high ? 0.02 : -0.16, -0.01] },
            palm: 'back',
            fingers: 'in',
            curl: 0.2,
          },
        ],
      ]);
      one.face([[there, { lids: 0.85, smile: 0.35 }]]);
    };
    kit.go({ gait: 'step', towards: 'partner', stop: 0.34, from: 0, to: there * 0.8 });
    arms(kit, true);
    kit.partner((other) => arms(other, false));
    kit.contact(there, 'rustle', 'partner', 0.4);
  },
});
