import { defineAction } from '../kinds.ts';

/** A controller in both hands, thumbs at work, the whole body steering with it. */
export default defineAction({
  id: 'gaming',
  words: [
    'play video game',
    'play game',
    'play video',
    'play games',
    'play console',
    'game',
    'mash controller',
    'mash button',
    'hold controller',
    'play on console',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    hands: 'both',
    tool: 'game-controller',
  },
  perform(kit) {
    const own = kit.tool();
    if (own) kit.hold(0, own, 'both');
    const presses = kit.beats(0.3 / kit.tempo, 0, 0.98);
    kit.hand(
      'both',
      presses.map(
        (u, i) =>
          [
            u,
            {
              at: [0.075, 1.12 + 0.015 * (i % 2) + 0.03 * ((i >> 2) % 2), 0.36 + 0.01 * (i % 3)],
              palm: [-1, 0.25, 0],
              fingers: [-0.15, 0.2, 1],
              curl: i % 2 ? 0.55 : 0.7,
            },
          ] as const,
      ),
    );
    const sways = kit.beats(0.8, 0, 0.96);
    kit.body(
      sways.map(
        (u, i) =>
          [
            u,
            {
              bend: 0.2 + 0.06 * (i % 2),
              side: i % 2 ? 0.1 : -0.1,
              turn: i % 2 ? 0.08 : -0.08,
              head: [0, 0.04, i % 2 ? 0.08 : -0.08] as const,
            },
          ] as const,
      ),
    );
    kit.look('ahead', { head: 0.4 });
    kit.face(
      sways.map(
        (u, i) =>
          [
            u,
            { browTilt: -0.3, lids: -0.2, open: i % 3 === 2 ? 0.25 : 0.02, smile: i % 3 === 2 ? 0.8 : 0.1 },
          ] as const,
      ),
    );
    for (const [i, u] of presses.entries()) if (i % 2) kit.contact(u, 'click', 'plastic', 0.15);
  },
});
