import { defineAction } from '../kinds.ts';

/** Chest to chest, each chin beside the other's ear, arms round the other's back. */
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
    const there = Math.min(0.7, 1.2 / kit.seconds);
    const sway = kit.beats(1.3, there, 1).slice(1);
    kit.meet({ gap: 0.34, aside: 0.1, open: 0.12, from: 0, to: there * 0.85 });
    const arms = (one: typeof kit, high: boolean): void => {
      one.body([
        [there * 0.6, { bend: 0.02 }],
        [
          there,
          { bend: 0.1, side: 0.14, head: [high ? -0.15 : -0.1, high ? -0.12 : 0.06, high ? 0.2 : 0.24] },
        ],
        // A squeeze, then a slow sway of both.
        ...sway.map(
          (u, i) => [u, { bend: 0.12, side: 0.14, tilt: ((i % 2) - 0.5) * (high ? 0.05 : -0.05) }] as const,
        ),
      ]);
      for (const side of ['left', 'right'] as const) {
        // The taller one's arms go over, the other's under; each hand comes to rest on a shoulder blade.
        const across = side === 'left' ? -0.05 : 0.05;
        one.hand(side, [
          [there * 0.55, { at: [0.36, high ? 1.32 : 1.16, 0.34], palm: 'in', fingers: 'forward', curl: 0.1 }],
          [
            there,
            {
              at: {
                of: 'partner',
                part: 'back',
                offset: [across, (high ? 0.08 : -0.1) + (side === 'left' ? 0.04 : -0.03), -0.012],
              },
              palm: 'back',
              fingers: [-0.9, high ? 0.15 : 0.3, 0.1],
              curl: 0.18,
              elbow: 0.55,
            },
          ],
        ]);
      }
      one.face([
        [there * 0.7, { smile: 0.4 }],
        [there, { lids: 0.85, smile: 0.4 }],
      ]);
    };
    arms(kit, true);
    kit.partner((other) => arms(other, false));
    kit.contact(there, 'rustle', 'partner', 0.4);
  },
});
