import { defineAction } from '../kinds.ts';

/** Elbows in, wrists turn the rope, both feet clear it each time it comes round. */
export default defineAction({
  id: 'jump-rope',
  words: ['jump rope', 'skip rope', 'skip with rope', 'jump over rope', 'do double dutch'],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.8, 4, 60],
    lasts: true,
    reaches: 2.15,
    whole: true,
    upright: true,
    hands: 'both',
    tool: 'jump-rope',
  },
  perform(kit) {
    const own = kit.tool();
    const hops = kit.beats(0.5 / kit.tempo, 0, 1);
    const each = 1 / hops.length;
    if (own) {
      kit.wear(0, own, { at: [0, 0.51, 0.1] });
      kit.part(
        'loop',
        [
          [0, { turn: [-0.4, 0, 0] }],
          ...hops.slice(1).map((u, i) => [u, { turn: [-0.4 - (i + 1) * 2 * Math.PI, 0, 0] }] as const),
          [1, { turn: [-0.4 - hops.length * 2 * Math.PI, 0, 0] }],
        ],
        own,
      );
    }
    kit.hand(
      'both',
      hops.flatMap(
        (u) =>
          [
            [
              u,
              { at: [0.4, 1.0, 0.14], palm: 'forward', fingers: [0.9, -0.1, 0.3], curl: 0.85, elbow: -0.2 },
            ],
            [
              u + each * 0.5,
              { at: [0.4, 1.03, 0.1], palm: 'forward', fingers: [0.9, -0.1, 0.3], curl: 0.85, elbow: -0.2 },
            ],
          ] as const,
      ),
    );
    for (const u of hops) {
      kit.jump({ from: u, to: Math.min(1, u + each * 0.55), height: 0.12 });
      kit.contact(u, 'whoosh', 'air', 0.2);
      kit.contact(Math.min(1, u + each * 0.58), 'step', 'floor', 0.4);
    }
    kit.body(hops.map((u) => [u + each * 0.8, { hips: [0, -0.04, 0] as const, bend: 0.04 }] as const));
    kit.face([[0.1, { smile: 0.6 }]]);
  },
});
