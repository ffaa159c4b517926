import { defineAction } from '../kinds.ts';

/** Fists in the air. */
export default defineAction({
  id: 'cheer',
  words: [
    'cheer',
    'celebrate',
    'raise fist',
    'raise arms',
    'raise hands',
    'pump fist',
    'rejoice',
    'triumph',
    'win',
    'raise',
    'hold aloft',
    'toast',
    'go wild',
    'go crazy',
    'go nuts',
    'do a victory dance',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.8, 2, 60],
    lasts: true,
    upright: true,
    hands: 'both',
  },
  perform(kit) {
    const one = kit.role('target') === 'thing';
    const side = one ? (kit.holding('target') ?? kit.free()) : 'both';
    const pumps = kit.beats(0.36, Math.min(0.3, 0.3 / kit.seconds), 0.97);
    kit.hand(
      side,
      pumps.map(
        (u, i) =>
          [
            u,
            { at: [0.3, i % 2 ? 1.6 : 1.88, i % 2 ? 0.16 : 0.06], palm: 'in', fingers: 'up', curl: 0.9 },
          ] as const,
      ),
    );
    kit.body(
      pumps.map(
        (u, i) =>
          [
            u,
            {
              bend: -0.1,
              hips: [0, i % 2 ? -0.12 : 0, 0] as const,
              heels: i % 2 ? 0 : 0.06,
              side: i % 4 < 2 ? 0.05 : -0.05,
              head: [0, 0.14, 0] as const,
            },
          ] as const,
      ),
    );
    // Joy leaves the ground.
    if (!one)
      for (const u of pumps.filter((_, i) => i % 4 === 2)) kit.jump({ from: u, to: u + 0.1, height: 0.12 });
    kit.face([[0.25, { smile: 0.95, open: 0.35, browRaise: 0.4 }]]);
  },
});
